// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace binder {

/// How sure a piece of law is (docs/pack-format.md, "The law"). Only `Verified` may block; `Unverified`
/// never prints.
enum class LawStatus { Verified, Secondary, Unverified };

/// A place in the law: "PIPEDA, Schedule 1, 4.3.6".
struct LawReference
{
    QString id;
    QString title;
    QString source;
    LawStatus status = LawStatus::Unverified;
    QDate checkedOn;
    QDate validFrom;
    QDate validUntil;
};

/// A fact of law that can change, with its dates.
struct LawFact
{
    QString id;
    QJsonValue value;
    QString source;
    LawStatus status = LawStatus::Unverified;
    QDate checkedOn;
    QDate validFrom;
    QDate validUntil;
};

struct LawTable
{
    QString id;
    QHash<QString, QJsonObject> rows; ///< by key; a row with a source, status or day of checking of its own
                                      ///< has them as fields
    QString source;
    LawStatus status = LawStatus::Unverified;
    QDate checkedOn;
};

/// The dated law of a pack.
struct Law
{
    QHash<QString, LawReference> references;
    QHash<QString, LawFact> facts;
    QHash<QString, LawTable> tables;

    /// The reference, when it may be printed on `date`: known, not unverified, within its dates.
    [[nodiscard]] const LawReference *printableReference(const QString &id, QDate date) const;
    /// The fact under the same rule.
    [[nodiscard]] const LawFact *printableFact(const QString &id, QDate date) const;
    /// A cell of a table; nothing when nothing may rest on the table, or when it has no such row or field.
    [[nodiscard]] std::optional<QJsonValue> cell(const QString &table, const QString &row,
                                                 const QString &field) const;
    /// The oldest day on which something that may be printed was checked; invalid when there is nothing.
    [[nodiscard]] QDate checkedOn() const;
};

} // namespace binder
