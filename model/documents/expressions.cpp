// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/expressions.h"

#include "model/derived/registry.h"
#include "model/documents/compose.h"
#include "model/values/typed_text.h"

#include <QLocale>
#include <QSet>
#include <algorithm>
#include <tuple>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

using Trace = Evaluation::Trace;

QList<Text> onePoint(const QString &text)
{
    return text.isEmpty() ? QList<Text>() : QList<Text>{packWords(text)};
}

/// Points without doubles, in the order in which they come.
class DistinctPoints
{
public:
    /// False when it was there already.
    bool append(const Text &point)
    {
        const QString words = plainText(point);
        // Seldom the same words stand in texts that are not the same: one typed and one of the pack.
        if (m_words.contains(words) && m_points.contains(point))
            return false;
        m_words.insert(words);
        m_points.append(point);
        return true;
    }

    [[nodiscard]] const QList<Text> &points() const { return m_points; }

private:
    QSet<QString> m_words;
    QList<Text> m_points;
};

Text inRunning(bool running, const Text &label)
{
    return running ? inRunningText(label) : label;
}

/// Whether what a value prints are labels; a sentence, a date or a number begins as it does.
bool printsLabels(const Item &item)
{
    return item.type == ItemType::Boolean || item.picks();
}

} // namespace

Expressions::Expressions(const Evaluation &evaluation, const Wording &wording, const Edition *edition)
    : m_evaluation(evaluation)
    , m_wording(wording)
    , m_edition(edition)
{}

const EffectiveAnswer *Expressions::read(const Address &address, Trace &trace) const
{
    const int place = m_evaluation.places().place(address);
    m_evaluation.addRead(trace, {place});
    return m_evaluation.answer(place);
}

std::optional<Address> Expressions::addressOf(const QString &linkId, const ClauseContext &context) const
{
    const Item *item = m_evaluation.pack().item(linkId);
    if (!item)
        return std::nullopt;
    if (item->group.isEmpty())
        return Address{linkId, {}};
    const auto entry = context.scope.constFind(item->group);
    return entry == context.scope.constEnd() ? std::nullopt : std::optional(Address{linkId, *entry});
}

QStringList Expressions::entriesWhere(const QString &groupId, const ConditionPointer &where,
                                      const QString &of, const ClauseContext &context, Trace &trace,
                                      const std::function<bool(int)> &adds) const
{
    QStringList entries = m_evaluation.entries(groupId);
    if (!of.isEmpty()) {
        const std::optional<Address> reference = addressOf(of, context);
        const EffectiveAnswer *answer = reference ? read(*reference, trace) : nullptr;
        // Where it names none of the entries, it does not matter which there are.
        if (!answer && !entries.isEmpty())
            return {};
        entries = m_evaluation.entriesAmong(groupId, answer ? answer->value.asCodes() : QStringList());
    }
    const auto within = context.within.constFind(groupId);
    if (within != context.within.constEnd())
        entries.removeIf([&](const QString &entry) { return !within->contains(entry); });
    return m_evaluation.entriesWhere(groupId, std::move(entries), where, context.scope, &trace, adds);
}

QList<Text> Expressions::points(const Expression &expression, const ClauseContext &context,
                                Trace &trace) const
{
    return std::visit([&](const auto &part) { return pointsOf(part, context, trace); }, expression.part);
}

QList<Text> Expressions::pointsOf(const AnswerValue &answer, const ClauseContext &context, Trace &trace) const
{
    const std::optional<Address> address = addressOf(answer.question, context);
    const EffectiveAnswer *given = address ? read(*address, trace) : nullptr;
    if (!given)
        return {};
    return worded(answer.running, *m_evaluation.pack().item(answer.question), *address, given->value, trace);
}

