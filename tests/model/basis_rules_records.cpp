// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/basis_law.h"
#include "tests/model/basis_rules.h"
#include "tests/model/basis_words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace binder::testing {

namespace {

QStringList recordOfAll(const Reading &reading)
{
    const Sheet &record = reading.sheet(u"register"_s);
    if (!record.exists())
        return {u"there is no record"_s};
    const ReadTable strict = record.table(u"Landen buiten de EER"_s);
    QStringList problems;
    QStringList listed;
    for (const QList<QStringList> &row : strict.rows) {
        listed += row.value(0);
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (row.at(column).isEmpty())
                problems.append(row.value(0).join(u' ') + u": an empty field: "_s
                                + strict.columns.at(column));
        }
    }
    QStringList expected;
    const QStringList entries = ownActivities(reading);
    for (const QString &entry : entries)
        expected.append(reading.label(u"activities"_s, entry));
    if (listed != expected)
        problems.append(u"the record has other activities: "_s + listed.join(u" / "_s));
    if (reading.codes(u"activities.kinds"_s).contains(u"customer-systems"_s)
        && !reading.sheet(u"processor-register"_s).exists())
        problems.append(u"no record as processor"_s);
    return problems;
}

/// What stands in a record for what is open.
QString openWord()
{
    return u"Nog open."_s;
}

/// The tables in which the same facts stand.
struct FactTables
{
    explicit FactTables(const Reading &reading)
        : strict(reading.sheet(u"register"_s).table(u"Landen buiten de EER"_s))
        , extra(reading.sheet(u"register"_s).table(u"Reden in de wet"_s))
        , kept(reading.sheet(u"retention"_s).table(u"Waarom zo lang"_s))
        , told(reading.sheet(u"statement"_s).table(u"Wie"_s, u"Waarvoor"_s))
        , known(reading.sheet(u"third-parties"_s).table(u"Bescherming buiten de EER"_s))
        , processing(reading.sheet(u"processor-register"_s).table(u"Wie ze krijgt"_s))
    {}

    ReadTable strict;     ///< what the law asks of the record, a row for each purpose
    ReadTable extra;      ///< what is kept besides, a row for each purpose
    ReadTable kept;       ///< terms, a row for each purpose
    ReadTable told;       ///< recipients as the statement tells them
    ReadTable known;      ///< recipients as the business knows them, in the same order
    ReadTable processing; ///< the record as processor
};

void expectSamePeopleAndItems(const FactTables &tables, const Purpose &purpose, Problems &problems)
{
    const QString open = openWord();
    const qsizetype row = tables.strict.rowOf(purpose.label);
    const QStringList people = tables.strict.cell(row, u"Van wie"_s);
    // The record adds what is special to the items.
    QStringList special = tables.extra.cell(tables.extra.rowOf(purpose.label), u"Extra beschermd"_s);
    special.removeAll(u"–"_s);
    special.removeAll(open);
    QStringList items = tables.strict.cell(row, u"Welke gegevens"_s);
    problems.expect(tables.kept.cell(tables.kept.rowOf(purpose.label), u"Welke gegevens"_s) == items,
                    u"other items in the table of terms"_s);
    problems.expect(items.mid(items.size() - special.size()) == special,
                    u"special data missing among the items"_s);
    items.removeAll(open);
    items = items.mid(0, items.size() - special.size());
    const bool peopleOpen = people == QStringList{open};
    QString said;
    if (!peopleOpen && !items.isEmpty())
        said = u"Gegevens van "_s + joined(people) + u": "_s + joined(items) + u'.';
    else if (!peopleOpen)
        said = u"Van wie: "_s + joined(people) + u'.';
    else if (!items.isEmpty())
        said = u"Welke gegevens: "_s + joined(items) + u'.';
    problems.expect(said.isEmpty()
                        || std::any_of(purpose.lines.begin(), purpose.lines.end(),
                                       [&](const QString &line) { return sameWords(line, said); }),
                    u"the statement does not say: "_s + said);
}

