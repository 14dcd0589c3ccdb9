// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/migrate.h"

#include "model/dossier/retired.h"

#include <QJsonArray>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

QString groupOf(const QString &linkId)
{
    return linkId.section(u'.', 0, 0);
}

/// Puts new names in the place of codes or entry ids, wherever a value can hold them.
Value renamedIn(const Value &value, const QMap<QString, QString> &names)
{
    const QJsonValue &json = value.json();
    const auto renamed = [&](const QJsonValue &one) {
        return one.isString() ? QJsonValue(names.value(one.toString(), one.toString())) : one;
    };
    if (json.isString())
        return Value(renamed(json));
    if (json.isArray()) {
        QJsonArray array;
        const QJsonArray before = json.toArray();
        for (const QJsonValue &one : before) {
            // Two codes may have become one.
            if (!array.contains(renamed(one)))
                array.append(renamed(one));
        }
        return Value(array);
    }
    QJsonObject object = json.toObject();
    if (object.contains("start"_L1))
        object.insert(u"start"_s, renamed(object.value("start"_L1)));
    return json.isObject() ? Value(object) : value;
}

/// The value without these codes; blank when nothing is left of it.
Value without(const Value &value, const QStringList &codes)
{
    const QJsonValue &json = value.json();
    if (json.isString())
        return codes.contains(json.toString()) ? Value() : value;
    if (json.isObject()) {
        QJsonObject object = json.toObject();
        if (codes.contains(object.value("start"_L1).toString()))
            object.remove("start"_L1);
        return Value(object);
    }
    QJsonArray kept;
    const QJsonArray before = json.toArray();
    for (const QJsonValue &one : before) {
        if (!one.isString() || !codes.contains(one.toString()))
            kept.append(one);
    }
    return Value(kept);
}

QStringList codesIn(const Value &value, const QStringList &wanted)
{
    QStringList found;
    QStringList codes = value.asCodes();
    if (const auto duration = value.asDuration())
        codes = QStringList{duration->start};
    for (const QString &code : std::as_const(codes)) {
        if (wanted.contains(code))
            found.append(code);
    }
    return found;
}

struct RenamedEntries
{
    QString group;
    QMap<QString, QString> names;
};

class Migrator
{
public:
    Migrator(const Pack &pack, Answers answers)
        : m_pack(pack)
        , m_answers(std::move(answers))
        , m_retired(m_answers.retired)
    {}

    void apply(const MigrationStep &step)
    {
        m_version = step.version.toString();
        for (auto one = step.renamed.cbegin(); one != step.renamed.cend(); ++one)
            rename(one.key(), one.value());
        for (const QString &linkId : step.removed)
            remove(linkId);
        for (auto one = step.codes.cbegin(); one != step.codes.cend(); ++one)
            renameCodes(one.key(), one.value());
        for (auto one = step.removedCodes.cbegin(); one != step.removedCodes.cend(); ++one)
            removeCodes(one.key(), one.value());
        for (auto one = step.entries.cbegin(); one != step.entries.cend(); ++one)
            renameEntries(one.key(), one.value());
    }

    /// References and overrulings know their groups by the names of today, so they come last.
    Answers finish()
    {
        for (const RenamedEntries &renamed : std::as_const(m_renamedEntries)) {
            for (auto value = m_answers.values.begin(); value != m_answers.values.end(); ++value) {
                const Item *item = m_pack.item(value.key().linkId);
                if (item && !item->references.isEmpty() && item->references == renamed.group)
                    *value = renamedIn(*value, renamed.names);
            }
            renameOverruled(renamed);
        }
        m_answers.retired = m_retired.json();
        return m_answers;
    }

private:
    /// Gives every address a new name, in all parts of the answers. `newName` gives nothing to leave one as
    /// it is.
    template<typename NewName>
    void moveAddresses(NewName newName)
    {
        moveKeys(m_answers.values, newName, [this](const Address &address, const Value &value) {
            m_retired.answer(m_version, address, value);
        });
        moveKeys(m_answers.explanations, newName, [this](const Address &address, const QString &text) {
            m_retired.explanation(m_version, address, text);
        });
        moveKeys(m_answers.advisorNotes, newName, [this](const Address &address, const QString &text) {
            m_retired.advisorNote(m_version, address, text);
        });
        moveMembers(m_answers.unknown, newName);
        moveMembers(m_answers.rejected, newName);
        m_answers.unknown.removeIf(
            [this](const Address &address) { return m_answers.values.contains(address); });
    }

    template<typename Mapped, typename NewName, typename Retire>
    static void moveKeys(QMap<Address, Mapped> &map, NewName newName, Retire retire)
    {
        const QMap<Address, Mapped> before = map;
        for (auto one = before.cbegin(); one != before.cend(); ++one) {
            const std::optional<Address> to = newName(one.key());
            if (!to)
                continue;
            map.remove(one.key());
            // What is already there under the new name is the later answer.
            if (map.contains(*to))
                retire(one.key(), one.value());
            else
                map.insert(*to, one.value());
        }
    }

