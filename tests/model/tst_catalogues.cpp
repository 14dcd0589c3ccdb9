// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/compose.h"
#include "model/dossier/edit.h"
#include "model/lint/lints.h"
#include "model/pack/check_catalogues.h"
#include "model/pack/load.h"
#include "tests/support/catalogue_pack.h"
#include "tests/support/random_dossier.h"
#include "tests/support/result.h"
#include "tests/support/sound_pack.h"
#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace binder;
using namespace Qt::StringLiterals;
using binder::testing::CataloguePack;
using binder::testing::jsonOf;
using binder::testing::soundPack;

namespace {

const QDate dayOfTheTest(2026, 11, 21);

QStringList codesOf(const Item &item)
{
    QStringList codes;
    for (const Option &option : item.options)
        codes.append(option.code);
    return codes;
}

Answers answered(const QMap<QString, QJsonValue> &values)
{
    Answers answers;
    for (auto one = values.cbegin(); one != values.cend(); ++one)
        answers.values.insert({one.key(), {}}, Value(*one));
    return answers;
}

/// The blocks of the document, one a line: clause, and what it says.
QStringList told(const Pack &pack, const Answers &answers)
{
    const Evaluation evaluation = Evaluation::evaluate(pack, answers, dayOfTheTest);
    const Result<Document> document = compose(evaluation, u"plan"_s, u"en"_s);
    if (!document)
        return {document.error().message};
    QStringList lines;
    for (const Block &block : document->blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
            lines.append(block.clause + u": "_s + plainText(paragraph->text));
        else if (const auto *heading = std::get_if<Heading>(&block.content))
            lines.append(block.clause + u"# "_s + plainText(heading->text));
        else if (const auto *table = std::get_if<Table>(&block.content)) {
            for (const QList<Cell> &row : table->rows) {
                QStringList cells;
                for (const Cell &cell : row)
                    cells.append(cell.lines.isEmpty() ? QString() : plainText(cell.lines.constFirst()));
                lines.append(block.clause + u"| "_s + cells.join(u" | "_s));
            }
        }
    }
    return lines;
}

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        QVERIFY2(QFile::copy(file, target), qPrintable(file));
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    }
}

QStringList rules(const CataloguePack &pack)
{
    QStringList lines;
    for (const LintProblem &problem : catalogueUses(pack.files).problems)
        lines.append(problem.rule + u' ' + problem.file + u'#' + problem.pointer);
    return lines;
}

} // namespace

/// Catalogues: rows that are written once, offered and asked after at questions, and told of in documents
/// (docs/pack-format.md, "Catalogues").
class TestCatalogues : public QObject
{
    Q_OBJECT

private slots:
    /// So what is tried on random dossiers of the sound pack is tried on catalogues and a matrix too.
    void randomDossiersReachThem()
    {
        QSet<QString> answered;
        QSet<QString> clauses;
        for (unsigned seed = 1; seed <= 30; ++seed) {
            const Answers answers = RandomDossier(soundPack(), seed).makeLarge(dayOfTheTest);
            for (auto one = answers.values.cbegin(); one != answers.values.cend(); ++one)
                answered.insert(one.key().linkId);
            const auto plan =
                compose(Evaluation::evaluate(soundPack(), answers, dayOfTheTest), u"plan"_s, u"en"_s);
            QVERIFY_RESULT(plan);
            for (const Block &block : plan->blocks)
                clauses.insert(block.clause);
        }
        for (const QString &question :
             {u"measures.two-step"_s, u"measures.own-login"_s, u"measures.cabinet"_s})
            QVERIFY2(answered.contains(question), qPrintable(question));
        for (const QString &clause :
             {u"plan-measures-table"_s, u"plan-measures-first"_s, u"plan-measure-open.login.two-step"_s,
              u"plan-measure-open.login.own-login"_s, u"plan-measure-open.place.cabinet"_s})
            QVERIFY2(clauses.contains(clause), qPrintable(clause));
    }