void expectSameBasis(const FactTables &tables, const Purpose &purpose, Problems &problems)
{
    static const QMap<QString, QString> articles = {
        {u"consent"_s, u"art. 6(1)(a)"_s},     {u"contract"_s, u"art. 6(1)(b)"_s},
        {u"law"_s, u"art. 6(1)(c)"_s},         {u"vital"_s, u"art. 6(1)(d)"_s},
        {u"public-task"_s, u"art. 6(1)(e)"_s}, {u"interest"_s, u"art. 6(1)(f)"_s}};
    const QString basis = basesSaid(purpose.lines).value(0);
    const QStringList reason = tables.extra.cell(tables.extra.rowOf(purpose.label), u"Reden in de wet"_s);
    problems.expect(basis == u"open"_s || reason.contains(articles.value(basis)),
                    u"another basis in the register: "_s + reason.join(u' '));
}

/// What the owner reads of somebody, the person reads of themselves: a pattern for a term.
QString toThePerson(const QString &term)
{
    if (term == u"Tot iemand zich afmeldt")
        return u"tot (je je|u zich) afmeldt"_s;
    if (term == u"Tot iemand de toestemming intrekt")
        return u"tot (je je|u uw) toestemming intrekt"_s;
    return QRegularExpression::escape(term);
}

void expectSameTerm(const Reading &reading, const FactTables &tables, const Purpose &purpose,
                    Problems &problems)
{
    const QStringList term = tables.strict.cell(tables.strict.rowOf(purpose.label), u"Hoe lang"_s);
    problems.expect(tables.kept.cell(tables.kept.rowOf(purpose.label), u"Termijn"_s) == term,
                    u"another term in the table of terms"_s);
    const QString termSaid = termsSaid(purpose.lines).value(0);
    const QStringList leaflet = reading.sheet(u"leaflet"_s).lines();
    const QString start = u'^' + QRegularExpression::escape(purpose.label + u": "_s);
    static const QString elsePrefix = u"Gaat het niet door: "_s;
    for (const QString &one : term) {
        // Words that are no term are open in the statement only: the owner's tables have what was typed.
        if (isVague(one) || isVague(one.mid(elsePrefix.size())))
            continue;
        if (one.startsWith(elsePrefix)) {
            problems.expect(
                purpose.lines.contains(u"Gaat het niet door, dan geldt: "_s + one.mid(elsePrefix.size())),
                u"another term when nothing comes of it"_s);
        } else if (one != openWord()) {
            const QString said = u"(?i)"_s + toThePerson(one);
            problems.expect(regex(said).match(termSaid).hasMatch(),
                            u"the statement says: "_s + termSaid + u", the register: "_s + one);
            problems.expect(!anyLine(leaflet, start)
                                || anyLine(leaflet, u"(?i)"_s + start + toThePerson(one) + u'$'),
                            u"the leaflet has another term than: "_s + one);
        }
    }
}

QStringList sameFactsOf(const Purpose &purpose, const Reading &reading, const FactTables &tables)
{
    Problems problems(purpose.label);
    const qsizetype row = tables.strict.rowOf(purpose.label);
    problems.expect(row >= 0 && tables.kept.rowOf(purpose.label) >= 0
                        && tables.extra.rowOf(purpose.label) >= 0,
                    u"not in every document"_s);
    if (row < 0)
        return problems.list();
    const QString said = tables.strict.cell(row, u"Doel"_s).join(u' ');
    problems.expect(said == openWord() || purpose.lines.contains(u"Doel: "_s + said), u"another purpose"_s);
    expectSamePeopleAndItems(tables, purpose, problems);
    expectSameBasis(tables, purpose, problems);
    expectSameTerm(reading, tables, purpose, problems);
    return problems.list();
}

