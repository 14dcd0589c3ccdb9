// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/answers.h"
#include "model/store/connection.h"
#include "model/store/dossier_changes.h"
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
    [[nodiscard]] Result<Answers> read(qint64 number);

    /// Makes the row of a new dossier, without its parts.
    [[nodiscard]] Result<qint64> insert(const QString &id, const Answers &answers, const QDateTime &now);
    /// Writes the row of a dossier.
    [[nodiscard]] Result<> update(qint64 number, const Answers &answers, const QDateTime &now);
    [[nodiscard]] Result<> apply(qint64 number, const QList<RowChange> &changes);
    /// With all its parts.
    [[nodiscard]] Result<> remove(qint64 number);

private:
    [[nodiscard]] Result<> readRow(qint64 number, Answers &answers);
    [[nodiscard]] Result<> readEntries(qint64 number, Answers &answers);
    [[nodiscard]] Result<> readAnswers(qint64 number, Answers &answers);
    [[nodiscard]] Result<> readNotes(qint64 number, Answers &answers);
    [[nodiscard]] Result<> readOverrulings(qint64 number, Answers &answers);
    [[nodiscard]] Result<> readEditions(qint64 number, Answers &answers);
    [[nodiscard]] Result<> readRetired(qint64 number, Answers &answers);
    [[nodiscard]] Result<QString> subject(qint64 number, const QString &linkId);
    [[nodiscard]] Result<> unreadable(const QString &table) const;

    Connection &m_connection;
    ValueCodec m_codec;
};

} // namespace binder
