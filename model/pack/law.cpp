// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/law.h"

#include "model/pack/pack_names.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

template<typename Dated>
const Dated *printable(const QHash<QString, Dated> &all, const QString &id, QDate date)
{
    const auto found = all.constFind(id);
    if (found == all.constEnd() || found->status == LawStatus::Unverified)
        return nullptr;
    if ((found->validFrom.isValid() && date < found->validFrom)
        || (found->validUntil.isValid() && date > found->validUntil))
        return nullptr;
    return &found.value();
}

template<typename Dated>
void keepOldest(QDate &oldest, const QHash<QString, Dated> &all)
{
    for (const Dated &one : all) {
        if (one.status != LawStatus::Unverified && one.checkedOn.isValid()
            && (!oldest.isValid() || one.checkedOn < oldest))
            oldest = one.checkedOn;
    }
}

} // namespace

const LawReference *Law::printableReference(const QString &id, QDate date) const
{
    return printable(references, id, date);
}

const LawFact *Law::printableFact(const QString &id, QDate date) const
{
    return printable(facts, id, date);
}

std::optional<QJsonValue> Law::cell(const QString &table, const QString &row, const QString &field) const
{
    const auto found = tables.constFind(table);
    if (found == tables.constEnd() || found->status == LawStatus::Unverified)
        return std::nullopt;
    const auto cells = found->rows.constFind(row);
    if (cells == found->rows.constEnd() || !cells->contains(field)
        || wordNamed(lawStatusNames, cells->value("status"_L1).toString()) == LawStatus::Unverified)
        return std::nullopt;
    return cells->value(field);
}

QDate Law::checkedOn() const
{
    QDate oldest;
    keepOldest(oldest, references);
    keepOldest(oldest, facts);
    keepOldest(oldest, tables);
    for (const LawTable &table : tables) {
        for (const QJsonObject &row : table.rows) {
            const QDate checked = QDate::fromString(row.value("checkedOn"_L1).toString(), Qt::ISODate);
            if (table.status != LawStatus::Unverified && checked.isValid() && checked < oldest)
                oldest = checked;
        }
    }
    return oldest;
}

} // namespace binder
