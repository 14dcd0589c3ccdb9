// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/edit.h"
#include "model/dossier/evaluation.h"

#include <QDate>
#include <random>

namespace binder::testing {

/// Fills in a pack the way real people do: a trade, a handful of ticks, most of what is suggested confirmed
/// as it stands, some of it changed; a few questions left open or answered "I don't know", odd names and
/// texts, notes, and now and then a finding overruled. Where `RandomDossier` looks for the corners of the
/// program, this one makes dossiers of which a lawyer could say whether the documents are right. The same
/// seed gives the same dossier.
class PlausibleDossier
{
public:
    PlausibleDossier(const Pack &pack, unsigned seed)
        : m_pack(pack)
        , m_random(seed)
    {
        m_answers.packId = pack.id;
        m_answers.packVersion = pack.version.toString();
        m_answers.language = pack.sourceLanguage;
        // People differ more from each other than from themselves.
        m_confirms = number(40, 95);
        m_unsure = number(0, 2) == 0 ? number(3, 20) : 0;
        m_skips = number(0, 1) == 0 ? number(2, 12) : 0;
        m_odd = number(0, 3) == 0;
    }

    [[nodiscard]] Answers make(QDate date)
    {
        // An answer makes follow-ups apply, and those have follow-ups.
        for (int round = 0; round < 5; ++round) {
            const Evaluation evaluation = Evaluation::evaluate(m_pack, m_answers, date);
            const qsizetype before = m_visited.size();
            for (const PageKey &page : evaluation.pages()) {
                const QList<Address> addresses = evaluation.addressesOn(page);
                for (const Address &address : addresses)
                    visit(evaluation, address);
            }
            if (m_visited.size() == before)
                break;
        }
        overrule(Evaluation::evaluate(m_pack, m_answers, date), date);
        return m_answers;
    }

private:
    void visit(const Evaluation &evaluation, const Address &address)
    {
        if (m_visited.contains(address))
            return;
        m_visited.insert(address);
        const Item &item = *m_pack.item(address.linkId);
        if (item.type == ItemType::Group) {
            addEntries(item.linkId);
            return;
        }
        if (!item.isQuestion())
            return;
        if (item.unknownAllowed && chance(m_unsure)) {
            m_answers = withUnknown(m_answers, address);
            return;
        }
        if (chance(item.required ? m_skips : 4 * m_skips))
            return;
        const std::optional<Suggestion> suggestion = evaluation.suggestion(address);
        const bool asSuggested = suggestion && chance(m_confirms);
        const Value value =
            asSuggested ? suggestion->value : chosenValue(evaluation, item, address, suggestion);
        if (value.isBlank())
            return;
        m_answers = withAnswer(m_pack, std::move(m_answers), address, value);
        if (chance(3))
            m_answers.explanations.insert(address, typed());
    }

    void addEntries(const QString &groupId)
    {
        const Group *group = m_pack.group(groupId);
        if (!group || !group->createdBy.isEmpty())
            return;
        for (int index = number(0, 2); index > 0; --index)
            m_answers = withEntryAdded(std::move(m_answers), groupId, QStringLiteral("entry-%1").arg(index));
    }

    Value chosenValue(const Evaluation &evaluation, const Item &item, const Address &address,
                      const std::optional<Suggestion> &suggestion)
    {
        switch (item.type) {
        case ItemType::Boolean:
            return Value::boolean(number(0, 1) == 1);
        case ItemType::Choice:
        case ItemType::OpenChoice:
            return chosenCodes(evaluation, item, address, suggestion);
        case ItemType::Integer:
            return Value::integer(item.minimum.toInteger(1) + number(0, 6));
        case ItemType::Date:
            return Value::date(QDate(2024, 1, 1).addDays(number(0, 900)));
        case ItemType::Duration:
            return chosenDuration(item);
        case ItemType::Reference:
            return chosenEntries(evaluation, item, suggestion);
        case ItemType::Email:
            return Value::text(QStringLiteral("someone@example.org"));
        case ItemType::Url:
            return Value::text(QStringLiteral("https://www.example.org/%1").arg(number(1, 99)));
        case ItemType::Phone:
            return Value::text(QStringLiteral("010 123 45 %1").arg(number(10, 99)));
        case ItemType::Group:
        case ItemType::Display:
            return {};
        case ItemType::String:
        case ItemType::Text:
        case ItemType::Matrix:
            break;
        }
        return Value::text(item.linkId.endsWith(QLatin1StringView("Term")) && chance(30) ? vagueTerm()
                                                                                         : typed());
    }

