// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"
#include "model/pack/check_catalogues.h"

#include <QCoreApplication>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

class CatalogueChecker
{
public:
    explicit CatalogueChecker(const Input &input)
        : m_input(input)
        , m_uses(catalogueUses(input.files))
    {}

    QList<LintProblem> problems;

    void check()
    {
        for (const Catalogue &catalogue : m_input.pack.catalogues)
            check(catalogue);
    }

private:
    void check(const Catalogue &catalogue)
    {
        PackPlace file;
        file.file = QLatin1StringView(catalogue.file);
        const PackPlace columns = file.at(u"columns");
        for (auto one = catalogue.columns.cbegin(); one != catalogue.columns.cend(); ++one) {
            const PackPlace column = columns.at(one.key());
            const bool isReserved = one.key() == "state"_L1;
            if (isReserved) {
                problems.append(problemAt(
                    u"bad-id"_s, column,
                    QCoreApplication::translate("Pack", "\"state\" is what a matrix says of a row: give the "
                                                        "column another name.")));
            }
            if (!m_uses.columns.value(catalogue.name).contains(one.key()))
                problems.append(warningAt(
                    u"unused-column"_s, column,
                    QCoreApplication::translate("Pack", "Nothing uses the column \"%1\".").arg(one.key())));
        }
        const PackPlace rows = file.at(u"rows");
        for (qsizetype i = 0; i < catalogue.rows.size(); ++i)
            checkRow(catalogue, catalogue.rows.at(i), rows.at(i));
    }

    void checkRow(const Catalogue &catalogue, const CatalogueRow &row, const PackPlace &place)
    {
        if (!m_uses.rows.value(catalogue.name).contains(row.id)) {
            problems.append(
                warningAt(u"unused-row"_s, place,
                          QCoreApplication::translate("Pack", "Nothing uses the row \"%1\".").arg(row.id)));
        }
    }

    const Input &m_input;
    CatalogueUses m_uses;
};

} // namespace

QList<LintProblem> catalogues(const Input &input)
{
    CatalogueChecker checker(input);
    checker.check();
    return checker.problems;
}

} // namespace binder::lints