/// The purposes for which the record says that this party receives data.
QList<Purpose> purposesOf(const QString &party, const Reading &reading, const FactTables &tables)
{
    QList<Purpose> receiving;
    const QStringList entries = ownActivities(reading);
    for (const QString &entry : entries)
        receiving.append({entry, reading.label(u"activities"_s, entry), {}});
    receiving.removeIf([&](const Purpose &purpose) {
        const QStringList receivers =
            tables.strict.cell(tables.strict.rowOf(purpose.label), u"Wie ze krijgt"_s);
        return !receivers.contains(party);
    });
    return receiving;
}

/// What was answered that this party gets, as far as an activity that it serves has it.
QStringList dataGiven(const QString &party, const Reading &reading)
{
    static const QMap<QString, QString> labels = {{u"contact"_s, u"Naam en contactgegevens"_s},
                                                  {u"person"_s, u"Over de persoon"_s},
                                                  {u"work"_s, u"Over het werk voor iemand"_s},
                                                  {u"correspondence"_s, u"Berichten en notities"_s},
                                                  {u"money"_s, u"Over facturen en betalingen"_s},
                                                  {u"online"_s, u"Over het gebruik van website of account"_s},
                                                  {u"image"_s, u"Foto's, video en handtekeningen"_s},
                                                  {u"staff"_s, u"Over personeel en sollicitanten"_s},
                                                  {u"sensitive"_s, u"Extra beschermde gegevens"_s}};
    bool isUsed = false;
    bool isListed = false;
    QSet<QString> held;
    const QStringList activities = reading.evaluation().entries(u"activities"_s);
    for (const QString &activity : activities) {
        if (!reading.codes(u"activities.storedAt"_s, activity).contains(party)
            && !reading.codes(u"activities.sharedWith"_s, activity).contains(party))
            continue;
        isUsed = true;
        const EffectiveAnswer *items = reading.evaluation().answer({u"activities.items"_s, activity});
        isListed = isListed || items;
        const QStringList codes = items ? items->value.asCodes() : QStringList();
        for (const QString &item : codes) {
            // What was typed is of no kind.
            if (item != u"other"_s)
                held.insert(kindOfItem(item));
        }
        const QStringList special = reading.codes(u"activities.sensitive"_s, activity);
        if (!special.isEmpty() && special != QStringList{u"none"_s})
            held.insert(u"sensitive"_s);
    }
    QStringList given;
    const QStringList answered = reading.codes(u"parties.gets"_s, party);
    for (const QString &kind : answered) {
        if (labels.contains(kind) && (!isUsed || held.contains(kind)))
            given.append(labels.value(kind));
    }
    if (given.isEmpty() && !answered.contains(u"other"_s))
        given.append(isListed && !answered.isEmpty() ? u"Te doen: kijk na wat deze partij krijgt"_s
                                                     : u"Nog niet bekend."_s);
    return given;
}

void expectSameItems(qsizetype party, const QString &label, const QString &entry, const Reading &reading,
                     const FactTables &tables, Problems &problems)
{
    const QStringList said = tables.known.cell(party, u"Welke gegevens"_s);
    const QStringList given = dataGiven(entry, reading);
    // What was typed stands behind it.
    const bool isTyped = reading.codes(u"parties.gets"_s, entry).contains(u"other"_s);
    problems.expect(isTyped ? said.mid(0, given.size()) == given && said.size() == given.size() + 1
                            : said == given,
                    u"gets other items: "_s + said.join(u" / "_s));
    const ReadTable seen = reading.sheet(u"access"_s).table(u"Toegang gestopt op"_s);
    problems.expect(seen.cell(party, u"Partij"_s) == QStringList{label}
                        && seen.cell(party, u"Welke gegevens"_s) == said,
                    u"gets other items in the access list"_s);
}

