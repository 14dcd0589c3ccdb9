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

/// Where a piece of law was read, and when.
struct LawSource
{
    QString source;
    LawStatus status = LawStatus::Unverified;
    QDate checkedOn; ///< the day on which somebody last looked whether it still holds
    QDate textOf;    ///< from when the text applies that was read; invalid when no text was read
    QDate copyOf;    ///< the day on which the copy that was read was taken; invalid when that is not known
};

/// A place in the law: "PIPEDA, Schedule 1, 4.3.6".
struct LawReference : LawSource
{
    QString id;
    QString title;
    QDate validFrom;
    QDate validUntil;
};

/// A fact of law that can change, with its dates.
struct LawFact : LawSource
{
    QString id;
    QJsonValue value;
    QDate validFrom;
    QDate validUntil;
};

struct LawTable : LawSource
{
    QString id;
    QHash<QString, QJsonObject> rows; ///< by key; a row with a source, status or dates of its own has them as
                                      ///< fields

    /// Where a row was read: what it says itself, and for the rest what its table says.
    [[nodiscard]] LawSource sourceOf(const QString &row) const;
};

/// The older of two days; one that is invalid does not count.
[[nodiscard]] QDate older(QDate one, QDate other);

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
    /// The day on which that cell was checked; invalid when there is no such cell, or nothing may rest on it.
    [[nodiscard]] QDate cellCheckedOn(const QString &table, const QString &row, const QString &field) const;
    /// The oldest day on which something that may be printed was checked; invalid when there is nothing.
    [[nodiscard]] QDate checkedOn() const;
};

} // namespace binder
