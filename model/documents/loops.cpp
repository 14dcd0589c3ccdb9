// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/compose.h"
#include "model/documents/expressions.h"
#include "model/documents/law_titles.h"
#include "model/values/typed_text.h"

#include <algorithm>
#include <array>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

using Trace = Evaluation::Trace;

} // namespace

ClauseContext ClauseContext::with(const LoopItem &round) const
{
    ClauseContext inside = *this;
    inside.scope.insert(round.scope);
    inside.within.insert(round.within);
    if (inside.fields.isEmpty())
        inside.fields = round.fields;
    else
        inside.fields.insert(round.fields);
    inside.points.insert(round.points);
    return inside;
}

void Expressions::forEachRound(const Loop &loop, const ClauseContext &context,
                               const RoundVisitor &visit) const
{
    switch (loop.kind) {
    case Loop::Kind::Group:
        return groupRounds(loop, context, visit);
    case Loop::Kind::Options:
        return optionRounds(loop, context, visit);
    case Loop::Kind::Findings:
        return findingRounds(loop, visit);
    case Loop::Kind::OpenPoints:
        for (const OpenPoint &open : m_evaluation.openPoints())
            questionRound(open.address, true, visit);
        return;
    case Loop::Kind::Questions:
        return questionRounds(loop, context, visit);
    case Loop::Kind::Overruled:
        return overruledRounds(visit);
    case Loop::Kind::Documents: // only a document knows its parts: see ClauseComposer
        return;
    }
}

void Expressions::groupRounds(const Loop &loop, const ClauseContext &context, const RoundVisitor &visit) const
{
    Trace shared;
    QStringList entries = entriesWhere(loop.name, loop.where, {}, context, shared);
    const auto sortText = [&](const QString &entry) {
        ClauseContext inside = context;
        inside.scope.insert(loop.name, entry);
        const Expression key = loop.sortBy == "label"_L1 ? Expression{EntryValue{loop.name}}
                                                         : Expression{AnswerValue{loop.sortBy}};
        return plainText(text(key, inside, shared));
    };
    if (!loop.sortBy.isEmpty()) {
        QHash<QString, QString> keys;
        for (const QString &entry : std::as_const(entries))
            keys.insert(entry, sortText(entry));
        std::stable_sort(entries.begin(), entries.end(), [&](const QString &left, const QString &right) {
            return keys.value(left).compare(keys.value(right), Qt::CaseInsensitive) < 0;
        });
    }
    if (loop.groupBy.isEmpty()) {
        for (const QString &entry : std::as_const(entries)) {
            LoopItem item;
            item.scope.insert(loop.name, entry);
            // That this entry is there rests on its own answers; that the others are not is of the whole.
            static_cast<void>(
                m_evaluation.entriesWhere(loop.name, {entry}, loop.where, context.scope, &item.trace));
            item.whole = shared;
            visit(item);
        }
        return;
    }
    const Item *question = m_evaluation.pack().item(loop.groupBy);
    for (const Option &option : question->options) {
        LoopItem item;
        QSet<QString> members;
        for (const QString &entry : std::as_const(entries)) {
            const EffectiveAnswer *answer = read({loop.groupBy, entry}, item.trace);
            if (answer && answer->value.asCodes().contains(option.code))
                members.insert(entry);
        }
        if (members.isEmpty())
            continue;
        item.within.insert(loop.name, members);
        item.fields.insert(u"label"_s,
                           m_wording.option(*question, {loop.groupBy, *members.cbegin()}, option.code));
        item.trace.reads.unite(shared.reads);
        visit(item);
    }
}

void Expressions::optionRounds(const Loop &loop, const ClauseContext &context,
                               const RoundVisitor &visit) const
{
    const std::optional<Address> address = addressOf(loop.name, context);
    if (!address || !m_evaluation.applies(*address))
        return;
    Trace trace;
    const EffectiveAnswer *answer = read(*address, trace);
    readOffer(*address, trace);
    const QStringList chosen = answer ? answer->value.asCodes() : QStringList();
    const Item &question = *m_evaluation.pack().item(loop.name);
    const QStringList offered = m_evaluation.offeredCodes(*address);
    for (const QString &code : offered) {
        const Option *option = question.option(code);
        if (chosen.contains(code) != loop.chosen || (option && option->exclusive)
            || (!loop.chosen && code == otherCode()))
            continue;
        LoopItem item;
        item.trace = trace;
        item.fields.insert(u"label"_s, m_wording.option(question, *address, code));
        item.fields.insert(u"hint"_s, packWords(m_wording.text(question.optionHintId(code))));
        if (option && !option->catalogue.isEmpty())
            insertTexts(*option, item.fields);
        visit(item);
    }
}

void Expressions::insertTexts(const Option &option, QHash<QString, Text> &fields) const
{
    const Catalogue *catalogue = m_evaluation.pack().catalogue(option.catalogue);
    if (!catalogue)
        return;
    const QStringList columns = catalogue->textColumns();
    for (const QString &column : columns)
        fields.insert(column,
                      packWords(m_wording.text(Catalogue::textId(option.catalogue, option.row, column))));
}