void expectSameRole(qsizetype party, const QString &entry, const Reading &reading, const FactTables &tables,
                    Problems &problems)
{
    static const QMap<QString, QString> roles = {{u"processor"_s, u"werkt in"_s},
                                                 {u"controller"_s, u"zelf verantwoordelijk"_s},
                                                 {u"joint"_s, u"beslist samen met"_s},
                                                 {u"check"_s, u"kan gegevens krijgen"_s}};
    const bool isOwnKind = entry == u"other"_s || entry.startsWith(u"own-"_s);
    if (isOwnKind || !reading.isAnswered(u"parties.role"_s, entry))
        return;
    const QString role = reading.code(u"parties.role"_s, entry);
    const QString how = tables.told.cell(party, u"Hoe"_s).join(u' ');
    for (auto one = roles.begin(); one != roles.end(); ++one)
        problems.expect(how.contains(one.value()) == (one.key() == role),
                        u"role "_s + role + u" reads: "_s + how);
}

void expectSameCountry(qsizetype party, const QString &entry, const Reading &reading,
                       const FactTables &tables, const QList<Purpose> &receiving, Problems &problems)
{
    const QString country = reading.code(u"parties.country"_s, entry);
    if (country.isEmpty() || reading.isUnknown(u"parties.country"_s, entry))
        return;
    for (const Purpose &purpose : receiving) {
        const QString countries =
            tables.strict.cell(tables.strict.rowOf(purpose.label), u"Landen buiten de EER"_s).join(u' ');
        problems.expect(
            countries.contains(tables.known.cell(party, u"Land"_s).join(u' '), Qt::CaseInsensitive)
                != economicArea().contains(country),
            u"its country in the register, for "_s + purpose.label + u": "_s + countries);
    }
}

/// `party`: its row in the table of parties; `told`: its row in the statement, or -1 when that does not tell
/// of it.
QStringList sameFactsOf(qsizetype party, qsizetype told, const QString &entry, const Reading &reading,
                        const FactTables &tables)
{
    const QString label = reading.label(u"parties"_s, entry);
    Problems problems(label);
    problems.expect(tables.known.cell(party, u"Partij"_s) == QStringList{label},
                    u"not in its place among the parties"_s);
    const bool isNamed = reading.code(u"parties.named"_s, entry) == u"name"_s;
    problems.expect(!isNamed || told < 0 || tables.told.cell(told, u"Wie"_s) == QStringList{label},
                    u"has another name in the statement"_s);
    const QList<Purpose> receiving = purposesOf(label, reading, tables);
    if (told >= 0) {
        QStringList labels;
        const QStringList open = publicActivities(reading);
        for (const Purpose &purpose : receiving) {
            if (open.contains(purpose.entry))
                labels.append(purpose.label);
        }
        labels.removeDuplicates();
        // In a sentence the name of an activity begins with a small letter.
        const QString said = joined(tables.told.cell(told, u"Waarvoor"_s));
        problems.expect(sameWords(said, labels.isEmpty() ? u"als het werk daarom vraagt"_s : joined(labels)),
                        u"for other activities: "_s + said);
        expectSameRole(told, entry, reading, tables, problems);
    }
    expectSameItems(party, label, entry, reading, tables, problems);
    expectSameCountry(party, entry, reading, tables, receiving, problems);
    return problems.list();
}

/// What is written in one document is written in the others.
QStringList sameFacts(const Reading &reading)
{
    const FactTables tables(reading);
    QStringList problems;
    const QList<Purpose> all = purposes(reading);
    for (const Purpose &purpose : all)
        problems += sameFactsOf(purpose, reading, tables);
    const QStringList entries = parties(reading);
    const QStringList told = publicParties(reading);
    qsizetype row = 0;
    for (qsizetype party = 0; party < entries.size(); ++party) {
        // Who gets data of staff only, or works on what is of customers, is no matter for the public.
        const bool isTold = told.contains(entries.at(party));
        problems += sameFactsOf(party, isTold ? row++ : -1, entries.at(party), reading, tables);
    }
    return problems;
}

} // namespace

QList<Rule> recordRules()
{
    return {{u"INV-12"_s, u"the record is always there and whole"_s, recordOfAll},
            {u"INV-21"_s, u"the same facts in every document"_s, sameFacts}};
}

} // namespace binder::testing
