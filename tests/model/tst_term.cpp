// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/compose.h"
#include "model/documents/law_hints.h"
#include "model/dossier/edit.h"
#include "model/pack/load.h"
#include "tests/support/dossier_file.h"
#include "tests/support/plain_document.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
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
        QCOMPARE(statement(answers).blockedBy, QList<Address>{term()});
    }

    /// What if nothing comes of it, and how long older files are kept, is told in the statement as well.
    void otherTermsMayBeVagueToo_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("open");
        QTest::newRow("if nothing comes of it")
            << u"activities[orders].retentionElse"_s << u"term-otherwise-vague[orders]"_s
            << u"nog vast hoelang dit blijft als het niet doorgaat"_s;
        QTest::newRow("of older files") << u"cleanup.olderTerm"_s << u"older-term-vague"_s
                                        << u"nog vast welke termijn voor oudere bestanden geldt"_s;
    }

    void otherTermsMayBeVagueToo()
    {
        QFETCH(QString, question);
        QFETCH(QString, finding);
        QFETCH(QString, open);
        const Address address = *Address::fromString(question);
        const auto typed = [&](const QString &words) {
            const bool isDuration = m_pack.item(address.linkId)->type == ItemType::Duration;
            return withAnswer(m_pack, m_sound, address,
                              isDuration ? Value::duration({0, {}, {}, words}) : Value::text(words));
        };
        const auto documentText = [&](const Answers &answers, const QString &name) {
            const Evaluation evaluation = Evaluation::evaluate(m_pack, answers, date());
            return plainLines(*compose(evaluation, name, u"nl"_s)).join(u'\n');
        };
        for (const QString &words : {u"zo lang als nodig"_s, u"Onbepaalde tijd."_s}) {
            const Answers vague = typed(words);
            QVERIFY(findings(vague).contains(finding));
            QVERIFY(statement(vague).draft);
            const QString said = documentText(vague, u"statement"_s);
            QVERIFY2(said.contains(open), qPrintable(said));
            QVERIFY(!said.contains(words));
            // The owner's own table has it as it was typed.
            QVERIFY(documentText(vague, u"retention"_s).contains(words));
        }
        const QString words = u"vijf jaar voor dossiers van voor 2020"_s;
        const Answers clear = typed(words);
        QVERIFY(!findings(clear).contains(finding));
        QVERIFY(!statement(clear).draft);
        QVERIFY(documentText(clear, u"statement"_s).contains(words));
    }

    void olderFilesThatAreNamed()
    {
        for (const QString &words :
             {u"Oudere dossiers bewaar ik zolang als nodig is."_s, u"oude bestanden onbeperkt"_s}) {
            const Answers answers =
                withAnswer(m_pack, m_sound, {u"cleanup.olderTerm"_s, {}}, Value::text(words));
            QVERIFY(findings(answers).contains(u"older-term-vague"_s));
        }
    }

    /// What the law or a guideline asks for is shown at the question, with where that stands and when it was
    /// checked; a guideline never as law.
    void theLawIsShownAtTheQuestion_data()
    {
        QTest::addColumn<QString>("activity");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("invoices") << u"invoicing"_s
                                  << QStringList{
                                         u"Voor de stukken die de wet noemt, geldt minstens: 7 jaar na "
                                         "het einde van het kalenderjaar. Bron: wetten.overheid.nl, "
                                         "nagekeken op 1 december 2026."_s,
                                         u"pand\\? Dan geldt minstens: 9 jaar na het einde van het jaar "
                                         "waarin je het pand ging gebruiken"_s};
        QTest::newRow("applicants") << u"applicants"_s
                                    << QStringList{u"Een richtlijn, geen wet, zegt hoogstens: 4 weken na"_s,
                                                   u"toestemming voor langer\\? .*hoogstens: 1 jaar na"_s};
        QTest::newRow("of which no law speaks") << u"orders"_s << QStringList();
        QTest::newRow("coaching is no care") << u"client-files"_s << QStringList();
    }

    void theLawIsShownAtTheQuestion()
    {
        QFETCH(QString, activity);
        QFETCH(QStringList, said);
        const auto hints = [&](const Answers &answers) {
            return lawHints(Evaluation::evaluate(m_pack, answers, date()),
                            {u"activities.retention"_s, activity}, u"nl"_s);
        };
        const Answers answers = withAnswer(m_pack, m_sound, {u"care.kind"_s, {}}, Value::code(u"coaching"_s));
        const QStringList shown = hints(answers);
        QCOMPARE(shown.size(), said.size());
        for (qsizetype i = 0; i < said.size(); ++i)
            QVERIFY2(shown.at(i).contains(QRegularExpression(said.at(i))), qPrintable(shown.at(i)));
        // It is Dutch law.
        const Answers elsewhere =
            withAnswer(m_pack, answers, {u"organisation.country"_s, {}}, Value::code(u"BE"_s));
        QCOMPARE(hints(elsewhere), QStringList());
    }

    void careHasATermOfTheLaw()
    {
        const Answers care = withAnswer(m_pack, m_sound, {u"care.kind"_s, {}}, Value::code(u"treatment"_s));
        const QStringList hints = lawHints(Evaluation::evaluate(m_pack, care, date()),
                                           {u"activities.retention"_s, u"client-files"_s}, u"en"_s);
        QCOMPARE(hints.size(), 1);
        QVERIFY2(hints.constFirst().startsWith(
                     u"For the documents that the law names, it is at least: 20 years"_s),
                 qPrintable(hints.constFirst()));
        QVERIFY(hints.constFirst().endsWith(u"Source: wetten.overheid.nl, checked on 1 December 2026."_s));
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

BINDER_TEST(TestTerm, QCoreApplication)
#include "tst_term.moc"
