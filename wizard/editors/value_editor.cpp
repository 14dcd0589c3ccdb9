// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/editors/value_editor.h"

#include "model/values/typed_text.h"
#include "wizard/editors/boolean_editor.h"
#include "wizard/editors/choice_editor.h"
#include "wizard/editors/date_editor.h"
#include "wizard/editors/duration_editor.h"
#include "wizard/editors/integer_editor.h"
#include "wizard/editors/line_editor.h"
#include "wizard/editors/multi_choice_editor.h"
#include "wizard/editors/text_editor.h"
#include "wizard/parts/text_limit.h"

#include <QLineEdit>

namespace binder {

namespace {

constexpr qsizetype mostRadioButtons = 8;

/// The question whose option texts are shown: the question itself, or the one its options come from.
const Item *textSource(const Pack &pack, const Item *item)
{
    for (int steps = 0; item && !item->optionsFrom.isEmpty() && steps < 16; ++steps)
        item = pack.item(item->optionsFrom);
    return item;
}

Choice optionChoice(const Session &session, const Item &item, const Address &address, const QString &code)
{
    const Item *source = textSource(session.pack(), &item);
    if (!source)
        return {code, code, {}};
    if (source != &item && code == otherCode()) {
        const Address from{source->linkId, source->group.isEmpty() ? QString() : address.entry};
        const QString typed = inSentence(session.answers().values.value(from).otherText());
        if (!typed.isEmpty())
            return {code, typed, {}};
    }
    return {code, session.text(source->optionTextId(code)), session.text(source->optionHintId(code))};
}

} // namespace

QList<Choice> choicesFor(const Session &session, const Address &address)
{
    const Item *item = session.pack().item(address.linkId);
    QList<Choice> choices;
    if (!item)
        return choices;
    if (item->type == ItemType::Reference) {
        const QStringList entries = session.evaluation().entries(item->references);
        for (const QString &entry : entries)
            choices.append(
                {entry,
                 entryLabel(session.evaluation(), item->references, entry, session.language()).text,
                 {}});
        return choices;
    }
    const QStringList codes = session.evaluation().offeredCodes(address);
    for (const QString &code : codes)
        choices.append(optionChoice(session, *item, address, code));
    return choices;
}

void ValueEditor::setChoices(const QList<Choice> &) {}

void ValueEditor::describe(const QString &name, const QString &description)
{
    entryPoint()->setAccessibleName(name);
    entryPoint()->setAccessibleDescription(description);
}

void ValueEditor::limit(QLineEdit *line)
{
    limitText(line);
    connect(line, &QLineEdit::inputRejected, this, &ValueEditor::refused);
}

ValueEditor *makeEditor(const Session &session, const Item &item, const Address &address, QWidget *parent)
{
    const QString name = address.toString();
    switch (item.type) {
    case ItemType::Boolean: {
        const auto word = [&](QLatin1StringView own, const QString &shared) {
            const QString text = session.text(item.textId(own));
            return text.isEmpty() ? session.text(shared) : text;
        };
        return new BooleanEditor(name, word(QLatin1StringView("yes"), QStringLiteral("word.yes")),
                                 word(QLatin1StringView("no"), QStringLiteral("word.no")), parent);
    }
    case ItemType::Choice:
    case ItemType::OpenChoice:
    case ItemType::Reference: {
        const bool typedOther = item.optionsFrom.isEmpty() && item.type != ItemType::Reference;
        const auto kind = item.type == ItemType::Reference ? ChoiceKind::Entries : ChoiceKind::Codes;
        if (item.repeats)
            return new MultiChoiceEditor(name, kind, typedOther, parent);
        const bool combo =
            item.type != ItemType::Reference && choicesFor(session, address).size() > mostRadioButtons;
        return new ChoiceEditor(name, combo ? ChoiceLook::List : ChoiceLook::Radio, parent);
    }
    case ItemType::Text:
        return new TextEditor(
            name, [&session](const QString &id) { return session.text(id); }, parent);
    case ItemType::Date:
        return new DateEditor(name, parent);
    case ItemType::Integer:
        return new IntegerEditor(name, parent);
    case ItemType::Duration:
        return new DurationEditor(name, parent);
    case ItemType::Group:
    case ItemType::String:
    case ItemType::Email:
    case ItemType::Url:
    case ItemType::Phone:
    case ItemType::Display:
    case ItemType::Matrix:
        break;
    }
    return new LineEditor(
        name, item.type, [&session](const QString &id) { return session.text(id); }, parent);
}

} // namespace binder
