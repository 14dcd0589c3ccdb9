// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/edit.h"
#include "model/dossier/evaluation.h"

#include <QDate>

namespace binder::testing {

/// Everything else that could have been answered at one question, the rest left as it is: nothing, "I don't
/// know", each other option, one tick more or less, another text. The blank comes first.
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
    default:
        add(Value::text(QStringLiteral("iets heel anders")));
    }
    if (item->unknownAllowed && !answers.unknown.contains(address))
        others.append(withUnknown(answers, address));
    return others;
}

} // namespace binder::testing
