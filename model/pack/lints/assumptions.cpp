// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/lints/lints.h"
#include "model/pack/lints/reads.h"

#include <QCoreApplication>
#include <algorithm>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

/// A clause that can rest on "I don't know" says so in a text of its own. What blocks around it read is their
/// business.
class AssumptionChecker : public Checker
{
public:
    using Checker::Checker;
    using Checker::visit;

    void visit(const BlockTemplate &block, const PackPlace &place) override
    {
        const bool isClause =
            block.kind == BlockTemplate::Kind::Paragraph || block.kind == BlockTemplate::Kind::List;
        if (isClause && block.assumedText.isEmpty() && !block.silentWhenAssumed)
            checkClause(block, place);
        const PackPlace columns = place.at(u"columns");
        for (qsizetype i = 0; i < block.columns.size(); ++i) {
            const ColumnTemplate &column = block.columns.at(i);
            const QString question = column.value ? assumable(readBy(pack, *column.value, false)) : QString();
            if (!question.isEmpty() && column.assumedText.isEmpty()) {
                warn(u"no-assumed-text"_s, columns.at(i),
                     QCoreApplication::translate(
                         "Pack",
                         "This cell can rest on \"I don't know\" at \"%1\". Add \"assumedText\" to say so.")
                         .arg(question));
            }
        }
    }

private:
    void checkClause(const BlockTemplate &block, const PackPlace &place)
    {
        QSet<QString> read = readBy(pack, block.when);
        for (const Expression &value : block.values)
            read.unite(readBy(pack, value, false));
        if (block.points)
            read.unite(readBy(pack, *block.points, false));
        const QString question = assumable(read);
        if (!question.isEmpty()) {
            report(u"no-assumed-text"_s, place,
                   QCoreApplication::translate(
                       "Pack", "This can rest on \"I don't know\" at \"%1\". Add \"assumedText\" to say so.")
                       .arg(question));
        }
    }

    /// The first question, by name, where "I don't know" makes something else count. Without a default it
    /// counts as no answer, and nothing rests on it.
    [[nodiscard]] QString assumable(const QSet<QString> &questions) const
    {
        QStringList found;
        for (const QString &linkId : questions) {
            const Item *item = pack.item(linkId);
            if (item && item->unknownAllowed && (item->safeDefault || !item->optionsFrom.isEmpty()))
                found.append(linkId);
        }
        found.sort();
        return found.value(0);
    }
};

} // namespace

QList<LintProblem> assumptions(const Input &input)
{
    return check<AssumptionChecker>(input);
}

} // namespace binder::lints
