// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/lint/lint.h"
#include "model/pack/load.h"
#include "tests/model/lint_cases.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace binder;
using binder::testing::PackCopy;
using binder::testing::PackFolder;

namespace {

QString line(const LintProblem &problem)
{
    return problem.rule + u" "_s + problem.file + u'#' + problem.pointer
           + (problem.warning ? u" (warning) "_s : u" "_s) + problem.message;
}

QString lines(const QList<LintProblem> &problems)
{
    QStringList all;
    for (const LintProblem &problem : problems)
        all.append(line(problem));
    return all.join(u'\n');
}

} // namespace

/// Every lint finds what it is there for, and says where.
class LintPackTest : public QObject
{
    Q_OBJECT

private slots:
    void theSoundPackIsSound()
    {
        const QList<LintProblem> problems = lintPack(QStringLiteral(BINDER_TEST_DATA "/packs/sound"));
        QVERIFY2(problems.isEmpty(), qPrintable(lines(problems)));
    }

    void broken_data()
    {
        QTest::addColumn<LintCase>("lintCase");
        const QList<LintCase> all =
            questionCases() + conditionCases() + documentCases() + definitionCases() + textCases();
        for (const LintCase &one : all)
            QTest::newRow(QByteArray(one.rule + QByteArray(": ") + one.name).constData()) << one;
    }

    void broken()
    {
        QFETCH(LintCase, lintCase);
        const PackCopy copy;
        for (const auto &mutation : lintCase.mutations)
            copy.change(mutation);
        const QList<LintProblem> problems = copy.lint();
        const bool isFound = std::any_of(problems.cbegin(), problems.cend(), [&](const LintProblem &problem) {
            return problem.rule == QLatin1String(lintCase.rule)
                   && problem.file + u'#' + problem.pointer == QLatin1String(lintCase.where)
                   && problem.warning == lintCase.warning && !problem.message.isEmpty();
        });
        QVERIFY2(isFound, qPrintable(lines(problems)));
        // Whatever loading refuses, the check finds.
        const bool hasError = std::any_of(problems.cbegin(), problems.cend(),
                                          [](const LintProblem &problem) { return !problem.warning; });
        QVERIFY(hasError || copy.load());
    }

    /// What is wrong in a definition is told once, however often it is used.
    void aProblemOfADefinitionIsToldOnce()
    {
        const PackCopy copy;
        const auto condition = "{'question': 'organisation.alne', 'operator': '=', 'answer': true}";
        copy.change(inDocuments("/definitions", QByteArray("{'conditions': {'alone': ") + condition + "}}"));
        copy.change(inDocuments("/documents/0/blocks/0/blocks/0/when", "{'use': 'alone'}"));
        copy.change(inDocuments("/documents/0/blocks/0/blocks/1/when", "{'use': 'alone'}"));
        const QList<LintProblem> problems = copy.lint();
        QCOMPARE(std::count_if(problems.cbegin(), problems.cend(),
                               [](const LintProblem &one) { return one.rule == u"unknown-question"; }),
                 1);
    }

    /// A pack that uses names says the same as one that writes everything out.
    void soundDefinitionsAreSound()
    {
        const PackCopy copy;
        copy.change(
            inDocuments("/definitions",
                        "{'conditions': {'has-name': {'question': 'organisation.name', 'operator': 'exists', "
                        "'answer': true}}, 'expressions': {'subject': {'answer': 'organisation.name'}}}"));
        copy.change(inDocuments("/documents/0/blocks/0/blocks/0/when", "{'use': 'has-name'}"));
        copy.change(inDocuments("/documents/0/blocks/0/blocks/0/values/name", "{'use': 'subject'}"));
        const QList<LintProblem> problems = copy.lint();
        QVERIFY2(problems.isEmpty(), qPrintable(lines(problems)));
    }

    /// The last branch may have a condition: then there may be nothing to say.
    void noBranchMayHold()
    {
        const PackCopy copy;
        copy.change(inDocuments("/documents/0/blocks/2/blocks/1/blocks/1/options/1/when",
                                "{'question': 'information.consent', 'operator': '=', 'answer': false}"));
        const QList<LintProblem> problems = copy.lint();
        QVERIFY2(problems.isEmpty(), qPrintable(lines(problems)));
    }

    /// A clause can say that it keeps silent where it would rest on an assumption.
    void silenceIsAnAssumedTextToo()
    {
        const PackCopy copy;
        copy.change(inDocuments("/documents/1/blocks/1/assumedText", "null"));
        const QList<LintProblem> problems = copy.lint();
        QVERIFY2(std::none_of(problems.cbegin(), problems.cend(),
                              [](const LintProblem &one) { return !one.warning; }),
                 qPrintable(lines(problems)));
    }

