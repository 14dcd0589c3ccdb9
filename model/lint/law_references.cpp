// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"

#include <QCoreApplication>
#include <algorithm>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

class LawChecker : public Checker
{
public:
    using Checker::Checker;
    using Checker::visit;

    void visit(const Item &item, const PackPlace &place) override
    {
        if (item.matrix.isEmpty())
            references(item.law, place);
        const PackPlace tables = place.at(u"lawTables");
        for (qsizetype i = 0; i < item.lawTables.size(); ++i)
            table(item.lawTables.at(i), tables.at(i));
    }

    void visit(const DocumentTemplate &document, const PackPlace &place) override
    {
        references(document.law, place);
    }

    void visit(const BlockTemplate &block, const PackPlace &place) override
    {
        references(block.law, place);
        const bool says = std::holds_alternative<ParagraphClause>(block.content)
                          || std::holds_alternative<ListClause>(block.content)
                          || std::holds_alternative<TableClause>(block.content)
                          || std::holds_alternative<FormClause>(block.content);
        const bool rests =
            std::any_of(place.blocks.cbegin(), place.blocks.cend(), [](const BlockTemplate *one) {
                return !one->law.isEmpty() || !one->advice.isEmpty();
            });
        if (says && !rests) {
            report(u"clause-without-source"_s, place,
                   QCoreApplication::translate("Pack",
                                               "This rests on nothing. Add \"law\", or \"advice\" that "
                                               "says what the advice rests on, here or around it."));
        }
    }

    void visit(const FindingTemplate &finding, const PackPlace &place) override
    {
        references(finding.law, place);
        if (finding.law.isEmpty() && finding.advice.isEmpty()) {
            report(u"clause-without-source"_s, place,
                   QCoreApplication::translate("Pack", "This finding rests on nothing. Add \"law\", or "
                                                       "\"advice\" that says what the advice rests on."));
        }
        const bool isVerified = std::any_of(finding.law.cbegin(), finding.law.cend(), [&](const QString &id) {
            return pack.law.references.value(id).status == LawStatus::Verified;
        });
        if (finding.severity == Severity::Block && !isVerified) {
            report(u"block-without-law"_s, place,
                   QCoreApplication::translate(
                       "Pack", "Only a verified reference may block. Add one, or warn instead."),
                   u"severity");
        }
    }

    void checkRows()
    {
        for (const Catalogue &catalogue : pack.catalogues) {
            PackPlace file;
            file.file = QLatin1StringView(catalogue.file);
            const PackPlace rows = file.at(u"rows");
            for (qsizetype i = 0; i < catalogue.rows.size(); ++i) {
                const PackPlace row = rows.at(i);
                references(catalogue.rows.at(i).law, row);
            }
        }
    }

    /// What was read in a text of the law says of which day that text is.
    void checkTexts()
    {
        PackPlace file;
        file.file = "law.json"_L1;
        checkTexts(pack.law.references, file.at(u"references"));
        checkTexts(pack.law.facts, file.at(u"facts"));
        const PackPlace tables = file.at(u"tables");
        checkTexts(pack.law.tables, tables);
        for (const LawTable &table : pack.law.tables) {
            const PackPlace place = tables.at(table.id);
            const PackPlace rows = place.at(u"rows");
            for (auto row = table.rows.cbegin(); row != table.rows.cend(); ++row) {
                if (row->contains("status"_L1))
                    checkText(table.sourceOf(row.key()), rows.at(row.key()));
            }
        }
    }

private:
    template<typename Piece>
    void checkTexts(const QHash<QString, Piece> &pieces, const PackPlace &place)
    {
        for (const Piece &one : pieces)
            checkText(one, place.at(one.id));
    }

    void checkText(const LawSource &source, const PackPlace &place)
    {
        if (source.status == LawStatus::Verified && !source.textOf.isValid()) {
            warn(u"verified-without-text"_s, place,
                 QCoreApplication::translate(
                     "Pack", "This is verified, but not in which text. Say in \"textOf\" from "
                             "when the text applies that was read, or call it secondary."),
                 u"status");
        }
    }

    void table(const LawTableUse &use, const PackPlace &place)
    {
        const auto found = pack.law.tables.constFind(use.table);
        if (found == pack.law.tables.constEnd()) {
            report(
                u"unknown-law"_s, place,
                QCoreApplication::translate(
                    "Pack",
                    "There is no table \"%1\" in the files of the folder law. Add it, or correct the name.")
                    .arg(use.table),
                u"table");
        } else if (found->status == LawStatus::Unverified) {
            report(
                u"unverified-law"_s, place,
                QCoreApplication::translate(
                    "Pack", "\"%1\" is not verified, so nothing may rest on it. Verify it, or leave it out.")
                    .arg(use.table),
                u"table");
        } else if (!use.row.isEmpty() && !found->rows.contains(use.row)) {
            report(u"unknown-law"_s, place,
                   QCoreApplication::translate("Pack", "The table \"%1\" has no row for \"%2\".")
                       .arg(use.table, use.row),
                   u"row");
        }
    }

    void references(const QStringList &ids, const PackPlace &place)
    {
        const PackPlace law = place.at(u"law");
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const auto found = pack.law.references.constFind(ids.at(i));
            if (found == pack.law.references.constEnd()) {
                report(u"unknown-law"_s, law.at(i),
                       QCoreApplication::translate("Pack", "There is no reference \"%1\" in the files of the "
                                                           "folder law. Add it, or correct the name.")
                           .arg(ids.at(i)));
            } else if (found->status == LawStatus::Unverified) {
                report(u"unverified-law"_s, law.at(i),
                       QCoreApplication::translate(
                           "Pack",
                           "\"%1\" is not verified, so nothing may rest on it. Verify it, or leave it out.")
                           .arg(ids.at(i)));
            }
        }
    }
};

} // namespace

QList<LintProblem> lawReferences(const Input &input)
{
    LawChecker checker(input);
    walk(input.pack, checker);
    checker.checkRows();
    checker.checkTexts();
    return checker.problems;
}

} // namespace binder::lints
