// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/json_file.h"

#include "model/files/input_file.h"
#include "model/pack/json_slip.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

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
    case JsonSlip::Kind::NoSuchEscape:
        message = QCoreApplication::translate(
                      "Pack", "In %1 a text holds a backslash with something behind it that means "
                              "nothing. Write two backslashes for one.")
                      .arg(name);
        break;
    case JsonSlip::Kind::ControlCharacter:
        message = QCoreApplication::translate(
                      "Pack", "In %1 a text holds a line break, a tab or another control character "
                              "as it is. Write it as \\n, \\t or \\u001b.")
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
/// are. Containers are made anew: to assign to one element, Qt copies them whole. That sorts the names in an
/// object as they are looked up and compared, too; the reader sorts them by their bytes, which is another
/// order beyond U+FFFF.
QJsonValue withWholeNumbers(const QJsonValue &json)
{
    if (json.isDouble()) {
        const qint64 whole = json.toInteger();
        return json.toDouble() == double(whole) ? QJsonValue(whole) : json;
    }
    if (json.isArray()) {
        const QJsonArray array = json.toArray();
        QJsonArray whole;
        for (const QJsonValue &one : array)
            whole.append(withWholeNumbers(one));
        return whole;
    }
    if (json.isObject()) {
        const QJsonObject object = json.toObject();
        QJsonObject whole;
        for (auto one = object.begin(); one != object.end(); ++one) // in the order in which they are kept
            whole.insert(one.key(), withWholeNumbers(one.value()));
        return whole;
    }
    return json;
}

} // namespace

QByteArray withMarksEscaped(const QByteArray &json)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    const qsizetype start = json.startsWith(mark) ? mark.size() : 0;
    if (json.indexOf(mark, start) < 0)
        return json;
    return json.first(start) + json.sliced(start).replace(mark, "\\ufeff");
}

Result<QJsonValue> readJson(const QByteArray &json, const QString &name, JsonOrigin origin)
{
    if (json.size() > maximumJsonBytes) {
        return failure(
            ErrorKind::BadInput,
            QCoreApplication::translate("Pack", "%1 is larger than this program reads (64 MB).").arg(name),
            name);
    }
    QJsonParseError problem;
    const QByteArray escaped = withMarksEscaped(json);
    const QJsonDocument document = QJsonDocument::fromJson(escaped, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const QString place = lineAndColumn(escaped, problem.offset);
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
    if (const Result<> ordinary = checkOrdinaryFile(path); !ordinary)
        return tl::unexpected<Error>(ordinary.error());
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
    // One byte more than allowed tells too large from just fitting. Room is made for what is asked for.
    QByteArray json = file.read(std::min<qint64>(file.size(), maximumJsonBytes) + 1);
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
