# SPDX-FileCopyrightText: 2026 Privacy Binder contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compile through ccache when it is there, unless the user chose a launcher.
if(NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(CCACHE_PROGRAM ccache)
    mark_as_advanced(CCACHE_PROGRAM)
    if(CCACHE_PROGRAM)
        # Without this it passes over whatever is compiled with precompiled headers.
        set(CMAKE_CXX_COMPILER_LAUNCHER
            "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE_PROGRAM}"
        )
    endif()
endif()