QList<Text> Expressions::pointsOf(const ChosenValue &chosen, const ClauseContext &context, Trace &trace) const
{
    const std::optional<Address> address = addressOf(chosen.question, context);
    const EffectiveAnswer *answer = address ? read(*address, trace) : nullptr;
    if (!answer)
        return {};
    const Item &item = *m_evaluation.pack().item(chosen.question);
    QStringList codes = answer->value.asCodes();
    codes.removeIf([&](const QString &code) {
        const Option *option = item.option(code);
        return (option && option->exclusive) || (chosen.among && !chosen.among->contains(code));
    });
    return worded(chosen.running, item, *address, Value::codes(codes, answer->value.otherText()), trace);
}

QList<Text> Expressions::pointsOf(const EntryValue &entry, const ClauseContext &context, Trace &trace) const
{
    const auto atHand = context.scope.constFind(entry.group);
    if (atHand == context.scope.constEnd())
        return {};
    const Text label = entryText(entry.group, entry.name, *atHand, trace);
    return label.isEmpty() ? QList<Text>() : QList<Text>{label};
}

QList<Text> Expressions::pointsOf(const EntriesValue &entries, const ClauseContext &context,
                                  Trace &trace) const
{
    DistinctPoints labels;
    const QStringList named = entriesWhere(entries.group, entries.where, entries.of, context, trace);
    for (const QString &entry : named) {
        if (const Text label = entryText(entries.group, entries.name, entry, trace); !label.isEmpty())
            labels.append(label);
    }
    return labels.points();
}

QList<Text> Expressions::pointsOf(const ExplanationValue &explanation, const ClauseContext &context,
                                  Trace &trace) const
{
    const std::optional<Address> address = addressOf(explanation.question, context);
    if (!address || !m_evaluation.applies(*address))
        return {};
    trace.reads.insert(m_evaluation.places().place(*address));
    const QString words = m_evaluation.answers().explanations.value(*address);
    return isBlank(words) ? QList<Text>() : QList<Text>{{typedSpan(words)}};
}

QList<Text> Expressions::pointsOf(const TextValue &text, const ClauseContext &context, Trace &trace) const
{
    const std::optional<Text> words = clause(text.text, text.values, context, trace);
    return words ? QList<Text>{*words} : QList<Text>();
}

QList<Text> Expressions::pointsOf(const ItemValue &item, const ClauseContext &context, Trace &) const
{
    if (const auto list = context.points.constFind(item.field); list != context.points.constEnd())
        return *list;
    const Text field = context.fields.value(item.field);
    return field.isEmpty() ? QList<Text>() : QList<Text>{field};
}

QList<Text> Expressions::pointsOf(const DateValue &date, const ClauseContext &, Trace &) const
{
    const QDate today = m_evaluation.date();
    return onePoint(m_wording.date(date.isReviewDue ? today.addYears(1) : today));
}

QList<Text> Expressions::pointsOf(const CountValue &count, const ClauseContext &context, Trace &trace) const
{
    return onePoint(QLocale(m_wording.language())
                        .toString(entriesWhere(count.group, count.where, {}, context, trace).size()));
}

QList<Text> Expressions::pointsOf(const JoinValue &join, const ClauseContext &context, Trace &trace) const
{
    QList<Text> all;
    for (const Expression &part : join.parts)
        all += points(part, context, trace);
    return all;
}

QList<Text> Expressions::pointsOf(const ConditionalValue &conditional, const ClauseContext &context,
                                  Trace &trace) const
{
    if (!m_evaluation.holds(conditional.when, context.scope, &trace))
        return {};
    return points(*conditional.value, context, trace);
}

Text Expressions::text(const Expression &expression, const ClauseContext &context, Trace &trace) const
{
    // A condition around a list does not change how it is joined.
    const Expression *joined = &expression;
    while (const auto *conditional = std::get_if<ConditionalValue>(&joined->part))
        joined = conditional->value.get();
    return m_wording.joined(points(expression, context, trace), joined->conjunction);
}

std::optional<Text> Expressions::clause(const QString &textId, const QMap<QString, Expression> &values,
                                        const ClauseContext &context, Trace &trace) const
{
    QHash<QString, Text> filledIn;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        filledIn.insert(value.key(), text(*value, context, trace));
    return filled(m_wording.texts().pieces(textId, m_wording.voice()), filledIn);
}

