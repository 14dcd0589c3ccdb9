// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/wording.h"

#include "model/documents/link_target.h"
#include "model/values/typed_text.h"

#include <QLocale>

namespace binder {

using namespace Qt::StringLiterals;

Wording::Wording(const Evaluation &evaluation, const QString &language)
    : m_evaluation(&evaluation)
    , m_texts(&evaluation.pack().textsIn(language))
    , m_language(m_texts->language())
    , m_voice(evaluation.voice())
{}

QString Wording::word(QLatin1StringView name) const
{
    return text("word."_L1 + name);
}

QString Wording::date(QDate date) const
{
    return QLocale(m_language).toString(date, u"d MMMM yyyy"_s);
}

Text Wording::option(const Item &item, const Address &address, const QString &code) const
{
    if (!item.optionsFrom.isEmpty()) {
        if (const Item *source = m_evaluation->pack().item(item.optionsFrom))
            return option(*source, {source->linkId, source->group.isEmpty() ? QString() : address.entry},
                          code);
    }
    if (code == otherCode()) {
        const EffectiveAnswer *answer = m_evaluation->answer(address);
        const QString typed = answer ? answer->value.otherText() : QString();
        if (!typed.isEmpty())
            return {typedSpan(typed)};
    }
    const QString label = text(item.optionTextId(code));
    return {{label.isEmpty() ? code : label, false}};
}

QList<Text> Wording::value(const Item &item, const Address &address, const Value &value) const
{
    switch (item.type) {
    case ItemType::Boolean: {
        const QLatin1StringView part = value.asBoolean() ? "yes"_L1 : "no"_L1;
        const QString own = item.textId(part);
        return {{{m_texts->contains(own) ? text(own) : word(part), false}}};
    }
    case ItemType::Choice:
    case ItemType::OpenChoice: {
        QList<Text> points;
        const QStringList codes = value.asCodes();
        for (const QString &code : codes) {
            if (code == otherCode() && item.optionsFrom.isEmpty() && !value.otherText().isEmpty())
                points.append({typedSpan(value.otherText())});
            else
                points.append(option(item, address, code));
        }
        return points;
    }
    case ItemType::Reference: {
        QList<Text> points;
        const QStringList entries = value.asCodes();
        for (const QString &entry : entries)
            points.append({entryLabel(*m_evaluation, item.references, entry, m_language)});
        return points;
    }
    case ItemType::Date:
        return {{{date(value.asDate()), false}}};
    case ItemType::Integer:
        return {{{QLocale(m_language).toString(value.asInteger()), false}}};
    case ItemType::Duration:
        if (const std::optional<Duration> held = value.asDuration())
            return {duration(item, *held)};
        return {};
    case ItemType::Group:
    case ItemType::String:
    case ItemType::Text:
    case ItemType::Email:
    case ItemType::Url:
    case ItemType::Phone:
    case ItemType::Display:
    case ItemType::Matrix:
        break;
    }
    if (const QString id = value.textId(); !id.isEmpty())
        return {{{text(id), false}}};
    return {{typedSpan(value.asText(), linkTarget(item.type, value.asText()))}};
}

Text Wording::duration(const Item &item, const Duration &duration) const
{
    if (!duration.criterion.isEmpty())
        return {typedSpan(duration.criterion)};
    const QString unit =
        "word.duration."_L1 + duration.unit + (duration.amount == 1 ? ".one"_L1 : ".many"_L1);
    const Text amount{{QLocale(m_language).toString(duration.amount), false}};
    const std::optional<Text> length = filled(m_texts->pieces(unit, m_voice), {{u"amount"_s, amount}});
    if (!length)
        return amount;
    if (duration.start.isEmpty())
        return *length;
    const Text start{{text(item.optionTextId(duration.start)), false}};
    const std::optional<Text> whole = filled(m_texts->pieces(u"word.duration.from"_s, m_voice),
                                             {{u"duration"_s, *length}, {u"start"_s, start}});
    return whole.value_or(*length);
}

Text Wording::joined(const QList<Text> &points, Expression::Conjunction conjunction) const
{
    const QLatin1StringView last = conjunction == Expression::Conjunction::Or ? "or"_L1 : "and"_L1;
    Text whole;
    for (qsizetype index = 0; index < points.size(); ++index) {
        if (index > 0 && index + 1 == points.size())
            whole.append({u' ' + word(last) + u' ', false});
        else if (index > 0)
            whole.append({u", "_s, false});
        whole += points.at(index);
    }
    return whole;
}

Text packWords(const QString &words)
{
    return words.isEmpty() ? Text() : Text{{words, false}};
}

Text inRunningText(Text label)
{
    if (label.isEmpty() || label.constFirst().literal)
        return label;
    QString &words = label.first().text;
    // A letter outside the basic plane takes two places.
    const qsizetype first = !words.isEmpty() && words.at(0).isHighSurrogate() ? 2 : 1;
    if (first >= words.size() || !words.at(first).isUpper())
        words = words.left(first).toLower() + words.mid(first);
    return label;
}

namespace {

/// Words after a sentence that has its stop already: without the one that they begin with, also after quotes.
QString withoutStop(QString words)
{
    qsizetype at = 0;
    while (at < words.size() && u"\"'\u2019\u201d\u00bb\u203a"_s.contains(words.at(at)))
        ++at;
    const bool isEllipsis = at + 1 < words.size() && words.at(at + 1) == u'.';
    if (at < words.size() && words.at(at) == u'.' && !isEllipsis)
        words.remove(at, 1);
    return words;
}

} // namespace

std::optional<Text> filled(const QList<Texts::Piece> &pieces, const QHash<QString, Text> &values)
{
    Text text;
    bool ended = false; // what was filled in last ends a sentence by itself
    for (const Texts::Piece &piece : pieces) {
        if (!piece.placeholder) {
            text.append({ended ? withoutStop(piece.text) : piece.text, false});
            ended = false;
            continue;
        }
        const Text value = values.value(piece.text);
        const QString words = plainText(value);
        if (words.isEmpty())
            return std::nullopt;
        text += value;
        ended = endsSentence(words);
    }
    // Neighbours of one kind read as one, so that equal texts are equal values.
    Text merged;
    for (const Span &span : std::as_const(text)) {
        if (!merged.isEmpty() && !merged.last().literal && !span.literal && merged.last().link == span.link)
            merged.last().text += span.text;
        else
            merged.append(span);
    }
    return merged;
}

} // namespace binder