    /// A clause needs words for what is only assumed where the safe default can lead to it, and nowhere else.
    void whereASafeDefaultLeads_data()
    {
        QTest::addColumn<QByteArray>("clause"); // what it has besides id, kind and advice
        QTest::addColumn<bool>("leads");
        const auto row = [](const char *name, const QByteArray &clause, bool leads) {
            QTest::newRow(name) << clause << leads;
        };
        const QByteArray made = "{'question': 'backup.made', 'operator': '=', 'answer': true}";
        const QByteArray notMade = "{'question': 'backup.made', 'operator': '=', 'answer': false}";
        const QByteArray alone = "{'question': 'organisation.alone', 'operator': '=', 'answer': true}";
        const auto when = [](const QByteArray &condition) -> QByteArray {
            return "'text': 'plan.business', 'when': " + condition;
        };
        row("it is what is assumed", when(notMade), true);
        row("it is the opposite", when(made), false);
        row("it is not the opposite", when("{'not': " + made + '}'), true);
        row("there is an answer", when("{'question': 'backup.made', 'operator': 'exists', 'answer': true}"),
            true);
        row("there is none", when("{'question': 'backup.made', 'operator': 'exists', 'answer': false}"),
            false);
        row("with another answer", when("{'all': [" + alone + ", " + notMade + "]}"), true);
        row("with another answer, the opposite", when("{'all': [" + alone + ", " + made + "]}"), false);
        row("the other answer decides", when("{'any': [" + alone + ", " + made + "]}"), false);
        row("either decides", when("{'any': [" + alone + ", " + notMade + "]}"), true);
        row("a value that is then empty",
            "'text': 'plan.name', 'values': {'name': {'when': " + made
                + ", 'value': {'answer': 'organisation.name'}}}",
            false);
        row("a value that is then filled in",
            "'text': 'plan.name', 'values': {'name': {'when': " + notMade
                + ", 'value': {'answer': 'organisation.name'}}}",
            true);

        const auto supplier = [](const QByteArray &country) -> QByteArray {
            return "{'question': 'suppliers.country', 'operator': '=', 'answer': '" + country + "'}";
        };
        const auto over = [&](const QByteArray &kind, const QByteArray &country) -> QByteArray {
            return "{'" + kind + "': 'suppliers', 'where': " + supplier(country) + '}';
        };
        const QByteArray each = "'forEach': {'group': 'suppliers'}, ";
        row("of each entry", each + when(supplier("elsewhere")), true);
        row("of each entry, the opposite", each + when(supplier("canada")), false);
        row("of some", when(over("some", "elsewhere")), true);
        row("of some, the opposite", when(over("some", "canada")), false);
        row("of every", when(over("every", "elsewhere")), true);
        row("of every, the opposite", when(over("every", "canada")), false);
        row("of none", when(over("none", "elsewhere")), false);
        row("of none, the opposite", when(over("none", "canada")), true);
        row("not of none", when("{'not': " + over("none", "elsewhere") + '}'), true);
        row("of some and of none",
            when("{'all': [" + over("some", "canada") + ", " + over("none", "elsewhere") + "]}"), false);
        row("of this one, and of another",
            each + when("{'all': [" + supplier("canada") + ", " + over("some", "elsewhere") + "]}"), true);
        row("a number of them",
            when("{'count': 'suppliers', 'where': " + supplier("canada") + ", 'operator': '<', 'answer': 2}"),
            true);
        row("points that are then none",
            "'kind': 'list', 'intro': 'plan.contact', 'points': {'when': " + made
                + ", 'value': {'answer': 'contact.site'}}",
            false);
    }

    void whereASafeDefaultLeads()
    {
        QFETCH(QByteArray, clause);
        QFETCH(bool, leads);
        const QByteArray kind = clause.contains("'kind'") ? "" : "'kind': 'paragraph', ";
        const auto rulesWith = [&](const QByteArray &more) {
            const PackCopy copy;
            copy.change(inDocuments("/documents/0/blocks/-",
                                    "{'id': 'more', " + kind + "'advice': 'x', " + clause + more + '}'));
            QStringList rules;
            const QList<LintProblem> problems = copy.lint();
            for (const LintProblem &problem : problems) {
                if (!problem.warning)
                    rules.append(problem.rule);
            }
            return rules;
        };
        QCOMPARE(rulesWith(""), leads ? QStringList{u"no-assumed-text"_s} : QStringList());
        const QByteArray said = clause.contains("plan.name") ? "plan.name" : "plan.contact";
        QCOMPARE(rulesWith(", 'assumedText': '" + said + "'"),
                 leads ? QStringList() : QStringList{u"dead-assumed-text"_s});
        QCOMPARE(rulesWith(", 'assumedText': null"),
                 leads ? QStringList() : QStringList{u"dead-assumed-text"_s});
    }

