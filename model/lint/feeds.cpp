// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"
#include "model/pack/reads.h"

#include <QCoreApplication>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

/// The document that lists all answers: everything is in there, so it is no reason to ask anything.
const auto answersDocument = "answers"_L1;

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
    // The name stands on every document, the voice is heard in all of them, the profile suggests answers.
    QSet<QString> fed{input.pack.subject, input.pack.profileQuestion};
    for (const Voice &voice : input.pack.voices)
        fed.unite(readBy(input.pack, voice.when));
    const QHash<QString, QSet<QString>> read = readByDocuments(input.pack);
    for (auto document = read.cbegin(); document != read.cend(); ++document) {
        if (document.key() != answersDocument)
            fed.unite(*document);
    }
    for (const FindingTemplate &finding : input.pack.findings)
        fed.unite(readBy(input.pack, finding.when));
    addWhatTheyDependOn(input.pack, fed);
    FeedChecker checker(input, fed);
    walk(input.pack, checker);
    return checker.problems;
}

} // namespace binder::lints
