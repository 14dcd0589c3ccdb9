// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/compose.h"
#include "model/documents/law_titles.h"
#include "model/pack/load.h"
#include "tests/support/pack_copy.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QTest>

using namespace binder;
using namespace Qt::StringLiterals;
using binder::testing::PackCopy;

namespace {

/// A document of the sound pack (its number) with one more block, made of these answers.
Document composedDocument(int number, const char *block, const QMap<QString, Value> &answered,
                          const QStringList &unknown = {})
{
    const PackCopy copy;
    copy.change(
        {u"documents.json"_s, u"/documents/%1/blocks/-"_s.arg(number), QByteArray(block).replace('\'', '"')});
    const Result<Pack> pack = copy.load();
    if (!pack)
        qFatal("%s %s", qPrintable(pack.error().message), qPrintable(pack.error().detail));
    Answers answers;
    answers.packId = pack->id;
    answers.packVersion = pack->version.toString();
    answers.language = u"en"_s;
    for (auto one = answered.begin(); one != answered.end(); ++one)
        answers.values.insert(*Address::fromString(one.key()), one.value());
    for (const QString &address : unknown)
        answers.unknown.insert(*Address::fromString(address));
    const Evaluation evaluation = Evaluation::evaluate(*pack, answers, QDate(2026, 11, 21));
    const Result<Document> document = compose(evaluation, pack->documents.at(number).name, u"en"_s);
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    return *document;
}

QList<Block> composed(const char *block, const QMap<QString, Value> &answered)
{
    return composedDocument(0, block, answered).blocks;
}

QList<Block> made(const QList<Block> &blocks, const QString &clause)
{
    QList<Block> all;
    for (const Block &block : blocks) {
        if (block.clause == clause)
            all.append(block);
    }
    return all;
}

Law lawOf(const QStringList &titles)
{
    Law law;
    for (const QString &title : titles) {
        LawReference one;
        one.id = title;
        one.title = title;
        one.status = LawStatus::Verified;
        law.references.insert(title, one);
    }
    return law;
}

} // namespace

/// How what is said is set down: nothing stands in a document only to be empty.
class TestBlockForms : public QObject
{
    Q_OBJECT

private slots:
    void aColumnWithNothingInItFallsAway()
    {
        const auto table =
            "{'id': 'more', 'kind': 'table', 'advice': 'x', 'columns': ["
            "{'heading': 'plan.name', 'value': {'answer': 'organisation.name'}},"
            "{'heading': 'plan.contact', 'value': {'answer': 'contact.email'}, 'optional': true,"
            " 'whenEmpty': 'plan.contact'},"
            "{'heading': 'plan.contact'}]}";
        const QString name = u"organisation.name"_s;
        const QMap<QString, Value> without{{name, Value::text(u"Smith"_s)}};
        const auto narrow = std::get<Table>(made(composed(table, without), u"more"_s).constFirst().content);
        QCOMPARE(narrow.columns.size(), 2);
        QCOMPARE(narrow.rows.constFirst().size(), 2);
        QVERIFY(narrow.columns.constLast().toFill);
        const QMap<QString, Value> with{{name, Value::text(u"Smith"_s)},
                                        {u"contact.email"_s, Value::text(u"a@example.org"_s)}};
        const auto wide = std::get<Table>(made(composed(table, with), u"more"_s).constFirst().content);
        QCOMPARE(wide.columns.size(), 3);
    }

    /// A cell that says no more than that it is to be found out rests on what is not known; one that shows
    /// what is assumed rests on all it shows.
    void aCellToFindOutRestsOnWhatIsNotKnown()
    {
        const auto reasons = [](const QByteArray &assumedText, bool isKnown) {
            const QByteArray table =
                "{'id': 'more', 'kind': 'table', 'advice': 'x', 'columns': [{'heading': 'plan.column.kind',"
                " 'assumedText': '"
                + assumedText
                + "', 'value': {'join': [{'answer': 'organisation.kind'}, {'answer': 'backup.made'},"
                  " {'answer': 'backup.measures'}]}}]}";
            QMap<QString, Value> answered{{u"organisation.kind"_s, Value::code(u"shop"_s)},
                                          {u"backup.measures"_s, Value::codes({u"locked"_s})}};
            if (isKnown)
                answered.insert(u"backup.made"_s, Value::boolean(true));
            const QStringList unknown = isKnown ? QStringList() : QStringList{u"backup.made"_s};
            const QList<Block> blocks = composedDocument(0, table.constData(), answered, unknown).blocks;
            return made(blocks, u"more"_s).constFirst().reasons.addresses;
        };
        const QStringList all{u"backup.made"_s, u"backup.measures"_s, u"organisation.kind"_s};
        QCOMPARE(reasons("plan.contact", false), QStringList{u"backup.made"_s});
        QCOMPARE(reasons("plan.column.assumed", false), all);
        QCOMPARE(reasons("plan.contact", true), all);
    }

