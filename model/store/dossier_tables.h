// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/answers.h"
#include "model/store/connection.h"
#include "model/store/dossier_changes.h"
#include "model/store/dossier_digest.h"
#include "model/store/dossier_info.h"
#include "model/store/value_codec.h"

#include <functional>
#include <optional>

namespace binder {

/// Reads and writes dossiers in the tables of a store: the only class that knows their SQL. Opens no
/// transactions.
class DossierTables
{
public:
    DossierTables(Connection &connection, ValueCodec codec);

    [[nodiscard]] Result<QList<DossierInfo>> list(const SubjectQuestion &subjectOf);
    /// The number under which a dossier lies in the tables; nothing when there is no such dossier.
    [[nodiscard]] Result<std::optional<qint64>> find(const QString &id);
    /// An error of trouble Altered when it is not what was written.
    [[nodiscard]] Result<Answers> read(qint64 number);

    /// Makes a new dossier; `parts` are all its rows.
    [[nodiscard]] Result<qint64> insert(const QString &id, const Answers &answers, const QDateTime &now,
                                        const QList<RowChange> &parts);
    /// Writes the row of a dossier, and the rows of its parts that differ.
    [[nodiscard]] Result<> update(qint64 number, const Answers &answers, const QDateTime &now,
                                  const QList<RowChange> &changes);
    /// Takes what is there now for what was written.
    [[nodiscard]] Result<> accept(qint64 number);
    /// With all its parts.
    [[nodiscard]] Result<> remove(qint64 number);

private:
    /// A dossier as it lies in the file.
    struct Stored
    {
        Answers answers;
        DossierDigest digest; ///< of its rows
        QString kept;         ///< the digest that was written with it; empty when there was none yet
    };

    [[nodiscard]] Result<Stored> readAll(qint64 number);
    [[nodiscard]] Result<> readRow(qint64 number, Stored &stored);
    [[nodiscard]] Result<> readEntries(qint64 number, Stored &stored);
    [[nodiscard]] Result<> readAnswers(qint64 number, Stored &stored);
    [[nodiscard]] Result<> readNotes(qint64 number, Stored &stored);
    [[nodiscard]] Result<> readOverrulings(qint64 number, Stored &stored);
    [[nodiscard]] Result<> readEditions(qint64 number, Stored &stored);
    [[nodiscard]] Result<> readRetired(qint64 number, Stored &stored);
    /// The columns of a row as the digest takes them; for a row of `dossier` without its digest.
    [[nodiscard]] Result<QVariantList> rowOf(qint64 number, QString &kept);
    [[nodiscard]] Result<> apply(qint64 number, const RowChange &change, DossierDigest *digest);
    [[nodiscard]] Result<> put(qint64 number, const RowChange &change);
    [[nodiscard]] Result<QString> subject(qint64 number, const QString &linkId);
    [[nodiscard]] Result<> unreadable(const QString &table) const;

    Connection &m_connection;
    ValueCodec m_codec;
};

} // namespace binder
