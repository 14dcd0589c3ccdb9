// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/route.h"

#include "model/pack/pack_names.h"
#include "wizard/entry_progress.h"

#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

constexpr auto atHandMark = "#at-hand"_L1;
constexpr auto checkAnswersMark = "#check"_L1;
constexpr auto openQuestionsMark = "#open"_L1;
constexpr auto documentsMark = "#documents"_L1;
constexpr auto overviewMark = "#overview:"_L1;
constexpr auto stageEndMark = "#stage:"_L1;

Stage stageOf(const Evaluation &evaluation, const PageKey &key)
{
    const Page *page = evaluation.pack().page(key.page);
    return page ? page->stage : Stage::Basis;
}

/// Whether an own page of the wizard is there for these answers.
bool isThere(const Evaluation &evaluation, const Step &step)
{
    const Pack &pack = evaluation.pack();
    switch (step.kind) {
    case Step::Kind::AtHand:
        return !pack.atHand.isEmpty();
    case Step::Kind::Overview: {
        const Group *group = pack.group(step.page.page);
        return group && !group->overview.isEmpty() && evaluation.pages().contains(PageKey{group->page, {}});
    }
    case Step::Kind::StageEnd:
        return stepsOf(evaluation).contains(step);
    case Step::Kind::OpenQuestions: {
        const QList<OpenPoint> &open = evaluation.openPoints();
        return std::any_of(open.cbegin(), open.cend(),
                           [](const OpenPoint &point) { return point.state == AnswerState::Unknown; });
    }
    case Step::Kind::Registered:
    case Step::Kind::Questions:
    case Step::Kind::CheckAnswers:
    case Step::Kind::Documents:
        break;
    }
    return true;
}

/// A page of an entry that is done, seen from somewhere else than that entry.
bool isPassedOver(const Evaluation &evaluation, const Step &candidate, const Step &from)
{
    if (candidate.kind != Step::Kind::Questions || candidate.page.entry.isEmpty())
        return false;
    const Page *page = evaluation.pack().page(candidate.page.page);
    if (!page)
        return false;
    const Page *fromPage =
        from.kind == Step::Kind::Questions ? evaluation.pack().page(from.page.page) : nullptr;
    if (fromPage && fromPage->group == page->group && from.page.entry == candidate.page.entry)
        return false;
    return progressOf(evaluation, page->group, candidate.page.entry).isDone();
}

std::optional<Step> neighbour(const Evaluation &evaluation, const Step &step, int direction)
{
    const QList<Step> steps = stepsOf(evaluation);
    const Step from = reachableStep(evaluation, step);
    Step place = from;
    if (from.kind == Step::Kind::Overview) {
        // It hangs at the cards: back to them, or on as from them.
        place = Step::questions({evaluation.pack().group(from.page.page)->page, {}});
        if (direction < 0)
            return place;
    }
    for (auto index = steps.indexOf(place) + direction; index >= 0 && index < steps.size();
         index += direction) {
        if (!isPassedOver(evaluation, steps.at(index), from))
            return steps.at(index);
    }
    return std::nullopt;
}

} // namespace

QString Step::toString() const
{
    switch (kind) {
    case Kind::Registered:
        return {};
    case Kind::AtHand:
        return atHandMark;
    case Kind::Questions:
        return page.toString();
    case Kind::Overview:
        return overviewMark + page.page;
    case Kind::StageEnd:
        return stageEndMark + page.page;
    case Kind::CheckAnswers:
        return checkAnswersMark;
    case Kind::OpenQuestions:
        return openQuestionsMark;
    case Kind::Documents:
        return documentsMark;
    }
    return {};
}

Step Step::fromString(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (text == atHandMark)
        return {Kind::AtHand, {}};
    if (text == checkAnswersMark)
        return {Kind::CheckAnswers, {}};
    if (text == openQuestionsMark)
        return {Kind::OpenQuestions, {}};
    if (text == documentsMark)
        return {Kind::Documents, {}};
    if (text.startsWith(overviewMark))
        return overview(text.mid(overviewMark.size()));
    if (text.startsWith(stageEndMark))
        return {Kind::StageEnd, {text.mid(stageEndMark.size()), {}}};
    return questions(PageKey::fromString(text));
}

QList<Step> stepsOf(const Evaluation &evaluation)
{
    QList<Step> steps{{Step::Kind::Registered, {}}};
    if (!evaluation.pack().atHand.isEmpty())
        steps.append({Step::Kind::AtHand, {}});
    const QList<PageKey> &pages = evaluation.pages();
    for (qsizetype index = 0; index < pages.size(); ++index) {
        const Stage stage = stageOf(evaluation, pages.at(index));
        if (index > 0 && stage != stageOf(evaluation, pages.at(index - 1)))
            steps.append(
                {Step::Kind::StageEnd, {nameOf(stageNames, stageOf(evaluation, pages.at(index - 1))), {}}});
        steps.append(Step::questions(pages.at(index)));
    }
    steps.append({Step::Kind::CheckAnswers, {}});
    const Step openQuestions{Step::Kind::OpenQuestions, {}};
    if (isThere(evaluation, openQuestions))
        steps.append(openQuestions);
    steps.append({Step::Kind::Documents, {}});
    return steps;
}

Step reachableStep(const Evaluation &evaluation, const Step &step)
{
    if (step.kind != Step::Kind::Questions) {
        if (isThere(evaluation, step))
            return step;
        return step.kind == Step::Kind::OpenQuestions ? Step{Step::Kind::CheckAnswers, {}} : Step();
    }
    if (evaluation.pages().contains(step.page))
        return step;
    const Page *page = evaluation.pack().page(step.page.page);
    const Group *group = page ? evaluation.pack().group(page->group) : nullptr;
    if (group && evaluation.pages().contains(PageKey{group->page, {}}))
        return Step::questions({group->page, {}});
    return {};
}

std::optional<Step> stepAfter(const Evaluation &evaluation, const Step &step)
{
    return neighbour(evaluation, step, 1);
}

std::optional<Step> stepBefore(const Evaluation &evaluation, const Step &step)
{
    return neighbour(evaluation, step, -1);
}

Step stepOfEntry(const Evaluation &evaluation, const QString &group, const QString &entry)
{
    for (const PageKey &key : evaluation.pages()) {
        const Page *page = evaluation.pack().page(key.page);
        if (key.entry == entry && page && page->group == group)
            return Step::questions(key);
    }
    const Group *declared = evaluation.pack().group(group);
    return Step::questions({declared ? declared->page : QString(), {}});
}

std::optional<StageTurn> stageTurn(const Evaluation &evaluation, const Step &step)
{
    const QList<Step> steps = stepsOf(evaluation);
    const auto index = steps.indexOf(step);
    if (step.kind != Step::Kind::StageEnd || index < 1 || index + 1 >= steps.size())
        return std::nullopt;
    return StageTurn{stageOf(evaluation, steps.at(index - 1).page),
                     stageOf(evaluation, steps.at(index + 1).page)};
}

Step stepOf(const Pack &pack, const Address &address)
{
    const Item *item = pack.item(address.linkId);
    if (!item)
        return {};
    return Step::questions({item->page, address.entry});
}

} // namespace binder
