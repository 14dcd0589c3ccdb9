# SPDX-FileCopyrightText: 2026 Privacy Binder contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compile through ccache when it is there, unless the user chose a launcher.
if(NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(CCACHE_PROGRAM ccache)
    mark_as_advanced(CCACHE_PROGRAM)
    if(CCACHE_PROGRAM)
        set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
    endif()
endif()
