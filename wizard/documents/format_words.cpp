// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/documents/format_words.h"

#include <QCoreApplication>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

struct FormatWords
{
    Q_DECLARE_TR_FUNCTIONS(binder::FormatWords)
};

} // namespace

QString formatPurpose(Format format)
{
    switch (format) {
    case Format::Pdf:
        return FormatWords::tr("To print or send (PDF)");
    case Format::Html:
        return FormatWords::tr("Web page (HTML)");
    case Format::Fragment:
        return FormatWords::tr("Part of a page, to paste into your website (HTML)");
    case Format::Text:
        return FormatWords::tr("Plain text (TXT)");
    case Format::Odt:
        return FormatWords::tr("To edit in a word processor (ODT)");
    case Format::Xlsx:
        return FormatWords::tr("The tables, for a spreadsheet (XLSX)");
    case Format::Csv:
        return FormatWords::tr("The tables as plain data (CSV)");
    case Format::Json:
        return FormatWords::tr("Data, with the reason of each sentence (JSON)");
    }
    return {};
}

QString fileFilter(Format format)
{
    QString files;
    switch (format) {
    case Format::Pdf:
        files = FormatWords::tr("PDF files");
        break;
    case Format::Html:
    case Format::Fragment:
        files = FormatWords::tr("Web pages");
        break;
    case Format::Text:
        files = FormatWords::tr("Text files");
        break;
    case Format::Odt:
        files = FormatWords::tr("OpenDocument texts");
        break;
    case Format::Xlsx:
        files = FormatWords::tr("Excel workbooks");
        break;
    case Format::Csv:
        files = FormatWords::tr("CSV files");
        break;
    case Format::Json:
        files = FormatWords::tr("JSON files");
        break;
    }
    return files + u" (*."_s + formatEnding(format) + u')';
}

QString suggestedFileName(const QString &title, QDate date, Format format)
{
    // Two formats end in .html; the one must not take the place of the other.
    const QString kind = formatEnding(format) == formatName(format) ? QString() : u' ' + formatName(format);
    QString name = title + u' ' + date.toString(Qt::ISODate) + kind + u'.' + formatEnding(format);
    for (QChar &character : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(character))
            character = u'-';
    }
    return name;
}

} // namespace binder
