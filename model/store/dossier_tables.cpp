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

/// Which row of a table a key names.
QString place(DossierTable table)
{
    switch (table) {
    case DossierTable::Entries:
        return u"entries WHERE dossier = ? AND group_id = ?"_s;
    case DossierTable::Answer:
        return u"answer WHERE dossier = ? AND link_id = ? AND entry = ? AND state = ?"_s;
    case DossierTable::Note:
        return u"note WHERE dossier = ? AND link_id = ? AND entry = ? AND kind = ?"_s;
    case DossierTable::Overruling:
        return u"overruling WHERE dossier = ? AND finding = ?"_s;
    case DossierTable::Edition:
        return u"edition WHERE dossier = ? AND position = ?"_s;
    case DossierTable::Retired:
        return u"retired WHERE dossier = ?"_s;
    }
    Q_UNREACHABLE();
}

/// The last column of each table.
QString contentColumn(DossierTable table)
{
    switch (table) {
    case DossierTable::Entries:
        return u"ids"_s;
    case DossierTable::Answer:
        return u"value"_s;
    case DossierTable::Note:
        return u"text"_s;
    case DossierTable::Overruling:
    case DossierTable::Edition:
    case DossierTable::Retired:
        return u"content"_s;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(DossierTable table)
{
    switch (table) {
    case DossierTable::Entries:
        return "entries"_L1;
    case DossierTable::Answer:
        return "answer"_L1;
    case DossierTable::Note:
        return "note"_L1;
    case DossierTable::Overruling:
        return "overruling"_L1;
    case DossierTable::Edition:
        return "edition"_L1;
    case DossierTable::Retired:
        return "retired"_L1;
    }
    Q_UNREACHABLE();
}

constexpr QLatin1StringView dossierTable = "dossier"_L1;

/// The first columns of a row.
QVariantList columnsOf(const QSqlQuery &row, int number)
{
    QVariantList columns;
    columns.reserve(number);
    for (int index = 0; index < number; ++index)
        columns.append(row.value(index));
    return columns;
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
    auto stored = readAll(number);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!stored->kept.isEmpty() && stored->kept != stored->digest.text())
        return tl::unexpected(store_errors::notAsSaved(m_connection.path()));
    return std::move(stored->answers);
}

Result<DossierTables::Stored> DossierTables::readAll(qint64 number)
{
    Stored stored;
    using Part = Result<> (DossierTables::*)(qint64, Stored &);
    for (const Part part : {&DossierTables::readRow, &DossierTables::readEntries, &DossierTables::readAnswers,
                            &DossierTables::readNotes, &DossierTables::readOverrulings,
                            &DossierTables::readEditions, &DossierTables::readRetired}) {
        if (auto done = (this->*part)(number, stored); !done)
            return tl::unexpected(done.error());
    }
    return stored;
}

Result<QVariantList> DossierTables::rowOf(qint64 number, QString &kept)
{
    QVariantList columns;
    auto read = m_connection.forEach(
        u"SELECT id, pack, pack_version, language, position, created, changed, digest FROM dossier "
        "WHERE number = ?"_s,
        {number}, [&](const QSqlQuery &row) -> Result<> {
            columns = columnsOf(row, 7);
            kept = row.value(7).toString();
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    return columns;
}

Result<> DossierTables::readRow(qint64 number, Stored &stored)
{
    const auto columns = rowOf(number, stored.kept);
    if (!columns)
        return tl::unexpected(columns.error());
    if (columns->isEmpty())
        return unreadable(u"dossier"_s);
    stored.digest.toggle(dossierTable, *columns);
    stored.answers.packId = m_codec.key(columns->at(1).toString());
    stored.answers.packVersion = m_codec.key(columns->at(2).toString());
    stored.answers.language = m_codec.key(columns->at(3).toString());
    stored.answers.position = m_codec.key(columns->at(4).toString());
    return {};
}

Result<> DossierTables::readEntries(qint64 number, Stored &stored)
{
    return m_connection.forEach(u"SELECT group_id, ids FROM entries WHERE dossier = ?"_s, {number},
                                [&](const QSqlQuery &row) -> Result<> {
                                    stored.digest.toggle(nameOf(DossierTable::Entries), columnsOf(row, 2));
                                    const auto ids = m_codec.list(row.value(1).toString());
                                    if (!ids)
                                        return unreadable(u"entries"_s);
                                    stored.answers.entries.insert(m_codec.key(row.value(0).toString()), *ids);
                                    return {};
                                });
}

Result<> DossierTables::readAnswers(qint64 number, Stored &stored)
{
    return m_connection.forEach(
        u"SELECT link_id, entry, state, value FROM answer WHERE dossier = ?"_s, {number},
        [&](const QSqlQuery &row) -> Result<> {
            stored.digest.toggle(nameOf(DossierTable::Answer), columnsOf(row, 4));
            const Address address{m_codec.key(row.value(0).toString()), m_codec.key(row.value(1).toString())};
            const QString state = row.value(2).toString();
            if (state == "unknown"_L1) {
                stored.answers.unknown.insert(address);
            } else if (state == "rejected"_L1) {
                stored.answers.rejected.insert(address);
            } else {
                const auto value = m_codec.value(row.value(3).toString());
                if (!value)
                    return unreadable(u"answer"_s);
                stored.answers.values.insert(address, Value(*value));
            }
            return {};
        });
}

Result<> DossierTables::readNotes(qint64 number, Stored &stored)
{
    return m_connection.forEach(
        u"SELECT link_id, entry, kind, text FROM note WHERE dossier = ?"_s, {number},
        [&](const QSqlQuery &row) -> Result<> {
            stored.digest.toggle(nameOf(DossierTable::Note), columnsOf(row, 4));
            const auto note = m_codec.text(row.value(3).toString());
            if (!note)
                return unreadable(u"note"_s);
            auto &notes = row.value(2).toString() == "explanation"_L1 ? stored.answers.explanations
                                                                      : stored.answers.advisorNotes;
            notes.insert({m_codec.key(row.value(0).toString()), m_codec.key(row.value(1).toString())}, *note);
            return {};
        });
}

Result<> DossierTables::readOverrulings(qint64 number, Stored &stored)
{
    return m_connection.forEach(u"SELECT finding, content FROM overruling WHERE dossier = ?"_s, {number},
                                [&](const QSqlQuery &row) -> Result<> {
                                    stored.digest.toggle(nameOf(DossierTable::Overruling), columnsOf(row, 2));
                                    const auto overruling = m_codec.overruling(row.value(1).toString());
                                    if (!overruling)
                                        return unreadable(u"overruling"_s);
                                    stored.answers.overruled.insert(m_codec.key(row.value(0).toString()),
                                                                    *overruling);
                                    return {};
                                });
}

Result<> DossierTables::readEditions(qint64 number, Stored &stored)
{
    return m_connection.forEach(
        u"SELECT position, content FROM edition WHERE dossier = ? ORDER BY position"_s, {number},
        [&](const QSqlQuery &row) -> Result<> {
            stored.digest.toggle(nameOf(DossierTable::Edition), columnsOf(row, 2));
            const auto edition = m_codec.edition(row.value(1).toString());
            if (!edition)
                return unreadable(u"edition"_s);
            stored.answers.editions.append(*edition);
            return {};
        });
}

Result<> DossierTables::readRetired(qint64 number, Stored &stored)
{
    return m_connection.forEach(u"SELECT content FROM retired WHERE dossier = ?"_s, {number},
                                [&](const QSqlQuery &row) -> Result<> {
                                    stored.digest.toggle(nameOf(DossierTable::Retired), columnsOf(row, 1));
                                    const auto retired = m_codec.object(row.value(0).toString());
                                    if (!retired)
                                        return unreadable(u"retired"_s);
                                    stored.answers.retired = *retired;
                                    return {};
                                });
}

Result<qint64> DossierTables::insert(const QString &id, const Answers &answers, const QDateTime &now,
                                     const QList<RowChange> &parts)
{
    QVariantList row{id,
                     m_codec.encodeKey(answers.packId),
                     m_codec.encodeKey(answers.packVersion),
                     m_codec.encodeKey(answers.language),
                     m_codec.encodeKey(answers.position),
                     stored(now),
                     stored(now)};
    DossierDigest digest;
    digest.toggle(dossierTable, row);
    for (const RowChange &part : parts)
        digest.toggle(nameOf(part.table), part.key + QVariantList{part.content});
    auto number = m_connection.value(
        u"INSERT INTO dossier (id, pack, pack_version, language, position, created, changed, digest) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING number"_s,
        row + QVariantList{digest.text()});
    if (!number)
        return tl::unexpected(number.error());
    for (const RowChange &part : parts) {
        if (auto done = put(number->toLongLong(), part); !done)
            return tl::unexpected(done.error());
    }
    return number->toLongLong();
}

Result<> DossierTables::update(qint64 number, const Answers &answers, const QDateTime &now,
                               const QList<RowChange> &changes)
{
    QString kept;
    const auto before = rowOf(number, kept);
    if (!before)
        return tl::unexpected(before.error());
    if (before->isEmpty())
        return unreadable(u"dossier"_s);
    auto digest = DossierDigest::fromText(kept);
    for (const RowChange &change : changes) {
        if (auto done = apply(number, change, digest ? &*digest : nullptr); !done)
            return done;
    }
    const QVariantList row{before->at(0),
                           m_codec.encodeKey(answers.packId),
                           m_codec.encodeKey(answers.packVersion),
                           m_codec.encodeKey(answers.language),
                           m_codec.encodeKey(answers.position),
                           before->at(5),
                           stored(now)};
    if (digest) {
        digest->toggle(dossierTable, *before);
        digest->toggle(dossierTable, row);
    }
    auto written = m_connection.execute(
        u"UPDATE dossier SET pack = ?, pack_version = ?, language = ?, position = ?, changed = ?, digest = ? WHERE number = ?"_s,
        {row.at(1), row.at(2), row.at(3), row.at(4), row.at(6), digest ? digest->text() : u""_s, number});
    return written && !digest ? accept(number) : written;
}

Result<> DossierTables::accept(qint64 number)
{
    const auto stored = readAll(number);
    if (!stored)
        return tl::unexpected(stored.error());
    return m_connection.execute(u"UPDATE dossier SET digest = ? WHERE number = ?"_s,
                                {stored->digest.text(), number});
}

Result<> DossierTables::put(qint64 number, const RowChange &change)
{
    return m_connection.execute(putStatement(change.table),
                                QVariantList{number} + change.key + QVariantList{change.content});
}

Result<> DossierTables::apply(qint64 number, const RowChange &change, DossierDigest *digest)
{
    const QVariantList key = QVariantList{number} + change.key;
    if (digest) {
        const auto before = m_connection.value(
            u"SELECT "_s + contentColumn(change.table) + u" FROM " + place(change.table), key);
        if (!before)
            return tl::unexpected(before.error());
        if (before->isValid())
            digest->toggle(nameOf(change.table), change.key + QVariantList{*before});
        if (!change.removed)
            digest->toggle(nameOf(change.table), change.key + QVariantList{change.content});
    }
    return change.removed ? m_connection.execute(u"DELETE FROM "_s + place(change.table), key)
                          : put(number, change);
}

Result<> DossierTables::remove(qint64 number)
{
    return m_connection.execute(u"DELETE FROM dossier WHERE number = ?"_s, {number});
}

} // namespace binder
