# SPDX-FileCopyrightText: 2026 Privacy Binder contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Puts files below resources/ into the program, at the same path behind a colon: resources/fonts/A.ttf is :/fonts/A.ttf
#   binder_embed(NAME FILES ... [OPTIONS rcc options])
function(binder_embed name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "FILES;OPTIONS")
    qt_add_resources(
        binder_resources "${name}"
        PREFIX "/"
        BASE "${PROJECT_SOURCE_DIR}/resources"
        FILES ${arg_FILES}
        OPTIONS ${arg_OPTIONS}
    )
    # Nothing in a generated file is for us to mend.
    get_property(made DIRECTORY PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS made)
        set_target_properties(${target} PROPERTIES CXX_CLANG_TIDY "")
    endforeach()
endfunction()

# Embeds the pack resources/packs/ID, put together while building, and checks it in every build that makes the program.
#   binder_embed_pack(ca-pipeda LANGUAGES nl en)
function(binder_embed_pack id)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LANGUAGES")
    set(folder "${PROJECT_SOURCE_DIR}/resources/packs/${id}")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${folder}/*.json")
    set(parts pack.json documents.json profiles.json law.json catalogues.json migrations.json)
    foreach(language IN LISTS arg_LANGUAGES)
        list(APPEND parts "i18n/${language}.json")
    endforeach()
    set(assembled "${PROJECT_BINARY_DIR}/assembled")
    list(TRANSFORM parts PREPEND "${assembled}/packs/${id}/")
    add_custom_command(
        OUTPUT ${parts}
        COMMAND assemble_pack "${folder}" "${assembled}/packs/${id}"
        DEPENDS assemble_pack ${sources}
        COMMENT "Putting the pack ${id} together"
        VERBATIM
    )
    qt_add_resources(
        binder_resources "pack-${id}"
        PREFIX "/"
        BASE "${assembled}"
        FILES ${parts}
    )
    file(
        GLOB examples
        RELATIVE "${PROJECT_SOURCE_DIR}/resources"
        CONFIGURE_DEPENDS "${folder}/examples/*.json"
    )
    if(examples)
        binder_embed("examples-${id}" FILES ${examples})
    endif()
    set_property(GLOBAL APPEND PROPERTY BINDER_PACKS "${id}")
    set_property(GLOBAL PROPERTY BINDER_PACK_FILES_${id} "${sources}")
endfunction()

# A target of the default build: `privacy-binder pack check` on every embedded pack whose files changed.
function(binder_check_packs)
    get_property(packs GLOBAL PROPERTY BINDER_PACKS)
    set(stamps "")
    foreach(id IN LISTS packs)
        get_property(files GLOBAL PROPERTY BINDER_PACK_FILES_${id})
        set(stamp "${PROJECT_BINARY_DIR}/pack-${id}.checked")
        add_custom_command(
            OUTPUT "${stamp}"
            COMMAND privacy-binder pack check "${PROJECT_SOURCE_DIR}/resources/packs/${id}"
            COMMAND ${CMAKE_COMMAND} -E touch "${stamp}"
            DEPENDS privacy-binder ${files}
            COMMENT "Checking the pack ${id}"
            VERBATIM
        )
        list(APPEND stamps "${stamp}")
    endforeach()
    add_custom_target(check_packs ALL DEPENDS ${stamps})
endfunction()
