// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/json_text.h"
#include "app/command_line/options.h"
#include "app/command_line/pack_reading.h"
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

QStringList offered(const Pack &pack, const Item &item)
{
    // The options of another question serve: the codes are those.
    const Item *source = item.optionsFrom.isEmpty() ? &item : pack.item(item.optionsFrom);
    QStringList codes;
    for (const Option &option : source ? source->options : QList<Option>())
        codes.append(option.code);
    return codes;
}

QString optionText(const Pack &pack, const Item &item, const QString &code, const Texts &texts)
{
    const Item *source = item.optionsFrom.isEmpty() ? &item : pack.item(item.optionsFrom);
    return source ? texts.text(source->optionTextId(code)) : QString();
}

QJsonObject json(const Pack &pack, const Item &item, const Texts &texts)
{
    QJsonArray options;
    const QStringList codes = offered(pack, item);
    for (const QString &code : codes)
        options.append(QJsonObject{{u"code"_s, code}, {u"text"_s, optionText(pack, item, code, texts)}});
    QJsonObject object{{u"address"_s, addressForm(item)},
                       {u"linkId"_s, item.linkId},
                       {u"type"_s, toText(item.type)},
                       {u"text"_s, texts.text(item.textId("text"_L1))},
                       {u"page"_s, item.page},
                       {u"section"_s, item.section},
                       {u"required"_s, item.required},
                       {u"repeats"_s, item.repeats},
                       {u"unknownAllowed"_s, item.unknownAllowed}};
    if (!options.isEmpty())
        object.insert(u"options"_s, options);
    if (!item.group.isEmpty())
        object.insert(u"group"_s, item.group);
    if (!item.createsEntries.isEmpty())
        object.insert(u"createsEntries"_s, item.createsEntries);
    if (!item.references.isEmpty())
        object.insert(u"references"_s, item.references);
    return object;
}

void print(const Pack &pack, const Item &item, const Texts &texts, Output &out)
{
    QStringList marks{toText(item.type)};
    if (item.repeats)
        marks.append(CommandLine::tr("several"));
    if (item.required)
        marks.append(CommandLine::tr("required"));
    if (item.unknownAllowed)
        marks.append(CommandLine::tr("\"I don't know\" allowed"));
    out.line(addressForm(item) + u" (" + marks.join(u", "_s) + u')');
    out.line(u"    "_s + inOneLine(texts.text(item.textId("text"_L1))));
    const QStringList codes = offered(pack, item);
    for (const QString &code : codes)
        out.line(u"      "_s + code + u" = " + inOneLine(optionText(pack, item, code, texts)));
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
        if (called.isSet(u"json"_s))
            questions.append(json(*pack, item, texts));
        else
            print(*pack, item, texts, out);
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
            "Lists the questions of a pack: address, type, text and options, for writing an answers file."),
        .arguments = {u"PACK"_s},
        .options = {languageOption(CommandLine::tr(
                        "The language of the texts; without it, the language the pack was written in.")),
                    jsonOption(), packOption()},
        .neededOptions = {},
        .run = listQuestions};
}

} // namespace binder
