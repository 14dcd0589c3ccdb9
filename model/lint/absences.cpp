// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"
#include "model/lint/never.h"
#include "model/lint/not_known.h"
#include "model/lint/reachable.h"
#include "model/pack/reads.h"

#include <QCoreApplication>
#include <algorithm>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

/// Whether a text says that something is not there.
bool saysAbsence(const AbsenceWords &absence, const QString &text)
{
    QString before;
    QString word;
    const auto ends = [&] {
        if (word.isEmpty())
            return false;
        const bool isAbsence = absence.words.contains(word) && !absence.notAfter.contains(before);
        before = word;
        word.clear();
        return isAbsence;
    };
    for (const QChar sign : text) {
        if (sign.isLetter())
            word += sign.toLower();
        else if (ends())
            return true;
    }
    return ends();
}

/// That there is none of something is for the user to say: a clause that tells so does not come to print
/// because a question was not answered.
class AbsenceChecker : public Checker
{
public:
    explicit AbsenceChecker(const Input &input)
        : Checker(input)
        , m_dead(deadItems(input.pack))
    {}

    using Checker::visit;

    void visit(const BlockTemplate &block, const PackPlace &place) override
    {
        if (pack.absence.words.isEmpty())
            return;
        const AssumedWords *assumed = assumedWordsOf(block);
        if (saysAbsence(textOf(block)) || (assumed && saysAbsence(assumed->text)))
            checkClause(block, place);
        if (saysAbsence(whenEmptyOf(block)))
            checkEmpty(block, place);
        const auto *table = std::get_if<TableClause>(&block.content);
        if (!table)
            return;
        for (const ColumnTemplate &column : table->columns)
            checkCell(column, place.given(block.when));
        for (const RowTemplate &row : table->rows) {
            for (const ColumnTemplate &column : row.columns)
                checkCell(column, place.given(block.when).given(row.when));
        }
    }

private:
    [[nodiscard]] bool saysAbsence(const QString &text) const
    {
        return lints::saysAbsence(pack.absence, pack.textsIn(pack.sourceLanguage).raw(text));
    }

    void checkClause(const BlockTemplate &block, const PackPlace &place)
    {
        const PackPlace inside = place.given(block.when);
        QSet<QString> read;
        for (const ConditionPointer &guard : inside.guards)
            read.unite(readBy(pack, guard));
        check(read, inside, [&](const NotKnown &unanswered) {
            return std::any_of(
                inside.guards.cbegin(), inside.guards.cend(),
                [&](const ConditionPointer &guard) { return unanswered.canRest(guard, true); });
        });
    }

    /// Nothing is left to list because nothing was answered.
    void checkEmpty(const BlockTemplate &block, const PackPlace &place)
    {
        const PackPlace inside = place.given(block.when);
        QList<ConditionPointer> whens; // of what is listed
        if (const auto *list = std::get_if<ListClause>(&block.content)) {
            if (list->points) {
                check(readBy(pack, *list->points, false), inside,
                      [&](const NotKnown &unanswered) { return !unanswered.canGive(*list->points); });
            }
            for (const BlockTemplate &point : list->blocks)
                whens.append(point.when);
        } else if (const auto *table = std::get_if<TableClause>(&block.content)) {
            for (const RowTemplate &row : table->rows)
                whens.append(row.when);
            if (block.forEach && block.forEach->kind == Loop::Kind::Group)
                checkRounds(*block.forEach, inside);
        }
        if (!whens.isEmpty())
            checkListed(whens, inside);
    }

    void checkRounds(const Loop &loop, const PackPlace &place)
    {
        OverEntries none;
        none.kind = OverEntries::Kind::None;
        none.group = loop.name;
        none.where = loop.where;
        const auto nothing = std::make_shared<const Condition>(Condition{none});
        check(readBy(pack, loop), place,
              [&](const NotKnown &unanswered) { return unanswered.canRest(nothing, true); });
    }

