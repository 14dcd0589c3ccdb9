// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/json_file.h"

#include "model/pack/json_slip.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

Error slipError(const JsonSlip &slip, const QString &name)
{
    QString message;
    switch (slip.kind) {
    case JsonSlip::Kind::DoubledKey:
        message =
            QCoreApplication::translate("Pack", "In %1 the same key stands twice. Remove one of the two.")
                .arg(name);
        break;
    case JsonSlip::Kind::HalfCharacter:
        message = QCoreApplication::translate(
                      "Pack", "In %1 a text holds half a character (a lone surrogate). Write it again.")
                      .arg(name);
        break;
    case JsonSlip::Kind::TooDeep:
        message =
            QCoreApplication::translate("Pack", "%1 nests too deep. It is not a file this program can use.")
                .arg(name);
        break;
    }
    return {ErrorKind::BadInput, message, name + u'#' + slip.pointer};
}

/// Line and column of an offset, both from 1.
QString lineAndColumn(const QByteArray &json, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(json).first(qBound<qsizetype>(0, offset, json.size()));
    const auto line = before.count('\n') + 1;
    const auto column = before.size() - before.lastIndexOf('\n');
    return QString::number(line) + u':' + QString::number(column);
}

/// Qt keeps 1 and 1e0 as different kinds of number, which inside an object or array are not equal. Here they
/// are.
QJsonValue withWholeNumbers(const QJsonValue &json)
{
    if (json.isDouble()) {
        const qint64 whole = json.toInteger();
        return json.toDouble() == double(whole) ? QJsonValue(whole) : json;
    }
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        for (QJsonValueRef one : array)
            one = withWholeNumbers(one);
        return array;
    }
    if (json.isObject()) {
        QJsonObject object = json.toObject();
        for (QJsonValueRef one : object)
            one = withWholeNumbers(one);
        return object;
    }
    return json;
}

} // namespace

Result<QJsonValue> readJson(const QByteArray &json, const QString &name, JsonOrigin origin)
{
    if (json.size() > maximumJsonBytes) {
        return failure(
            ErrorKind::BadInput,
            QCoreApplication::translate("Pack", "%1 is larger than this program reads (64 MB).").arg(name),
            name);
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const QString place = lineAndColumn(json, problem.offset);
        return failure(ErrorKind::BadInput,
                       QCoreApplication::translate("Pack", "%1 is not well-formed JSON at line %2.")
                           .arg(name, place.section(u':', 0, 0)),
                       name + u':' + place + u": "_s + problem.errorString());
    }
    if (origin == JsonOrigin::Foreign) {
        if (const auto slip = findJsonSlip(json))
            return tl::unexpected<Error>(slipError(*slip, name));
    }
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return origin == JsonOrigin::Foreign ? withWholeNumbers(root) : root;
}

Result<QByteArray> readBytes(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(ErrorKind::FileTrouble,
                       QCoreApplication::translate("Pack", "The file %1 is missing.").arg(path), name);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::FileTrouble,
                       QCoreApplication::translate("Pack", "The file %1 cannot be read.").arg(path),
                       name + u": "_s + file.errorString());
    }
    // One byte more than allowed tells too large from just fitting, also where a file has no size (a pipe).
    QByteArray json = file.read(maximumJsonBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorKind::FileTrouble,
                       QCoreApplication::translate("Pack", "The file %1 cannot be read.").arg(path),
                       name + u": "_s + file.errorString());
    }
    return json;
}

Result<QJsonValue> readJsonFile(const QString &path, const QString &name, JsonOrigin origin)
{
    const auto json = readBytes(path, name);
    return json ? readJson(*json, name, origin) : tl::unexpected<Error>(json.error());
}

} // namespace binder
