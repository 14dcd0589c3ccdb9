// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/edit.h"
#include "model/dossier/helper_messages.h"
#include "model/pack/load.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace binder;
using namespace Qt::StringLiterals;

/// What is not known, as a message to whoever knows.
class TestHelperMessages : public QObject
{
    Q_OBJECT

private:
    Pack m_pack;

    [[nodiscard]] Answers someUnknown() const
    {
        Answers answers;
        answers.entries.insert(u"suppliers"_s, {u"s1"_s, u"s2"_s});
        answers.values.insert({u"suppliers.name"_s, u"s1"_s}, Value::text(u"Tom & <i>Jerry</i>"_s));
        answers.values.insert({u"organisation.name"_s, {}}, Value::text(u"Corner {shop}"_s));
        answers = withUnknown(answers, {u"suppliers.country"_s, u"s1"_s});
        answers = withUnknown(answers, {u"suppliers.country"_s, u"s2"_s});
        return withUnknown(answers, {u"backup.made"_s, {}});
    }

    [[nodiscard]] Evaluation evaluate(const Answers &answers) const
    {
        return Evaluation::evaluate(m_pack, answers, QDate(2026, 11, 21));
    }

private slots:
    void initTestCase()
    {
        Result<Pack> loaded = loadPack(QStringLiteral(BINDER_TEST_DATA "/packs/sound"));
        QVERIFY(loaded);
        m_pack = std::move(*loaded);
    }

    void aMessageReadyToSend()
    {
        const QList<HelperMessage> messages = helperMessages(evaluate(someUnknown()), u"en"_s);
        QCOMPARE(messages.size(), 1);
        QCOMPARE(messages.constFirst().name, u"Your IT help"_s);
        QCOMPARE(messages.constFirst().text,
                 u"Hello, could you answer this?\n\n"
                 "1. Tom & <i>Jerry</i>: Where does this supplier keep the information?\n"
                 "   Choices: Canada / Elsewhere\n\n"
                 "2. Your suppliers: Where does this supplier keep the information?\n"
                 "   Choices: Canada / Elsewhere\n\n"
                 "Thank you.\nCorner {shop}\n"_s);
        QVERIFY(helperMessages(evaluate(someUnknown()), u"nl"_s)
                    .constFirst()
                    .text.contains(u"Waar staan de gegevens bij deze leverancier?"_s));
    }

    void whoIsAskedDependsOnTheAnswers()
    {
        Answers answers = someUnknown();
        QCOMPARE(unknownWithoutHelper(evaluate(answers)), (QList<Address>{{u"backup.made"_s, {}}}));
        answers = withAnswer(m_pack, answers, {u"organisation.alone"_s, {}}, Value::boolean(false));
        QVERIFY(unknownWithoutHelper(evaluate(answers)).isEmpty());
        QCOMPARE(helperMessages(evaluate(answers), u"en"_s).constFirst().questions.size(), 3);
    }

    void nothingToAsk()
    {
        QVERIFY(helperMessages(evaluate({}), u"en"_s).isEmpty());
        QVERIFY(unknownWithoutHelper(evaluate({})).isEmpty());
        // A question that is only not answered yet is nothing to bother others with.
        Answers answers;
        answers.entries.insert(u"suppliers"_s, {u"s1"_s});
        QVERIFY(helperMessages(evaluate(answers), u"en"_s).isEmpty());
    }
};

BINDER_TEST(TestHelperMessages, QCoreApplication)
#include "tst_helper_messages.moc"
