// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/retired.h"

#include <QJsonArray>
#include <QVersionNumber>

namespace binder {

using namespace Qt::StringLiterals;

Retired::Retired(QJsonObject before)
    : m_before(std::move(before))
{}

QJsonObject Retired::json() const
{
    QJsonObject all = m_before;
    const auto set = [&all](const QString &version, const QString &part, const QJsonValue &value) {
        QJsonObject ofVersion = all.value(version).toObject();
        ofVersion.insert(part, value);
        all.insert(version, ofVersion);
    };
    for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part)
        set(part.key().first, part.key().second, *part);
    for (auto version = m_unknown.cbegin(); version != m_unknown.cend(); ++version) {
        QSet<QString> addresses = *version;
        const QJsonArray before = m_before.value(version.key())["unknown"_L1].toArray();
        for (const QJsonValue &address : before)
            addresses.insert(address.toString());
        QStringList sorted = addresses.values();
        sorted.sort();
        set(version.key(), u"unknown"_s, QJsonArray::fromStringList(sorted));
    }
    return all;
}

void Retired::put(const QString &version, const QString &part, const QString &key, const QJsonValue &value)
{
    auto members = m_parts.find({version, part});
    if (members == m_parts.end())
        members = m_parts.insert({version, part}, m_before.value(version)[part].toObject());
    members->insert(key, value);
}

void Retired::answer(const QString &version, const Address &address, const Value &value)
{
    put(version, u"answers"_s, address.toString(), value.json());
}

void Retired::codes(const QString &version, const Address &address, const QStringList &codes)
{
    put(version, u"codes"_s, address.toString(), QJsonArray::fromStringList(codes));
}

void Retired::entries(const QString &version, const QString &group, const QStringList &entries)
{
    put(version, u"entries"_s, group, QJsonArray::fromStringList(entries));
}

void Retired::unknown(const QString &version, const Address &address)
{
    m_unknown[version].insert(address.toString());
}

void Retired::explanation(const QString &version, const Address &address, const QString &text)
{
    put(version, u"explanations"_s, address.toString(), text);
}

void Retired::advisorNote(const QString &version, const Address &address, const QString &text)
{
    put(version, u"advisorNotes"_s, address.toString(), text);
}

void Retired::overruling(const QString &version, const QString &finding, const Overruling &overruling)
{
    put(version, u"overruled"_s, finding,
        QJsonObject{{u"reason"_s, overruling.reason},
                    {u"who"_s, overruling.who},
                    {u"when"_s, overruling.when.toString(Qt::ISODate)}});
}

Value retiredAnswer(const Answers &answers, const Address &address)
{
    Value newest;
    QVersionNumber of;
    for (auto version = answers.retired.begin(); version != answers.retired.end(); ++version) {
        const QJsonValue json = version->toObject().value("answers"_L1)[address.toString()];
        const auto number = QVersionNumber::fromString(version.key());
        if (!json.isUndefined() && (newest.isBlank() || number > of)) {
            newest = Value(json);
            of = number;
        }
    }
    return newest;
}

Answers withoutRetired(Answers answers, const Address &address)
{
    const QStringList versions = answers.retired.keys();
    for (const QString &version : versions) {
        QJsonObject ofVersion = answers.retired.value(version).toObject();
        QJsonObject ofPart = ofVersion.value("answers"_L1).toObject();
        if (!ofPart.contains(address.toString()))
            continue;
        ofPart.remove(address.toString());
        ofVersion.insert(u"answers"_s, ofPart);
        if (ofPart.isEmpty())
            ofVersion.remove(u"answers"_s);
        answers.retired.insert(version, ofVersion);
        if (ofVersion.isEmpty())
            answers.retired.remove(version);
    }
    return answers;
}

} // namespace binder
