# SPDX-FileCopyrightText: 2026 Privacy Binder contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What all our own targets are compiled with: link binder::options.
# Warnings become errors only where the presets say so, so that a newer compiler does not break a user's build.
option(BINDER_WERROR "Treat warnings as errors" OFF)
set(BINDER_SANITIZE "" CACHE STRING "Sanitizers to build with, as for -fsanitize=, e.g. address,undefined")
option(BINDER_COVERAGE "Measure test coverage (gcov)" OFF)

add_library(binder_options INTERFACE)
add_library(binder::options ALIAS binder_options)

target_compile_features(binder_options INTERFACE cxx_std_20)
# Includes are written from the root of the repository: #include "model/pack/pack.h"
target_include_directories(binder_options INTERFACE "${PROJECT_SOURCE_DIR}")

target_compile_definitions(
    binder_options
    INTERFACE
        QT_DISABLE_DEPRECATED_BEFORE=0x060400
        QT_NO_CAST_FROM_ASCII
        QT_NO_CAST_TO_ASCII
        QT_NO_FOREACH
        QT_NO_URL_CAST_FROM_STRING
        QT_USE_QSTRINGBUILDER
)

target_compile_options(
    binder_options
    INTERFACE
        -Wall
        -Wextra
        -Wpedantic
        -Wextra-semi
        -Wnon-virtual-dtor
        -Woverloaded-virtual
        -Wshadow=local
        -Wsuggest-override
        -Wswitch-enum
        $<$<BOOL:${BINDER_WERROR}>:-Werror>
)

if(BINDER_SANITIZE)
    target_compile_options(
        binder_options
        INTERFACE
            -fsanitize=${BINDER_SANITIZE}
            -fno-sanitize-recover=undefined
            # A fifth of the time to compile, and the address sanitizer reports a null pointer too.
            -fno-sanitize=null,alignment
            -fno-omit-frame-pointer
            # GCC documents these as unreliable in instrumented code.
            -Wno-maybe-uninitialized
            -Wno-stringop-overflow
    )
    target_link_options(binder_options INTERFACE -fsanitize=${BINDER_SANITIZE})
endif()

if(BINDER_COVERAGE)
    target_compile_options(binder_options INTERFACE --coverage)
    target_link_options(binder_options INTERFACE --coverage)
endif()
