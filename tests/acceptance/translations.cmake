# SPDX-FileCopyrightText: 2026 Privacy Binder contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every string of the program stands in the Dutch translation, and is translated: -DLUPDATE= -DSOURCE= -DWORK=
set(known "${SOURCE}/translations/privacy-binder_nl.ts")
set(fresh "${WORK}/privacy-binder_nl.ts")
file(MAKE_DIRECTORY "${WORK}")
file(COPY_FILE "${known}" "${fresh}")
execute_process(
    COMMAND "${LUPDATE}" -I . app model wizard -no-obsolete -locations none -source-language en -ts "${fresh}"
    WORKING_DIRECTORY "${SOURCE}"
    OUTPUT_VARIABLE said
    ERROR_VARIABLE said
    RESULT_VARIABLE failed
)
if(failed OR said MATCHES "lacks Q_OBJECT|cannot be called without context|Discarding")
    message(FATAL_ERROR "lupdate: ${said}")
endif()
if(NOT said MATCHES "\\(0 new" OR said MATCHES "Removed")
    message(FATAL_ERROR "The strings changed. Build the target update_translations, then translate what is new. ${said}")
endif()
file(STRINGS "${fresh}" open REGEX "type=\"(unfinished|vanished|obsolete)\"")
list(LENGTH open number)
if(number)
    message(FATAL_ERROR "${number} strings have no Dutch translation: see type=\"unfinished\" in ${known}")
endif()