    void aListOfOneIsASentence()
    {
        const auto list =
            "{'id': 'more', 'kind': 'list', 'advice': 'x', 'intro': 'plan.contact', "
            "'points': {'join': [{'answer': 'organisation.kind'}, {'answer': 'contact.email'}]}}";
        const QMap<QString, Value> one{{u"organisation.kind"_s, Value::code(u"shop"_s)}};
        const QList<Block> sentence = made(composed(list, one), u"more"_s);
        QCOMPARE(sentence.size(), 1);
        const QString said = plainText(std::get<Paragraph>(sentence.constFirst().content).text);
        QVERIFY2(said.endsWith(u": shop."_s), qPrintable(said));
        QMap<QString, Value> two = one;
        two.insert(u"contact.email"_s, Value::text(u"a@example.org"_s));
        const QList<Block> listed = made(composed(list, two), u"more"_s);
        QCOMPARE(listed.size(), 2);
        QCOMPARE(std::get<List>(listed.constLast().content).points.size(), 2);
    }

    /// One point may rest on "I don't know" while its neighbour is certain.
    void aPointThatIsOnlyAssumedSaysSo()
    {
        const auto list =
            "{'id': 'more', 'kind': 'list', 'advice': 'x', 'intro': 'plan.contact', 'blocks': ["
            "{'id': 'sure', 'kind': 'paragraph', 'text': 'plan.alone'},"
            "{'id': 'unsure', 'kind': 'paragraph', 'text': 'plan.business', 'assumedText': 'plan.suppliers', "
            "'when': {'some': 'information', 'where': {'question': 'information.consent', 'operator': '=', "
            "'answer': false}}}]}";
        const QMap<QString, Value> answers{{u"organisation.name"_s, Value::text(u"Smith"_s)},
                                           {u"kinds.collected"_s, Value::codes({u"health"_s})},
                                           {u"information[health].items"_s, Value::codes({u"name"_s})}};
        const QString consent = u"information[health].consent"_s;
        const Document document = composedDocument(1, list, answers, {consent});
        const Block block = made(document.blocks, u"more"_s).constLast();
        QVERIFY(block.assumed);
        QVERIFY(block.draft);
        QVERIFY(document.draft);
        QVERIFY(block.reasons.addresses.contains(consent));
        const QList<ListPoint> points = std::get<List>(block.content).points;
        QCOMPARE(points.size(), 2);
        QCOMPARE(points[0].clause, u"sure"_s);
        QVERIFY(points[0].role == ParagraphRole::Body && !points[0].assumed && !points[0].draft);
        QCOMPARE(points[1].clause, u"unsure"_s);
        QVERIFY(points[1].role == ParagraphRole::Assumed && points[1].assumed && points[1].draft);
        const QByteArray json = QJsonDocument(toJson(document)).toJson(QJsonDocument::Compact);
        QVERIFY2(
            json.contains("{\"assumed\":true,\"clause\":\"unsure\",\"draft\":true,\"role\":\"assumed\","),
            json.constData());

        QMap<QString, Value> known = answers;
        known.insert(consent, Value::boolean(false));
        const Document certain = composedDocument(1, list, known);
        const Block same = made(certain.blocks, u"more"_s).constLast();
        QVERIFY(!same.assumed && !same.draft);
        QVERIFY(std::get<List>(same.content).points[1].role == ParagraphRole::Body);
    }

    void anOnlyPointThatIsAssumedSaysSoAsASentence()
    {
        const auto list =
            "{'id': 'more', 'kind': 'list', 'advice': 'x', 'intro': 'plan.contact', 'blocks': ["
            "{'id': 'unsure', 'kind': 'paragraph', 'text': 'plan.business', 'assumedText': 'plan.suppliers', "
            "'when': {'question': 'backup.made', 'operator': '=', 'answer': false}}]}";
        const Document document = composedDocument(0, list, {}, {u"backup.made"_s});
        const QList<Block> blocks = made(document.blocks, u"more"_s);
        QCOMPARE(blocks.size(), 1);
        QVERIFY(blocks.constFirst().assumed);
        QVERIFY(std::get<Paragraph>(blocks.constFirst().content).role == ParagraphRole::Assumed);
    }

