// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/basis_law.h"
#include "tests/model/basis_rules.h"
#include "tests/model/basis_words.h"

using namespace Qt::StringLiterals;

namespace binder::testing {

namespace {

QStringList transfers(const Reading &reading)
{
    QStringList problems;
    const ReadTable known = reading.sheet(u"third-parties"_s).table(u"Bescherming buiten de EER"_s);
    const ReadTable told = reading.sheet(u"statement"_s).table(u"Wie"_s, u"Waar"_s);
    const QStringList entries = publicParties(reading);
    const QStringList all = parties(reading);
    if (known.rows.size() != all.size() || told.rows.size() != entries.size())
        problems.append(u"a recipient is missing, or there is one too many"_s);
    for (qsizetype row = 0; row < entries.size(); ++row) {
        const QString entry = entries.at(row);
        const qsizetype among = all.indexOf(entry);
        const QString label = reading.label(u"parties"_s, entry);
        const auto expect = [&](bool holds, const QString &what) {
            if (!holds)
                problems.append(label + u": "_s + what);
        };
        const QString where = told.cell(row, u"Waar"_s).join(u' ');
        const QString country = reading.code(u"parties.country"_s, entry);
        const QString tool = reading.code(u"parties.transferTool"_s, entry);
        const std::optional<bool> listed = reading.yesNo(u"parties.dpf"_s, entry);
        expect(!known.cell(among, u"Rol"_s).isEmpty(), u"no role"_s);
        expect(!known.cell(among, u"Land"_s).isEmpty(), u"no country"_s);
        expect(!known.cell(among, u"Bescherming buiten de EER"_s).isEmpty(), u"no protection"_s);
        const bool isAssumed = reading.isUnknown(u"parties.country"_s, entry)
                               || reading.isUnknown(u"parties.dpf"_s, entry)
                               || reading.isUnknown(u"parties.transferTool"_s, entry);
        if (isAssumed) {
            expect(regex(u"^dat (ga|gaan) (ik|wij) nog na$"_s).match(where).hasMatch(),
                   u"states what is not known: "_s + where);
            expect(reading.sheet(u"statement"_s).document().draft, u"not known, and not a draft"_s);
            continue;
        }
        if (country.isEmpty()) {
            expect(regex(u"^dat leg(gen)? (ik|wij) nog vast$"_s).match(where).hasMatch(),
                   u"a country from nowhere"_s);
            continue;
        }
        const bool isInside = economicArea().contains(country);
        // Inside Europe the country says enough; elsewhere it is followed by what protects the data there.
        const QString place = known.cell(among, u"Land"_s).join(u' ');
        expect(isInside ? where == place
                        : where.startsWith(place + u": "_s) && !where.contains(u"binnen Europa"_s),
               u"inside Europe or not: "_s + where);
        if (isInside)
            continue;
        if (adequate().contains(country)) {
            expect(where.contains(u"Europese Commissie"_s), u"the decision is not named: "_s + where);
            continue;
        }
        expect(!where.contains(u"goed beschermd"_s) && !where.contains(u"een besluit"_s),
               u"a decision that does not exist: "_s + where);
        if (country == u"US"_s && listed == true) {
            expect(where.contains(u"Data Privacy Framework"_s), u"the list is not named: "_s + where);
            continue;
        }
        expect(!where.contains(u"Data Privacy Framework"_s), u"claims to be listed: "_s + where);
        expect(where.contains(u"modelcontract"_s) == (tool == u"scc"_s), u"standard clauses: "_s + where);
        if (tool.isEmpty() || tool == u"none"_s)
            expect(regex(u"(maak|maken) (ik|wij) nog afspraken"_s).match(where).hasMatch(),
                   u"no tool, and says: "_s + where);
        if (tool == u"none"_s)
            expect(isRemarked(reading, label, u"buiten Europa"_s), u"no tool, and the plan is silent"_s);
    }
    return problems;
}

QStringList agreements(const Reading &reading)
{
    QStringList problems;
    const Sheet &actions = reading.sheet(u"actions"_s);
    QStringList asked;
    QStringList first;
    for (const ReadTable &table : actions.tables()) {
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            if (regex(u"^Overeenkomsten vragen$"_s).match(table.chapter).hasMatch())
                asked += table.cell(row, u"Partij"_s);
            if (regex(u"^Eerst doen$"_s).match(table.chapter).hasMatch())
                first += table.cell(row, u"Waarom"_s);
        }
    }
    const QStringList entries = parties(reading);
    for (const QString &entry : entries) {
        const QString label = reading.label(u"parties"_s, entry);
        const QString agreement = reading.code(u"parties.agreement"_s, entry);
        const bool isMissing = reading.code(u"parties.role"_s, entry) == u"processor"_s
                               && (agreement == u"none"_s || agreement == u"link-only"_s);
        if (isMissing != asked.contains(label))
            problems.append(label + u": the list of agreements to ask is wrong"_s);
        if (isMissing
            && !anyLine(first, u'^' + QRegularExpression::escape(label) + u": .*verwerkersovereenkomst"_s))
            problems.append(label + u": no agreement, and not among what to do first"_s);
    }
    return problems;
}

} // namespace

QList<Rule> partyRules()
{
    return {{u"INV-07"_s, u"role, country and protection of each recipient"_s, transfers},
            {u"INV-08"_s, u"a processor without agreement is the first thing to do"_s, agreements}};
}

} // namespace binder::testing