    /// That something is not there is said because of an answer, never because there is none.
    void absenceNeedsAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("clause"); // what it has besides id, kind and advice
        QTest::addColumn<QString>("question");  // whose answer is missed; empty: none is
        const auto row = [](const char *name, const QByteArray &clause, const QString &question) {
            QTest::newRow(name) << clause << question;
        };
        const auto when = [](const QByteArray &condition) -> QByteArray {
            return "'text': 'plan.contact.empty', 'when': " + condition;
        };
        const auto alone = [](const QByteArray &is) -> QByteArray {
            return "{'question': 'organisation.alone', 'operator': '=', 'answer': " + is + '}';
        };
        const auto all = [](const QByteArray &one, const QByteArray &other) -> QByteArray {
            return "{'all': [" + one + ", " + other + "]}";
        };
        const auto any = [](const QByteArray &one, const QByteArray &other) -> QByteArray {
            return "{'any': [" + one + ", " + other + "]}";
        };
        const auto no = [](const QByteArray &condition) -> QByteArray {
            return "{'not': " + condition + '}';
        };
        const auto exists = [](const QByteArray &question, const QByteArray &is) -> QByteArray {
            return "{'question': '" + question + "', 'operator': 'exists', 'answer': " + is + '}';
        };
        const QString asked = u"organisation.alone"_s;
        row("always", "'text': 'plan.contact.empty'", {});
        row("the answer says so", when(alone("false")), {});
        row("the answer is not the other one", when(no(alone("true"))), asked);
        row("there is no answer", when(exists("organisation.alone", "false")), asked);
        row("there is an answer, not the other one",
            when(all(exists("organisation.alone", "true"), no(alone("true")))), {});
        row("another question was answered", when(all(exists("contact.email", "true"), no(alone("true")))),
            asked);
        row("one of two", when(any(alone("false"), no(exists("contact.email", "true")))), u"contact.email"_s);
        const QByteArray staff = "{'question': 'organisation.staff', 'operator': '>', 'answer': 3}";
        row("what was not asked", when(all(alone("true"), no(staff))), {});
        row("what was asked", when(all(alone("false"), no(staff))), u"organisation.staff"_s);

        const QString country = u"suppliers.country"_s;
        const auto over = [](const QByteArray &kind, const QByteArray &where) -> QByteArray {
            return "{'" + kind + "': 'suppliers', 'where': " + where + '}';
        };
        const QByteArray canada = "{'question': 'suppliers.country', 'operator': '=', 'answer': 'canada'}";
        const QByteArray known = exists("suppliers.country", "true");
        row("every entry says so", when(over("every", canada)), {});
        row("no entry says otherwise", when(over("none", no(canada))), {});
        row("no entry says so", when(over("none", canada)), country);
        row("no entry of which all answered", when(all(over("every", known), over("none", canada))), {});
        row("not some entry", when(no(over("some", canada))), country);
        row("few entries",
            when("{'count': 'suppliers', 'where': " + canada + ", 'operator': '<', 'answer': 1}"), country);

