// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/json_text.h"
#include "app/command_line/options.h"
#include "app/command_line/pack_reading.h"
#include "model/pack/condition_text.h"
#include "model/values/address.h"

#include <QJsonArray>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

QString toText(ItemType type)
{
    switch (type) {
    case ItemType::Group:
        return u"group"_s;
    case ItemType::Boolean:
        return u"boolean"_s;
    case ItemType::Choice:
        return u"choice"_s;
    case ItemType::OpenChoice:
        return u"open-choice"_s;
    case ItemType::String:
        return u"string"_s;
    case ItemType::Text:
        return u"text"_s;
    case ItemType::Email:
        return u"email"_s;
    case ItemType::Url:
        return u"url"_s;
    case ItemType::Phone:
        return u"phone"_s;
    case ItemType::Date:
        return u"date"_s;
    case ItemType::Integer:
        return u"integer"_s;
    case ItemType::Duration:
        return u"duration"_s;
    case ItemType::Reference:
        return u"reference"_s;
    case ItemType::Display:
        return u"display"_s;
    case ItemType::Matrix:
        return u"matrix"_s;
    }
    Q_UNREACHABLE();
}

/// As one writes it in an answers file, with the entry left open: "information[...].items".
QString addressForm(const Item &item)
{
    return item.group.isEmpty() ? item.linkId : Address{item.linkId, u"..."_s}.toString();
}

/// The text of a condition; empty where there is none.
Result<QString> textOf(const ConditionPointer &condition)
{
    return condition ? conditionToText(*condition) : Result<QString>(QString());
}

/// What decides whether the page of a question is there: of the page itself, and of that with the cards.
ConditionPointer conditionOfPage(const Pack &pack, const Item &item)
{
    const Group *group = pack.group(item.group);
    QList<ConditionPointer> parts;
    for (const QString &id : {group ? group->page : QString(), item.page}) {
        const Page *page = pack.page(id);
        if (page && page->enableWhen)
            parts.append(page->enableWhen);
    }
    return parts.isEmpty() ? nullptr : std::make_shared<const Condition>(Condition{AllOf{parts}});
}

void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

Result<QJsonArray> optionsOf(const Pack &pack, const Item &item, const Texts &texts)
{
    // The options of another question serve: the codes are those.
    const Item *source = item.optionsFrom.isEmpty() ? &item : pack.item(item.optionsFrom);
    QJsonArray options;
    for (const Option &option : source ? source->options : QList<Option>()) {
        const Result<QString> when = textOf(option.enableWhen);
        if (!when)
            return tl::unexpected<Error>(when.error());
        QJsonObject object{{u"code"_s, option.code},
                           {u"text"_s, texts.text(source->optionTextId(option.code))}};
        insertText(object, u"hint"_s, texts.text(source->optionHintId(option.code)));
        insertText(object, u"enableWhen"_s, *when);
        options.append(object);
    }
    return options;
}

/// The texts of the pack that an answer may name by their id: what profiles and presets suggest here.
QJsonArray suggestedTexts(const Pack &pack, const Item &item, const Texts &texts)
{
    QStringList ids;
    for (const QList<Suggestions> *all : {&pack.profiles, &pack.presets}) {
        for (const Suggestions &one : *all) {
            const QString id = one.values.value(item.linkId).textId();
            if (!id.isEmpty() && !ids.contains(id))
                ids.append(id);
        }
    }
    QJsonArray suggested;
    for (const QString &id : std::as_const(ids))
        suggested.append(QJsonObject{{u"textId"_s, id}, {u"text"_s, texts.text(id)}});
    return suggested;
}

Result<QJsonObject> described(const Pack &pack, const Item &item, const Texts &texts)
{
    const Result<QString> when = textOf(item.enableWhen);
    const Result<QString> pageWhen = textOf(conditionOfPage(pack, item));
    const Result<QJsonArray> options = optionsOf(pack, item, texts);
    if (!when || !pageWhen)
        return tl::unexpected<Error>(when ? pageWhen.error() : when.error());
    if (!options)
        return tl::unexpected<Error>(options.error());
    QJsonObject object{{u"address"_s, addressForm(item)},
                       {u"linkId"_s, item.linkId},
                       {u"type"_s, toText(item.type)},
                       {u"text"_s, texts.text(item.textId("text"_L1))},
                       {u"page"_s, item.page},
                       {u"section"_s, item.section},
                       {u"required"_s, item.required},
                       {u"repeats"_s, item.repeats},
                       {u"unknownAllowed"_s, item.unknownAllowed}};
    insertText(object, u"hint"_s, texts.text(item.textId("hint"_L1)));
    insertText(object, u"enableWhen"_s, *when);
    insertText(object, u"pageEnableWhen"_s, *pageWhen);
    insertText(object, u"optionsFrom"_s, item.optionsFrom);
    insertText(object, u"group"_s, item.group);
    insertText(object, u"createsEntries"_s, item.createsEntries);
    insertText(object, u"references"_s, item.references);
    if (!options->isEmpty())
        object.insert(u"options"_s, *options);
    if (const QJsonArray suggested = suggestedTexts(pack, item, texts); !suggested.isEmpty())
        object.insert(u"suggestedTexts"_s, suggested);
    return object;
}

