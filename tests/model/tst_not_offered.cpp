// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/compose.h"
#include "model/dossier/edit.h"
#include "tests/support/dossier_file.h"
#include "tests/support/result.h"
#include "tests/support/sound_pack.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace binder;
using namespace binder::testing;
using namespace Qt::StringLiterals;

/// What is stored at a question and cannot be chosen there: it is named, and no sentence contradicts it.
class TestNotOffered : public QObject
{
    Q_OBJECT

private:
    static Evaluation evaluate(const Pack &pack, const Answers &answers)
    {
        return Evaluation::evaluate(pack, answers, {2026, 11, 21});
    }

    static QStringList clauses(const QList<Block> &blocks)
    {
        QStringList ids;
        for (const Block &block : blocks) {
            ids.append(block.clause);
            if (const auto *box = std::get_if<Box>(&block.content))
                ids += clauses(box->blocks);
        }
        return ids;
    }

private slots:
    void anOption()
    {
        Answers answers;
        answers.packId = u"sound"_s;
        answers.entries = {{u"information"_s, {u"contact"_s}}, {u"suppliers"_s, {u"s1"_s}}};
        const Address kinds{u"kinds.collected"_s, {}};
        const Address items{u"information.items"_s, u"contact"_s};
        answers.values = {{kinds, Value::codes({u"contact"_s, u"staff"_s})},
                          {items, Value::codes({u"name"_s, u"file"_s})},
                          {{u"information.sharedWith"_s, u"contact"_s}, Value::references({u"s1"_s})}};
        const Evaluation evaluation = evaluate(soundPack(), answers);
        QCOMPARE(evaluation.notOffered(items), QStringList{u"file"_s});
        const QList<NotOffered> all = evaluation.notOffered();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).address, items);
        QCOMPARE(all.at(1).address, kinds);
        QCOMPARE(all.at(1).codes, QStringList{u"staff"_s});
        QCOMPARE(evaluation.notOffered(QStringList{u"kinds.collected"_s}).size(), 1);

        const Answers dropped = withoutCodes(answers, items, {u"file"_s});
        QCOMPARE(dropped.values.value(items), Value::codes({u"name"_s}));
        QVERIFY(!withoutCodes(dropped, items, {u"name"_s}).values.contains(items));

        // Where the question is not asked, nothing is missed.
        answers.values.remove(kinds);
        QVERIFY(evaluate(soundPack(), answers).notOffered().isEmpty());
    }

    void anEntryThatDoesNotCount()
    {
        Answers answers;
        answers.packId = u"sound"_s;
        answers.entries = {{u"information"_s, {u"contact"_s}}, {u"suppliers"_s, {u"s1"_s}}};
        answers.values = {
            {{u"kinds.collected"_s, {}}, Value::codes({u"contact"_s})},
            {{u"information.sharedWith"_s, u"contact"_s}, Value::references({u"s1"_s, u"s2"_s})}};
        QCOMPARE(
            evaluate(soundPack(), answers).notOffered(Address{u"information.sharedWith"_s, u"contact"_s}),
            QStringList{u"s2"_s});
    }

    /// "We keep no other kinds of data" does not stand beside a kind that is stored and left out.
    void nothingElse_data()
    {
        QTest::addColumn<Address>("address");
        QTest::addColumn<QString>("code");
        QTest::newRow("an item") << Address{u"activities.items"_s, {}} << u"residence"_s;
        QTest::newRow("a kind of people") << Address{u"activities.people"_s, {}} << u"clients"_s;
    }

    void nothingElse()
    {
        QFETCH(Address, address);
        QFETCH(QString, code);
        const auto pack = loadPack(shippedPackFolder(u"nl-avg"_s));
        QVERIFY_RESULT(pack);
        const auto dossier = testDossier(*pack, u"coach"_s);
        QVERIFY_RESULT(dossier);
        Answers answers = *dossier;
        answers.values.insert({u"data.complete"_s, {}}, Value::boolean(true));
        const auto says = [&](const Answers &given) {
            const auto statement = compose(evaluate(*pack, given), u"statement"_s, u"nl"_s);
            return statement && clauses(statement->blocks).contains(u"statement.only.all"_s);
        };
        QVERIFY(says(answers));
        // At the first activity where it is not offered.
        const Evaluation evaluation = evaluate(*pack, answers);
        bool found = false;
        for (const QString &entry : evaluation.entries(u"activities"_s)) {
            address.entry = entry;
            const Value before = answers.values.value(address);
            if (evaluation.offeredCodes(address).contains(code) || before.isBlank())
                continue;
            answers.values.insert(address,
                                  Value::codes(before.asCodes() + QStringList{code}, before.otherText()));
            found = true;
            break;
        }
        QVERIFY(found);
        QCOMPARE(evaluate(*pack, answers).notOffered(address), QStringList{code});
        QVERIFY(!says(answers));
    }
};

BINDER_TEST(TestNotOffered, QCoreApplication)
#include "tst_not_offered.moc"
