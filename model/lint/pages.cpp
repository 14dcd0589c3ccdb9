// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"

#include <QCoreApplication>
#include <QSet>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostQuestions = 5;

class PageChecker : public Checker
{
public:
    using Checker::Checker;
    using Checker::visit;

    void visit(const Page &page, const PackPlace &place) override
    {
        if (page.items.isEmpty())
            report(u"empty-page"_s, place, QCoreApplication::translate("Pack", "This page asks nothing."),
                   u"item");
        if (questionsAtOnce(page) > mostQuestions) {
            report(u"crowded-page"_s, place,
                   QCoreApplication::translate(
                       "Pack",
                       "This page asks %1 questions at once. Five is the most; move some to another page.")
                       .arg(questionsAtOnce(page)),
                   u"item");
        }
        if (!page.group.isEmpty())
            return;
        if (page.section != m_section && m_sections.contains(page.section)) {
            report(u"scattered-section"_s, place,
                   QCoreApplication::translate("Pack", "The pages of section \"%1\" must follow each other.")
                       .arg(page.section),
                   u"section");
        }
        m_section = page.section;
        m_sections.insert(page.section);
    }

    void checkSections()
    {
        PackPlace file;
        file.file = "pack.json"_L1;
        const PackPlace sections = file.at(u"sections");
        for (qsizetype i = 0; i < pack.sections.size(); ++i) {
            if (!m_sections.contains(pack.sections.at(i))) {
                report(u"empty-section"_s, sections.at(i),
                       QCoreApplication::translate("Pack", "The section \"%1\" has no pages.")
                           .arg(pack.sections.at(i)));
            }
        }
    }

private:
    /// Those that stand there when the page opens; follow-ups appear in place.
    [[nodiscard]] int questionsAtOnce(const Page &page) const
    {
        int count = 0;
        for (const QString &linkId : page.items) {
            const Item *item = pack.item(linkId);
            // The rows of a matrix are one question.
            const bool isAsked =
                item && item->matrix.isEmpty() && (item->isQuestion() || item->type == ItemType::Matrix);
            if (isAsked && !followsUp(page, *item))
                ++count;
        }
        return count;
    }

    static bool followsUp(const Page &page, const Item &item)
    {
        bool follows = false;
        if (item.enableWhen)
            forEachQuestion(*item.enableWhen,
                            [&](const QString &linkId) { follows = follows || page.items.contains(linkId); });
        return follows;
    }

    QString m_section;
    QSet<QString> m_sections;
};

} // namespace

QList<LintProblem> pages(const Input &input)
{
    PageChecker checker(input);
    walk(input.pack, checker);
    checker.checkSections();
    return checker.problems;
}

} // namespace binder::lints
