// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/evaluation.h"

#include <QDate>
#include <random>

/// Fills in a pack at random, page by page, the way a user could: only questions that apply, only options
/// that are offered. Some questions are left open, some are answered "I don't know". The same seed gives the
/// same dossier.
class RandomDossier
{
public:
    RandomDossier(const binder::Pack &pack, unsigned seed)
        : m_pack(pack)
        , m_random(seed)
    {
        m_answers.packId = pack.id;
        m_answers.packVersion = pack.version.toString();
        m_answers.language = pack.sourceLanguage;
    }

    [[nodiscard]] binder::Answers make(QDate date)
    {
        // A round of answers makes new questions apply; three rounds reach the follow-ups of follow-ups.
        for (int round = 0; round < 3; ++round) {
            const binder::Evaluation evaluation = binder::Evaluation::evaluate(m_pack, m_answers, date);
            for (const binder::PageKey &page : evaluation.pages()) {
                const QList<binder::Address> addresses = evaluation.addressesOn(page);
                for (const binder::Address &address : addresses)
                    visit(evaluation, address);
            }
        }
        return m_answers;
    }

    /// The same with every card there can be and many of those a user adds, and nothing left open.
    [[nodiscard]] binder::Answers makeLarge(QDate date)
    {
        m_large = true;
        return make(date);
    }

    /// Texts that are easily mistaken for something else.
    [[nodiscard]] static QStringList awkwardTexts()
    {
        return {QStringLiteral("<b>Jansen & Zn.</b>"), QStringLiteral("{name} {wij}"),
                QStringLiteral("Bäckerei „Süß“ 100%"), QStringLiteral("#retention_period"),
                QStringLiteral("שלום 123 abc"),        QStringLiteral("de  Wit\tB.V."),
                QString(200, QLatin1Char('W')),        QStringLiteral("\"quoted\" 'text' \\n")};
    }

private:
    void visit(const binder::Evaluation &evaluation, const binder::Address &address)
    {
        const binder::Item &item = *m_pack.item(address.linkId);
        if (item.type == binder::ItemType::Group) {
            const binder::Group *group = m_pack.group(item.linkId);
            if (group->createdBy.isEmpty() && !m_answers.entries.contains(item.linkId)) {
                for (int index = m_large ? 12 : number(0, 3); index > 0; --index)
                    m_answers.entries[item.linkId].append(QStringLiteral("entry-%1").arg(index));
            }
            return;
        }
        if (!item.isQuestion() || m_answers.values.contains(address) || m_answers.unknown.contains(address)
            || m_left.contains(address))
            return;
        const int luck = m_large ? 9 : number(0, 9);
        if (luck == 0) {
            m_left.insert(address);
            return;
        }
        if (luck == 1 && item.unknownAllowed) {
            m_answers.unknown.insert(address);
            return;
        }
        const binder::Value value = randomValue(evaluation, item, address);
        if (!value.isBlank())
            m_answers.values.insert(address, value);
        if (!item.createsEntries.isEmpty()) {
            m_answers.entries[item.createsEntries] = value.asCodes();
            for (const binder::Option &option : item.options) {
                if (option.exclusive)
                    m_answers.entries[item.createsEntries].removeAll(option.code);
            }
        }
        if (number(0, 7) == 0)
            m_answers.explanations.insert(address, typedText());
    }

    binder::Value randomValue(const binder::Evaluation &evaluation, const binder::Item &item,
                              const binder::Address &address)
    {
        using binder::ItemType;
        switch (item.type) {
        case ItemType::Boolean:
            return binder::Value::boolean(number(0, 1) == 1);
        case ItemType::Choice:
        case ItemType::OpenChoice:
            return randomChoice(evaluation, item, address);
        case ItemType::Integer:
            return binder::Value::integer(item.minimum.toInteger(0) + number(0, 3));
        case ItemType::Date:
            return binder::Value::date(QDate(2024, 1, 1).addDays(number(0, 900)));
        case ItemType::Duration:
            if (number(0, 3) == 0)
                return binder::Value::duration({0, {}, {}, QStringLiteral("while the contract runs")});
            return binder::Value::duration({number(1, 9),
                                            QStringLiteral("year"),
                                            item.options.isEmpty() ? QString() : item.options.first().code,
                                            {}});
        case ItemType::Reference: {
            const QStringList entries = evaluation.entries(item.references);
            if (entries.isEmpty())
                return {};
            if (!item.repeats)
                return binder::Value::reference(entries.at(number(0, int(entries.size()) - 1)));
            return binder::Value::references(some(entries));
        }
        case ItemType::Email:
            return binder::Value::text(QStringLiteral("someone@example.org"));
        case ItemType::Group:
        case ItemType::Display:
            return {};
        case ItemType::String:
        case ItemType::Text:
        case ItemType::Url:
        case ItemType::Phone:
        case ItemType::Matrix:
            break;
        }
        return binder::Value::text(typedText());
    }

    binder::Value randomChoice(const binder::Evaluation &evaluation, const binder::Item &item,
                               const binder::Address &address)
    {
        const QStringList offered = evaluation.offeredCodes(address);
        if (offered.isEmpty())
            return {};
        if (!item.repeats) {
            const QString code = offered.at(number(0, int(offered.size()) - 1));
            return code == binder::otherCode() && item.optionsFrom.isEmpty()
                       ? binder::Value::other(typedText())
                       : binder::Value::code(code);
        }
        QStringList chosen = some(offered);
        if (m_large && chosen.size() > 1) {
            chosen.removeIf([&](const QString &code) {
                const binder::Option *option = item.option(code);
                return option && option->exclusive;
            });
        }
        for (const QString &code : std::as_const(chosen)) {
            const binder::Option *option = item.option(code);
            if (option && option->exclusive) {
                chosen = {code};
                break;
            }
        }
        if (!item.optionsFrom.isEmpty())
            return binder::Value(QJsonArray::fromStringList(chosen));
        return binder::Value::codes(chosen, typedText());
    }

    QStringList some(const QStringList &all)
    {
        QStringList kept;
        for (const QString &one : all) {
            if (m_large || number(0, 2) == 0)
                kept.append(one);
        }
        if (kept.isEmpty())
            kept.append(all.at(number(0, int(all.size()) - 1)));
        return kept;
    }

    QString typedText()
    {
        const QStringList texts = awkwardTexts();
        return texts.at(number(0, int(texts.size()) - 1));
    }

    /// Inclusive bounds. Not std::uniform_int_distribution: its results differ between libraries.
    int number(int from, int to) { return from + int(m_random() % unsigned(to - from + 1)); }

    const binder::Pack &m_pack;
    std::mt19937 m_random;
    binder::Answers m_answers;
    QSet<binder::Address> m_left;
    bool m_large = false;
};