        const auto list = [](const QByteArray &points) -> QByteArray {
            return "'kind': 'list', 'intro': 'plan.contact', 'whenEmpty': 'plan.contact.empty', 'points': "
                   + points;
        };
        row("nothing to list", list("{'answer': 'contact.site'}"), u"contact.site"_s);
        row("nothing of entries to list", list("{'entries': 'suppliers', 'where': " + canada + '}'), country);
        const auto point = [&](const QByteArray &condition) -> QByteArray {
            return "'kind': 'list', 'intro': 'plan.contact', 'whenEmpty': 'plan.contact.empty', 'blocks': "
                   "[{'id': 'point', 'kind': 'paragraph', 'text': 'plan.business', 'when': "
                   + condition + "}]";
        };
        row("no point that asks for an answer", point(exists("contact.site", "true")), u"contact.site"_s);
        row("a point where there is no answer", point(exists("contact.site", "false")), {});
        row("a list for each entry",
            "'forEach': {'group': 'suppliers', 'where': " + canada
                + "}, 'kind': 'list', 'intro': "
                  "'plan.contact', 'whenEmpty': 'plan.contact.empty', 'points': {'text': 'plan.business'}",
            {});
        row("a table without rounds",
            "'forEach': {'group': 'suppliers', 'where': " + canada
                + "}, 'kind': 'table', 'whenEmpty': "
                  "'plan.contact.empty', 'columns': [{'heading': 'plan.business', 'value': {'text': "
                  "'plan.business'}}]",
            country);
        row("something is listed instead",
            list("{'join': [{'answer': 'contact.site'}, {'when': " + exists("contact.site", "false")
                 + ", 'value': {'text': 'plan.business'}}]}"),
            {});
    }

    void absenceNeedsAnAnswer()
    {
        QFETCH(QByteArray, clause);
        QFETCH(QString, question);
        const QByteArray kind = clause.contains("'kind'") ? "" : "'kind': 'paragraph', ";
        const auto told = [](const PackCopy &copy) {
            QMap<QString, QString> messages; // by place
            const QList<LintProblem> problems = copy.lint();
            for (const LintProblem &problem : problems) {
                if (problem.rule == u"unanswered-absence")
                    messages.insert(problem.pointer, problem.message);
            }
            return messages;
        };
        const auto found = [&](const QByteArray &absence) {
            const PackCopy copy;
            copy.change(change("pack.json", "/absence", absence));
            const QStringList before = told(copy).keys();
            copy.change(inDocuments("/documents/0/blocks/-",
                                    "{'id': 'more', " + kind + "'advice': 'x', " + clause + '}'));
            QMap<QString, QString> after = told(copy);
            for (const QString &place : before)
                after.remove(place);
            return after.values();
        };
        const QStringList messages = found("{'words': ['geen']}");
        QVERIFY2(messages.isEmpty() == question.isEmpty(), qPrintable(messages.join(u'\n')));
        if (!question.isEmpty())
            QVERIFY2(messages.constFirst().contains(question), qPrintable(messages.constFirst()));
        QVERIFY(found("{'words': ['geen'], 'notAfter': ['nog']}").isEmpty());
        QVERIFY(found("{'words': ['gee', 'dres', 'nimmer']}").isEmpty());
    }

    /// What an earlier branch took does not come to a later one.
    void aBranchThatIsTakenLeadsNoFurther()
    {
        const PackCopy copy;
        copy.change(inDocuments(
            "/documents/0/blocks/-",
            "{'id': 'more', 'kind': 'choose', 'advice': 'x', 'options': ["
            "{'when': {'question': 'backup.made', 'operator': '=', 'answer': false}, 'blocks': ["
            "{'id': 'no', 'kind': 'paragraph', 'text': 'plan.business'}]},"
            "{'when': {'question': 'backup.made', 'operator': 'exists', 'answer': true}, 'blocks': ["
            "{'id': 'yes', 'kind': 'paragraph', 'text': 'plan.business', 'assumedText': "
            "'plan.contact'}]}]}"));
        const QList<LintProblem> problems = copy.lint();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().rule, u"dead-assumed-text"_s);
        QVERIFY(problems.constFirst().pointer.endsWith(u"/options/1/blocks/0/assumedText"_s));
    }

    void whatDoesNotLoadIsTold()
    {
        const PackFolder copy;
        copy.change(change("law/references.json", "/references/law-1/colour", "'red'"));
        copy.change(change("i18n/en/lexicon.json", "/wij", "7"));
        const QList<LintProblem> problems = copy.lint();
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.at(0).file, u"i18n/en/lexicon.json"_s);
        QCOMPARE(problems.at(1).rule, u"schema"_s);
        QCOMPARE(problems.at(1).file, u"law/references.json"_s);
        QCOMPARE(problems.at(1).pointer, u"/references/law-1/colour"_s);
        QCOMPARE(problems.at(1).id, u"law-1"_s);
    }

    void whatCannotBeReadIsTold()
    {
        const PackFolder copy;
        copy.write(u"law/references.json"_s, "{,}");
        copy.write(u"profiles/shop.json"_s, "[]");
        const QList<LintProblem> problems = copy.lint();
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.at(0).place(), u"profiles/shop.json:1"_s);
        QCOMPARE(problems.at(1).rule, u"file"_s);
        QCOMPARE(problems.at(1).place(), u"law/references.json:1"_s);
        QCOMPARE(lintPack(u"/nowhere"_s).size(), 1);
    }

    void anExampleThatIsMissingIsTold()
    {
        const PackFolder copy;
        copy.change(change("pack.json", "/examples", "[{'id': 'studio', 'language': 'en'}]"));
        const QList<LintProblem> problems = copy.lint();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().rule, u"missing-example"_s);
        QVERIFY(problems.constFirst().line > 0);
        copy.write(u"examples/studio.answers.json"_s, "{}");
        QVERIFY(copy.lint().isEmpty());
    }

    /// Nobody finds the way in a file that has no end.
    void longFilesAreTold()
    {
        const PackFolder copy;
        copy.write(u"migrations.json"_s, copy.read(u"migrations.json"_s) + QByteArray(1000, '\n'));
        const QList<LintProblem> problems = copy.lint();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().rule, u"long-file"_s);
        QCOMPARE(problems.constFirst().file, u"migrations.json"_s);
    }
};

BINDER_TEST(LintPackTest, QCoreApplication)
#include "tst_lint_pack.moc"