QList<Text> Expressions::worded(bool running, const Item &item, const Address &address, const Value &value,
                                Trace &trace) const
{
    if (item.type == ItemType::Reference) {
        const QStringList entries = value.asCodes();
        for (const QString &entry : entries)
            readLabel(item.references, entry, trace);
    } else if (!item.optionsFrom.isEmpty() && value.asCodes().contains(otherCode())) {
        // What was typed there is the name of the option here.
        const Item *source = m_evaluation.pack().item(item.optionsFrom);
        read({item.optionsFrom, source && source->group.isEmpty() ? QString() : address.entry}, trace);
    }
    QList<Text> points = m_wording.value(item, address, value);
    if (running && printsLabels(item))
        std::transform(points.cbegin(), points.cend(), points.begin(), inRunningText);
    return points;
}

void Expressions::readLabel(const QString &groupId, const QString &entry, Trace &trace) const
{
    const Group *group = m_evaluation.pack().group(groupId);
    if (!group)
        return;
    const Address label{group->label, entry};
    if (m_evaluation.applies(label) && read(label, trace))
        return;
    if (!group->createdBy.isEmpty())
        read({group->createdBy, {}}, trace);
}

void Expressions::readOffer(const Address &address, Trace &trace) const
{
    const Item *item = m_evaluation.pack().item(address.linkId);
    if (!item)
        return;
    if (!item->optionsFrom.isEmpty()) {
        const Item *source = m_evaluation.pack().item(item->optionsFrom);
        read({item->optionsFrom, source && source->group.isEmpty() ? QString() : address.entry}, trace);
    }
    Scope scope;
    if (!item->group.isEmpty())
        scope.insert(item->group, address.entry);
    for (const Option &option : item->options) {
        if (!option.enableWhen)
            continue;
        // Only where it is read: that an option is offered is not what the text assumes.
        Trace offer;
        std::ignore = m_evaluation.holds(option.enableWhen, scope, &offer);
        trace.reads.unite(offer.reads);
    }
}

Text Expressions::entryText(const QString &groupId, const EntryName &name, const QString &entry,
                            Trace &trace) const
{
    const Group *group = m_evaluation.pack().group(groupId);
    if (!group)
        return {};
    if (!name.asOption) {
        readLabel(groupId, entry, trace);
        return inRunning(name.running, {entryLabel(m_evaluation, groupId, entry, m_wording.language())});
    }
    const Item *ticks = m_evaluation.pack().item(group->createdBy);
    if (!ticks)
        return {};
    const Address address{ticks->linkId, {}};
    const EffectiveAnswer *answer = read(address, trace);
    const bool isTyped = entry == otherCode() && answer && !answer->value.otherText().isEmpty();
    if (name.texts.isEmpty() || isTyped)
        return inRunning(name.running, m_wording.option(*ticks, address, entry));
    return packWords(m_wording.text(name.texts + u'.' + entry));
}

QList<Text> Expressions::pointsOf(const CollectedValue &collected, const ClauseContext &context,
                                  Trace &trace) const
{
    const Item *item = m_evaluation.pack().item(collected.question);
    if (!item || item->group.isEmpty())
        return {};
    const Places &places = m_evaluation.places();
    DistinctPoints all;
    // What another entry says already does not rest on this one.
    const auto adds = [&](int position) {
        const int place = places.place(*item, position);
        const EffectiveAnswer *answer = m_evaluation.answer(place);
        Trace named;
        const QList<Text> points =
            answer ? worded(collected.running, *item, places.address(place), answer->value, named)
                   : QList<Text>();
        bool isNew = false;
        for (const Text &point : points)
            isNew = all.append(point) || isNew;
        if (isNew || points.isEmpty()) {
            m_evaluation.addRead(trace, {place});
            trace.unite(named);
        }
        return isNew;
    };
    static_cast<void>(entriesWhere(item->group, collected.where, collected.of, context, trace, adds));
    return all.points();
}

