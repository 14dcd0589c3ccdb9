// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/logo.h"

#include "model/files/input_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

constexpr qint64 largestFile = 20LL * 1024 * 1024;
constexpr qint64 mostDots = 15'000'000; ///< within what Qt reads, also at 16 bits a colour
constexpr int printedSide = 1600;       ///< 70 mm at 580 dots an inch

class LogoWords
{
    Q_DECLARE_TR_FUNCTIONS(Logo)
};

tl::unexpected<Error> logoTrouble(ErrorKind kind, const QString &message, const QString &path,
                                  const QString &cause = {})
{
    return failure(kind, message.arg(QDir::toNativeSeparators(path)),
                   cause.isEmpty() ? path : path + u": "_s + cause);
}

QImage onWhite(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    painter.end();
    return flat;
}

} // namespace

Result<QImage> readLogo(const QString &path)
{
    if (const Result<> ordinary = checkOrdinaryFile(path); !ordinary)
        return tl::unexpected<Error>(ordinary.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return logoTrouble(
            ErrorKind::FileTrouble,
            LogoWords::tr(
                "The logo %1 cannot be read. Nothing was changed. Choose another file, or leave the "
                "logo out."),
            path, file.errorString());
    }
    const QString tooLarge =
        LogoWords::tr("The logo %1 is too large: at most 20 MB and 15 million dots. Nothing was "
                      "changed. Make the picture smaller first.");
    if (file.size() > largestFile)
        return logoTrouble(ErrorKind::BadInput, tooLarge, path);
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg") {
        return logoTrouble(
            ErrorKind::BadInput,
            LogoWords::tr("The logo %1 is not a PNG or JPEG picture. Nothing was changed. Save it as one of "
                          "these, and choose it again."),
            path);
    }
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostDots)
        return logoTrouble(ErrorKind::BadInput, tooLarge, path);
    const QImage image = reader.read();
    if (image.isNull()) {
        return logoTrouble(
            ErrorKind::BadInput,
            LogoWords::tr(
                "The logo %1 is damaged. Nothing was changed. Save the picture again, and choose it "
                "again."),
            path, reader.errorString());
    }
    const bool isLarge = image.width() > printedSide || image.height() > printedSide;
    return onWhite(isLarge
                       ? image.scaled(printedSide, printedSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                       : image);
}

} // namespace binder
