// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"
#include "model/lint/not_known.h"
#include "model/pack/reads.h"

#include <QCoreApplication>
#include <algorithm>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

/// The loops of which it can be told what makes their rounds.
bool isOverEntries(const Loop &loop)
{
    return loop.kind == Loop::Kind::Group;
}

/// A clause that can rest on "I don't know" says so in a text of its own, and has such a text only then.
class AssumptionChecker : public Checker
{
public:
    using Checker::Checker;
    using Checker::visit;

    void visit(const BlockTemplate &block, const PackPlace &place) override
    {
        const AssumedWords *assumed = assumedWordsOf(block);
        if (assumed && assumed->text.isEmpty() && !assumed->isSilent)
            checkClause(block, place);
        else if (assumed)
            checkText(block, *assumed, place);
        const auto *table = std::get_if<TableClause>(&block.content);
        if (!table)
            return;
        checkColumns(table->ofRows ? QList<ColumnTemplate>() : table->columns, place);
        for (const RowTemplate &row : table->rows)
            checkColumns(row.columns, place);
    }

private:
    void checkColumns(const QList<ColumnTemplate> &all, const PackPlace &place)
    {
        const PackPlace columns = place.at(u"columns");
        for (qsizetype i = 0; i < all.size(); ++i) {
            const ColumnTemplate &column = all.at(i);
            const QStringList questions =
                column.value ? assumable(binder::readBy(pack, *column.value, false)) : QStringList();
            if (!questions.isEmpty() && column.assumedText.isEmpty()) {
                warn(u"no-assumed-text"_s, columns.at(i),
                     QCoreApplication::translate(
                         "Pack",
                         "This cell can rest on \"I don't know\" at \"%1\". Add \"assumedText\" to say so.")
                         .arg(questions.constFirst()));
            }
        }
    }

    /// What a clause around it reads is that clause's business.
    enum class Reads { OfItsOwn, AllAround };

    void checkClause(const BlockTemplate &block, const PackPlace &place)
    {
        for (const QString &question : assumable(readBy(block))) {
            if (!canRest(block, textOf(block), place, *pack.item(question), Reads::OfItsOwn))
                continue;
            report(u"no-assumed-text"_s, place,
                   QCoreApplication::translate(
                       "Pack", "This can rest on \"I don't know\" at \"%1\". Add \"assumedText\" to say so.")
                       .arg(question));
            return;
        }
    }

    void checkText(const BlockTemplate &block, const AssumedWords &assumed, const PackPlace &place)
    {
        QSet<QString> read = readBy(block);
        for (const ConditionPointer &guard : place.guards)
            read.unite(binder::readBy(pack, guard));
        for (const Loop *loop : place.loops) {
            if (!isOverEntries(*loop))
                return; // that cannot be told
            read.unite(binder::readBy(pack, *loop));
        }
        const QStringList questions = assumable(read);
        const bool isEver = std::any_of(questions.cbegin(), questions.cend(), [&](const QString &question) {
            const Item &item = *pack.item(question);
            return canRest(block, textOf(block), place, item, Reads::AllAround)
                   || (!assumed.text.isEmpty()
                       && canRest(block, assumed.text, place, item, Reads::AllAround));
        });
        if (isEver)
            return;
        report(u"dead-assumed-text"_s, place,
               QCoreApplication::translate(
                   "Pack", "This never rests on \"I don't know\": what then counts leads elsewhere. Leave "
                           "\"assumedText\" out."),
               u"assumedText");
    }

    [[nodiscard]] static ExpressionPointer pointsOf(const BlockTemplate &block)
    {
        const auto *list = std::get_if<ListClause>(&block.content);
        return list ? list->points : nullptr;
    }

    [[nodiscard]] QSet<QString> readBy(const BlockTemplate &block) const
    {
        QSet<QString> read = binder::readBy(pack, block.when);
        for (const Expression &value : block.values)
            read.unite(binder::readBy(pack, value, false));
        if (const ExpressionPointer points = pointsOf(block))
            read.unite(binder::readBy(pack, *points, false));
        return read;
    }

    /// Whether the clause can come to say `text` while `question` is not known, because of what then counts.
    [[nodiscard]] bool canRest(const BlockTemplate &block, const QString &text, const PackPlace &place,
                               const Item &question, Reads reads) const
    {
        const auto canRestOn = [&](NotKnown::Met met) {
            return canRest(block, text, place, NotKnown(pack, question, met), question, reads);
        };
        return canRestOn(NotKnown::Met::AtHand)
               || (!question.group.isEmpty() && canRestOn(NotKnown::Met::AmongEntries));
    }

    [[nodiscard]] bool canRest(const BlockTemplate &block, const QString &text, const PackPlace &place,
                               const NotKnown &notKnown, const Item &question, Reads reads) const
    {
        // What the other text fills in may come out empty.
        const QStringList needed = namesInBraces(pack.textsIn(pack.sourceLanguage).raw(text));
        const ExpressionPointer points = pointsOf(block);
        const auto canHold = [&](const ConditionPointer &one) { return notKnown.canBe(one, true); };
        const auto isDecided = [&](const ConditionPointer &one) { return notKnown.canRest(one, true); };
        const auto canGive = [&](const Expression &one) { return notKnown.canGive(one); };
        const auto looks = [&](const Expression &one) { return notKnown.looks(one); };
        if (!canHold(block.when) || !std::all_of(place.guards.cbegin(), place.guards.cend(), canHold)
            || !std::all_of(needed.cbegin(), needed.cend(),
                            [&](const QString &name) {
                                const auto value = block.values.constFind(name);
                                return value == block.values.cend() || canGive(*value);
                            })
            || (points && !canGive(*points)))
            return false;
        const bool ofItsOwn = isDecided(block.when)
                              || std::any_of(block.values.cbegin(), block.values.cend(), looks)
                              || (points && looks(*points));
        if (ofItsOwn || reads == Reads::OfItsOwn)
            return ofItsOwn;
        return std::any_of(place.guards.cbegin(), place.guards.cend(), isDecided)
               || std::any_of(place.loops.cbegin(), place.loops.cend(), [&](const Loop *loop) {
                      const Group *group = pack.group(loop->name);
                      return loop->sortBy == question.linkId || loop->groupBy == question.linkId
                             || (group && group->createdBy == question.linkId);
                  });
    }

    /// The questions, by name, where "I don't know" makes something else count. Without a default it counts
    /// as no answer, and nothing rests on it.
    [[nodiscard]] QStringList assumable(const QSet<QString> &questions) const
    {
        QStringList found;
        for (const QString &linkId : questions) {
            const Item *item = pack.item(linkId);
            if (item && item->unknownAllowed && (item->safeDefault || !item->optionsFrom.isEmpty()))
                found.append(linkId);
        }
        found.sort();
        return found;
    }
};

} // namespace

QList<LintProblem> assumptions(const Input &input)
{
    return check<AssumptionChecker>(input);
}

} // namespace binder::lints