void Expressions::findingRounds(const Loop &loop, const RoundVisitor &visit) const
{
    for (const Finding &finding : m_evaluation.findings()) {
        const QString severity = toText(finding.rule->severity);
        if (finding.overruled || (!loop.severities.isEmpty() && !loop.severities.contains(severity)))
            continue;
        LoopItem item;
        item.trace.reads = finding.reasons;
        item.trace.lawChecked = finding.lawChecked;
        const FindingText text = findingText(m_evaluation, finding, m_wording.language(), &item.trace);
        item.reasons.law = finding.rule->law;
        item.fields.insert(u"text"_s, text.text);
        item.fields.insert(u"action"_s, text.action);
        item.fields.insert(u"severity"_s, packWords(m_wording.text("word.severity."_L1 + severity)));
        item.fields.insert(u"law"_s, packWords(lawTitleWords(m_evaluation.pack().law, finding.rule->law,
                                                             m_evaluation.date())));
        if (const Item *at = m_evaluation.pack().item(finding.at.linkId))
            item.fields.insert(u"section"_s, packWords(m_wording.text("section."_L1 + at->section)));
        visit(item);
    }
}

void Expressions::questionRounds(const Loop &loop, const ClauseContext &context,
                                 const RoundVisitor &visit) const
{
    const Pack &pack = m_evaluation.pack();
    QList<PageKey> pages = m_evaluation.pages();
    if (const Group *group = pack.group(loop.groupBy)) {
        pages.clear();
        for (const QString &page : group->subPages)
            pages.append({page, context.scope.value(loop.groupBy)});
    }
    for (const PageKey &page : std::as_const(pages)) {
        if (loop.groupBy.isEmpty() && !loop.entries && !page.entry.isEmpty())
            continue;
        const QList<Address> onPage = m_evaluation.addressesOn(page);
        for (const Address &address : onPage) {
            const Item &item = *pack.item(address.linkId);
            if (item.isQuestion() && (loop.name.isEmpty() || item.section == loop.name))
                questionRound(address, loop.groupBy.isEmpty(), visit);
        }
    }
}

void Expressions::questionRound(const Address &address, bool withEntry, const RoundVisitor &visit) const
{
    static constexpr std::array stateWords{QLatin1StringView("state.unanswered"),
                                           QLatin1StringView("state.answered"),
                                           QLatin1StringView("state.unknown")};
    const Item &question = *m_evaluation.pack().item(address.linkId);
    LoopItem item;
    const AnswerState state = m_evaluation.state(address);
    item.trace.reads.insert(m_evaluation.places().place(address));
    if (!address.entry.isEmpty())
        item.scope.insert(question.group, address.entry);
    Text text = packWords(m_wording.text(question.textId("text"_L1)));
    if (withEntry && !address.entry.isEmpty()) {
        readLabel(question.group, address.entry, item.trace);
        const Span label = entryLabel(m_evaluation, question.group, address.entry, m_wording.language());
        text = Text{label, {u": "_s + plainText(text), false}};
    }
    item.fields.insert(u"text"_s, text);
    item.fields.insert(u"section"_s, packWords(m_wording.text("section."_L1 + question.section)));
    if (state == AnswerState::Unknown) {
        item.points.insert(u"answer"_s, {packWords(m_wording.word("unknown"_L1))});
    } else if (const EffectiveAnswer *answer = m_evaluation.answer(address)) {
        // Also what the answer refers to is read.
        item.points.insert(u"answer"_s, worded(false, question, address, answer->value, item.trace));
    }
    item.fields.insert(u"state"_s, packWords(m_wording.word(stateWords.at(size_t(state)))));
    item.fields.insert(u"reason"_s, packWords(m_wording.text(question.textId("why"_L1))));
    const QString explanation = m_evaluation.answers().explanations.value(address);
    if (!isBlank(explanation))
        item.fields.insert(u"explanation"_s, {typedSpan(explanation)});
    visit(item);
}

void Expressions::overruledRounds(const RoundVisitor &visit) const
{
    for (const Finding &finding : m_evaluation.findings()) {
        if (!finding.overruled)
            continue;
        LoopItem item;
        item.trace.reads = finding.reasons;
        item.trace.lawChecked = finding.lawChecked;
        item.reasons.law = finding.rule->law;
        const FindingText text = findingText(m_evaluation, finding, m_wording.language(), &item.trace);
        item.fields.insert(u"text"_s, text.text);
        item.fields.insert(u"reason"_s, {typedSpan(finding.overruled->reason)});
        item.fields.insert(u"who"_s, {typedSpan(finding.overruled->who)});
        item.fields.insert(u"when"_s, packWords(m_wording.date(finding.overruled->when)));
        visit(item);
    }
}

} // namespace binder
