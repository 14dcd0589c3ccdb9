// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/dossier_changes.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// Walks two sorted maps side by side.
template<typename Key, typename Content, typename Put, typename Remove>
void compareMaps(const QMap<Key, Content> &before, const QMap<Key, Content> &after, Put put, Remove remove)
{
    auto old = before.cbegin();
    auto now = after.cbegin();
    while (old != before.cend() || now != after.cend()) {
        const bool both = old != before.cend() && now != after.cend();
        if (both && old.key() == now.key()) { // first, since nearly all are
            if (!(old.value() == now.value()))
                put(now.key(), now.value());
            ++old;
            ++now;
        } else if (both ? old.key() < now.key() : old != before.cend()) {
            remove(old.key());
            ++old;
        } else {
            put(now.key(), now.value());
            ++now;
        }
    }
}

class Comparison
{
public:
    explicit Comparison(const ValueCodec &codec)
        : m_codec(codec)
    {}

    QList<RowChange> take() { return std::move(m_changes); }

    void entries(const QMap<QString, QStringList> &before, const QMap<QString, QStringList> &after)
    {
        compareByName(DossierTable::Entries, before, after);
    }

    void values(const QMap<Address, Value> &before, const QMap<Address, Value> &after)
    {
        compareMaps(
            before, after,
            [this](const Address &address, const Value &value) {
                put(DossierTable::Answer, key(address, u"answered"_s), m_codec.encode(value.json()));
            },
            [this](const Address &address) { remove(DossierTable::Answer, key(address, u"answered"_s)); });
    }

    void marks(const QString &state, const QSet<Address> &before, const QSet<Address> &after)
    {
        if (before == after)
            return;
        for (const Address &address : before) {
            if (!after.contains(address))
                remove(DossierTable::Answer, key(address, state));
        }
        for (const Address &address : after) {
            if (!before.contains(address))
                put(DossierTable::Answer, key(address, state), QVariant(QMetaType::fromType<QString>()));
        }
    }

    void notes(const QString &kind, const QMap<Address, QString> &before, const QMap<Address, QString> &after)
    {
        compareMaps(
            before, after,
            [&](const Address &address, const QString &note) {
                put(DossierTable::Note, key(address, kind), m_codec.encode(note));
            },
            [&](const Address &address) { remove(DossierTable::Note, key(address, kind)); });
    }

    void overruled(const QMap<QString, Overruling> &before, const QMap<QString, Overruling> &after)
    {
        compareByName(DossierTable::Overruling, before, after);
    }

    void editions(const QList<Edition> &before, const QList<Edition> &after)
    {
        for (qsizetype index = 0; index < after.size(); ++index) {
            if (index >= before.size() || before.at(index) != after.at(index))
                put(DossierTable::Edition, {index}, m_codec.encode(after.at(index)));
        }
        for (qsizetype index = after.size(); index < before.size(); ++index)
            remove(DossierTable::Edition, {index});
    }

    void retired(const QJsonObject &before, const QJsonObject &after)
    {
        if (before == after)
            return;
        if (after.isEmpty())
            remove(DossierTable::Retired, {});
        else
            put(DossierTable::Retired, {}, m_codec.encode(after));
    }

private:
    template<typename Content>
    void compareByName(DossierTable table, const QMap<QString, Content> &before,
                       const QMap<QString, Content> &after)
    {
        compareMaps(
            before, after,
            [&](const QString &name, const Content &content) {
                put(table, {m_codec.encodeKey(name)}, m_codec.encode(content));
            },
            [&](const QString &name) { remove(table, {m_codec.encodeKey(name)}); });
    }

    [[nodiscard]] QVariantList key(const Address &address, const QString &kind) const
    {
        return {m_codec.encodeKey(address.linkId), m_codec.encodeKey(address.entry), kind};
    }

    void put(DossierTable table, QVariantList key, QVariant content)
    {
        m_changes.append({table, std::move(key), std::move(content), false});
    }

    void remove(DossierTable table, QVariantList key) { m_changes.append({table, std::move(key), {}, true}); }

    const ValueCodec &m_codec;
    QList<RowChange> m_changes;
};

} // namespace

QList<RowChange> dossierChanges(const Answers &before, const Answers &after, const ValueCodec &codec)
{
    Comparison comparison(codec);
    comparison.entries(before.entries, after.entries);
    comparison.values(before.values, after.values);
    comparison.marks(u"unknown"_s, before.unknown, after.unknown);
    comparison.marks(u"rejected"_s, before.rejected, after.rejected);
    comparison.notes(u"explanation"_s, before.explanations, after.explanations);
    comparison.notes(u"advisorNote"_s, before.advisorNotes, after.advisorNotes);
    comparison.overruled(before.overruled, after.overruled);
    comparison.editions(before.editions, after.editions);
    comparison.retired(before.retired, after.retired);
    return comparison.take();
}

bool dossierRowDiffers(const Answers &before, const Answers &after)
{
    return before.packId != after.packId || before.packVersion != after.packVersion
           || before.language != after.language || before.position != after.position;
}

} // namespace binder