    void aChoiceOffersRowsAndThenItsOwnOptions()
    {
        const Pack pack = CataloguePack().made();
        const Item &locks = *pack.item(u"locks"_s);
        QCOMPARE(codesOf(locks), (QStringList{u"cabinet"_s, u"alarm-bell"_s, u"none"_s}));
        QCOMPARE(locks.optionTextId(u"alarm-bell"_s), u"catalogue.measures.alarm.label"_s);
        QCOMPARE(locks.optionHintId(u"alarm-bell"_s), u"catalogue.measures.alarm.hint"_s);
        QCOMPARE(locks.optionTextId(u"none"_s), u"locks.option.none"_s);
        QCOMPARE(locks.optionHintId(u"none"_s), u"locks.option.none.hint"_s);
    }

    void aRowIsOfferedWhereItsConditionHolds()
    {
        CataloguePack made;
        made.setItem(2, "{'linkId': 'locks', 'type': 'choice', 'repeats': true, "
                        "'optionsFrom': {'catalogue': 'measures', 'where': {'theme': 'devices'}}}");
        const Pack pack = made.made();
        const auto offered = [&](bool site) {
            return Evaluation::evaluate(pack, answered({{u"business.site"_s, site}}), dayOfTheTest)
                .offeredCodes({u"locks"_s, {}});
        };
        QCOMPARE(offered(true), (QStringList{u"updates"_s, u"https"_s}));
        QCOMPARE(offered(false), QStringList{u"updates"_s});
    }

