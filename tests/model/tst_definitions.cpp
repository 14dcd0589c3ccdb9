// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/compose.h"
#include "model/pack/load.h"
#include "model/pack/template_reader.h"
#include "tests/support/pack_copy.h"
#include "tests/support/random_dossier.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QTest>

using namespace binder;
using namespace Qt::StringLiterals;
using binder::testing::PackCopy;

namespace {

QJsonObject object(QByteArray json)
{
    return QJsonDocument::fromJson(json.replace('\'', '"')).object();
}

void change(const PackCopy &copy, const char *pointer, QByteArray json)
{
    copy.change({u"documents.json"_s, QString::fromLatin1(pointer), json.replace('\'', '"')});
}

/// All documents of a dossier, with the reasons of every block.
QByteArray composedWith(const Pack &pack, const Answers &answers)
{
    const Evaluation evaluation = Evaluation::evaluate(pack, answers, QDate(2026, 11, 21));
    QByteArray all;
    for (const DocumentTemplate &document : pack.documents) {
        const Result<Document> made = compose(evaluation, document.name, u"nl"_s);
        all += made ? QJsonDocument(toJson(*made)).toJson() : QByteArray("does not apply\n");
    }
    return all;
}

} // namespace

/// Conditions and expressions with a name (docs/pack-format.md, "Definitions").
class TestDefinitions : public QObject
{
    Q_OBJECT

private slots:
    void allUsesShareOneCondition()
    {
        TemplateReader reader(
            object("{'conditions': {'alone': {'question': 'organisation.alone', 'operator': '=', "
                   "'answer': true}}}"));
        const ConditionPointer first = reader.condition(object("{'use': 'alone'}"));
        const ConditionPointer all = reader.condition(object("{'all': [{'use': 'alone'}]}"));
        QVERIFY(first);
        QCOMPARE(first->definition, u"alone"_s);
        QCOMPARE(std::get<AllOf>(all->part).parts.constFirst(), first);
        QCOMPARE(reader.definitions().conditions.value(u"alone"_s), first);
    }

    void aCircleEnds()
    {
        TemplateReader reader(
            object("{'conditions': {'a': {'not': {'use': 'b'}}, 'b': {'not': {'use': 'a'}}}, "
                   "'expressions': {'c': {'join': [{'use': 'c'}]}}}"));
        QVERIFY(reader.condition(object("{'use': 'a'}")));
        QCOMPARE(reader.expression(object("{'use': 'c'}")).definition, u"c"_s);
        QCOMPARE(reader.definitions().circularConditions, QStringList{u"a"_s});
        QCOMPARE(reader.definitions().circularExpressions, QStringList{u"c"_s});
    }

    void aNameSaysWhatItStandsFor()
    {
        const PackCopy written;
        const PackCopy named;
        const auto consent = "{'question': 'information.consent', 'operator': '=', 'answer': true}";
        const auto canada =
            "{'some': 'suppliers', 'where': {'question': 'suppliers.home', 'operator': '=', 'answer': "
            "'canada'}}";
        const auto home = "{'question': 'suppliers.home', 'operator': '=', 'answer': 'canada'}";
        change(
            named, "/definitions",
            QByteArray("{'conditions': {'asked': ") + consent + ", 'in-canada': " + home
                + ", 'some-in-canada': {'some': 'suppliers', 'where': {'use': 'in-canada'}}}, 'expressions': "
                  "{'names': {'collect': 'suppliers.name', 'where': {'use': 'in-canada'}}}}");
        // With the entry of a loop at hand, around entries, and as a value.
        change(named, "/documents/0/blocks/2/blocks/1/blocks/1/options/0/when", "{'use': 'asked'}");
        change(named, "/documents/0/blocks/3/blocks/1/when", "{'use': 'some-in-canada'}");
        change(named, "/documents/0/blocks/3/blocks/1/values/names", "{'use': 'names'}");
        change(written, "/documents/0/blocks/3/blocks/1/when", canada);
        const Result<Pack> first = written.load();
        const Result<Pack> second = named.load();
        QVERIFY(first);
        QVERIFY2(second, qPrintable(second ? QString() : second.error().message));
        for (unsigned seed = 1; seed <= 40; ++seed) {
            const Answers answers = RandomDossier(*first, seed).make(QDate(2026, 11, 21));
            QCOMPARE(composedWith(*second, answers), composedWith(*first, answers));
        }
    }

    /// A clause with `"assumedText": null` is not there when it would rest on an assumption; nothing else
    /// changes.
    void aClauseCanKeepSilent()
    {
        const PackCopy speaking;
        const PackCopy silent;
        change(silent, "/documents/0/blocks/3/blocks/0/assumedText", "null");
        const Result<Pack> first = speaking.load();
        const Result<Pack> second = silent.load();
        QVERIFY(first && second);
        const QDate date(2026, 11, 21);
        int silenced = 0;
        for (unsigned seed = 1; seed <= 100; ++seed) {
            const Answers answers = RandomDossier(*first, seed).make(date);
            Result<Document> said = compose(Evaluation::evaluate(*first, answers, date), u"plan"_s, u"nl"_s);
            Result<Document> kept = compose(Evaluation::evaluate(*second, answers, date), u"plan"_s, u"nl"_s);
            QVERIFY(said && kept);
            silenced += int(said->blocks.removeIf(
                [](const Block &block) { return block.clause == "plan-abroad"_L1 && block.assumed; }));
            // Its heading goes when nothing is left under it.
            const auto isHeading = [](const Block &block) { return block.clause == "plan-suppliers"_L1; };
            said->blocks.removeIf(isHeading);
            kept->blocks.removeIf(isHeading);
            QCOMPARE(toJson(*kept).value("blocks"_L1), toJson(*said).value("blocks"_L1));
        }
        QVERIFY(silenced > 0);
    }
};

BINDER_TEST(TestDefinitions, QCoreApplication)
#include "tst_definitions.moc"
