// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"

#include <QCoreApplication>
#include <algorithm>

namespace binder::lints {

using namespace Qt::StringLiterals;

LintProblem problemAt(const QString &rule, const PackPlace &place, const QString &message, QStringView key)
{
    const Pointer pointer = key.isEmpty() ? place.pointer : place.pointer.at(key);
    return {rule, place.file, pointer.toString(), message, false};
}

LintProblem warningAt(const QString &rule, const PackPlace &place, const QString &message, QStringView key)
{
    LintProblem problem = problemAt(rule, place, message, key);
    problem.warning = true;
    return problem;
}

const LawTable *Checker::tableAt(const PackPlace &place, const QString &table, const QString &field)
{
    const auto found = pack.law.tables.constFind(table);
    if (found == pack.law.tables.constEnd()) {
        report(u"unknown-law"_s, place,
               QCoreApplication::translate(
                   "Pack",
                   "There is no table \"%1\" in the files of the folder law. Add it, or correct the name.")
                   .arg(table),
               u"lookup");
        return nullptr;
    }
    const bool hasField = std::any_of(found->rows.cbegin(), found->rows.cend(),
                                      [&](const QJsonObject &row) { return row.contains(field); });
    if (!hasField) {
        report(u"unknown-law"_s, place,
               QCoreApplication::translate("Pack", "No row of the table \"%1\" has a field \"%2\".")
                   .arg(table, field),
               u"field");
        return nullptr;
    }
    return &found.value();
}

} // namespace binder::lints
