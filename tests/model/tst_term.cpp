// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/compose.h"
#include "model/dossier/edit.h"
#include "model/pack/load.h"
#include "tests/support/dossier_file.h"
#include "tests/support/result.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

/// How long something is kept has to be told (GDPR, article 13(2)(a)): a term or a criterion. Without one the
/// statement is a draft, and says which question it waits for.
class TestTerm : public QObject
{
    Q_OBJECT

private:
    static QDate date() { return QDate(2026, 11, 22); }
    static Address term() { return {u"activities.retention"_s, u"orders"_s}; }

    DocumentState statement(const Answers &answers) const
    {
        const Evaluation evaluation = Evaluation::evaluate(m_pack, answers, date());
        const QList<DocumentState> states = documentStates(evaluation, u"nl"_s);
        for (const DocumentState &state : states) {
            if (state.name == u"statement"_s)
                return state;
        }
        return {};
    }

    QStringList findings(const Answers &answers) const
    {
        QStringList found;
        const Evaluation evaluation = Evaluation::evaluate(m_pack, answers, date());
        for (const Finding &finding : evaluation.findings())
            found.append(finding.address);
        return found;
    }

    Answers inWords(const QString &words) const
    {
        return withAnswer(m_pack, m_sound, term(), Value::duration({0, {}, {}, words}));
    }

private slots:
    void initTestCase()
    {
        Result<Pack> pack = loadPack(shippedPackFolder(u"nl-avg"_s));
        QVERIFY_RESULT(pack);
        m_pack = *std::move(pack);
        Result<Answers> sound = testDossier(m_pack, u"coach"_s);
        QVERIFY_RESULT(sound);
        m_sound = *std::move(sound);
        QVERIFY(!statement(m_sound).draft);
    }

    void unknownMakesADraftThatWaitsForIt()
    {
        const DocumentState state = statement(withUnknown(m_sound, term()));
        QVERIFY(state.draft);
        QCOMPARE(state.blockedBy, QList<Address>{term()});
    }

    void noneMakesADraftThatWaitsForIt()
    {
        const DocumentState state = statement(withoutAnswer(m_sound, term()));
        QVERIFY(state.draft);
        QCOMPARE(state.blockedBy, QList<Address>{term()});
    }

    void vagueWordsAreNoTerm_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words :
             {"zo lang als nodig", "Zolang als nodig is.", "zolang dat nodig is", "zo  lang mogelijk",
              "niet langer dan noodzakelijk", "zo lang als het nodig is voor het doel",
              "totdat het niet meer nodig is", "onbepaalde tijd", "we bewaren dit zo lang als nodig is",
              "\"zolang nodig\"", "as long as needed", "For as long as is necessary.",
              "as long as we need it", "no longer than necessary", "until it is no longer needed",
              "indefinitely"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }

    void vagueWordsAreNoTerm()
    {
        QFETCH(QString, words);
        const Answers answers = inWords(words);
        QVERIFY(findings(answers).contains(u"term-vague[orders]"_s));
        QVERIFY(!findings(answers).contains(u"term-in-words[orders]"_s));
        QVERIFY(statement(answers).draft);
    }

    void aCriterionIsATerm_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words :
             {"tot de afspraak voorbij is", "zolang de overeenkomst loopt", "tot de klacht is afgehandeld",
              "zo lang als nodig voor de garantie van twee jaar", "as long as the contract runs",
              "tot het moment dat de klant erom vraagt", "nodig"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }

    void aCriterionIsATerm()
    {
        QFETCH(QString, words);
        const Answers answers = inWords(words);
        QVERIFY(!findings(answers).contains(u"term-vague[orders]"_s));
        QVERIFY(findings(answers).contains(u"term-in-words[orders]"_s));
        QVERIFY(!statement(answers).draft);
    }

private:
    Pack m_pack;
    Answers m_sound;
};

QTEST_GUILESS_MAIN(TestTerm)
#include "tst_term.moc"
