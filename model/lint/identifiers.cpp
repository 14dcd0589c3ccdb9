// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"

#include <QCoreApplication>
#include <algorithm>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

bool isPart(QStringView text)
{
    const auto fits = [](QChar one) {
        return (one >= u'a' && one <= u'z') || (one >= u'A' && one <= u'Z') || (one >= u'0' && one <= u'9')
               || one == u'-';
    };
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), fits);
}

bool isId(const QString &text)
{
    const auto parts = QStringView(text).split(u'.');
    return std::all_of(parts.cbegin(), parts.cend(), &isPart);
}

class IdChecker : public Checker
{
public:
    using Checker::Checker;
    using Checker::visit;

    void visit(const Page &page, const PackPlace &place) override { id(page.id, place, u"id"); }
    void visit(const Item &item, const PackPlace &place) override
    {
        id(item.linkId, place, u"linkId");
        const Group *group = item.type == ItemType::Group ? pack.group(item.linkId) : nullptr;
        for (const OverviewColumn &column : group ? group->overview : QList<OverviewColumn>())
            code(column.id, place, u"overview");
    }
    void visit(const Option &option, const PackPlace &place) override { code(option.code, place, u"code"); }
    void visit(const DocumentTemplate &document, const PackPlace &place) override
    {
        code(document.name, place, u"name");
    }
    void visit(const BlockTemplate &block, const PackPlace &place) override { id(block.id, place, u"id"); }
    void visit(const FindingTemplate &finding, const PackPlace &place) override
    {
        id(finding.id, place, u"id");
    }
    void visit(const Suggestions &suggestions, const PackPlace &place) override
    {
        if (suggestions.group.isEmpty())
            code(suggestions.id, place, u"id");
    }

    void visitDefinitions()
    {
        PackPlace file;
        file.file = "documents.json"_L1;
        const PackPlace definitions = file.at(u"definitions");
        const PackPlace conditions = definitions.at(u"conditions");
        for (auto one = pack.definitions.conditions.cbegin(); one != pack.definitions.conditions.cend();
             ++one)
            id(one.key(), conditions, one.key());
        const PackPlace expressions = definitions.at(u"expressions");
        for (auto one = pack.definitions.expressions.cbegin(); one != pack.definitions.expressions.cend();
             ++one)
            id(one.key(), expressions, one.key());
    }

    void visitCatalogues()
    {
        for (const Catalogue &catalogue : pack.catalogues) {
            PackPlace file;
            file.file = QLatin1StringView(catalogue.file);
            const PackPlace columns = file.at(u"columns");
            for (auto one = catalogue.columns.cbegin(); one != catalogue.columns.cend(); ++one) {
                code(one.key(), columns, one.key());
                const PackPlace column = columns.at(one.key());
                for (const QString &each : one->codes)
                    code(each, column, u"codes");
            }
            const PackPlace rows = file.at(u"rows");
            for (qsizetype i = 0; i < catalogue.rows.size(); ++i) {
                const PackPlace row = rows.at(i);
                code(catalogue.rows.at(i).id, row, u"id");
                code(catalogue.rows.at(i).code, row, u"code");
            }
        }
    }

    void visitIdentity()
    {
        PackPlace file;
        file.file = "pack.json"_L1;
        code(pack.id, file, u"id");
        const PackPlace sections = file.at(u"sections");
        for (qsizetype i = 0; i < pack.sections.size(); ++i)
            code(pack.sections.at(i), sections.at(i), u"id");
        const PackPlace atHand = file.at(u"atHand");
        for (qsizetype i = 0; i < pack.atHand.size(); ++i)
            code(pack.atHand.at(i), atHand, {});
        const PackPlace helpers = file.at(u"helpers");
        for (qsizetype i = 0; i < pack.helpers.size(); ++i)
            code(pack.helpers.at(i), helpers, {});
        const PackPlace voices = file.at(u"voice");
        for (qsizetype i = 0; i < pack.voices.size(); ++i)
            code(pack.voices.at(i).id, voices.at(i), u"id");
    }

private:
    void id(const QString &text, const PackPlace &place, QStringView key)
    {
        if (!isId(text)) {
            report(u"bad-id"_s, place,
                   QCoreApplication::translate(
                       "Pack", "\"%1\" is no id: use letters, digits and hyphens, and dots between parts.")
                       .arg(text),
                   key);
        }
    }

    void code(const QString &text, const PackPlace &place, QStringView key)
    {
        if (!isPart(text)) {
            report(u"bad-id"_s, place,
                   QCoreApplication::translate("Pack", "\"%1\" is no code: use letters, digits and hyphens.")
                       .arg(text),
                   key);
        }
    }
};

} // namespace

QList<LintProblem> identifiers(const Input &input)
{
    IdChecker checker(input);
    checker.visitIdentity();
    checker.visitDefinitions();
    checker.visitCatalogues();
    walk(input.pack, checker);
    return checker.problems;
}

} // namespace binder::lints
