// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/route.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

constexpr auto checkAnswersMark = "#check"_L1;
constexpr auto documentsMark = "#documents"_L1;

} // namespace

QString Step::toString() const
{
    switch (kind) {
    case Kind::Registered:
        return {};
    case Kind::Questions:
        return page.toString();
    case Kind::CheckAnswers:
        return checkAnswersMark;
    case Kind::Documents:
        return documentsMark;
    }
    return {};
}

Step Step::fromString(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (text == checkAnswersMark)
        return {Kind::CheckAnswers, {}};
    if (text == documentsMark)
        return {Kind::Documents, {}};
    return questions(PageKey::fromString(text));
}

QList<Step> stepsOf(const Evaluation &evaluation)
{
    QList<Step> steps{{Step::Kind::Registered, {}}};
    for (const PageKey &key : evaluation.pages())
        steps.append(Step::questions(key));
    steps.append({Step::Kind::CheckAnswers, {}});
    steps.append({Step::Kind::Documents, {}});
    return steps;
}

Step reachableStep(const Evaluation &evaluation, const Step &step)
{
    if (step.kind != Step::Kind::Questions || evaluation.pages().contains(step.page))
        return step;
    const Page *page = evaluation.pack().page(step.page.page);
    const Group *group = page ? evaluation.pack().group(page->group) : nullptr;
    if (group && evaluation.pages().contains(PageKey{group->page, {}}))
        return Step::questions({group->page, {}});
    return {};
}

std::optional<Step> stepAfter(const Evaluation &evaluation, const Step &step)
{
    const QList<Step> steps = stepsOf(evaluation);
    const auto index = steps.indexOf(reachableStep(evaluation, step));
    if (index + 1 >= steps.size())
        return std::nullopt;
    return steps.at(index + 1);
}

std::optional<Step> stepBefore(const Evaluation &evaluation, const Step &step)
{
    const QList<Step> steps = stepsOf(evaluation);
    const auto index = steps.indexOf(reachableStep(evaluation, step));
    if (index < 1)
        return std::nullopt;
    return steps.at(index - 1);
}

Step stepOf(const Pack &pack, const Address &address)
{
    const Item *item = pack.item(address.linkId);
    if (!item)
        return {};
    return Step::questions({item->page, address.entry});
}

} // namespace binder