void print(const QJsonObject &question, Output &out)
{
    QStringList marks{question[u"type"_s].toString()};
    if (question[u"repeats"_s].toBool())
        marks.append(CommandLine::tr("several"));
    if (question[u"required"_s].toBool())
        marks.append(CommandLine::tr("required"));
    if (question[u"unknownAllowed"_s].toBool())
        marks.append(CommandLine::tr("\"I don't know\" allowed"));
    out.line(question[u"address"_s].toString() + u" (" + marks.join(u", "_s) + u')');
    const auto line = [&](const QString &indent, const QString &sentence, const QJsonValue &text) {
        if (text.isString())
            out.line(indent + sentence.arg(inOneLine(text.toString())));
    };
    const QString indent(4, u' ');
    line(indent, u"%1"_s, question[u"text"_s]);
    line(indent, CommandLine::tr("Hint: %1"), question[u"hint"_s]);
    line(indent, CommandLine::tr("Its page is there when: %1"), question[u"pageEnableWhen"_s]);
    line(indent, CommandLine::tr("Asked when: %1"), question[u"enableWhen"_s]);
    line(indent, CommandLine::tr("Offered is what was chosen at: %1"), question[u"optionsFrom"_s]);
    const QString deep(6, u' ');
    for (const QJsonValue option : question[u"options"_s].toArray()) {
        out.line(deep + option[u"code"_s].toString() + u" = " + inOneLine(option[u"text"_s].toString()));
        line(deep + indent, CommandLine::tr("Hint: %1"), option[u"hint"_s]);
        line(deep + indent, CommandLine::tr("Offered when: %1"), option[u"enableWhen"_s]);
    }
    for (const QJsonValue suggested : question[u"suggestedTexts"_s].toArray())
        out.line(indent
                 + CommandLine::tr("Suggested text %1: %2")
                       .arg(suggested[u"textId"_s].toString(), inOneLine(suggested[u"text"_s].toString())));
}

Result<ExitCode> listQuestions(const Invocation &called, Output &out)
{
    const Result<Pack> pack =
        called.isSet(u"pack"_s) ? packFor(called, called.argument(0)) : loadNamedPack(called.argument(0));
    if (!pack)
        return tl::unexpected<Error>(pack.error());
    const Result<QString> language = chosenLanguage(called, pack->languages, pack->sourceLanguage);
    if (!language)
        return tl::unexpected<Error>(language.error());
    const Texts &texts = pack->textsIn(*language);

    QJsonArray questions;
    for (const Item &item : pack->items) {
        if (!item.isQuestion())
            continue;
        const Result<QJsonObject> question = described(*pack, item, texts);
        if (!question)
            return tl::unexpected<Error>(question.error());
        if (called.isSet(u"json"_s))
            questions.append(*question);
        else
            print(*question, out);
    }
    if (called.isSet(u"json"_s))
        out.bytes(jsonText({{u"pack"_s, pack->id},
                            {u"packVersion"_s, pack->version.toString()},
                            {u"language"_s, *language},
                            {u"questions"_s, questions}}));
    return ExitCode::Done;
}

} // namespace

Command packQuestionsCommand()
{
    return {
        .words = {u"pack"_s, u"questions"_s},
        .summary = CommandLine::tr(
            "Lists the questions of a pack, for writing an answers file: address, type, texts, options, when "
            "each is asked or offered, and the texts it suggests."),
        .arguments = {u"PACK"_s},
        .options = {languageOption(CommandLine::tr(
                        "The language of the texts; without it, the language the pack was written in.")),
                    jsonOption(), packOption()},
        .neededOptions = {},
        .run = listQuestions};
}

} // namespace binder