    void questionsOfOneSection()
    {
        const auto table = "{'id': 'more', 'kind': 'table', 'advice': 'x', "
                           "'forEach': {'questions': {'section': 'information'}}, 'columns': ["
                           "{'heading': 'plan.name', 'value': {'item': 'section'}},"
                           "{'heading': 'plan.name', 'value': {'item': 'answer'}}]}";
        const QMap<QString, Value> answers{{u"organisation.name"_s, Value::text(u"Smith"_s)},
                                           {u"kinds.collected"_s, Value::codes({u"contact"_s, u"health"_s})}};
        const auto made = std::get<Table>(::made(composed(table, answers), u"more"_s).constFirst().content);
        for (const QList<Cell> &row : made.rows)
            QCOMPARE(plainText(row.at(0).lines.constFirst()),
                     plainText(made.rows.at(0).at(0).lines.constFirst()));
        // Several answers stand one under the other.
        QCOMPARE(made.rows.constFirst().at(1).lines.size(), 2);
    }

    void questionsOfTheEntryAtHand()
    {
        const auto section =
            "{'id': 'more', 'kind': 'section', 'advice': 'x', 'heading': 'plan.suppliers', "
            "'forEach': {'group': 'information'}, 'blocks': [{'id': 'rows', 'kind': 'table', "
            "'forEach': {'questions': {'of': 'information'}}, 'columns': ["
            "{'heading': 'plan.contact', 'value': {'item': 'text'}}]}]}";
        const auto once =
            "{'id': 'rows', 'kind': 'table', 'advice': 'x', "
            "'forEach': {'questions': {'section': 'information', 'entries': false}}, 'columns': ["
            "{'heading': 'plan.contact', 'value': {'item': 'text'}}]}";
        const QMap<QString, Value> answers{{u"kinds.collected"_s, Value::codes({u"contact"_s, u"health"_s})}};
        const QList<Block> perEntry = made(composed(section, answers), u"rows"_s);
        QCOMPARE(perEntry.size(), 2);
        for (const Block &block : perEntry) {
            for (const QList<Cell> &row : std::get<Table>(block.content).rows)
                QVERIFY(!plainText(row.constFirst().lines.constFirst()).contains(u": "_s));
        }
        const QList<Block> asked = made(composed(once, answers), u"rows"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(std::get<Table>(asked.constFirst().content).rows.size(), 1);
    }

    void articlesOfALawStandTogether_data()
    {
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one") << QStringList{u"GDPR, art. 6"_s} << u"GDPR, art. 6"_s;
        QTest::newRow("in their order")
            << QStringList{u"GDPR, art. 13(1)"_s, u"GDPR, art. 5(2)"_s, u"GDPR, art. 5"_s}
            << u"GDPR, art. 5, 5(2), 13(1)"_s;
        QTest::newRow("two laws") << QStringList{u"GDPR, art. 28"_s, u"Tax act, art. 52"_s,
                                                 u"GDPR, art. 4(8)"_s}
                                  << u"GDPR, art. 4(8), 28; Tax act, art. 52"_s;
        QTest::newRow("schedules") << QStringList{u"PIPEDA, Schedule 1, 4.3"_s, u"PIPEDA, Schedule 1, 4.10"_s,
                                                  u"PIPEDA, s. 5(3)"_s}
                                   << u"PIPEDA, Schedule 1, 4.3, 4.10; PIPEDA, s. 5(3)"_s;
        QTest::newRow("no article") << QStringList{u"Guide: 7 or 10 years"_s, u"Guide (2018, rev. 2021)"_s}
                                    << u"Guide: 7 or 10 years; Guide (2018, rev. 2021)"_s;
    }

    void articlesOfALawStandTogether()
    {
        QFETCH(const QStringList, titles);
        QTEST(lawTitleWords(lawOf(titles), titles, QDate(2026, 11, 21)), "expected");
    }

    void aRowOfATableHasAStatusOfItsOwn()
    {
        Law law;
        LawTable table;
        table.id = u"terms"_s;
        table.status = LawStatus::Verified;
        table.checkedOn = QDate(2026, 11, 21);
        table.rows.insert(u"sure"_s, {{u"amount"_s, 7}, {u"checkedOn"_s, u"2026-01-31"_s}});
        table.rows.insert(u"unsure"_s, {{u"amount"_s, 5}, {u"status"_s, u"unverified"_s}});
        law.tables.insert(table.id, table);
        QCOMPARE(law.cell(u"terms"_s, u"sure"_s, u"amount"_s), std::optional(QJsonValue(7)));
        QCOMPARE(law.cell(u"terms"_s, u"unsure"_s, u"amount"_s), std::nullopt);
        QCOMPARE(law.checkedOn(), QDate(2026, 1, 31));
    }
};

BINDER_TEST(TestBlockForms, QCoreApplication)
#include "tst_block_forms.moc"
