# SPDX-FileCopyrightText: 2026 Privacy Binder contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every library we use, and why. Nothing that can open a network connection may be added here.
include(FeatureSummary)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql PrintSupport LinguistTools)
set_package_properties(
    Qt6 PROPERTIES TYPE REQUIRED
    PURPOSE "The model (Core), pages and PDF (Gui), the wizard (Widgets), the answers (Sql), paper (PrintSupport), languages"
)

find_package(tl-expected REQUIRED)
set_package_properties(tl-expected PROPERTIES TYPE REQUIRED PURPOSE "Result<T>: errors as values")

find_package(valijson REQUIRED)
set_package_properties(valijson PROPERTIES TYPE REQUIRED PURPOSE "Checking packs and answers against their JSON Schemas")

find_package(qpdf REQUIRED)
set_package_properties(qpdf PROPERTIES TYPE REQUIRED PURPOSE "Finishing the PDF: what Qt's writer leaves out")

find_package(SQLite3 REQUIRED) # the library behind Qt's SQL driver, and so the same
set_package_properties(SQLite3 PROPERTIES TYPE REQUIRED PURPOSE "Limits on the answers' file that Qt has no words for")

# By pkg-config: Debian's libxlsxwriter and poppler come with nothing else, and the CMake files of its libzip want three
# programs that are in other packages.
find_package(PkgConfig REQUIRED)
set_package_properties(PkgConfig PROPERTIES TYPE REQUIRED PURPOSE "Finding libdeflate, libzip, libxlsxwriter and poppler")
pkg_check_modules(LIBDEFLATE REQUIRED IMPORTED_TARGET libdeflate) # the pages of a PDF, compressed in half the time zlib takes
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip) # the package an OpenDocument text is
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter) # tables as an Excel workbook

# Debian's libhyphen comes with a header and nothing that says where it is.
find_path(HYPHEN_INCLUDE_DIR hyphen.h REQUIRED)
find_library(HYPHEN_LIBRARY hyphen REQUIRED)
add_library(hyphen::hyphen UNKNOWN IMPORTED) # where words may be broken at the end of a line
set_target_properties(
    hyphen::hyphen PROPERTIES IMPORTED_LOCATION "${HYPHEN_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${HYPHEN_INCLUDE_DIR}"
)

if(BUILD_TESTING)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)

    find_package(rapidcheck REQUIRED)
    set_package_properties(rapidcheck PROPERTIES TYPE REQUIRED PURPOSE "Property tests")

    pkg_check_modules(POPPLER_QT6 REQUIRED IMPORTED_TARGET poppler-qt6)
endif()
