# SPDX-FileCopyrightText: 2026 Privacy Binder contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles the sources of a folder together: the headers they share are read once, and templates made once, which takes a
# third of the time of file by file. So a name in an unnamed namespace is used once in a folder. Off where single files are
# built again and again (dev), or looked at one by one (tidy).
option(BINDER_UNITY "Compile the sources of a folder together" OFF)

#   binder_compile_by_folder(TARGET)
function(binder_compile_by_folder target)
    if(NOT BINDER_UNITY)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    foreach(source IN LISTS sources)
        if(NOT source MATCHES "^[^/$][^:$]*\\.cpp$")
            continue()
        endif()
        cmake_path(GET source PARENT_PATH folder)
        cmake_path(GET source FILENAME name)
        # Two halves of a large folder, for two cores.
        if(name MATCHES "^read_")
            string(APPEND folder "_read")
        endif()
        string(MAKE_C_IDENTIFIER "${target}_${folder}" group)
        set_source_files_properties("${source}" PROPERTIES UNITY_GROUP ${group})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