    void rowsAreChosenByWhatTheyHave_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<QString>("rows");
        QTest::newRow("a code") << QByteArray("{'theme': 'login'}") << u"two-step"_s;
        QTest::newRow("one of some codes")
            << QByteArray("{'theme': ['login', 'place']}") << u"two-step cabinet alarm"_s;
        QTest::newRow("one of its codes") << QByteArray("{'tags': 'costly'}") << u"updates"_s;
        QTest::newRow("any of its codes")
            << QByteArray("{'tags': ['costly', 'easy']}") << u"two-step updates"_s;
        QTest::newRow("a number") << QByteArray("{'effort': 3}") << u"https alarm"_s;
        QTest::newRow("both") << QByteArray("{'effort': 3, 'theme': 'place'}") << u"alarm"_s;
        QTest::newRow("all") << QByteArray("{}") << u"two-step updates https cabinet alarm"_s;
    }

    void rowsAreChosenByWhatTheyHave()
    {
        QFETCH(QByteArray, where);
        const Pack pack = CataloguePack().made();
        QStringList ids;
        for (const CatalogueRow *row : pack.catalogue(u"measures"_s)->rowsWhere(jsonOf(where).toObject()))
            ids.append(row->id);
        QTEST(ids.join(u' '), "rows");
    }

    void aMatrixAsksOneChoiceForEachRow()
    {
        const Pack pack = CataloguePack().made();
        QCOMPARE(pack.page(u"safety"_s)->items,
                 (QStringList{u"business.name"_s, u"business.site"_s, u"locks"_s, u"measures"_s,
                              u"measures.two-step"_s, u"measures.updates"_s, u"measures.https"_s}));
        QVERIFY(!pack.item(u"measures"_s)->isQuestion());
        const Item &row = *pack.item(u"measures.two-step"_s);
        QCOMPARE(row.type, ItemType::Choice);
        QCOMPARE(codesOf(row), (QStringList{u"yes"_s, u"partly"_s, u"no"_s, u"not-applicable"_s}));
        QVERIFY(row.required && row.unknownAllowed && !row.repeats);
        QCOMPARE(row.safeDefault, std::optional(Value(QJsonValue(u"no"_s))));
        QCOMPARE(row.law, QStringList{u"law-1"_s});
        QCOMPARE(row.textId("text"_L1), u"catalogue.measures.two-step.label"_s);
        QCOMPARE(row.textId("hint"_L1), u"catalogue.measures.two-step.hint"_s);
        QCOMPARE(row.optionTextId(u"partly"_s), u"word.matrix.partly"_s);
        QCOMPARE(pack.matrixQuestion(u"measures"_s, u"https"_s), u"measures.https"_s);
        QCOMPARE(pack.matrixQuestion(u"measures"_s, u"alarm"_s), QString());
    }

    void aMatrixMayOfferFewerStates()
    {
        CataloguePack made;
        made.setItem(
            3, "{'linkId': 'measures', 'type': 'matrix', 'catalogue': 'measures', 'states': ['no', 'yes']}");
        QCOMPARE(codesOf(*made.made().item(u"measures.alarm"_s)), (QStringList{u"yes"_s, u"no"_s}));
    }

    void aRowOfAMatrixStandsAsAnyQuestion()
    {
        const Pack pack = CataloguePack().made();
        const Address https{u"measures.https"_s, {}};
        const Address updates{u"measures.updates"_s, {}};
        Answers answers = answered({{u"business.site"_s, false}});
        answers.unknown.insert(updates);
        const Evaluation without = Evaluation::evaluate(pack, answers, dayOfTheTest);
        QVERIFY(!without.applies(https));
        QCOMPARE(without.state(updates), AnswerState::Unknown);
        QVERIFY(without.answer(updates)->assumed);
        QCOMPARE(without.answer(updates)->value, Value(QJsonValue(u"no"_s)));
        QStringList open;
        for (const OpenPoint &point : without.openPoints())
            open.append(point.address.toString());
        QCOMPARE(open, (QStringList{u"measures.two-step"_s, u"measures.updates"_s}));
        answers.values.insert({u"business.site"_s, {}}, Value(QJsonValue(true)));
        QVERIFY(Evaluation::evaluate(pack, answers, dayOfTheTest).applies(https));
    }

    void aRowIsAskedOnlyWhereItsMatrixIs()
    {
        CataloguePack made;
        made.setItem(3, "{'linkId': 'measures', 'type': 'matrix', 'catalogue': 'measures', "
                        "'enableWhen': {'question': 'business.name', 'operator': 'exists', 'answer': true}}");
        const Pack pack = made.made();
        const auto applies = [&](const QMap<QString, QJsonValue> &values) {
            const Evaluation evaluation = Evaluation::evaluate(pack, answered(values), dayOfTheTest);
            return QList<bool>{evaluation.applies(Address{u"measures.alarm"_s, {}}),
                               evaluation.applies(Address{u"measures.https"_s, {}})};
        };
        QCOMPARE(applies({}), (QList<bool>{false, false}));
        QCOMPARE(applies({{u"business.name"_s, u"B"_s}}), (QList<bool>{true, false}));
        QCOMPARE(applies({{u"business.site"_s, true}}), (QList<bool>{false, false}));
        QCOMPARE(applies({{u"business.name"_s, u"B"_s}, {u"business.site"_s, true}}),
                 (QList<bool>{true, true}));
        QCOMPARE(pack.rowCondition(*pack.item(u"measures.alarm"_s)), ConditionPointer());
        QVERIFY(std::holds_alternative<AnswerLeaf>(pack.rowCondition(*pack.item(u"measures.https"_s))->part));
    }

    void aDocumentRepeatsOverRows()
    {
        CataloguePack made;
        made.setDocument("[{'id': 'm', 'kind': 'paragraph', 'text': 'one', "
                         "'forEach': {'catalogue': 'measures', 'where': {'theme': ['login', 'devices']}}, "
                         "'when': {'question': '$state', 'operator': 'in', 'answer': ['yes', 'partly']}, "
                         "'values': {'measure': {'text': '$public'}}}]");
        QCOMPARE(rules(made), QStringList());
        const Pack pack = made.made();
        QCOMPARE(told(pack, answered({{u"measures.two-step"_s, u"yes"_s}, {u"measures.updates"_s, u"no"_s}})),
                 QStringList{u"m.two-step: We have two-step login."_s});
        QCOMPARE(told(pack, answered({{u"measures.two-step"_s, u"partly"_s},
                                      {u"measures.updates"_s, u"yes"_s},
                                      {u"measures.https"_s, u"yes"_s}})),
                 (QStringList{u"m.two-step: We have two-step login."_s, u"m.updates: We have updates."_s}));
    }

    void aRowTellsItsState()
    {
        CataloguePack made;
        made.setDocument("[{'id': 'm', 'kind': 'paragraph', 'text': 'one', "
                         "'forEach': {'catalogue': 'measures', 'where': {'theme': 'login'}}, "
                         "'values': {'measure': {'answer': '$state'}}}]");
        QCOMPARE(told(made.made(), answered({{u"measures.two-step"_s, u"not-applicable"_s}})),
                 QStringList{u"m.two-step: We have does not apply."_s});
    }

    void aLoopMayAskTheConditionOfTheRow()
    {
        CataloguePack made;
        made.setDocument("[{'id': 'm', 'kind': 'paragraph', 'text': 'one', 'when': {'use': '$when'}, "
                         "'forEach': {'catalogue': 'measures', 'where': {'theme': 'devices'}}, "
                         "'values': {'measure': {'text': '$public'}}}]");
        QCOMPARE(rules(made), QStringList());
        QCOMPARE(told(made.made(), {}), QStringList{u"m.updates: We have updates."_s});
        QCOMPARE(told(made.made(), answered({{u"business.site"_s, true}})).size(), 2);
    }

    void aDocumentGroupsRowsByACode()
    {
        CataloguePack made;
        made.setDocument(
            "[{'id': 's', 'kind': 'section', 'heading': 'theme.$theme', 'forEach': {'catalogue': "
            "'measures', 'groupBy': 'theme'}, 'blocks': [{'id': 'm', 'kind': 'paragraph', 'text': "
            "'one', 'forEach': {'catalogue': 'measures', 'where': {'effort': [1, 2]}}, 'values': "
            "{'measure': {'text': '$public'}}}]}]");
        QCOMPARE(rules(made), QStringList());
        QCOMPARE(told(made.made(), {}),
                 (QStringList{u"s.login# Logging in"_s, u"m.login.two-step: We have two-step login."_s,
                              u"s.devices# Devices"_s, u"m.devices.updates: We have updates."_s,
                              u"s.place# The place"_s, u"m.place.cabinet: We have locked cabinets."_s}));
    }

    void aTableHasALineForEachRow()
    {
        CataloguePack made;
        made.setDocument(
            "[{'id': 't', 'kind': 'table', 'forEach': {'catalogue': 'measures', 'where': {'theme': "
            "['login', 'devices']}, 'when': {'question': '$state', 'operator': '=', 'answer': 'no'}}, "
            "'whenEmpty': 'empty', 'columns': [{'heading': 'heading', 'value': {'text': '$label'}}, "
            "{'heading': 'effort', 'value': {'text': '$hint'}}]}]");
        QCOMPARE(rules(made), QStringList());
        const Pack pack = made.made();
        QCOMPARE(told(pack, answered({{u"measures.two-step"_s, u"no"_s}, {u"measures.updates"_s, u"no"_s}})),
                 (QStringList{u"t| Two steps to log in | A code on your phone."_s,
                              u"t| Updates come by themselves | "_s}));
        QCOMPARE(told(pack, {}), QStringList{u"t: Nothing."_s});
    }

    void aTableRestsOnWhatDecidedItsRows()
    {
        CataloguePack made;
        made.setDocument(
            "[{'id': 't', 'kind': 'table', 'forEach': {'catalogue': 'measures', 'where': {'theme': "
            "'login'}, 'when': {'question': '$state', 'operator': '=', 'answer': 'no'}}, "
            "'columns': [{'heading': 'heading', 'value': {'text': '$label'}}]}]");
        const Pack pack = made.made();
        Answers answers;
        answers.unknown.insert({u"measures.two-step"_s, {}});
        const Result<Document> plan =
            compose(Evaluation::evaluate(pack, answers, dayOfTheTest), u"plan"_s, u"en"_s);
        QVERIFY(plan);
        QCOMPARE(plan->blocks.size(), 1);
        QCOMPARE(plan->blocks.at(0).reasons.addresses, QStringList{u"measures.two-step"_s});
        QVERIFY(plan->blocks.at(0).assumed);
    }

    void anExpressionHasAPartForEachRow()
    {
        CataloguePack made;
        made.setDocument(
            "[{'id': 'm', 'kind': 'paragraph', 'text': 'one', 'values': {'measure': {'rows': "
            "{'catalogue': 'measures', 'where': {'theme': 'place'}}, 'value': {'when': {'question': "
            "'locks', 'operator': 'includes', 'answer': '$code'}, 'value': {'text': '$public'}}}}}]");
        QCOMPARE(rules(made), QStringList());
        QCOMPARE(told(made.made(), answered({{u"locks"_s, QJsonArray{u"cabinet"_s, u"alarm-bell"_s}}})),
                 QStringList{u"m: We have locked cabinets and an alarm."_s});
    }

    void rowsStandForTheirCodes()
    {
        CataloguePack made;
        made.setDocument(
            "[{'id': 'm', 'kind': 'paragraph', 'text': 'one', 'when': {'question': 'locks', "
            "'operator': 'includesAny', 'answer': {'catalogue': 'measures', 'where': {'effort': 3, "
            "'theme': 'place'}}}, 'values': {'measure': {'items': 'locks', 'in': {'catalogue': "
            "'measures', 'where': {'theme': 'place'}}}}}]");
        QCOMPARE(rules(made), QStringList());
        const Pack pack = made.made();
        QCOMPARE(told(pack, answered({{u"locks"_s, QJsonArray{u"cabinet"_s}}})), QStringList());
        QCOMPARE(told(pack, answered({{u"locks"_s, QJsonArray{u"cabinet"_s, u"alarm-bell"_s}}})),
                 QStringList{u"m: We have A cabinet with a lock and An alarm."_s});
    }

    void aLoopOverOptionsTellsWhatTheirRowsSay()
    {
        CataloguePack made;
        made.setDocument("[{'id': 't', 'kind': 'table', 'forEach': {'options': 'locks', 'chosen': false}, "
                         "'columns': [{'heading': 'heading', 'value': {'item': 'public'}}, "
                         "{'heading': 'effort', 'value': {'item': 'hint'}}]}]");
        QCOMPARE(told(made.made(), answered({{u"locks"_s, QJsonArray{u"cabinet"_s}}})),
                 QStringList{u"t| an alarm | It rings."_s});
    }

    void onPaperAMatrixIsATableToTick()
    {
        CataloguePack made;
        made.setDocument("[{'id': 'q', 'kind': 'questionnaire'}]");
        const Result<Document> plan =
            compose(Evaluation::evaluate(made.made(), {}, dayOfTheTest), u"plan"_s, u"en"_s);
        QVERIFY(plan);
        const auto found = std::find_if(plan->blocks.cbegin(), plan->blocks.cend(), [](const Block &block) {
            return std::holds_alternative<Table>(block.content);
        });
        QVERIFY(found != plan->blocks.cend());
        const Table &table = std::get<Table>(found->content);
        QStringList headings;
        QList<bool> toFill;
        for (const TableColumn &column : table.columns) {
            headings.append(plainText(column.heading));
            toFill.append(column.toFill);
        }
        QCOMPARE(headings, (QStringList{u"Measures"_s, u"yes"_s, u"partly"_s, u"no"_s, u"I do not know"_s,
                                        u"does not apply"_s}));
        QCOMPARE(toFill, (QList<bool>{false, true, true, true, true, true}));
        QStringList rows;
        for (const QList<Cell> &row : table.rows)
            rows.append(plainText(row.constFirst().lines.constFirst()));
        QCOMPARE(rows, (QStringList{u"Two steps to log in"_s, u"Updates come by themselves"_s,
                                    u"The site is encrypted"_s}));
    }

    void whatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("blocks");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, const char *blocks, const char *rule) {
            QTest::newRow(name) << QByteArray(blocks) << QString::fromLatin1(rule);
        };
        row("no such catalogue",
            "[{'id': 'm', 'kind': 'paragraph', 'text': 'plain', 'forEach': {'catalogue': 'steps'}}]",
            "unknown-catalogue documents.json#/documents/0/blocks/0/forEach/catalogue");
        row("no such column",
            "[{'id': 'm', 'kind': 'paragraph', 'text': '$name', 'forEach': {'catalogue': 'measures'}}]",
            "unknown-column documents.json#/documents/0/blocks/0/text");
        row("a column in where",
            "[{'id': 'm', 'kind': 'paragraph', 'text': 'plain', 'forEach': {'catalogue': 'measures', "
            "'where': {'name': 'x'}}}]",
            "unknown-column documents.json#/documents/0/blocks/0/forEach/where/name");
        row("a code that is none",
            "[{'id': 'm', 'kind': 'paragraph', 'text': 'plain', 'forEach': {'catalogue': 'measures', "
            "'where': {'theme': ['login', 'logn']}}}]",
            "bad-value documents.json#/documents/0/blocks/0/forEach/where/theme");
        row("no row at hand", "[{'id': 'm', 'kind': 'paragraph', 'text': '$label'}]",
            "no-row-at-hand documents.json#/documents/0/blocks/0/text");
        row("rows that no matrix asks after",
            "[{'id': 'm', 'kind': 'paragraph', 'text': 'plain', 'forEach': {'catalogue': "
            "'measures'}, 'when': {'question': '$state', 'operator': '=', 'answer': 'no'}}]",
            "no-state documents.json#/documents/0/blocks/0/when/question");
        row("rows in rows",
            "[{'id': 's', 'kind': 'section', 'heading': 'plain', 'forEach': {'catalogue': 'measures'}, "
            "'blocks': [{'id': 'm', 'kind': 'paragraph', 'text': 'plain', 'forEach': {'catalogue': "
            "'measures'}}]}]",
            "nested-rows documents.json#/documents/0/blocks/0/blocks/0/forEach");
        row("grouped by what has no codes",
            "[{'id': 'm', 'kind': 'paragraph', 'text': 'plain', 'forEach': {'catalogue': "
            "'measures', 'groupBy': 'effort'}}]",
            "unknown-column documents.json#/documents/0/blocks/0/forEach/groupBy");
        row("nothing is like this",
            "[{'id': 'm', 'kind': 'paragraph', 'text': 'plain', 'forEach': {'catalogue': 'measures', "
            "'where': {'theme': 'login', 'effort': 3}}}]",
            "no-rows documents.json#/documents/0/blocks/0/forEach");
    }

    void whatIsWrong()
    {
        QFETCH(QByteArray, blocks);
        QFETCH(QString, rule);
        CataloguePack made;
        made.setDocument(blocks);
        QCOMPARE(rules(made), QStringList{rule});
        // Loading it, as far as that goes, is no danger.
        static_cast<void>(told(made.made(), {}));
    }

    void whatIsWrongWithARow_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("rule");
        QTest::newRow("an id twice") << QByteArray(
            "{'id': 'updates', 'theme': 'login', 'effort': 1, 'label': 'x', "
            "'public': 'x'}") << u"doubled-id catalogues/measures.json#/rows/1/id"_s;
        QTest::newRow("a column that is not declared")
            << QByteArray(
                   "{'id': 'a', 'theme': 'login', 'effort': 1, 'label': 'x', 'public': 'x', 'name': 'x'}")
            << u"unknown-column catalogues/measures.json#/rows/0/name"_s;
        QTest::newRow("another type")
            << QByteArray("{'id': 'a', 'theme': 'login', 'effort': 1.5, 'label': 'x', 'public': 'x'}")
            << u"bad-value catalogues/measures.json#/rows/0/effort"_s;
        QTest::newRow("a code that is none")
            << QByteArray("{'id': 'a', 'theme': 'garden', 'effort': 1, 'label': 'x', 'public': 'x'}")
            << u"bad-value catalogues/measures.json#/rows/0/theme"_s;
        QTest::newRow("nothing where something is needed")
            << QByteArray("{'id': 'a', 'theme': 'login', 'label': 'x', 'public': 'x'}")
            << u"missing-value catalogues/measures.json#/rows/0"_s;
    }

    void whatIsWrongWithARow()
    {
        QFETCH(QByteArray, row);
        CataloguePack made;
        made.setRow(0, row);
        QTEST(rules(made).value(0), "rule");
    }

    void whatIsOfNoUseIsTold()
    {
        CataloguePack made;
        const auto told = [&] {
            const Pack pack = made.made();
            QStringList lines;
            for (const LintProblem &problem : lints::catalogues({made.files, pack, {}})) {
                if (problem.warning)
                    lines.append(problem.rule + u' ' + problem.file + u'#' + problem.pointer);
            }
            return lines;
        };
        // The questions take all rows; of what a row says they take its words.
        QCOMPARE(told(), (QStringList{u"unused-column catalogues/measures.json#/columns/effort"_s,
                                      u"unused-column catalogues/measures.json#/columns/public"_s,
                                      u"unused-column catalogues/measures.json#/columns/tags"_s}));
        made.setItem(3, "{'linkId': 'business.plan', 'type': 'string'}");
        QCOMPARE(told().mid(3), (QStringList{u"unused-row catalogues/measures.json#/rows/0"_s,
                                             u"unused-row catalogues/measures.json#/rows/1"_s,
                                             u"unused-row catalogues/measures.json#/rows/2"_s}));
    }

    void idsAreCheckedToo()
    {
        CataloguePack made;
        made.setRow(0, "{'id': 'two step', 'theme': 'login', 'effort': 1, 'label': 'x', 'public': 'x'}");
        const Pack pack = made.made();
        QStringList lines;
        for (const LintProblem &problem : lints::identifiers({made.files, pack, {}}))
            lines.append(problem.file + u'#' + problem.pointer);
        QVERIFY2(lines.contains(u"catalogues/measures.json#/rows/0/id"_s), qPrintable(lines.join(u'\n')));
    }

    /// As CONTRIBUTING says: one row, and its words are where they belong.
    void aNewRowIsInOnePlace_data()
    {
        QTest::addColumn<QString>("catalogue");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("question");
        QTest::newRow("a measure")
            << u"measures"_s
            << QByteArray("{'id': 'new-one', 'question': 'login', 'told': 'customers', 'label': "
                          "'Nieuw label', 'hint': 'Nieuwe hint.', 'public': 'nieuwe maatregel'}")
            << u"security.login"_s;
        QTest::newRow("a kind of party")
            << u"parties"_s
            << QByteArray("{'id': 'new-one', 'label': 'Nieuw label', 'traits': ['own-place']}")
            << u"parties.kinds"_s;
        QTest::newRow("an item of data")
            << u"items"_s << QByteArray("{'id': 'new-one', 'kind': 'money', 'label': 'Nieuw label'}")
            << u"activities.items"_s;
    }

    void aNewRowIsInOnePlace()
    {
        QFETCH(QString, catalogue);
        QFETCH(QByteArray, row);
        QFETCH(QString, question);
        const QTemporaryDir copy;
        copyFolder(QStringLiteral(BINDER_PACKS "/nl-avg"), copy.path());
        const QString path = copy.filePath("catalogues/"_L1 + catalogue + ".json"_L1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QJsonArray rows = json.value(u"rows"_s).toArray();
        rows.append(jsonOf(row));
        json.insert(u"rows"_s, rows);
        file.resize(0);
        file.write(QJsonDocument(json).toJson());
        file.close();
        const Result<Pack> pack = loadPack(copy.path());
        QVERIFY2(pack, pack ? "" : qPrintable(pack.error().message + pack.error().detail));
        const Item &asked = *pack->item(question);
        QVERIFY(asked.option(u"new-one"_s));
        QCOMPARE(pack->textsIn(u"nl"_s).text(asked.optionTextId(u"new-one"_s)), u"Nieuw label"_s);
        if (catalogue != "measures"_L1)
            return;
        // In place, customers are told of it; where it is not, it is on the list of actions.
        const auto says = [&](const QString &document, const QString &code, const QString &words) {
            Answers answers = answered({{question, QJsonArray{code}}});
            answers.language = u"nl"_s;
            const Result<Document> made =
                compose(Evaluation::evaluate(*pack, answers, dayOfTheTest), document, u"nl"_s);
            return made && QJsonDocument(toJson(*made)).toJson().contains(words.toUtf8());
        };
        QVERIFY(says(u"statement"_s, u"new-one"_s, u"nieuwe maatregel"_s));
        QVERIFY(!says(u"statement"_s, u"two-step"_s, u"nieuwe maatregel"_s));
        QVERIFY(says(u"actions"_s, u"two-step"_s, u"Nieuw label"_s));
        QVERIFY(!says(u"actions"_s, u"new-one"_s, u"Nieuw label"_s));
    }

    void aLabelIsNeededWhereRowsAreAsked()
    {
        CataloguePack made;
        QJsonObject &catalogue = made.files.catalogues[u"measures"_s];
        QJsonObject columns = catalogue.value(u"columns"_s).toObject();
        columns.insert(u"label"_s, jsonOf("{'type': 'string'}"));
        catalogue.insert(u"columns"_s, columns);
        QVERIFY(rules(made).contains(u"unknown-column pack.json#/pages/0/item/3/catalogue"_s));
    }
};

BINDER_TEST(TestCatalogues, QCoreApplication)
#include "tst_catalogues.moc"
