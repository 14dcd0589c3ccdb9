// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/files/json_place.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

QStringList stepsOf(const QString &pointer)
{
    QStringList steps = pointer.split(u'/').mid(1);
    for (QString &step : steps)
        step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    return steps;
}

/// Goes through well-formed JSON to one place in it.
class WayThrough
{
public:
    explicit WayThrough(QByteArrayView json)
        : m_json(json)
    {}

    /// Where the last step that exists begins.
    qsizetype follow(const QStringList &steps)
    {
        skipSpace();
        qsizetype reached = m_position;
        for (const QString &step : steps) {
            const bool found =
                peek() == '{' ? enterMember(step) : peek() == '[' && enterElement(step.toInt());
            if (!found)
                break;
            reached = m_stepBegins;
        }
        return reached;
    }

private:
    [[nodiscard]] char peek() const { return m_position < m_json.size() ? m_json[m_position] : '\0'; }

    void skipSpace()
    {
        while (m_position < m_json.size() && QByteArrayView(" \t\r\n\xef\xbb\xbf").contains(peek()))
            ++m_position;
    }

    /// To the value of this member of the object that begins here.
    bool enterMember(const QString &key)
    {
        ++m_position;
        for (skipSpace(); peek() == '"'; next()) {
            m_stepBegins = m_position;
            const QByteArrayView written = string();
            skipSpace();
            ++m_position; // the colon
            skipSpace();
            if (isKey(written, key))
                return true;
            skipValue();
        }
        return false;
    }

    bool enterElement(int wanted)
    {
        ++m_position;
        skipSpace();
        for (int index = 0; m_position < m_json.size() && peek() != ']'; ++index) {
            m_stepBegins = m_position;
            if (index == wanted)
                return true;
            skipValue();
            next();
        }
        return false;
    }

    static bool isKey(QByteArrayView written, const QString &key)
    {
        if (!written.contains('\\'))
            return QString::fromUtf8(written) == key;
        const QByteArray text = "[\"" + written.toByteArray() + "\"]";
        return QJsonDocument::fromJson(text).array().at(0).toString() == key;
    }

    void next()
    {
        skipSpace();
        if (peek() == ',') {
            ++m_position;
            skipSpace();
        }
    }

    void skipValue()
    {
        int depth = 0;
        do {
            skipSpace();
            const char here = peek();
            if (here == '"') {
                string();
            } else {
                if (here == '{' || here == '[')
                    ++depth;
                else if (here == '}' || here == ']')
                    --depth;
                else if (here != ',' && here != ':')
                    skipWord();
                m_position += QByteArrayView("{}[],:").contains(here) ? 1 : 0;
            }
        } while (depth > 0 && m_position < m_json.size());
    }

    void skipWord()
    {
        while (m_position < m_json.size() && !QByteArrayView("{}[],: \t\r\n").contains(peek()))
            ++m_position;
    }

    QByteArrayView string()
    {
        const auto from = ++m_position;
        while (m_position < m_json.size() && m_json[m_position] != '"')
            m_position += m_json[m_position] == '\\' ? 2 : 1;
        const auto to = qMin(m_position, m_json.size());
        ++m_position;
        return m_json.sliced(from, to - from);
    }

    QByteArrayView m_json;
    qsizetype m_position = 0;
    qsizetype m_stepBegins = 0;
};

/// Objects whose keys are ids.
bool isNamed(const QString &key)
{
    static const QStringList maps{u"texts"_s,          u"references"_s, u"facts"_s,   u"tables"_s,
                                  u"answerValueSet"_s, u"words"_s,      u"lexicon"_s, u"suggests"_s};
    return maps.contains(key);
}

QString nearestId(QJsonValue value, const QStringList &steps, bool keysAreIds)
{
    QString id = keysAreIds ? steps.value(0) : QString();
    QString before;
    for (qsizetype i = 0; i <= steps.size(); ++i) {
        const QJsonObject object = value.toObject();
        for (const auto key : {"linkId"_L1, "id"_L1, "entry"_L1}) {
            if (object.value(key).isString()) {
                id = object.value(key).toString();
                break;
            }
        }
        if (i == steps.size())
            break;
        const QString &step = steps.at(i);
        if (isNamed(before))
            id = step;
        before = step;
        value = value.isArray() ? value.toArray().at(step.toInt()) : object.value(step);
    }
    return id;
}

} // namespace

JsonPlace placeInJson(const QByteArray &bytes, const QJsonValue &json, const QString &pointer,
                      bool keysAreIds)
{
    const QStringList steps = stepsOf(pointer);
    const auto offset = WayThrough(bytes).follow(steps);
    const auto line = QByteArrayView(bytes).first(qMin(offset, bytes.size())).count('\n') + 1;
    return {int(line), nearestId(json, steps, keysAreIds)};
}

} // namespace binder
