// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/output.h"

#include "model/render/csv.h"
#include "model/render/file_writers.h"
#include "model/render/fit_text.h"
#include "model/render/html.h"
#include "model/render/odt.h"
#include "model/render/pdf.h"
#include "model/render/plain_text_file.h"
#include "model/render/write_all.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

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

tl::unexpected<Error> fileTrouble(const QString &message, const QString &path, const QString &cause = {})
{
    return failure(ErrorKind::FileTrouble, message.arg(QDir::toNativeSeparators(path)),
                   cause.isEmpty() ? path : path + u": "_s + cause);
}

/// What can be seen to be wrong with a place before anything is written.
Result<> checkPlace(const QString &path)
{
    const QFileInfo target(path);
    if (path.isEmpty())
        return failure(
            ErrorKind::FileTrouble,
            Render::tr("No file was named to write the document to. Nothing was written. Give a file name."));
    if (target.isDir())
        return fileTrouble(
            Render::tr("The document was not written: %1 is a folder. Give the name of a file in it."), path);
    const QFileInfo folder(target.absolutePath());
    if (!folder.exists())
        return fileTrouble(
            Render::tr("The document was not written: the folder %1 does not exist. Make it first, or choose "
                       "another."),
            folder.filePath());
    if (!folder.isDir())
        return fileTrouble(
            Render::tr("The document was not written: %1 is a file, not a folder. Choose a folder."),
            folder.filePath());
    return {};
}

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
        return toCsv(document);
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
    if (const Result<> place = checkPlace(path); !place)
        return tl::unexpected(place.error());
    QSaveFile file(path);
    // Unbuffered, or the last bytes would be written by commit(), which does not notice when they do not fit.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fileTrouble(
            Render::tr(
                "The document was not written: %1 cannot be written to. Choose another place, or close "
                "the program that has the file open. What was there is unchanged."),
            path, file.errorString());
    Result<RenderReport> report = writeDocument(document, format, file, setup);
    if (!report) { // the file was never touched: QSaveFile throws its copy away
        report.error().detail = path + u": "_s + report.error().detail;
        return report;
    }
    if (!file.commit())
        return fileTrouble(
            Render::tr("The document was not written to %1: the disk may be full, or the name not allowed "
                       "there. What "
                       "was there is unchanged, and your answers are safe. Choose another name or folder, or "
                       "make room, and save it again."),
            path, file.errorString());
    return report;
}

} // namespace binder
