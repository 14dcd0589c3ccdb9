// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/expressions.h"
#include "model/pack/read.h"
#include "tests/support/pack_builder.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QTest>

using namespace binder;
using namespace Qt::StringLiterals;

/// What the expressions of docs/pack-format.md print, by value.
class TestExpressions : public QObject
{
    Q_OBJECT

private:
    static Expression expression(QByteArray json)
    {
        return readExpression(QJsonDocument::fromJson(json.replace('\'', '"')).object());
    }

    /// Parties made by ticks, with a name of their own, and an activity that refers to some of them.
    static PackBuilder parties()
    {
        PackBuilder builder;
        builder.question(u"kinds"_s, ItemType::OpenChoice, {u"mail"_s, u"bank"_s, u"host"_s, u"other"_s},
                         true);
        builder.last().createsEntries = u"parties"_s;
        builder.group(u"parties"_s, u"kinds"_s, u"parties.name"_s);
        builder.page(u"party"_s, u"parties"_s).question(u"parties.name"_s, ItemType::String);
        builder.question(u"parties.role"_s, ItemType::Choice, {u"processor"_s, u"own"_s});
        builder.page(u"cards"_s).group(u"acts"_s);
        builder.page(u"act"_s, u"acts"_s).question(u"acts.with"_s, ItemType::Reference, {}, true);
        builder.last().references = u"parties"_s;
        builder.pack().texts[u"en"_s] = Texts(u"en"_s,
                                              {{u"kinds.option.mail"_s, u"Mail program"_s},
                                               {u"kinds.option.bank"_s, u"IBAN checker"_s},
                                               {u"kinds.option.host"_s, u"Host"_s},
                                               {u"kinds.option.other"_s, u"Something else"_s},
                                               {u"party.mail"_s, u"our mail program"_s},
                                               {u"party.bank"_s, u"our bank"_s},
                                               {u"party.other"_s, u"another party"_s},
                                               {u"parties.role.option.processor"_s, u"Works for us"_s},
                                               {u"parties.role.option.own"_s, u"On its own"_s},
                                               {u"word.and"_s, u"and"_s},
                                               {u"word.or"_s, u"or"_s},
                                               {u"word.yes"_s, u"Yes"_s},
                                               {u"word.no"_s, u"No"_s}},
                                              {});
        return builder;
    }

    static Answers answers()
    {
        Answers answers;
        answers.entries = {{u"parties"_s, {u"mail"_s, u"bank"_s, u"host"_s, u"other"_s}},
                           {u"acts"_s, {u"a1"_s}}};
        answers.values = {
            {{u"kinds"_s, {}}, Value::codes({u"mail"_s, u"bank"_s, u"host"_s, u"other"_s}, u"Aunt Bea"_s)},
            {{u"parties.name"_s, u"bank"_s}, Value::text(u"Groat & Co"_s)},
            {{u"parties.role"_s, u"mail"_s}, Value::code(u"processor"_s)},
            {{u"parties.role"_s, u"bank"_s}, Value::code(u"processor"_s)},
            {{u"acts.with"_s, u"a1"_s}, Value::references({u"bank"_s, u"host"_s})}};
        return answers;
    }

    struct Printed
    {
        QStringList points;
        QSet<Address> reads;
    };

