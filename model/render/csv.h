// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

#include <QByteArray>

namespace binder {

/// What stands between the fields of a record where spreadsheets speak the language: a semicolon where
/// numbers have a comma, as in Dutch, and else a comma.
[[nodiscard]] QChar csvSeparator(const QString &language);

/// The tables of the document as CSV: RFC 4180 (every field quoted, CRLF after each record, as many fields in
/// each), in UTF-8 with a byte order mark, without which spreadsheets take it for an older encoding. Between
/// the fields stands `separator`; when it is null, that of the document's language.
///
/// One table is its headings and its rows. Several stand one after the other; then each record, also that
/// with the headings, starts with the name of its table, and shorter records are filled up with empty fields.
///
/// A spreadsheet runs a field that looks like a formula. So a field with = + - @ a tab or a line break as its
/// first character gets an apostrophe before it, which spreadsheets know as "this is text"; see `guarded`.
[[nodiscard]] QByteArray toCsv(const Document &document, QChar separator = {});

/// The field as it is written, before quoting: an apostrophe is added when the first character, not counting
/// white space, invisible characters and apostrophes, is one that starts a formula (also in its wide form, as
/// in "＝"). Whoever reads the file as data takes one apostrophe away from a field that would have been given
/// one without it.
[[nodiscard]] QString guarded(const QString &field);

} // namespace binder