    template<typename NewName>
    static void moveMembers(QSet<Address> &set, NewName newName)
    {
        const QSet<Address> before = set;
        for (const Address &one : before) {
            if (const std::optional<Address> to = newName(one)) {
                set.remove(one);
                set.insert(*to);
            }
        }
    }

    void rename(const QString &from, const QString &to)
    {
        moveAddresses([&](const Address &address) -> std::optional<Address> {
            if (address.linkId != from)
                return std::nullopt;
            return Address{to, address.entry};
        });
        if (m_answers.entries.contains(from) && !m_answers.entries.contains(to))
            m_answers.entries.insert(to, m_answers.entries.take(from));
        for (RenamedEntries &renamed : m_renamedEntries) {
            if (renamed.group == from)
                renamed.group = to;
        }
    }

    /// Removes a question, or a group with everything in it.
    void remove(const QString &linkId)
    {
        const auto isIn = [&](const Address &address) {
            return address.linkId == linkId
                   || (!address.entry.isEmpty() && groupOf(address.linkId) == linkId);
        };
        m_answers.values.removeIf([&](const std::pair<const Address &, Value &> &one) {
            if (isIn(one.first))
                m_retired.answer(m_version, one.first, one.second);
            return isIn(one.first);
        });
        m_answers.explanations.removeIf([&](const std::pair<const Address &, QString &> &one) {
            if (isIn(one.first))
                m_retired.explanation(m_version, one.first, one.second);
            return isIn(one.first);
        });
        m_answers.advisorNotes.removeIf([&](const std::pair<const Address &, QString &> &one) {
            if (isIn(one.first))
                m_retired.advisorNote(m_version, one.first, one.second);
            return isIn(one.first);
        });
        m_answers.unknown.removeIf([&](const Address &address) {
            if (isIn(address))
                m_retired.unknown(m_version, address);
            return isIn(address);
        });
        m_answers.rejected.removeIf(isIn);
        if (m_answers.entries.contains(linkId))
            m_retired.entries(m_version, linkId, m_answers.entries.take(linkId));
    }

    void renameCodes(const QString &linkId, const QMap<QString, QString> &names)
    {
        for (auto value = m_answers.values.begin(); value != m_answers.values.end(); ++value) {
            if (value.key().linkId == linkId)
                *value = renamedIn(*value, names);
        }
    }

    void removeCodes(const QString &linkId, const QStringList &codes)
    {
        m_answers.values.removeIf([&](const std::pair<const Address &, Value &> &one) {
            if (one.first.linkId != linkId)
                return false;
            const QStringList gone = codesIn(one.second, codes);
            if (gone.isEmpty())
                return false;
            m_retired.codes(m_version, one.first, gone);
            one.second = without(one.second, codes);
            return one.second.isBlank();
        });
    }

    void renameEntries(const QString &group, const QMap<QString, QString> &names)
    {
        QStringList entries;
        const QStringList before = m_answers.entries.value(group);
        for (const QString &entry : before) {
            const QString renamed = names.value(entry, entry);
            if (!entries.contains(renamed))
                entries.append(renamed);
        }
        if (m_answers.entries.contains(group))
            m_answers.entries.insert(group, entries);
        moveAddresses([&](const Address &address) -> std::optional<Address> {
            if (groupOf(address.linkId) != group || !names.contains(address.entry))
                return std::nullopt;
            return Address{address.linkId, names.value(address.entry)};
        });
        m_renamedEntries.append({group, names});
    }

    void renameOverruled(const RenamedEntries &renamed)
    {
        for (const FindingTemplate &finding : m_pack.findings) {
            if (finding.forEach != renamed.group)
                continue;
            for (auto name = renamed.names.cbegin(); name != renamed.names.cend(); ++name) {
                const QString from = finding.id + u'[' + name.key() + u']';
                if (m_answers.overruled.contains(from))
                    m_answers.overruled.insert(finding.id + u'[' + name.value() + u']',
                                               m_answers.overruled.take(from));
            }
        }
    }

    const Pack &m_pack;
    Answers m_answers;
    Retired m_retired;
    QString m_version;
    QList<RenamedEntries> m_renamedEntries;
};

} // namespace

Answers migrate(const Pack &pack, Answers answers, const QVersionNumber &from)
{
    Migrator migrator(pack, std::move(answers));
    for (const MigrationStep &step : pack.migrations) {
        if (step.version > from && step.version <= pack.version)
            migrator.apply(step);
    }
    return migrator.finish();
}

} // namespace binder
