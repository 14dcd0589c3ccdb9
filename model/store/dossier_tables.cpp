// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/dossier_tables.h"

#include "model/store/store_errors.h"
#include "model/values/typed_text.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

const QString &putStatement(DossierTable table)
{
    static const QString entries = u"INSERT INTO entries (dossier, group_id, ids) VALUES (?, ?, ?) "
                                   "ON CONFLICT (dossier, group_id) DO UPDATE SET ids = excluded.ids"_s;
    static const QString answer =
        u"INSERT INTO answer (dossier, link_id, entry, state, value) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (dossier, link_id, entry, state) DO UPDATE SET value = excluded.value"_s;
    static const QString note =
        u"INSERT INTO note (dossier, link_id, entry, kind, text) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (dossier, link_id, entry, kind) DO UPDATE SET text = excluded.text"_s;
    static const QString overruling =
        u"INSERT INTO overruling (dossier, finding, content) VALUES (?, ?, ?) "
        "ON CONFLICT (dossier, finding) DO UPDATE SET content = excluded.content"_s;
    static const QString edition =
        u"INSERT INTO edition (dossier, position, content) VALUES (?, ?, ?) "
        "ON CONFLICT (dossier, position) DO UPDATE SET content = excluded.content"_s;
    static const QString retired = u"INSERT INTO retired (dossier, content) VALUES (?, ?) "
                                   "ON CONFLICT (dossier) DO UPDATE SET content = excluded.content"_s;
    switch (table) {
    case DossierTable::Entries:
        return entries;
    case DossierTable::Answer:
        return answer;
    case DossierTable::Note:
        return note;
    case DossierTable::Overruling:
        return overruling;
    case DossierTable::Edition:
        return edition;
    case DossierTable::Retired:
        return retired;
    }
    Q_UNREACHABLE();
}

const QString &removeStatement(DossierTable table)
{
    static const QString entries = u"DELETE FROM entries WHERE dossier = ? AND group_id = ?"_s;
    static const QString answer =
        u"DELETE FROM answer WHERE dossier = ? AND link_id = ? AND entry = ? AND state = ?"_s;
    static const QString note =
        u"DELETE FROM note WHERE dossier = ? AND link_id = ? AND entry = ? AND kind = ?"_s;
    static const QString overruling = u"DELETE FROM overruling WHERE dossier = ? AND finding = ?"_s;
    static const QString edition = u"DELETE FROM edition WHERE dossier = ? AND position = ?"_s;
    static const QString retired = u"DELETE FROM retired WHERE dossier = ?"_s;
    switch (table) {
    case DossierTable::Entries:
        return entries;
    case DossierTable::Answer:
        return answer;
    case DossierTable::Note:
        return note;
    case DossierTable::Overruling:
        return overruling;
    case DossierTable::Edition:
        return edition;
    case DossierTable::Retired:
        return retired;
    }
    Q_UNREACHABLE();
}

