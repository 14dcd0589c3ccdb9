# SPDX-FileCopyrightText: 2026 Privacy Binder contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs the tools of this folder elsewhere, unless they are there already.
#   cmake -DSOURCE=this/folder -DTARGET=elsewhere -P install.cmake
file(SHA256 "${SOURCE}/package-lock.json" wanted)
set(stamp "${TARGET}/installed.sha256")
file(COPY "${SOURCE}/package.json" "${SOURCE}/package-lock.json" "${SOURCE}/judge.mjs" DESTINATION "${TARGET}")
if(EXISTS "${stamp}")
    file(READ "${stamp}" installed)
    if(installed STREQUAL wanted)
        return()
    endif()
endif()
execute_process(
    COMMAND npm ci --ignore-scripts --no-audit --no-fund
    WORKING_DIRECTORY "${TARGET}"
    COMMAND_ERROR_IS_FATAL ANY
)
file(WRITE "${stamp}" "${wanted}")
