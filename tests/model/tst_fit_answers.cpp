// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/answers_json.h"
#include "model/dossier/migrate.h"
#include "model/dossier/retired.h"
#include "tests/support/result.h"
#include "tests/support/sound_pack.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QTest>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace binder;
using binder::testing::soundPack;

namespace {

Answers blank(const QString &version = u"1.2.0"_s)
{
    Answers answers;
    answers.packId = u"sound"_s;
    answers.packVersion = version;
    answers.language = u"nl"_s;
    return answers;
}

} // namespace

/// Answers are brought to the pack at hand, or refused by name; nothing is lost on the way.
class FitAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void whatFitsStaysAsItIs()
    {
        Answers answers = blank();
        answers.entries = {{u"information"_s, {u"health"_s, u"contact"_s}}, {u"suppliers"_s, {u"uuid-1"_s}}};
        answers.values = {{{u"organisation.name"_s, {}}, Value::text(u"Bakery"_s)},
                          {{u"kinds.collected"_s, {}}, Value::codes({u"contact"_s})},
                          {{u"information.items"_s, u"health"_s}, Value::codes({u"file"_s})},
                          {{u"information.sharedWith"_s, u"contact"_s}, Value::references({u"uuid-1"_s})},
                          {{u"suppliers.name"_s, u"uuid-1"_s}, Value::text(u"Cloud"_s)}};
        answers.unknown = {{u"backup.made"_s, {}}, {u"suppliers.country"_s, u"uuid-1"_s}};
        answers.rejected = {{u"information.items"_s, u"contact"_s}};
        answers.explanations = {{{u"information.items"_s, u"contact"_s}, u"as agreed"_s},
                                {{u"information"_s, u"contact"_s}, u"note"_s}};
        answers.overruled = {
            {u"health-without-consent[health]"_s, {u"asked by phone"_s, u"me"_s, QDate(2026, 1, 1)}}};
        answers.position = u"information-items|contact"_s;
        const auto fitted = fitAnswers(soundPack(), answers);
        QVERIFY_RESULT(fitted);
        QCOMPARE(*fitted, answers);
    }

    /// Ten times as much takes some ten times as long, in time of the processor; what looks at everything for
    /// each answer takes a hundred times.
    void manyAnswersTakeLinearWork()
    {
        const auto ticks = [](int count) {
            Answers answers = blank(u"1.0.0"_s);
            for (int i = 0; i < count; ++i) {
                const QString number = QString::number(i);
                answers.values.insert({u"gone.question"_s + number, {}}, Value::text(number));
                answers.unknown.insert({u"gone.unknown"_s + number, {}});
                answers.explanations.insert({u"gone.note"_s + number, {}}, number);
                answers.entries[u"suppliers"_s].append(number);
                answers.values.insert({u"suppliers.name"_s, number}, Value::text(number));
            }
            const std::clock_t start = std::clock();
            const auto fitted = fitAnswers(soundPack(), answers);
            const double taken = double(std::clock() - start);
            return fitted && fitted->entries.value(u"suppliers"_s).size() == count
                           && !fitted->retired.isEmpty()
                       ? taken
                       : -1.0;
        };
        constexpr int many = 20'000;
        const double few = std::max({ticks(many / 10), ticks(many / 10), 1.0});
        const double all = ticks(many);
        QVERIFY(all > 0);
        QVERIFY2(all < 40 * few, qPrintable(u"%1 times the time for 10 times the size"_s.arg(all / few)));
    }

    void whatIsRetiredIsInOneOrder()
    {
        Answers answers = blank(u"1.0.0"_s);
        answers.retired = {{u"1.2.0"_s, QJsonObject{{u"unknown"_s, QJsonArray{u"c.c"_s}}}}};
        answers.unknown = {{u"b.b"_s, {}}, {u"d.d"_s, {}}, {u"a.a"_s, {}}};
        const auto fitted = fitAnswers(soundPack(), answers);
        QVERIFY_RESULT(fitted);
        QCOMPARE(fitted->retired.value(soundPack().version.toString())["unknown"_L1],
                 QJsonValue(QJsonArray{u"a.a"_s, u"b.b"_s, u"c.c"_s, u"d.d"_s}));
    }

    void aLaterPatchFits()
    {
        QVERIFY_RESULT(fitAnswers(soundPack(), blank(u"1.2.9"_s)));
        QCOMPARE(fitAnswers(soundPack(), blank(u"1.2.9"_s))->packVersion, u"1.2.9"_s);
    }

    void codesComeInPackOrderAndTicksMakeEntries()
    {
        Answers answers = blank();
        answers.values = {
            {{u"kinds.collected"_s, {}}, Value::codes({u"other"_s, u"health"_s, u"contact"_s}, u"dreams"_s)}};
        const auto fitted = fitAnswers(soundPack(), answers);
        QVERIFY_RESULT(fitted);
        QCOMPARE(fitted->values.value({u"kinds.collected"_s, {}}),
                 Value::codes({u"contact"_s, u"health"_s, u"other"_s}, u"dreams"_s));
        QCOMPARE(fitted->entries.value(u"information"_s),
                 (QStringList{u"contact"_s, u"health"_s, u"other"_s}));
    }

    void refused_data()
    {
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const Answers &answers, const char *detail, const char *word) {
            QTest::newRow(name) << answers << QString::fromUtf8(detail) << QString::fromUtf8(word);
        };
        const auto with = [](const Address &address, const Value &value) {
            Answers answers = blank();
            answers.entries = {{u"information"_s, {u"contact"_s}}};
            answers.values = {{address, value}};
            return answers;
        };
        Answers answers = blank();
        answers.packId = u"nl-avg"_s;
        row("another pack", answers, "pack", "nl-avg");
        row("a newer minor version", blank(u"1.3.0"_s), "packVersion", "1.3.0");
        row("a newer major version", blank(u"2.0.0"_s), "packVersion", "2.0.0");
        row("no version", blank(u"newest"_s), "packVersion", "version");
        answers = blank();
        answers.language = u"tlh"_s;
        row("another language", answers, "language", "tlh");
        row("an unknown linkId", with({u"organisation.nam"_s, {}}, Value::text(u"x"_s)), "organisation.nam",
            "no such question");
        row("a group as a question", with({u"information"_s, {}}, Value::text(u"x"_s)), "information",
            "no such question");
        row("a wrong type", with({u"organisation.alone"_s, {}}, Value::text(u"yes"_s)), "organisation.alone",
            "form");
        row("an unknown code", with({u"organisation.kind"_s, {}}, Value::code(u"bakery"_s)),
            "organisation.kind", "bakery");
        row("an unknown code among several",
            with({u"information.items"_s, u"contact"_s}, Value::codes({u"name"_s, u"shoe"_s})),
            "information[contact].items", "shoe");
        row("an entry that is not there",
            with({u"information.items"_s, u"health"_s}, Value::codes({u"file"_s})),
            "information[health].items", "health");
        row("an entry that is needed", with({u"information.items"_s, {}}, Value::codes({u"file"_s})),
            "information.items", "entry");
        row("an entry at a plain question", with({u"organisation.name"_s, u"contact"_s}, Value::text(u"x"_s)),
            "organisation[contact].name", "entries");
        row("a reference to nothing",
            with({u"information.sharedWith"_s, u"contact"_s}, Value::references({u"nobody"_s})),
            "information[contact].sharedWith", "nobody");
        answers = blank();
        answers.entries = {{u"shoes"_s, {u"left"_s}}};
        row("an entry of an unknown group", answers, "shoes", "group");
        answers.entries = {{u"information"_s, {u"shoes"_s}}};
        row("an entry no tick can make", answers, "information[shoes]", "shoes");
        answers = blank();
        answers.unknown = {{u"organisation.name"_s, {}}};
        row("\"I don't know\" where it is not offered", answers, "organisation.name", "know");
        answers.unknown = {{u"x.y"_s, {}}};
        row("\"I don't know\" at nothing", answers, "x.y", "no such question");
        answers = blank();
        answers.explanations = {{{u"x.y"_s, {}}, u"note"_s}};
        row("an explanation at nothing", answers, "x.y", "no such question");
        answers = blank();
        answers.rejected = {{u"x.y"_s, {}}};
        row("a rejection at nothing", answers, "x.y", "no such question");
        answers = blank();
        answers.overruled = {{u"no-such-finding"_s, {u"reason"_s, u"me"_s, QDate(2026, 1, 1)}}};
        row("an unknown finding", answers, "no-such-finding", "finding");
    }

    void refused()
    {
        QFETCH(Answers, answers);
        QFETCH(QString, detail);
        QFETCH(QString, word);
        const auto fitted = fitAnswers(soundPack(), answers);
        QVERIFY(!fitted);
        QCOMPARE(fitted.error().kind, ErrorKind::BadInput);
        QCOMPARE(fitted.error().detail, detail);
        QVERIFY2(fitted.error().message.contains(word), qPrintable(fitted.error().message));
    }

    void whatIsStoredAndDoesNotFitIsRetired_data() { refused_data(); }

    void whatIsStoredAndDoesNotFitIsRetired()
    {
        QFETCH(Answers, answers);
        QFETCH(QString, detail);
        if (detail == u"pack" || detail == u"packVersion" || detail == u"language")
            return; // whose answers these are is no value
        const Address sound{u"organisation.name"_s, {}};
        answers.values.insert(sound, Value::text(u"Bakery"_s));
        const auto fitted = fitStoredAnswers(soundPack(), answers);
        QVERIFY_RESULT(fitted);
        QCOMPARE(fitted->values.value(sound), Value::text(u"Bakery"_s));
        QVERIFY_RESULT(fitAnswers(soundPack(), *fitted));
        QCOMPARE(*fitAnswers(soundPack(), *fitted), *fitted);
        for (auto one = answers.values.cbegin(); one != answers.values.cend(); ++one) {
            if (one.key() != sound)
                QCOMPARE(retiredAnswer(*fitted, one.key()), *one);
        }
        const auto again = answersFromJson(toJsonText(*fitted));
        QVERIFY_RESULT(again);
        QCOMPARE(*again, *fitted);
    }

    void halfACharacterIsRetired()
    {
        Answers answers = blank();
        const Address name{u"organisation.name"_s, {}};
        answers.values = {{name, Value::text(u"Bakery"_s + QChar(0xd83d))},
                          {{u"organisation.alone"_s, {}}, Value::boolean(true)}};
        QVERIFY(!fitAnswers(soundPack(), answers));
        const auto fitted = fitStoredAnswers(soundPack(), answers);
        QVERIFY_RESULT(fitted);
        QVERIFY(!fitted->values.contains(name));
        QCOMPARE(fitted->values.size(), 1);
        QCOMPARE(retiredAnswer(*fitted, name), answers.values.value(name));
    }

    void ofSeveralChoicesThoseThatFitStay()
    {
        Answers answers = blank();
        answers.entries = {{u"information"_s, {u"contact"_s}}};
        const Address items{u"information.items"_s, u"contact"_s};
        const Value stored = Value::codes({u"name"_s, u"shoe"_s, u"other"_s}, u"x"_s);
        answers.values = {{items, stored}};
        const auto fitted = fitStoredAnswers(soundPack(), answers);
        QVERIFY_RESULT(fitted);
        QCOMPARE(fitted->values.value(items), Value::codes({u"name"_s, u"other"_s}, u"x"_s));
        QVERIFY(!retiredAnswer(*fitted, items).isBlank());
        const Answers dropped = withoutRetired(*fitted, items);
        QVERIFY(dropped.retired.isEmpty());
        QCOMPARE(dropped.values, fitted->values);
    }

    void theNewestOfWhatWasRetired()
    {
        Answers answers = blank();
        answers.retired = {
            {u"1.9.0"_s, QJsonObject{{u"answers"_s, QJsonObject{{u"a"_s, u"old"_s}}}}},
            {u"1.10.0"_s, QJsonObject{{u"answers"_s, QJsonObject{{u"a"_s, u"new"_s}, {u"b"_s, 1}}}}}};
        QCOMPARE(retiredAnswer(answers, {u"a"_s, {}}), Value::text(u"new"_s));
        QVERIFY(retiredAnswer(answers, {u"c"_s, {}}).isBlank());
        const Answers left = withoutRetired(answers, {u"a"_s, {}});
        QCOMPARE(left.retired.keys(), QStringList{u"1.10.0"_s});
        QCOMPARE(retiredAnswer(left, {u"b"_s, {}}), Value::integer(1));
    }

    void renamedQuestion()
    {
        Answers answers = blank(u"1.0.0"_s);
        const Address old{u"organisation.title"_s, {}};
        const Address now{u"organisation.name"_s, {}};
        answers.values = {{old, Value::text(u"Bakery"_s)}};
        answers.explanations = {{old, u"since 1950"_s}};
        answers.advisorNotes = {{old, u"check"_s}};
        answers.rejected = {old};
        const auto fitted = fitAnswers(soundPack(), answers);
        QVERIFY_RESULT(fitted);
        QCOMPARE(fitted->values, (QMap<Address, Value>{{now, Value::text(u"Bakery"_s)}}));
        QCOMPARE(fitted->explanations.value(now), u"since 1950"_s);
        QCOMPARE(fitted->advisorNotes.value(now), u"check"_s);
        QCOMPARE(fitted->rejected, QSet<Address>{now});
        QCOMPARE(fitted->packVersion, u"1.2.0"_s);
        QVERIFY(fitted->retired.isEmpty());
    }

    void renamedOntoAnAnswer()
    {
        Answers answers = blank(u"1.0.0"_s);
        answers.values = {{{u"organisation.title"_s, {}}, Value::text(u"Old"_s)},
                          {{u"organisation.name"_s, {}}, Value::text(u"New"_s)}};
        const auto fitted = fitAnswers(soundPack(), answers);
        QVERIFY_RESULT(fitted);
        QCOMPARE(fitted->values.value({u"organisation.name"_s, {}}), Value::text(u"New"_s));
        QCOMPARE(fitted->retired.value("1.1.0"_L1)["answers"_L1]["organisation.title"_L1].toString(),
                 u"Old"_s);
    }

    void removedQuestion()
    {
        Answers answers = blank(u"1.0.3"_s);
        const Address fax{u"organisation.fax"_s, {}};
        answers.values = {{fax, Value::text(u"555"_s)}};
        answers.explanations = {{fax, u"old"_s}};
        const auto fitted = fitAnswers(soundPack(), answers);
        QVERIFY_RESULT(fitted);
        QVERIFY(fitted->values.isEmpty());
        QVERIFY(fitted->explanations.isEmpty());
        QCOMPARE(fitted->retired.value("1.1.0"_L1)["answers"_L1]["organisation.fax"_L1].toString(), u"555"_s);
        QCOMPARE(fitted->retired.value("1.1.0"_L1)["explanations"_L1]["organisation.fax"_L1].toString(),
                 u"old"_s);
    }

    void renamedAndRemovedCodes()
    {
        Answers answers = blank(u"1.1.0"_s);
        answers.values = {{{u"organisation.kind"_s, {}}, Value::code(u"store"_s)},
                          {{u"backup.measures"_s, {}}, Value::codes({u"locked"_s, u"prayed"_s})}};
        const auto fitted = fitAnswers(soundPack(), answers);
        QVERIFY_RESULT(fitted);
        QCOMPARE(fitted->values.value({u"organisation.kind"_s, {}}), Value::code(u"shop"_s));
        QCOMPARE(fitted->values.value({u"backup.measures"_s, {}}), Value::codes({u"locked"_s}));
        QCOMPARE(fitted->retired.value("1.2.0"_L1)["codes"_L1]["backup.measures"_L1].toArray(),
                 QJsonArray{u"prayed"_s});
    }

    void theLastCodeRemoved()
    {
        Answers answers = blank(u"1.1.0"_s);
        answers.values = {{{u"backup.measures"_s, {}}, Value::codes({u"prayed"_s})}};
        const auto fitted = fitAnswers(soundPack(), answers);
        QVERIFY_RESULT(fitted);
        QVERIFY(fitted->values.isEmpty());
        QVERIFY(!fitted->retired.isEmpty());
    }

    void renamedEntries()
    {
        Answers answers = blank(u"1.1.0"_s);
        answers.entries = {{u"information"_s, {u"medical"_s, u"contact"_s}}};
        answers.values = {{{u"information.items"_s, u"medical"_s}, Value::codes({u"file"_s})}};
        answers.unknown = {{u"information.consent"_s, u"medical"_s}};
        answers.overruled = {
            {u"health-without-consent[medical]"_s, {u"reason"_s, u"me"_s, QDate(2026, 1, 1)}}};
        const auto fitted = fitAnswers(soundPack(), answers);
        QVERIFY_RESULT(fitted);
        QCOMPARE(fitted->entries.value(u"information"_s), (QStringList{u"health"_s, u"contact"_s}));
        QCOMPARE(fitted->values.value({u"information.items"_s, u"health"_s}), Value::codes({u"file"_s}));
        QCOMPARE(fitted->unknown, (QSet<Address>{{u"information.consent"_s, u"health"_s}}));
        QVERIFY(fitted->overruled.contains(u"health-without-consent[health]"_s));
        QVERIFY(fitted->retired.isEmpty());
    }

    void whatAnOlderPackHadAndNoMigrationNamesIsRetired()
    {
        Answers answers = blank(u"1.0.0"_s);
        answers.values = {{{u"organisation.motto"_s, {}}, Value::text(u"Fresh"_s)},
                          {{u"organisation.alone"_s, {}}, Value::text(u"mostly"_s)},
                          {{u"organisation.name"_s, {}}, Value::text(u"Bakery"_s)}};
        answers.entries = {{u"shoes"_s, {u"left"_s}}, {u"information"_s, {u"contact"_s, u"astrology"_s}}};
        answers.unknown = {{u"organisation.name2"_s, {}}};
        const auto fitted = fitAnswers(soundPack(), answers);
        QVERIFY_RESULT(fitted);
        QCOMPARE(fitted->values.size(), 1);
        QCOMPARE(fitted->entries, (QMap<QString, QStringList>{{u"information"_s, {u"contact"_s}}}));
        const QJsonValue kept = fitted->retired.value("1.2.0"_L1);
        QCOMPARE(kept["answers"_L1]["organisation.motto"_L1].toString(), u"Fresh"_s);
        QCOMPARE(kept["answers"_L1]["organisation.alone"_L1].toString(), u"mostly"_s);
        QCOMPARE(kept["entries"_L1]["shoes"_L1].toArray(), QJsonArray{u"left"_s});
        QCOMPARE(kept["entries"_L1]["information"_L1].toArray(), QJsonArray{u"astrology"_s});
        QCOMPARE(kept["unknown"_L1].toArray(), QJsonArray{u"organisation.name2"_s});
        // A second time changes nothing.
        QCOMPARE(*fitAnswers(soundPack(), *fitted), *fitted);
    }

    void onlyLaterStepsAreApplied()
    {
        Answers answers = blank(u"1.1.0"_s);
        answers.values = {{{u"organisation.title"_s, {}}, Value::text(u"x"_s)}};
        const Answers migrated = migrate(soundPack(), answers, QVersionNumber(1, 1, 0));
        QCOMPARE(migrated.values, answers.values);
    }
};

BINDER_TEST(FitAnswersTest, QCoreApplication)
#include "tst_fit_answers.moc"
