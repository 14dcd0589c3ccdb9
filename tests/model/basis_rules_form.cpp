// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/basis_rules.h"
#include "tests/model/basis_words.h"

#include <QLocale>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binder::testing {

namespace {

/// Everything the user typed, wherever.
QSet<QString> typedAnswers(const Answers &answers)
{
    QSet<QString> all;
    for (const Value &value : answers.values) {
        if (!value.asText().isEmpty())
            all.insert(value.asText());
        if (!value.otherText().isEmpty())
            all.insert(value.otherText());
        if (const std::optional<Duration> duration = value.asDuration();
            duration && !duration->criterion.isEmpty())
            all.insert(duration->criterion);
    }
    for (const QString &explanation : answers.explanations)
        all.insert(explanation);
    for (const Overruling &overruling : answers.overruled) {
        all.insert(overruling.reason);
        all.insert(overruling.who);
    }
    return all;
}

QStringList typedAsTyped(const Reading &reading)
{
    QStringList problems;
    const QSet<QString> typed = typedAnswers(reading.evaluation().answers());
    for (const Audience audience : {Audience::Public, Audience::Internal}) {
        for (const QString &document : reading.documents(audience)) {
            for (const QString &words : reading.sheet(document).typed()) {
                if (!typed.contains(words))
                    problems.append(document + u": nobody typed: "_s + words);
            }
        }
    }
    // In another language the same words.
    const Reading english = reading.in(u"en"_s);
    for (const QString &document : {u"statement"_s, u"register"_s}) {
        QStringList here = reading.sheet(document).typed();
        QStringList there = english.sheet(document).typed();
        here.sort();
        there.sort();
        if (here != there)
            problems.append(document + u": typed words differ between the languages"_s);
    }
    return problems;
}

QStringList nothingDangles(const Reading &reading)
{
    QStringList problems;
    for (const Audience audience : {Audience::Public, Audience::Internal}) {
        for (const QString &document : reading.documents(audience)) {
            const Sheet &sheet = reading.sheet(document);
            for (const QString &line : sheet.packLines()) {
                if (line.trimmed().isEmpty())
                    problems.append(document + u": an empty line"_s);
            }
            for (qsizetype at = 0; at < sheet.packLines().size(); ++at) {
                // What ends with a colon promises something after it.
                if (sheet.packLines().at(at).endsWith(u':') && at + 1 == sheet.packLines().size())
                    problems.append(document + u": nothing follows: "_s + sheet.packLines().at(at));
            }
            for (const Chapter &chapter : sheet.chapters()) {
                qsizetype intros = 0;
                for (const QString &line : chapter.lines)
                    intros += line.endsWith(u':') ? 1 : 0;
                qsizetype lists = 0;
                for (const QStringList &points : chapter.lists)
                    lists += points.isEmpty() ? 0 : 1;
                // Only public documents: tables of others follow an intro as well.
                if (audience == Audience::Public && intros > lists
                    && !std::any_of(chapter.lines.begin(), chapter.lines.end(), [&](const QString &line) {
                           return line.endsWith(u':') && sheet.typed().contains(line);
                       }))
                    problems.append(document + u": a promise without a list: "_s + chapter.heading);
            }
        }
    }
    return problems;
}

QStringList noLeftovers(const Reading &reading)
{
    QStringList problems;
    for (const Audience audience : {Audience::Public, Audience::Internal}) {
        for (const QString &document : reading.documents(audience)) {
            const QStringList tokens = reading.sheet(document).packLines().filter(regex(
                u"(#\\w|\\{|\\}|\\bTODO\\b|voeg hier|being worked on|lorem|\\bundefined\\b|\\bnull\\b)"_s));
            for (const QString &line : tokens)
                problems.append(document + u": "_s + line);
        }
    }
    return problems;
}

/// Whether something that is said rests on law.
bool restsOnLaw(const QList<Block> &blocks)
{
    return std::any_of(blocks.cbegin(), blocks.cend(), [](const Block &one) {
        const auto *box = std::get_if<Box>(&one.content);
        return !one.reasons.law.isEmpty() || (box && restsOnLaw(box->blocks));
    });
}

QStringList runningLines(const Reading &reading)
{
    QStringList problems;
    const QString date = QLocale(u"nl"_s).toString(reading.evaluation().date(), u"d MMMM yyyy"_s);
    for (const Audience audience : {Audience::Public, Audience::Internal}) {
        for (const QString &document : reading.documents(audience)) {
            const RunningLines &lines = reading.sheet(document).document().running;
            const QString foot = lines.footerLeft + u' ' + lines.footerBelow;
            const auto expect = [&](bool holds, const QString &what) {
                if (!holds)
                    problems.append(document + u": "_s + what);
            };
            const bool isInternal = audience == Audience::Internal;
            expect(foot.contains(date), u"no date"_s);
            expect(foot.contains(regex(u"Uitgave \\d"_s))
                       || foot.contains(u"Nog niet vastgesteld"_s) == isInternal,
                   u"edition"_s);
            expect(lines.headerRight.contains(u"AVG"_s) == isInternal, u"which law"_s);
            expect(foot.contains(u"Geen juridisch advies"_s) == isInternal, u"legal advice"_s);
            const bool hasLaw = restsOnLaw(reading.sheet(document).document().blocks);
            const bool saysAge = foot.contains(u"Wet nagekeken op"_s);
            expect(isInternal ? saysAge || !hasLaw : !saysAge, u"age of the law"_s);
            expect(foot.contains(reading.evaluation().pack().version.toString()) == isInternal,
                   u"version of the pack"_s);
            expect(lines.headerRight.contains(u"Intern"_s) == isInternal, u"mark of an internal document"_s);
        }
    }
    const Sheet &statement = reading.sheet(u"statement"_s);
    if (!statement.has(regex(u"^Deze tekst is van "_s + date)))
        problems.append(u"statement: no date in the text"_s);
    if (reading.isAnswered(u"statement.newest"_s) != statement.has(regex(u"^De nieuwste versie staat op "_s)))
        problems.append(u"statement: where the newest version stands"_s);
    if (reading.isAnswered(u"statement.changes"_s) != statement.has(regex(u"^Nieuw in deze versie: "_s)))
        problems.append(u"statement: what changed"_s);
    return problems;
}

} // namespace

QList<Rule> formRules()
{
    return {{u"G-04"_s, u"no leftovers of a template"_s, noLeftovers},
            {u"INV-17"_s, u"what was typed stands as it was typed"_s, typedAsTyped},
            {u"INV-18"_s, u"nothing dangles"_s, nothingDangles},
            {u"INV-19"_s, u"date, edition and age of the law"_s, runningLines}};
}

} // namespace binder::testing
