# SPDX-FileCopyrightText: 2026 Privacy Binder contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs into an empty folder and looks at what is there.
#   cmake -DBUILD=build/release -DVERSION=1.2.3 -P installation.cmake
set(root "${BUILD}/test-home/installation/root")
file(REMOVE_RECURSE "${root}")
execute_process(
    COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${root}"
    OUTPUT_QUIET
    COMMAND_ERROR_IS_FATAL ANY
)

set(expected
    bin/privacy-binder
    lib/privacy-binder/writers-${VERSION}.so
    share/applications/privacy-binder.desktop
    share/doc/privacy-binder/CHANGELOG.md
    share/doc/privacy-binder/OFL.txt
    share/doc/privacy-binder/copyright
    share/icons/hicolor/128x128/apps/privacy-binder.png
    share/icons/hicolor/16x16/apps/privacy-binder.png
    share/icons/hicolor/256x256/apps/privacy-binder.png
    share/icons/hicolor/32x32/apps/privacy-binder.png
    share/icons/hicolor/48x48/apps/privacy-binder.png
    share/icons/hicolor/64x64/apps/privacy-binder.png
    share/icons/hicolor/scalable/apps/privacy-binder.svg
    share/man/man1/privacy-binder.1
    share/metainfo/nl.privacybinder.PrivacyBinder.metainfo.xml
    share/mime/packages/privacy-binder.xml
)
file(GLOB_RECURSE found RELATIVE "${root}" "${root}/*")
if(NOT "${found}" STREQUAL "${expected}")
    message(SEND_ERROR "Installed:\n${found}\nbut expected:\n${expected}")
endif()

set(program "${root}/bin/privacy-binder")

# It runs from where it was installed, without a display.
execute_process(
    COMMAND "${program}" --version
    OUTPUT_VARIABLE version
    OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY
)
if(NOT version STREQUAL "privacy-binder ${VERSION}")
    message(SEND_ERROR "--version says '${version}', not 'privacy-binder ${VERSION}'")
endif()
foreach(file IN ITEMS share/man/man1/privacy-binder.1 share/metainfo/nl.privacybinder.PrivacyBinder.metainfo.xml)
    file(READ "${root}/${file}" text)
    if(NOT text MATCHES "[ \"]${VERSION}\"")
        message(SEND_ERROR "${file} does not name version ${VERSION}")
    endif()
endforeach()

# It finds its own part that writes files.
set(file "${root}/shop.privacybinder")
foreach(
    words IN
    ITEMS "new;${file};--pack;ca-pipeda" "document;${file};--name;plan;--format;pdf;-o;${root}/plan.pdf"
)
    execute_process(COMMAND "${program}" ${words} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endforeach()

# It is not linked, not even through another library, to what could use the network.
execute_process(
    COMMAND ldd "${program}" "${root}/lib/privacy-binder/writers-${VERSION}.so"
    OUTPUT_VARIABLE libraries
    COMMAND_ERROR_IS_FATAL ANY
)
if(libraries MATCHES "lib(Qt6Network|Qt6WebEngine|Qt6WebSockets|Qt6Qml|curl)[^ ]*")
    message(SEND_ERROR "The program is linked to ${CMAKE_MATCH_0}")
endif()
# What only writing a file needs is not loaded each time it starts.
execute_process(COMMAND ldd "${program}" OUTPUT_VARIABLE libraries COMMAND_ERROR_IS_FATAL ANY)
if(libraries MATCHES "lib(qpdf|zip|xlsxwriter|crypto|gnutls)[^ ]*")
    message(SEND_ERROR "The program is linked to ${CMAKE_MATCH_0}: that belongs in the module")
endif()