QString stored(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// SQL takes a null QString for NULL.
QString stored(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

DossierTables::DossierTables(Connection &connection, ValueCodec codec)
    : m_connection(connection)
    , m_codec(codec)
{}

Result<> DossierTables::unreadable(const QString &table) const
{
    return tl::unexpected(
        store_errors::damaged(m_connection.path(), u"unreadable content in table "_s + table));
}

Result<QList<DossierInfo>> DossierTables::list(const SubjectQuestion &subjectOf)
{
    QList<DossierInfo> dossiers;
    QList<qint64> numbers;
    auto listed = m_connection.forEach(
        u"SELECT number, id, pack, pack_version, created, changed FROM dossier ORDER BY number"_s, {},
        [&](const QSqlQuery &row) -> Result<> {
            numbers.append(row.value(0).toLongLong());
            dossiers.append({row.value(1).toString(), QString(), m_codec.key(row.value(2).toString()),
                             m_codec.key(row.value(3).toString()),
                             QDateTime::fromString(row.value(4).toString(), Qt::ISODateWithMs),
                             QDateTime::fromString(row.value(5).toString(), Qt::ISODateWithMs)});
            return {};
        });
    if (!listed)
        return tl::unexpected(listed.error());
    for (qsizetype index = 0; subjectOf && index < dossiers.size(); ++index) {
        auto name = subject(numbers.at(index), subjectOf(dossiers.at(index).packId));
        if (!name)
            return tl::unexpected(name.error());
        dossiers[index].subject = inSentence(*name);
    }
    return dossiers;
}

Result<QString> DossierTables::subject(qint64 number, const QString &linkId)
{
    auto stored =
        m_connection.value(u"SELECT value FROM answer WHERE dossier = ? AND link_id = ? AND entry = '' "
                           "AND state = 'answered'"_s,
                           {number, m_codec.encodeKey(linkId)});
    if (!stored)
        return tl::unexpected(stored.error());
    return m_codec.text(stored->toString()).value_or(QString());
}

Result<std::optional<qint64>> DossierTables::find(const QString &id)
{
    auto number = m_connection.value(u"SELECT number FROM dossier WHERE id = ?"_s, {stored(id)});
    if (!number)
        return tl::unexpected(number.error());
    return number->isValid() ? std::optional(number->toLongLong()) : std::nullopt;
}

Result<Answers> DossierTables::read(qint64 number)
{
    Answers answers;
    using Part = Result<> (DossierTables::*)(qint64, Answers &);
    for (const Part part : {&DossierTables::readRow, &DossierTables::readEntries, &DossierTables::readAnswers,
                            &DossierTables::readNotes, &DossierTables::readOverrulings,
                            &DossierTables::readEditions, &DossierTables::readRetired}) {
        if (auto done = (this->*part)(number, answers); !done)
            return tl::unexpected(done.error());
    }
    return answers;
}

Result<> DossierTables::readRow(qint64 number, Answers &answers)
{
    return m_connection.forEach(
        u"SELECT pack, pack_version, language, position FROM dossier WHERE number = ?"_s, {number},
        [&](const QSqlQuery &row) -> Result<> {
            answers.packId = m_codec.key(row.value(0).toString());
            answers.packVersion = m_codec.key(row.value(1).toString());
            answers.language = m_codec.key(row.value(2).toString());
            answers.position = m_codec.key(row.value(3).toString());
            return {};
        });
}

Result<> DossierTables::readEntries(qint64 number, Answers &answers)
{
    return m_connection.forEach(u"SELECT group_id, ids FROM entries WHERE dossier = ?"_s, {number},
                                [&](const QSqlQuery &row) -> Result<> {
                                    const auto ids = m_codec.list(row.value(1).toString());
                                    if (!ids)
                                        return unreadable(u"entries"_s);
                                    answers.entries.insert(m_codec.key(row.value(0).toString()), *ids);
                                    return {};
                                });
}

Result<> DossierTables::readAnswers(qint64 number, Answers &answers)
{
    return m_connection.forEach(
        u"SELECT link_id, entry, state, value FROM answer WHERE dossier = ?"_s, {number},
        [&](const QSqlQuery &row) -> Result<> {
            const Address address{m_codec.key(row.value(0).toString()), m_codec.key(row.value(1).toString())};
            const QString state = row.value(2).toString();
            if (state == "unknown"_L1) {
                answers.unknown.insert(address);
            } else if (state == "rejected"_L1) {
                answers.rejected.insert(address);
            } else {
                const auto value = m_codec.value(row.value(3).toString());
                if (!value)
                    return unreadable(u"answer"_s);
                answers.values.insert(address, Value(*value));
            }
            return {};
        });
}

Result<> DossierTables::readNotes(qint64 number, Answers &answers)
{
    return m_connection.forEach(
        u"SELECT link_id, entry, kind, text FROM note WHERE dossier = ?"_s, {number},
        [&](const QSqlQuery &row) -> Result<> {
            const auto note = m_codec.text(row.value(3).toString());
            if (!note)
                return unreadable(u"note"_s);
            auto &notes =
                row.value(2).toString() == "explanation"_L1 ? answers.explanations : answers.advisorNotes;
            notes.insert({m_codec.key(row.value(0).toString()), m_codec.key(row.value(1).toString())}, *note);
            return {};
        });
}

Result<> DossierTables::readOverrulings(qint64 number, Answers &answers)
{
    return m_connection.forEach(u"SELECT finding, content FROM overruling WHERE dossier = ?"_s, {number},
                                [&](const QSqlQuery &row) -> Result<> {
                                    const auto overruling = m_codec.overruling(row.value(1).toString());
                                    if (!overruling)
                                        return unreadable(u"overruling"_s);
                                    answers.overruled.insert(m_codec.key(row.value(0).toString()),
                                                             *overruling);
                                    return {};
                                });
}

Result<> DossierTables::readEditions(qint64 number, Answers &answers)
{
    return m_connection.forEach(u"SELECT content FROM edition WHERE dossier = ? ORDER BY position"_s,
                                {number}, [&](const QSqlQuery &row) -> Result<> {
                                    const auto edition = m_codec.edition(row.value(0).toString());
                                    if (!edition)
                                        return unreadable(u"edition"_s);
                                    answers.editions.append(*edition);
                                    return {};
                                });
}

Result<> DossierTables::readRetired(qint64 number, Answers &answers)
{
    return m_connection.forEach(u"SELECT content FROM retired WHERE dossier = ?"_s, {number},
                                [&](const QSqlQuery &row) -> Result<> {
                                    const auto retired = m_codec.object(row.value(0).toString());
                                    if (!retired)
                                        return unreadable(u"retired"_s);
                                    answers.retired = *retired;
                                    return {};
                                });
}

Result<qint64> DossierTables::insert(const QString &id, const Answers &answers, const QDateTime &now)
{
    auto number = m_connection.value(
        u"INSERT INTO dossier (id, pack, pack_version, language, position, created, changed) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING number"_s,
        {id, m_codec.encodeKey(answers.packId), m_codec.encodeKey(answers.packVersion),
         m_codec.encodeKey(answers.language), m_codec.encodeKey(answers.position), stored(now), stored(now)});
    if (!number)
        return tl::unexpected(number.error());
    return number->toLongLong();
}

Result<> DossierTables::update(qint64 number, const Answers &answers, const QDateTime &now)
{
    return m_connection.execute(
        u"UPDATE dossier SET pack = ?, pack_version = ?, language = ?, position = ?, changed = ? WHERE number = ?"_s,
        {m_codec.encodeKey(answers.packId), m_codec.encodeKey(answers.packVersion),
         m_codec.encodeKey(answers.language), m_codec.encodeKey(answers.position), stored(now), number});
}

Result<> DossierTables::apply(qint64 number, const QList<RowChange> &changes)
{
    for (const RowChange &change : changes) {
        QVariantList values{number};
        values += change.key;
        if (!change.removed)
            values.append(change.content);
        const QString &statement =
            change.removed ? removeStatement(change.table) : putStatement(change.table);
        if (auto done = m_connection.execute(statement, values); !done)
            return done;
    }
    return {};
}

Result<> DossierTables::remove(qint64 number)
{
    return m_connection.execute(u"DELETE FROM dossier WHERE number = ?"_s, {number});
}

} // namespace binder