    static Printed print(const QByteArray &json, const Scope &scope = {})
    {
        PackBuilder builder = parties();
        const Evaluation evaluation = Evaluation::evaluate(builder.pack(), answers(), QDate(2026, 11, 21));
        const Wording wording(evaluation, u"en"_s);
        const Expressions expressions(evaluation, wording);
        ClauseContext context;
        context.scope = scope;
        Evaluation::Trace trace;
        Printed printed;
        const QList<Text> points = expressions.points(expression(json), context, trace);
        for (const Text &point : points)
            printed.points.append(plainText(point));
        printed.reads = evaluation.places().addresses(trace.reads);
        return printed;
    }

private slots:
    void anEntryByTheOptionThatMadeIt_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char *name, const char *json, const char *entry, const char *printed) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(entry) << QString::fromUtf8(printed);
        };
        row("by its name", "{'entry': 'parties'}", "bank", "Groat & Co");
        row("without a name", "{'entry': 'parties'}", "mail", "Mail program");
        row("as option", "{'entry': 'parties', 'as': 'option'}", "bank", "IBAN checker");
        row("as option, typed", "{'entry': 'parties', 'as': 'option'}", "other", "Aunt Bea");
        row("with texts", "{'entry': 'parties', 'as': 'option', 'texts': 'party'}", "bank", "our bank");
        row("with texts, typed", "{'entry': 'parties', 'as': 'option', 'texts': 'party'}", "other",
            "Aunt Bea");
    }

    void anEntryByTheOptionThatMadeIt()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, entry);
        QFETCH(QString, printed);
        QCOMPARE(print(json, {{u"parties"_s, entry}}).points, QStringList{printed});
        QCOMPARE(print(json).points, QStringList()); // no entry at hand
    }

    void asOptionReadsTheTicksAndNotTheName()
    {
        const Scope bank{{u"parties"_s, u"bank"_s}};
        QCOMPARE(print("{'entry': 'parties', 'as': 'option'}", bank).reads,
                 QSet<Address>({Address{u"kinds"_s, {}}}));
        QCOMPARE(print("{'entry': 'parties'}", bank).reads,
                 QSet<Address>({Address{u"parties.name"_s, u"bank"_s}}));
    }

    /// An entry that has no answer is left out for that alone, whatever else holds for it; what another entry
    /// says already does not rest on it.
    void whatIsCollectedRestsOnWhoSaysIt()
    {
        const Printed roles = print("{'collect': 'parties.role', 'where': {'question': 'parties', "
                                    "'operator': 'in', 'answer': ['mail', 'bank']}}");
        QCOMPARE(roles.points, QStringList{u"Works for us"_s});
        QCOMPARE(roles.reads,
                 QSet<Address>({Address{u"kinds"_s, {}}, Address{u"parties.role"_s, u"mail"_s}}));
        const Printed names = print("{'collect': 'parties.name', 'where': {'question': 'parties.role', "
                                    "'operator': '=', 'answer': 'processor'}}");
        QCOMPARE(names.points, QStringList{u"Groat & Co"_s});
        QCOMPARE(
            names.reads,
            QSet<Address>({Address{u"kinds"_s, {}}, Address{u"parties.role"_s, u"bank"_s},
                           Address{u"parties.name"_s, u"bank"_s}, Address{u"parties.name"_s, u"mail"_s},
                           Address{u"parties.role"_s, u"host"_s}, Address{u"parties.role"_s, u"other"_s}}));
    }

    void entriesByTheOptionThatMadeThem()
    {
        QCOMPARE(print("{'entries': 'parties', 'as': 'option'}").points,
                 (QStringList{u"Mail program"_s, u"IBAN checker"_s, u"Host"_s, u"Aunt Bea"_s}));
        const QByteArray processors =
            "{'entries': 'parties', 'as': 'option', 'texts': 'party', 'where': {'question': 'parties.role', "
            "'operator': '=', 'answer': 'processor'}}";
        QCOMPARE(print(processors).points, (QStringList{u"our mail program"_s, u"our bank"_s}));
    }

    void labelsInRunningText_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<bool>("literal");
        QTest::addColumn<QString>("running");
        const auto row = [](const char *name, const QString &label, bool literal, const QString &running) {
            QTest::newRow(name) << label << literal << running;
        };
        row("a capital", u"Name and address"_s, false, u"name and address"_s);
        row("small already", u"name"_s, false, u"name"_s);
        row("capitals", u"IP address"_s, false, u"IP address"_s);
        row("one letter", u"A"_s, false, u"a"_s);
        row("a hyphen", u"E-mail"_s, false, u"e-mail"_s);
        row("with an accent", u"\u00c9tat civil"_s, false, u"\u00e9tat civil"_s);
        row("a letter in two places", u"\U00010400x"_s, false, u"\U00010428x"_s);
        row("a number", u"2 years"_s, false, u"2 years"_s);
        row("typed by the user", u"Aunt Bea"_s, true, u"Aunt Bea"_s);
        row("nothing", QString(), false, QString());
    }

    void labelsInRunningText()
    {
        QFETCH(QString, label);
        QFETCH(bool, literal);
        QFETCH(QString, running);
        QCOMPARE(inRunningText({{label, literal}}), Text({{running, literal}}));
        QCOMPARE(inRunningText({}), Text());
    }

    void everyExpressionWithLabelsRuns()
    {
        const Scope bank{{u"parties"_s, u"bank"_s}};
        const Scope mail{{u"parties"_s, u"mail"_s}};
        const Scope act{{u"acts"_s, u"a1"_s}};
        QCOMPARE(print("{'answer': 'parties.role', 'running': true}", mail).points,
                 QStringList{u"works for us"_s});
        QCOMPARE(print("{'answer': 'parties.role', 'running': false}", mail).points,
                 QStringList{u"Works for us"_s});
        QCOMPARE(print("{'answer': 'kinds', 'running': true}").points,
                 (QStringList{u"mail program"_s, u"IBAN checker"_s, u"host"_s, u"Aunt Bea"_s}));
        QCOMPARE(print("{'chosen': 'kinds', 'running': true}").points,
                 (QStringList{u"mail program"_s, u"IBAN checker"_s, u"host"_s, u"Aunt Bea"_s}));
        QCOMPARE(print("{'items': 'kinds', 'in': ['mail', 'other'], 'running': true}").points,
                 (QStringList{u"mail program"_s, u"Aunt Bea"_s}));
        QCOMPARE(print("{'collect': 'parties.role', 'running': true}").points,
                 QStringList{u"works for us"_s});
        QCOMPARE(print("{'answer': 'acts.with', 'running': true}", act).points,
                 (QStringList{u"Groat & Co"_s, u"host"_s}));
        QCOMPARE(print("{'entry': 'parties', 'running': true}", mail).points, QStringList{u"mail program"_s});
        QCOMPARE(print("{'entry': 'parties', 'running': true}", bank).points, QStringList{u"Groat & Co"_s});
        QCOMPARE(print("{'entries': 'parties', 'as': 'option', 'running': true}").points,
                 (QStringList{u"mail program"_s, u"IBAN checker"_s, u"host"_s, u"Aunt Bea"_s}));
        // A typed answer is no label.
        QCOMPARE(print("{'answer': 'parties.name', 'running': true}", bank).points,
                 QStringList{u"Groat & Co"_s});
    }

    void aListInATextIsJoined_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char *name, const char *json, const char *printed) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(printed);
        };
        row("and", "{'answer': 'kinds'}", "Mail program, IBAN checker, Host and Aunt Bea");
        row("and, said", "{'answer': 'kinds', 'conjunction': 'and'}",
            "Mail program, IBAN checker, Host and Aunt Bea");
        row("or", "{'answer': 'kinds', 'conjunction': 'or'}", "Mail program, IBAN checker, Host or Aunt Bea");
        row("or, of two", "{'items': 'kinds', 'in': ['mail', 'host'], 'conjunction': 'or'}",
            "Mail program or Host");
        row("or, of one", "{'items': 'kinds', 'in': ['mail'], 'conjunction': 'or'}", "Mail program");
        row("or, under a condition",
            "{'when': {'all': []}, 'value': {'entries': 'parties', 'as': 'option', 'conjunction': 'or'}}",
            "Mail program, IBAN checker, Host or Aunt Bea");
        row("or, of several", "{'join': [{'chosen': 'kinds'}, {'date': 'today'}], 'conjunction': 'or'}",
            "Mail program, IBAN checker, Host, Aunt Bea or 21 November 2026");
    }

    void aListInATextIsJoined()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, printed);
        PackBuilder builder = parties();
        const Evaluation evaluation = Evaluation::evaluate(builder.pack(), answers(), QDate(2026, 11, 21));
        const Wording wording(evaluation, u"en"_s);
        Evaluation::Trace trace;
        QCOMPARE(plainText(Expressions(evaluation, wording).text(expression(json), {}, trace)), printed);
    }

    void entriesThatAReferenceNames()
    {
        const Scope act{{u"acts"_s, u"a1"_s}};
        const Printed named = print("{'entries': 'parties', 'of': 'acts.with'}", act);
        QCOMPARE(named.points, (QStringList{u"Groat & Co"_s, u"Host"_s}));
        QVERIFY(named.reads.contains({u"acts.with"_s, u"a1"_s}));
        QCOMPARE(print("{'entries': 'parties', 'of': 'acts.with', 'as': 'option'}", act).points,
                 (QStringList{u"IBAN checker"_s, u"Host"_s}));
        const QByteArray processors =
            "{'entries': 'parties', 'of': 'acts.with', 'as': 'option', 'where': {'question': 'parties.role', "
            "'operator': '=', 'answer': 'processor'}}";
        QCOMPARE(print(processors, act).points, QStringList{u"IBAN checker"_s});
    }
};

BINDER_TEST(TestExpressions, QCoreApplication)
#include "tst_expressions.moc"