    void checkListed(const QList<ConditionPointer> &whens, const PackPlace &place)
    {
        QSet<QString> read;
        for (const ConditionPointer &when : whens)
            read.unite(readBy(pack, when));
        check(read, place, [&](const NotKnown &unanswered) {
            return std::none_of(whens.cbegin(), whens.cend(),
                                [&](const ConditionPointer &when) { return unanswered.canBe(when, true); });
        });
    }

    void checkCell(const ColumnTemplate &column, const PackPlace &place)
    {
        if (!column.value || !saysAbsence(column.whenEmpty))
            return;
        check(readBy(pack, *column.value, false), place,
              [&](const NotKnown &unanswered) { return !unanswered.canGive(*column.value); });
    }

    template<typename Rests>
    void check(const QSet<QString> &read, const PackPlace &place, const Rests &rests)
    {
        QStringList questions(read.cbegin(), read.cend());
        questions.sort();
        for (const QString &linkId : std::as_const(questions)) {
            const Item *question = pack.item(linkId);
            if (!question || !question->isQuestion())
                continue;
            const auto canRestOn = [&](NotKnown::Met met) {
                return canPrint(NotKnown(pack, *question, met, NotKnown::Counts::Unanswered), *question, met,
                                place, rests);
            };
            if (canRestOn(NotKnown::Met::AtHand)
                || (!question->group.isEmpty() && canRestOn(NotKnown::Met::AmongEntries))) {
                report(u"unanswered-absence"_s, place,
                       QCoreApplication::translate(
                           "Pack", "This says that something is not there, and prints while \"%1\" has no "
                                   "answer. Let \"when\" ask for the answer that says so.")
                           .arg(linkId));
            }
        }
    }

    /// Whether it can print while the question is asked and has no answer, and because of that.
    template<typename Rests>
    [[nodiscard]] bool canPrint(const NotKnown &unanswered, const Item &question, NotKnown::Met met,
                                const PackPlace &place, const Rests &rests) const
    {
        if (!std::all_of(place.guards.cbegin(), place.guards.cend(),
                         [&](const ConditionPointer &guard) { return unanswered.canBe(guard, true); })
            || !rests(unanswered))
            return false;
        const Page *page = pack.page(question.page);
        QList<ConditionPointer> asked{std::make_shared<const Condition>(Condition{
                                          AnswerLeaf(question.linkId, Operator::Exists, false, {})}),
                                      question.enableWhen, page ? page->enableWhen : nullptr};
        asked.removeAll(nullptr);
        for (const ConditionPointer &guard : place.guards)
            asked += met == NotKnown::Met::AtHand ? QList<ConditionPointer>{guard}
                                                  : saidOfEach(guard, question.group);
        return !neverHold(pack, asked, m_dead);
    }

    /// What a condition says of each entry of a group, and so of the one without the answer.
    [[nodiscard]] static QList<ConditionPointer> saidOfEach(const ConditionPointer &condition,
                                                            const QString &group)
    {
        if (const auto *all = std::get_if<AllOf>(&condition->part)) {
            QList<ConditionPointer> said;
            for (const ConditionPointer &part : all->parts)
                said += saidOfEach(part, group);
            return said;
        }
        using Kind = OverEntries::Kind;
        const auto *negation = std::get_if<Not>(&condition->part);
        const auto *over = std::get_if<OverEntries>(&(negation ? negation->part : condition)->part);
        if (!over || over->group != group || !over->of.isEmpty() || !over->where)
            return {};
        if (!negation && over->kind == Kind::Every)
            return {over->where};
        const bool isOfNone = over->kind == (negation ? Kind::Some : Kind::None);
        return isOfNone
                   ? QList<ConditionPointer>{std::make_shared<const Condition>(Condition{Not{over->where}})}
                   : QList<ConditionPointer>();
    }

    QSet<QString> m_dead;
};

} // namespace

QList<LintProblem> absences(const Input &input)
{
    return check<AbsenceChecker>(input);
}

} // namespace binder::lints
