// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/output.h"

#include "model/files/output_file.h"
#include "model/files/platform.h"
#include "model/render/csv.h"
#include "model/render/file_writers.h"
#include "model/render/fit_text.h"
#include "model/render/html.h"
#include "model/render/odt.h"
#include "model/render/pdf.h"
#include "model/render/plain_text_file.h"
#include "model/render/write_all.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

struct NamedFormat
{
    Format format;
    QLatin1StringView name;
    QLatin1StringView ending;
};

constexpr NamedFormat formats[] = {
    {Format::Pdf, "pdf"_L1, "pdf"_L1},    {Format::Html, "html"_L1, "html"_L1},
    {Format::Odt, "odt"_L1, "odt"_L1},    {Format::Text, "txt"_L1, "txt"_L1},
    {Format::Xlsx, "xlsx"_L1, "xlsx"_L1}, {Format::Csv, "csv"_L1, "csv"_L1},
    {Format::Json, "json"_L1, "json"_L1}, {Format::Fragment, "fragment"_L1, "html"_L1},
};

bool isSpreadsheet(Format format)
{
    return format == Format::Xlsx || format == Format::Csv;
}

class Render
{
    Q_DECLARE_TR_FUNCTIONS(Render)
};

Result<QByteArray> xlsx(const Document &document, const PageSetup &setup)
{
    const Result<const FileWriters *> writers = fileWriters();
    if (!writers)
        return tl::unexpected(writers.error());
    return (*writers)->toXlsx(document, setup);
}

/// The document in a format without pages.
Result<QByteArray> bytesOf(const Document &document, Format format, const PageSetup &setup)
{
    if (isSpreadsheet(format) && !hasTables(document.blocks))
        return failure(
            ErrorKind::Usage,
            Render::tr(
                "The document \"%1\" has no tables, so it cannot be made as %2. Nothing was written. Choose "
                "another format.")
                .arg(document.name, formatName(format)));
    switch (format) {
    case Format::Html:
        return toHtml(document, setup);
    case Format::Fragment:
        return toHtmlFragment(document);
    case Format::Text:
        return toPlainText(document);
    case Format::Odt:
        return toOdt(document, setup);
    case Format::Xlsx:
        return xlsx(document, setup);
    case Format::Csv:
        return toCsv(document, setup.separator);
    case Format::Json:
    case Format::Pdf:
        break;
    }
    return QJsonDocument(toJson(document)).toJson();
}

} // namespace

QString formatName(Format format)
{
    for (const NamedFormat &known : formats) {
        if (known.format == format)
            return known.name;
    }
    return {};
}

QString formatEnding(Format format)
{
    for (const NamedFormat &known : formats) {
        if (known.format == format)
            return known.ending;
    }
    return {};
}

std::optional<Format> formatByName(const QString &name)
{
    for (const NamedFormat &known : formats) {
        if (known.name.compare(name, Qt::CaseInsensitive) == 0)
            return known.format;
    }
    return std::nullopt;
}

QList<Format> allFormats()
{
    QList<Format> all;
    for (const NamedFormat &known : formats)
        all.append(known.format);
    return all;
}

QList<Format> formatsOf(Audience audience, bool hasTables)
{
    QList<Format> offered;
    for (const NamedFormat &known : formats) {
        if ((isSpreadsheet(known.format) && !hasTables)
            || (known.format == Format::Fragment && audience != Audience::Public))
            continue;
        offered.append(known.format);
    }
    return offered;
}

Result<RenderReport> writeDocument(const Document &document, Format format, QIODevice &device,
                                   const PageSetup &setup)
{
    const platform::NeutralLocale neutral;
    if (format == Format::Pdf)
        return writePdf(document, device, setup);
    const Result<QByteArray> bytes = bytesOf(document, format, setup);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const Result<> written = writeAll(device, *bytes); !written)
        return tl::unexpected(written.error());
    // JSON has a way to write any character.
    return RenderReport{0, bytes->size(),
                        format == Format::Json ? QList<RenderWarning>() : unfitTextWarnings(document)};
}

Result<RenderReport> writeDocument(const Document &document, Format format, const QString &path,
                                   const PageSetup &setup)
{
    OutputFile file(path);
    if (const Result<> opened =
            file.open(document.audience == Audience::Public ? Readers::Everybody : Readers::Owner);
        !opened)
        return tl::unexpected(opened.error());
    Result<RenderReport> report = writeDocument(document, format, file.device(), setup);
    if (!report) {
        report.error().detail = path + u": "_s + report.error().detail;
        return report;
    }
    if (const Result<> kept = file.commit(); !kept)
        return tl::unexpected(kept.error());
    return report;
}

} // namespace binder
