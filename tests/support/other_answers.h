// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/edit.h"
#include "model/dossier/evaluation.h"

#include <QDate>

namespace binder::testing {

/// Everything else that could have been answered at one question, the rest left as it is: nothing, "I don't
/// know", each other option, one tick more or less, all ticks, another text. The blank comes first.
inline QList<Answers> otherAnswers(const Evaluation &evaluation, const Address &address)
{
    const Pack &pack = evaluation.pack();
    const Answers &answers = evaluation.answers();
    const Item *item = pack.item(address.linkId);
    QList<Answers> others;
    if (!item || !item->isQuestion())
        return others;
    const Value now = answers.values.value(address);
    if (!now.isBlank() || answers.unknown.contains(address))
        others.append(withoutAnswer(answers, address));
    const auto add = [&](const Value &value) {
        if (!value.isBlank() && !(value == now))
            others.append(withAnswer(pack, answers, address, value));
    };
    switch (item->type) {
    case ItemType::Boolean:
        add(Value::boolean(true));
        add(Value::boolean(false));
        break;
    case ItemType::Choice:
    case ItemType::OpenChoice: {
        const QStringList offered = evaluation.offeredCodes(address);
        const QStringList chosen = now.asCodes();
        for (const QString &code : offered) {
            if (!item->repeats) {
                add(code == otherCode() && item->optionsFrom.isEmpty()
                        ? Value::other(QStringLiteral("wat anders"))
                        : Value::code(code));
                continue;
            }
            const Option *option = item->option(code);
            QStringList codes;
            if (!option || !option->exclusive) {
                // In the order of the pack, as an answer is.
                for (const QString &one : offered) {
                    const Option *other = item->option(one);
                    if ((one == code) != chosen.contains(one) && !(other && other->exclusive))
                        codes.append(one);
                }
            } else {
                codes.append(code);
            }
            if (!item->optionsFrom.isEmpty())
                add(Value(QJsonArray::fromStringList(codes)));
            else
                add(Value::codes(codes,
                                 now.otherText().isEmpty() ? QStringLiteral("wat anders") : now.otherText()));
        }
        if (item->repeats) {
            QStringList all = offered;
            all.removeIf([&](const QString &code) {
                const Option *option = item->option(code);
                return option && option->exclusive;
            });
            add(item->optionsFrom.isEmpty() ? Value::codes(all, QStringLiteral("wat anders"))
                                            : Value(QJsonArray::fromStringList(all)));
        }
        if (item->type == ItemType::OpenChoice && chosen.contains(otherCode()))
            add(item->repeats ? Value::codes(chosen, QStringLiteral("nog iets anders"))
                              : Value::other(QStringLiteral("nog iets anders")));
        break;
    }
    case ItemType::Integer:
        add(Value::integer(item->minimum.toInteger(1)));
        add(Value::integer(item->minimum.toInteger(1) + 1));
        break;
    case ItemType::Date:
        add(Value::date(QDate(2025, 3, 14)));
        break;
    case ItemType::Duration:
        add(Value::duration({0, {}, {}, QStringLiteral("tot het klaar is")}));
        add(Value::duration({99,
                             QStringLiteral("year"),
                             item->options.isEmpty() ? QString() : item->options.constFirst().code,
                             {}}));
        add(Value::duration({1,
                             QStringLiteral("day"),
                             item->options.isEmpty() ? QString() : item->options.constLast().code,
                             {}}));
        break;
    case ItemType::Reference: {
        const QStringList entries = evaluation.entries(item->references);
        const QStringList chosen = now.asCodes();
        for (const QString &entry : entries) {
            if (!item->repeats) {
                add(Value::reference(entry));
                continue;
            }
            QStringList codes;
            for (const QString &one : entries) {
                if ((one == entry) != chosen.contains(one))
                    codes.append(one);
            }
            add(Value::references(codes));
        }
        if (item->repeats)
            add(Value::references(entries));
        break;
    }
    case ItemType::Email:
        add(Value::text(QStringLiteral("anders@example.org")));
        break;
    case ItemType::Url:
        add(Value::text(QStringLiteral("https://anders.example.org")));
        break;
    case ItemType::Phone:
        add(Value::text(QStringLiteral("020 765 43 21")));
        break;
    case ItemType::Group:
    case ItemType::Display:
        break;
    case ItemType::String:
    case ItemType::Text:
    case ItemType::Matrix:
        add(Value::text(QStringLiteral("iets heel anders")));
    }
    if (item->unknownAllowed && !answers.unknown.contains(address))
        others.append(withUnknown(answers, address));
    return others;
}

/// At some questions nothing can be answered yet: they refer to entries of which there are none, or their
/// options are the answers to a question that is open. The dossier with something to choose there, as the
/// wizard makes it when one adds on the spot; nothing where there is another reason.
inline std::optional<Answers> withSomethingToChoose(const Evaluation &evaluation, const Address &address)
{
    const Pack &pack = evaluation.pack();
    const Answers &answers = evaluation.answers();
    const Item *item = pack.item(address.linkId);
    if (!item || (item->references.isEmpty() && item->optionsFrom.isEmpty()))
        return std::nullopt;
    const Group *group = pack.group(item->references);
    if (group && group->createdBy.isEmpty())
        return withEntryAdded(answers, group->linkId, QStringLiteral("added"));
    const QString source = group ? group->createdBy : item->optionsFrom;
    const Item *question = pack.item(source);
    if (!question || !question->optionsFrom.isEmpty())
        return std::nullopt;
    const Address asked{source, question->group.isEmpty() ? QString() : address.entry};
    const QStringList offered = evaluation.offeredCodes(asked);
    for (const QString &code : offered) {
        const Option *option = question->option(code);
        if (code == otherCode() || (option && option->exclusive))
            continue;
        return withAnswer(pack, answers, asked, question->repeats ? Value::codes({code}) : Value::code(code));
    }
    return std::nullopt;
}

} // namespace binder::testing
