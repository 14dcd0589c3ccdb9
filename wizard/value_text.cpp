// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/value_text.h"

#include "wizard/editors/value_editor.h"

#include <QCoreApplication>
#include <QLocale>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

struct ValueWords
{
    Q_DECLARE_TR_FUNCTIONS(binder::ValueWords)
};

QString durationText(const Session &session, const Address &address, const Duration &duration)
{
    if (!duration.criterion.isEmpty())
        return duration.criterion;
    QString amount;
    if (duration.unit == u"day")
        amount =
            duration.amount == 1 ? ValueWords::tr("1 day") : ValueWords::tr("%1 days").arg(duration.amount);
    else if (duration.unit == u"week")
        amount =
            duration.amount == 1 ? ValueWords::tr("1 week") : ValueWords::tr("%1 weeks").arg(duration.amount);
    else if (duration.unit == u"month")
        amount = duration.amount == 1 ? ValueWords::tr("1 month")
                                      : ValueWords::tr("%1 months").arg(duration.amount);
    else
        amount =
            duration.amount == 1 ? ValueWords::tr("1 year") : ValueWords::tr("%1 years").arg(duration.amount);
    const Item *item = session.pack().item(address.linkId);
    const QString start =
        item && !duration.start.isEmpty() ? session.text(item->optionTextId(duration.start)) : QString();
    return start.isEmpty() ? amount : ValueWords::tr("%1, counted from: %2").arg(amount, start);
}

QString labelOf(const QList<Choice> &choices, const Session &session, const Item &item, const QString &code)
{
    for (const Choice &choice : choices) {
        if (choice.code == code)
            return choice.label;
    }
    const QString label = session.text(item.optionTextId(code));
    return label.isEmpty() ? code : label;
}

} // namespace

QString valueText(const Session &session, const Address &address, const Value &value, const QString &between)
{
    const Item *item = session.pack().item(address.linkId);
    if (!item || value.isBlank())
        return {};
    if (!value.textId().isEmpty())
        return session.text(value.textId());
    switch (item->type) {
    case ItemType::Boolean: {
        const bool yes = value.asBoolean();
        const QString own = session.text(item->textId(yes ? "yes"_L1 : "no"_L1));
        return own.isEmpty() ? session.text(yes ? u"word.yes"_s : u"word.no"_s) : own;
    }
    case ItemType::Choice:
    case ItemType::OpenChoice:
    case ItemType::Reference: {
        const QList<Choice> choices = choicesFor(session, address);
        QStringList labels;
        const QStringList codes = value.asCodes();
        for (const QString &code : codes) {
            const bool typed = code == otherCode() && !value.otherText().isEmpty();
            labels.append(typed ? value.otherText() : labelOf(choices, session, *item, code));
        }
        return labels.join(between);
    }
    case ItemType::Date:
        return QLocale(session.language()).toString(value.asDate(), QLocale::LongFormat);
    case ItemType::Integer:
        return QString::number(value.asInteger());
    case ItemType::Duration:
        return durationText(session, address, value.asDuration().value_or(Duration()));
    default:
        return value.asText();
    }
}

QString breakable(const QString &text)
{
    constexpr int longestRun = 16;
    const QString breakAfter = u"@./_-\\?&="_s;
    QString result;
    int run = 0;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar character = text.at(index);
        result += character;
        run = character.isSpace() ? 0 : run + 1;
        const bool inPair =
            character.isHighSurrogate() || (index + 1 < text.size() && text.at(index + 1).isMark());
        const bool goodPlace = run > longestRun / 2 && breakAfter.contains(character);
        if (!inPair && (run >= longestRun || goodPlace)) {
            result += QChar(0x200b);
            run = 0;
        }
    }
    return result;
}

QString questionLine(const Session &session, const Address &address)
{
    const Item *item = session.pack().item(address.linkId);
    if (!item)
        return {};
    const QString text = session.text(item->textId("text"_L1));
    if (address.entry.isEmpty())
        return text;
    return entryLabel(session.evaluation(), item->group, address.entry, session.language()).text + ": "_L1
           + text;
}

QString answerLine(const Session &session, const Address &address, const QString &between)
{
    switch (session.evaluation().state(address)) {
    case AnswerState::Unknown:
        return ValueWords::tr("I don't know");
    case AnswerState::Answered:
        return valueText(session, address, session.answers().values.value(address), between);
    case AnswerState::Unanswered:
        break;
    }
    return {};
}

} // namespace binder
