// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/retired.h"

#include <QJsonArray>

namespace binder {

using namespace Qt::StringLiterals;

Retired::Retired(QJsonObject before)
    : m_json(std::move(before))
{}

void Retired::put(const QString &version, const QString &part, const QString &key, const QJsonValue &value)
{
    QJsonObject ofVersion = m_json.value(version).toObject();
    QJsonObject ofPart = ofVersion.value(part).toObject();
    ofPart.insert(key, value);
    ofVersion.insert(part, ofPart);
    m_json.insert(version, ofVersion);
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
    QJsonObject ofVersion = m_json.value(version).toObject();
    QJsonArray addresses = ofVersion.value("unknown"_L1).toArray();
    if (!addresses.contains(address.toString()))
        addresses.append(address.toString());
    ofVersion.insert(u"unknown"_s, addresses);
    m_json.insert(version, ofVersion);
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

} // namespace binder