    Value chosenCodes(const Evaluation &evaluation, const Item &item, const Address &address,
                      const std::optional<Suggestion> &suggestion)
    {
        QStringList offered = evaluation.offeredCodes(address);
        if (offered.isEmpty())
            return {};
        if (!item.repeats) {
            const QString code = one(offered);
            return code == otherCode() && item.optionsFrom.isEmpty() ? Value::other(typed())
                                                                     : Value::code(code);
        }
        QStringList exclusive;
        for (const QString &code : std::as_const(offered)) {
            const Option *option = item.option(code);
            if (option && option->exclusive)
                exclusive.append(code);
        }
        if (!exclusive.isEmpty() && chance(12))
            return Value::codes({one(exclusive)});
        offered.removeIf([&](const QString &code) { return exclusive.contains(code); });
        if (offered.isEmpty())
            return {};
        const QStringList suggested = suggestion ? suggestion->value.asCodes() : QStringList();
        // Ticks that make cards: a handful, so that one dossier stays readable.
        const int likely = item.createsEntries.isEmpty() ? 35 : qMax(2, int(500 / offered.size()));
        QStringList codes;
        for (const QString &code : std::as_const(offered)) {
            if (chance(suggested.contains(code) ? 75 : likely))
                codes.append(code);
        }
        if (codes.isEmpty())
            codes.append(one(offered));
        if (!item.optionsFrom.isEmpty())
            return Value(QJsonArray::fromStringList(codes));
        return Value::codes(codes, codes.contains(otherCode()) ? typed() : QString());
    }

    Value chosenDuration(const Item &item)
    {
        if (chance(10)) {
            const QString words =
                chance(30) ? vagueTerm() : QStringLiteral("het moment dat de klant erom vraagt");
            return Value::duration({0, {}, {}, words});
        }
        const QString start = item.options.isEmpty()
                                  ? QString()
                                  : item.options.at(number(0, int(item.options.size()) - 1)).code;
        const QStringList units = {QStringLiteral("week"), QStringLiteral("month"), QStringLiteral("year")};
        return Value::duration({number(1, 10), one(units), start, {}});
    }

    Value chosenEntries(const Evaluation &evaluation, const Item &item,
                        const std::optional<Suggestion> &suggestion)
    {
        const QStringList entries = evaluation.entries(item.references);
        if (entries.isEmpty())
            return {};
        if (!item.repeats)
            return Value::reference(one(entries));
        const QStringList suggested = suggestion ? suggestion->value.asCodes() : QStringList();
        QStringList chosen;
        for (const QString &entry : entries) {
            if (chance(suggested.contains(entry) ? 75 : 30))
                chosen.append(entry);
        }
        if (chosen.isEmpty())
            chosen.append(one(entries));
        return Value::references(chosen);
    }

    void overrule(const Evaluation &evaluation, QDate date)
    {
        for (const Finding &finding : evaluation.findings()) {
            if (finding.rule->severity == Severity::Block && chance(15))
                m_answers.overruled.insert(finding.address, {typed(), typed(), date});
        }
    }

    /// Words that many a statement has for a term, and that say nothing.
    static QString vagueTerm() { return QStringLiteral("zo lang als nodig"); }

    QString typed()
    {
        const QStringList plain = {QStringLiteral("Jansen en Zonen"), QStringLiteral("Bureau Waterlelie"),
                                   QStringLiteral("De Linde"), QStringLiteral("het werk netjes afronden"),
                                   QStringLiteral("zoals afgesproken met de klant")};
        const QStringList odd = {
            QStringLiteral("<b>Jansen & Zn.</b>"), QStringLiteral("{name} {wij}"),
            QStringLiteral("Bäckerei „Süß“ 100%"), QStringLiteral("#retention_period"),
            QStringLiteral("de  Wit\tB.V."),       QStringLiteral("McDONALD, iPhone en zo")};
        // Each is used once or twice in a dossier: what is said of one must not pass for what is said of
        // another.
        return one(m_odd ? odd : plain) + QStringLiteral(" %1").arg(++m_texts);
    }

    QString one(const QStringList &all) { return all.at(number(0, int(all.size()) - 1)); }
    bool chance(int percent) { return number(0, 99) < percent; }
    /// Inclusive bounds. Not std::uniform_int_distribution: its results differ between libraries.
    int number(int from, int to) { return from + int(m_random() % unsigned(to - from + 1)); }

    const Pack &m_pack;
    std::mt19937 m_random;
    Answers m_answers;
    QSet<Address> m_visited;
    int m_confirms = 0;
    int m_unsure = 0;
    int m_skips = 0;
    bool m_odd = false;
    int m_texts = 0;
};

} // namespace binder::testing
