// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"
#include "model/lint/reads.h"

#include <QCoreApplication>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

/// The document that lists all answers: everything is in there, so it is no reason to ask anything.
const auto answersDocument = "answers"_L1;

/// Gathers the questions that documents and findings read.
class FedQuestions : public PackVisitor
{
public:
    explicit FedQuestions(const Pack &pack)
        : m_pack(pack)
    {}

    using PackVisitor::visit;

    void visit(const DocumentTemplate &document, const PackPlace &) override
    {
        feed(document.name, readBy(m_pack, document.enableWhen));
    }
    void visit(const BlockTemplate &block, const PackPlace &place) override
    {
        feed(place, readBy(m_pack, block.when));
        for (const RowTemplate &row : block.rows)
            feed(place, readBy(m_pack, row.when));
        for (const BlockTemplate::Branch &branch : block.options)
            feed(place, readBy(m_pack, branch.when));
    }
    void visit(const Loop &loop, const PackPlace &place) override { feed(place, readBy(m_pack, loop)); }
    void visit(const Expression &expression, const PackPlace &place) override
    {
        feed(place, readBy(m_pack, expression));
    }
    void visit(const FindingTemplate &finding, const PackPlace &) override
    {
        fed.unite(readBy(m_pack, finding.when));
    }

    /// What decides whether a question that is needed is asked, is needed too.
    void addWhatTheyDependOn()
    {
        QStringList open(fed.cbegin(), fed.cend());
        const auto add = [&](const QSet<QString> &questions) {
            for (const QString &linkId : questions) {
                if (!fed.contains(linkId)) {
                    fed.insert(linkId);
                    open.append(linkId);
                }
            }
        };
        while (!open.isEmpty()) {
            const Item *item = m_pack.item(open.takeLast());
            if (!item)
                continue;
            add(readBy(m_pack, item->enableWhen));
            for (const Option &option : item->options)
                add(readBy(m_pack, option.enableWhen));
            add(pageReads(item->page));
            if (const Group *group = m_pack.group(item->group)) {
                add(pageReads(group->page));
                if (!group->createdBy.isEmpty())
                    add({group->createdBy});
            }
            if (!item->optionsFrom.isEmpty())
                add({item->optionsFrom});
        }
    }

    QSet<QString> fed;

private:
    [[nodiscard]] QSet<QString> pageReads(const QString &id) const
    {
        const Page *page = m_pack.page(id);
        return page ? readBy(m_pack, page->enableWhen) : QSet<QString>();
    }

    void feed(const PackPlace &place, const QSet<QString> &questions)
    {
        if (place.document)
            feed(place.document->name, questions);
    }

    void feed(const QString &document, const QSet<QString> &questions)
    {
        if (document != answersDocument)
            fed.unite(questions);
    }

    const Pack &m_pack;
};

class FeedChecker : public Checker
{
public:
    FeedChecker(const Input &input, const QSet<QString> &fed)
        : Checker(input)
        , m_fed(fed)
    {}

    using Checker::visit;

    void visit(const Item &item, const PackPlace &place) override
    {
        if (item.isQuestion() && !m_fed.contains(item.linkId)) {
            report(u"feeds-nothing"_s, place,
                   QCoreApplication::translate(
                       "Pack", "No document uses the answer to \"%1\". Use it, or do not ask it.")
                       .arg(item.linkId),
                   u"linkId");
        }
    }

private:
    const QSet<QString> &m_fed;
};

} // namespace

QList<LintProblem> feeds(const Input &input)
{
    FedQuestions gatherer(input.pack);
    // The name stands on every document, the voice is heard in all of them, the profile suggests answers.
    gatherer.fed = {input.pack.subject, input.pack.profileQuestion};
    for (const Voice &voice : input.pack.voices)
        gatherer.fed.unite(readBy(input.pack, voice.when));
    walk(input.pack, gatherer);
    gatherer.addWhatTheyDependOn();
    FeedChecker checker(input, gatherer.fed);
    walk(input.pack, checker);
    return checker.problems;
}

} // namespace binder::lints
