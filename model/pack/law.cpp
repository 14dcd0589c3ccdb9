// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/law.h"

#include "model/pack/pack_names.h"

#include <algorithm>

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
        if (one.status != LawStatus::Unverified)
            oldest = older(oldest, one.checkedOn);
    }
}

} // namespace

QDate older(QDate one, QDate other)
{
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? one : other;
    return std::min(one, other);
}

LawSource LawTable::sourceOf(const QString &row) const
{
    LawSource found = *this;
    const QJsonObject cells = rows.value(row);
    const auto day = [&](QLatin1StringView field, QDate ofTable) {
        return cells.contains(field) ? QDate::fromString(cells.value(field).toString(), Qt::ISODate)
                                     : ofTable;
    };
    found.source = cells.value("source"_L1).toString(source);
    found.status = wordNamed(lawStatusNames, cells.value("status"_L1).toString()).value_or(status);
    found.checkedOn = day("checkedOn"_L1, checkedOn);
    found.textOf = day("textOf"_L1, textOf);
    found.copyOf = day("copyOf"_L1, copyOf);
    return found;
}

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

QDate Law::cellCheckedOn(const QString &table, const QString &row, const QString &field) const
{
    return cell(table, row, field) ? tables.value(table).sourceOf(row).checkedOn : QDate();
}

QDate Law::checkedOn() const
{
    QDate oldest;
    keepOldest(oldest, references);
    keepOldest(oldest, facts);
    for (const LawTable &table : tables) {
        if (table.status == LawStatus::Unverified)
            continue;
        for (auto row = table.rows.cbegin(); row != table.rows.cend(); ++row) {
            const LawSource source = table.sourceOf(row.key());
            if (source.status != LawStatus::Unverified)
                oldest = older(oldest, source.checkedOn);
        }
    }
    return oldest;
}

} // namespace binder
