// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/output.h"

#include "model/render/html.h"
#include "model/render/pdf.h"
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
};

constexpr NamedFormat formats[] = {{Format::Pdf, "pdf"_L1}, {Format::Html, "html"_L1}, {Format::Json, "json"_L1}};

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
        return failure(ErrorKind::FileTrouble,
                       Render::tr("No file was named to write the document to. Nothing was written. Give a file name."));
    if (target.isDir())
        return fileTrouble(Render::tr("The document was not written: %1 is a folder. Give the name of a file in it."), path);
    const QFileInfo folder(target.absolutePath());
    if (!folder.exists())
        return fileTrouble(Render::tr("The document was not written: the folder %1 does not exist. Make it first, or choose "
                              "another."),
                           folder.filePath());
    if (!folder.isDir())
        return fileTrouble(Render::tr("The document was not written: %1 is a file, not a folder. Choose a folder."),
                           folder.filePath());
    return {};
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

Result<RenderReport> writeDocument(const Document &document, Format format, QIODevice &device, const PageSetup &setup)
{
    if (format == Format::Pdf)
        return writePdf(document, device, setup);
    const QByteArray bytes = format == Format::Html ? toHtml(document) : QJsonDocument(toJson(document)).toJson();
    if (const Result<> written = writeAll(device, bytes); !written)
        return tl::unexpected(written.error());
    return RenderReport{0, bytes.size(), {}};
}

Result<RenderReport> writeDocument(const Document &document, Format format, const QString &path,
                                   const PageSetup &setup)
{
    if (const Result<> place = checkPlace(path); !place)
        return tl::unexpected(place.error());
    QSaveFile file(path);
    // Unbuffered, or the last bytes would be written by commit(), which does not notice when they do not fit.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fileTrouble(Render::tr("The document was not written: %1 cannot be written to. Choose another place, or close "
                              "the program that has the file open. What was there is unchanged."),
                           path, file.errorString());
    Result<RenderReport> report = writeDocument(document, format, file, setup);
    if (!report) { // the file was never touched: QSaveFile throws its copy away
        report.error().detail = path + u": "_s + report.error().detail;
        return report;
    }
    if (!file.commit())
        return fileTrouble(Render::tr("The document was not written to %1: the disk may be full, or the name not allowed there. What "
                              "was there is unchanged, and your answers are safe. Choose another name or folder, or "
                              "make room, and save it again."),
                           path, file.errorString());
    return report;
}

} // namespace binder
