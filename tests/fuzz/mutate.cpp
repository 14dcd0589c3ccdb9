// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutate.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// A place in bytes of this size.
qsizetype below(qsizetype size, QRandomGenerator &random)
{
    return size > 0 ? qsizetype(random.bounded(quint32(size))) : 0;
}

QByteArray oddPiece(QRandomGenerator &random)
{
    static const QList<QByteArray> pieces{"\"",
                                          "{",
                                          "}",
                                          "[",
                                          "]",
                                          ",",
                                          ":",
                                          "\\",
                                          "\\u",
                                          "\\ud800",
                                          "null",
                                          "true",
                                          "-0",
                                          "1e999",
                                          "9007199254740993",
                                          "\xff",
                                          "\xc0\x80",
                                          "\xed\xa0\x80",
                                          QByteArray(1, '\0'),
                                          "\"a\":1,\"a\":2",
                                          "{\"\":{}}",
                                          QByteArray(300, '['),
                                          QByteArray("\xef\xbb\xbf")};
    return pieces.at(below(pieces.size(), random));
}

QJsonValue oddValue(QRandomGenerator &random)
{
    static const QList<QJsonValue> values{QJsonValue::Null,
                                          true,
                                          -1,
                                          1e300,
                                          0.5,
                                          u""_s,
                                          u"backup.made"_s,
                                          u"information"_s,
                                          u"other"_s,
                                          u"{name}"_s,
                                          u"a[b].c"_s,
                                          u"/~"_s,
                                          QJsonArray(),
                                          QJsonArray{u"other"_s, u"other"_s},
                                          QJsonObject(),
                                          QJsonObject{{u"all"_s, QJsonArray()}},
                                          QJsonObject{{u"question"_s, u"information.items"_s},
                                                      {u"operator"_s, u"exists"_s},
                                                      {u"answer"_s, true}},
                                          QJsonObject{{u"some"_s, u"information"_s}},
                                          QJsonObject{{u"other"_s, u"typed"_s}},
                                          QJsonObject{{u"answer"_s, u"backup.made"_s}}};
    return values.at(below(values.size(), random));
}

} // namespace

QByteArray mutatedBytes(QByteArray bytes, QRandomGenerator &random)
{
    for (int count = 1 + random.bounded(4); count > 0; --count) {
        const auto at = below(bytes.size(), random);
        const auto length = 1 + below(random.bounded(2) ? 4 : bytes.size() / 4, random);
        switch (random.bounded(6)) {
        case 0:
            if (!bytes.isEmpty())
                bytes[at] = char(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(below(bytes.size(), random), length));
            break;
        case 3:
            bytes.truncate(at);
            break;
        default:
            bytes.insert(at, oddPiece(random));
            break;
        }
    }
    return bytes;
}

QJsonValue mutatedJson(const QJsonValue &json, QRandomGenerator &random)
{
    const bool goDeeper = random.bounded(8) != 0;
    if (json.isObject() && goDeeper && !json.toObject().isEmpty()) {
        QJsonObject object = json.toObject();
        const QStringList keys = object.keys();
        const QString key = keys.at(below(keys.size(), random));
        if (random.bounded(40) == 0)
            object.remove(key);
        else
            object.insert(key, mutatedJson(object.value(key), random));
        return object;
    }
    if (json.isArray() && goDeeper && !json.toArray().isEmpty()) {
        QJsonArray array = json.toArray();
        const auto index = below(array.size(), random);
        const auto other = below(array.size(), random);
        switch (random.bounded(20)) {
        case 0:
            array.removeAt(index);
            break;
        case 1:
            array.insert(index, array.at(other));
            break;
        default:
            array.replace(index, mutatedJson(array.at(index), random));
            break;
        }
        return array;
    }
    return oddValue(random);
}
