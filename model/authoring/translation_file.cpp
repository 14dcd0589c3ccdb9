// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/authoring/translation_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(char sign)
{
    return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
}

qsizetype skipBlanks(const QByteArray &json, qsizetype at)
{
    while (at < json.size() && isBlank(json.at(at)))
        ++at;
    return at;
}

/// Behind the string that starts at `at`.
qsizetype skipString(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size() && json.at(at) != '"'; ++at) {
        if (json.at(at) == '\\')
            ++at;
    }
    return std::min(at + 1, json.size());
}

/// Behind the value that starts at `at`.
qsizetype skipValue(const QByteArray &json, qsizetype at)
{
    const qsizetype start = at;
    int depth = 0;
    while (at < json.size()) {
        const char sign = json.at(at);
        if (sign == '"') {
            at = skipString(json, at);
            continue;
        }
        if (depth == 0 && (sign == ',' || sign == '}'))
            break;
        depth += sign == '{' || sign == '[' ? 1 : sign == '}' || sign == ']' ? -1 : 0;
        ++at;
    }
    while (at > start && isBlank(json.at(at - 1)))
        --at;
    return at;
}

/// The value of a piece of JSON.
QJsonValue valueOf(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0); // a document is no single value
}

QByteArray inJson(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray inJson(const TranslationFile::Entry &entry)
{
    return "{\"text\": " + inJson(entry.text) + ", \"of\": " + inJson(entry.of) + '}';
}

} // namespace

TranslationFile::TranslationFile(const QByteArray &bytes)
{
    const QByteArray json = bytes.isEmpty() ? QByteArray("{}\n") : bytes;
    qsizetype end = json.indexOf('{') + 1; // of what was taken
    for (;;) {
        qsizetype at = skipBlanks(json, end);
        if (at < json.size() && json.at(at) == ',')
            at = skipBlanks(json, at + 1);
        if (at >= json.size() || json.at(at) != '"')
            break;
        const qsizetype keyEnd = skipString(json, at);
        const qsizetype value = std::min(skipBlanks(json, skipBlanks(json, keyEnd) + 1), json.size());
        const qsizetype valueEnd = skipValue(json, value);
        m_members.append({valueOf(json.sliced(at, keyEnd - at)).toString(), json.sliced(end, at - end),
                          json.sliced(at, value - at), json.sliced(value, valueEnd - value)});
        end = valueEnd;
    }
    const qsizetype opened = json.indexOf('{') + 1;
    if (m_members.isEmpty())
        end = opened;
    else
        m_members.first().before.prepend(json.first(opened));
    m_end = m_members.isEmpty() ? json : json.sliced(end);
}

qsizetype TranslationFile::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_members.cbegin(), m_members.cend(),
                                    [&](const Member &member) { return member.id == id; });
    return found == m_members.cend() ? -1 : found - m_members.cbegin();
}

TranslationFile::Entry TranslationFile::entry(const QString &id) const
{
    const qsizetype index = indexOf(id);
    const QJsonObject value = index < 0 ? QJsonObject() : valueOf(m_members.at(index).value).toObject();
    return {value.value("text"_L1).toString(), value.value("of"_L1).toString()};
}

void TranslationFile::replace(const QString &id, const Entry &entry)
{
    const qsizetype index = indexOf(id);
    if (index >= 0 && this->entry(id) != entry)
        m_members[index].value = inJson(entry);
}

void TranslationFile::insertAfter(const QString &previous, const QString &id, const Entry &entry)
{
    Member member{id, ",\n  ", inJson(id) + ": ", inJson(entry)};
    if (m_members.isEmpty()) {
        member.before = "{\n  ";
        m_end = "\n}\n";
        m_members.append(member);
        return;
    }
    qsizetype index = indexOf(previous) + 1;
    if (index == 0 && m_members.constFirst().id.startsWith(u'$'))
        index = 1; // behind what says how to read the file
    if (index == 0)
        std::swap(member.before, m_members.first().before);
    m_members.insert(index, member);
}

QByteArray TranslationFile::bytes() const
{
    QByteArray json;
    for (const Member &member : m_members)
        json += member.before + member.key + member.value;
    return json + m_end;
}

} // namespace binder