QList<Text> Expressions::pointsOf(const NotChosenValue &notChosen, const ClauseContext &context,
                                  Trace &trace) const
{
    const std::optional<Address> address = addressOf(notChosen.question, context);
    if (!address)
        return {};
    const EffectiveAnswer *answer = read(*address, trace);
    readOffer(*address, trace);
    const QStringList chosen = answer ? answer->value.asCodes() : QStringList();
    const Item &item = *m_evaluation.pack().item(notChosen.question);
    QList<Text> labels;
    const QStringList offered = m_evaluation.offeredCodes(*address);
    for (const QString &code : offered) {
        const Option *option = item.option(code);
        if (code != otherCode() && !chosen.contains(code) && !(option && option->exclusive))
            labels.append(inRunning(notChosen.running, m_wording.option(item, *address, code)));
    }
    return labels;
}

QList<Text> Expressions::pointsOf(const LookupValue &lookup, const ClauseContext &context, Trace &trace) const
{
    if (!lookup.key)
        return {};
    // The key is a code, not a label: an answer gives its own.
    QString code;
    if (const auto *key = std::get_if<AnswerValue>(&lookup.key->part)) {
        const std::optional<Address> address = addressOf(key->question, context);
        const EffectiveAnswer *answer = address ? read(*address, trace) : nullptr;
        code = answer ? answer->value.asCodes().value(0) : QString();
    } else {
        code = plainText(text(*lookup.key, context, trace));
    }
    const Law &law = m_evaluation.pack().law;
    const std::optional<QJsonValue> cell = law.cell(lookup.table, code, lookup.field);
    if (!cell)
        return {};
    trace.lawChecked = older(trace.lawChecked, law.cellCheckedOn(lookup.table, code, lookup.field));
    return onePoint(lookup.texts.isEmpty() ? cell->toVariant().toString()
                                           : m_wording.text(lookup.texts + u'.' + cell->toString()));
}

QList<Text> Expressions::pointsOf(const FactValue &fact, const ClauseContext &, Trace &trace) const
{
    const LawFact *found = m_evaluation.pack().law.printableFact(fact.fact, m_evaluation.date());
    if (!found)
        return {};
    trace.lawChecked = older(trace.lawChecked, found->checkedOn);
    if (fact.field == "source"_L1)
        return onePoint(found->source);
    if (fact.field == "checkedOn"_L1)
        return onePoint(m_wording.date(found->checkedOn));
    return onePoint(found->value.toVariant().toString());
}

QList<Text> Expressions::pointsOf(const EditionValue &edition, const ClauseContext &, Trace &) const
{
    if (!m_edition)
        return {};
    if (edition.field == "number"_L1)
        return onePoint(QString::number(m_edition->number));
    if (edition.field == "date"_L1)
        return onePoint(m_wording.date(m_edition->date));
    if (isBlank(m_edition->by))
        return {};
    Text by{typedSpan(m_edition->by)};
    if (!isBlank(m_edition->function))
        by += Text{{u", "_s, false}, typedSpan(m_edition->function)};
    return {by};
}

QList<Text> Expressions::pointsOf(const DerivedValue &derived, const ClauseContext &context,
                                  Trace &trace) const
{
    DerivedArguments arguments;
    for (auto argument = derived.with.cbegin(); argument != derived.with.cend(); ++argument) {
        if (argument->question.isEmpty()) {
            arguments.insert(argument.key(), argument->constant);
            continue;
        }
        const std::optional<Address> address = addressOf(argument->question, context);
        if (const EffectiveAnswer *answer = address ? read(*address, trace) : nullptr)
            arguments.insert(argument.key(), answer->value.json());
    }
    const std::optional<QJsonValue> found =
        derive(derived.name, arguments, m_evaluation.pack().law, m_evaluation.date());
    if (!found)
        return {};
    const QString code = found->toVariant().toString();
    return onePoint(derived.texts.isEmpty() ? code : m_wording.text(derived.texts + u'.' + code));
}

} // namespace binder
