// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/adopt.h"
#include "model/documents/packed_document.h"
#include "model/dossier/edit.h"
#include "model/dossier/editions.h"
#include "model/pack/load.h"
#include "tests/support/dossier_file.h"
#include "tests/support/plain_document.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

const QDate march(2026, 3, 1);
const QDate june(2026, 6, 5);

/// A later version of a pack, in which the title of the plan has other words.
Pack updated(const Pack &pack)
{
    Pack later = pack;
    later.version = QVersionNumber(pack.version.majorVersion(), pack.version.minorVersion(),
                                   pack.version.microVersion() + 1);
    const Texts &before = pack.textsIn(u"nl"_s);
    QHash<QString, QString> texts;
    const QStringList ids = before.ids();
    for (const QString &id : ids)
        texts.insert(id, id == "document.plan.title"_L1 ? u"Plan met andere woorden"_s : before.raw(id));
    later.texts.insert(u"nl"_s, Texts(u"nl"_s, texts, before.lexicon()));
    return later;
}

QByteArray jsonOf(const Document &document)
{
    return QJsonDocument(toJson(document)).toJson();
}

} // namespace

/// What was adopted prints as adopted, until something changes that can print, and can always be printed
/// again.
class TestEditions : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] Answers adoptedAnswers(const QString &name = {}, const QString &function = {}) const
    {
        const Result<Adoption> adoption =
            adopt(Evaluation::evaluate(m_pack, m_answers, march), u"nl"_s, {name, function});
        if (!adoption)
            qFatal("%s", qPrintable(adoption.error().message));
        return adoption->answers;
    }

    [[nodiscard]] Document documentOf(const Answers &answers, const QString &name,
                                      const QString &language = u"nl"_s, const QStringList &with = {}) const
    {
        const Result<Document> document =
            compose(Evaluation::evaluate(m_pack, answers, june), name, language, with);
        if (!document)
            qFatal("%s", qPrintable(document.error().message));
        return *document;
    }

    [[nodiscard]] QString foot(const Answers &answers, const QString &name, const QString &language = u"nl"_s,
                               const QStringList &with = {}) const
    {
        return documentOf(answers, name, language, with).running.footerLeft;
    }

private slots:
    void initTestCase()
    {
        Result<Pack> pack = loadPack(shippedPackFolder(u"nl-avg"_s));
        QVERIFY_RESULT(pack);
        m_pack = *std::move(pack);
        const Result<Answers> answers = testDossier(m_pack, u"coach"_s);
        QVERIFY_RESULT(answers);
        m_answers = *answers;
        m_answers.editions.clear();
        m_answers.position = u"activities[newsletter]"_s; // where the window was
        m_address = m_answers.values.firstKey();
    }

    void everyDocumentSaysOfWhichEditionItIs()
    {
        const Answers answers = adoptedAnswers();
        QCOMPARE(answers.editions.size(), 1);
        const QStringList adopted = answers.editions.first().documents;
        QVERIFY2(adopted.size() > 8, qPrintable(adopted.join(u' ')));
        for (const QString &name : adopted) {
            const Document document = documentOf(answers, name);
            QVERIFY2(document.running.footerLeft.startsWith(u"5 juni 2026  ·  Uitgave 1, 1 maart 2026"_s),
                     qPrintable(name + u": "_s + document.running.footerLeft));
            if (document.cover)
                QCOMPARE(document.cover->lines,
                         QStringList({u"5 juni 2026"_s, u"Uitgave 1, 1 maart 2026"_s}));
        }
        const QList<DocumentState> states =
            documentStates(Evaluation::evaluate(m_pack, answers, june), u"nl"_s);
        for (const DocumentState &state : states)
            QCOMPARE(state.edition, state.draft ? 0 : 1);
    }

    void itHoldsUntilSomethingChangesThatCanPrint_data()
    {
        QTest::addColumn<std::function<void(Answers &)>>("change");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *name, bool holds, const std::function<void(Answers &)> &change) {
            QTest::newRow(name) << change << holds;
        };
        const Address first = m_address;
        const QString group = m_answers.entries.firstKey();
        row("nothing", true, [](Answers &) {});
        row("the place in the window", true, [](Answers &answers) { answers.position = u"home"_s; });
        row("a note of the adviser", true,
            [first](Answers &answers) { answers.advisorNotes.insert(first, u"nog bellen"_s); });
        row("a suggestion turned down", true, [first](Answers &answers) { answers.rejected.insert(first); });
        row("what an older pack had", true, [](Answers &answers) { answers.retired.insert(u"1.0.0"_s, 1); });
        row("an answer", false, [this](Answers &answers) {
            answers.values.insert({m_pack.subject, {}}, Value::text(u"Anders"_s));
        });
        row("an answer less", false, [first](Answers &answers) { answers.values.remove(first); });
        row("what is not known", false, [first](Answers &answers) { answers = withUnknown(answers, first); });
        row("an explanation", false,
            [first](Answers &answers) { answers.explanations.insert(first, u"want zo is het"_s); });
        row("an overruled finding", false, [](Answers &answers) {
            answers.overruled.insert(u"x"_s, {u"daarom"_s, u"Anna"_s, march});
        });
        row("the order of the entries", false, [group](Answers &answers) {
            QStringList &entries = answers.entries[group];
            entries.move(0, entries.size() - 1);
        });
    }

    void itHoldsUntilSomethingChangesThatCanPrint()
    {
        QFETCH(std::function<void(Answers &)>, change);
        QFETCH(bool, holds);
        Answers answers = adoptedAnswers();
        change(answers);
        const QString expected =
            holds ? u"5 juni 2026  ·  Uitgave 1, 1 maart 2026"_s : u"5 juni 2026  ·  Concept na uitgave 1"_s;
        QVERIFY2(foot(answers, u"plan"_s).startsWith(expected), qPrintable(foot(answers, u"plan"_s)));
        // A public document names the edition it is of, and is otherwise silent.
        QCOMPARE(foot(answers, u"leaflet"_s), holds ? expected : u"5 juni 2026"_s);
    }

    void whatWasNeverAdoptedSaysSo()
    {
        QVERIFY(foot(m_answers, u"plan"_s).startsWith(u"5 juni 2026  ·  Nog niet vastgesteld"_s));
        const Document leaflet = documentOf(m_answers, u"leaflet"_s);
        QCOMPARE(leaflet.running.footerLeft, u"5 juni 2026"_s);
        QCOMPARE(leaflet.running.footerBelow, QString());
        QCOMPARE(leaflet.running.headerRight, QString());
        QVERIFY(documentOf(m_answers, u"plan"_s).running.headerRight.contains(u"Nederland en de EU (AVG)"_s));
    }

    void whoAdoptedStandsAtTheSignature_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("function");
        QTest::addColumn<QString>("line");
        QTest::newRow("name and function") << u"Anna de Vries"_s << u"eigenaar"_s
                                           << u"Vastgesteld op 1 maart 2026 door Anna de Vries, eigenaar."_s;
        QTest::newRow("name") << u"<b>Anna</b>"_s << QString()
                              << u"Vastgesteld op 1 maart 2026 door <b>Anna</b>."_s;
        QTest::newRow("nobody") << QString() << QString() << QString();
    }

    void whoAdoptedStandsAtTheSignature()
    {
        QFETCH(QString, name);
        QFETCH(QString, function);
        QFETCH(QString, line);
        Answers answers = adoptedAnswers(name, function);
        const QStringList said = plainLines(documentOf(answers, u"binder"_s)).filter(u"Vastgesteld op"_s);
        QCOMPARE(said, line.isEmpty() ? QStringList() : QStringList{line});
        answers = withAnswer(m_pack, answers, {m_pack.subject, {}}, Value::text(u"Anders"_s));
        QCOMPARE(plainLines(documentOf(answers, u"binder"_s)).filter(u"Vastgesteld op"_s), QStringList());
    }

    void theBinderIsOfItsEditionWithChaptersOfIt()
    {
        Answers answers = adoptedAnswers();
        QVERIFY(foot(answers, u"binder"_s, u"nl"_s, {u"access"_s}).contains(u"Uitgave 1"_s));
        answers.editions.first().documents.removeAll(u"access"_s);
        QVERIFY(foot(answers, u"binder"_s, u"nl"_s, {u"access"_s}).contains(u"Concept na uitgave 1"_s));
        QVERIFY(foot(answers, u"binder"_s).contains(u"Uitgave 1"_s));
    }

    void eachLanguageIsAdoptedByItself()
    {
        Answers answers = adoptedAnswers();
        QVERIFY(foot(answers, u"plan"_s, u"en"_s).contains(u"Not adopted yet"_s));
        answers.language = u"en"_s;
        const Result<Adoption> english = adopt(Evaluation::evaluate(m_pack, answers, june), u"en"_s, {});
        QVERIFY_RESULT(english);
        QVERIFY(english->isNew);
        QVERIFY(foot(english->answers, u"plan"_s, u"en"_s).contains(u"Edition 2"_s));
        QVERIFY(foot(english->answers, u"plan"_s, u"nl"_s).contains(u"Uitgave 1, 1 maart 2026"_s));
    }

    void adoptingTwiceMakesOneEdition()
    {
        Answers answers = adoptedAnswers();
        answers.position = u"home"_s;
        const Result<Adoption> again = adopt(Evaluation::evaluate(m_pack, answers, june), u"nl"_s, {});
        QVERIFY_RESULT(again);
        QVERIFY(!again->isNew);
        QCOMPARE(again->edition.number, 1);
        QVERIFY(again->answers == answers);

        answers = withAnswer(m_pack, answers, {m_pack.subject, {}}, Value::text(u"Anders"_s));
        const Result<Adoption> changed = adopt(Evaluation::evaluate(m_pack, answers, june), u"nl"_s, {});
        QVERIFY_RESULT(changed);
        QVERIFY(changed->isNew);
        QCOMPARE(changed->answers.editions.size(), 2);
        QVERIFY(foot(changed->answers, u"plan"_s).contains(u"Uitgave 2, 5 juni 2026"_s));
    }

    void draftsAreLeftOut()
    {
        Answers answers = m_answers;
        answers.values.remove({m_pack.subject, {}}); // whom the public documents are about
        const Result<Adoption> adoption = adopt(Evaluation::evaluate(m_pack, answers, march), u"nl"_s, {});
        QVERIFY_RESULT(adoption);
        QVERIFY(!adoption->leftOut.isEmpty());
        for (const DocumentState &draft : adoption->leftOut) {
            QVERIFY(!adoption->edition.documents.contains(draft.name));
            QVERIFY(!adoption->edition.kept.contains(draft.name));
        }
        QCOMPARE(adoption->edition.kept.keys().size(), adoption->edition.documents.size());
    }

    void theWordsOfAnEditionOutliveAnUpdateOfThePack()
    {
        const Answers answers = adoptedAnswers(u"Anna"_s);
        const Result<Document> kept = adoptedDocument(answers, 1, u"plan"_s);
        QVERIFY_RESULT(kept);
        // As it printed on the day itself.
        const Result<Document> then =
            compose(Evaluation::evaluate(m_pack, answers, march), u"plan"_s, u"nl"_s);
        QVERIFY_RESULT(then);
        QCOMPARE(jsonOf(*kept), jsonOf(*then));
        QVERIFY(kept->running.footerLeft.contains(u"Uitgave 1, 1 maart 2026"_s));

        const Pack later = updated(m_pack);
        const Result<Answers> fitted = fitAnswers(later, answers);
        QVERIFY_RESULT(fitted);
        const Result<Document> now = compose(Evaluation::evaluate(later, *fitted, june), u"plan"_s, u"nl"_s);
        QVERIFY_RESULT(now);
        QCOMPARE(now->title, u"Plan met andere woorden"_s);
        QVERIFY(now->running.footerLeft.contains(u"Concept na uitgave 1"_s));
        const Result<Document> still = adoptedDocument(*fitted, 1, u"plan"_s);
        QVERIFY_RESULT(still);
        QCOMPARE(jsonOf(*still), jsonOf(*kept));
        // And with the new words there is something to adopt.
        const Result<Adoption> second = adopt(Evaluation::evaluate(later, *fitted, june), u"nl"_s, {});
        QVERIFY_RESULT(second);
        QCOMPARE(second->edition.number, 2);
    }

    void editionsSurviveTheirExport()
    {
        const Answers answers = adoptedAnswers(u"Anna"_s, u"eigenaar"_s);
        const Result<Answers> back = answersFromJson(toJsonText(answers));
        QVERIFY_RESULT(back);
        QVERIFY(*back == answers);
        // As an older program wrote it: the answers alone, with the place in the window in them.
        Answers older = answers;
        older.editions.first().kept.clear();
        older.editions.first().answers.insert(u"position"_s, u"home"_s);
        const Result<Answers> read = answersFromJson(toJsonText(older));
        QVERIFY_RESULT(read);
        QVERIFY(foot(*read, u"plan"_s).contains(u"Uitgave 1, 1 maart 2026"_s));
        const Result<Document> kept = adoptedDocument(*read, 1, u"plan"_s);
        QVERIFY(!kept);
        QVERIFY2(kept.error().message.contains(u"older version"_s), qPrintable(kept.error().message));
    }

    void whatCannotBePrintedAgainSaysWhy()
    {
        Answers answers = adoptedAnswers();
        QCOMPARE(adoptedDocument(m_answers, 1, u"plan"_s).error().kind, ErrorKind::Usage);
        QCOMPARE(adoptedDocument(answers, 2, u"plan"_s).error().kind, ErrorKind::Usage);
        QCOMPARE(adoptedDocument(answers, 1, u"nothing"_s).error().kind, ErrorKind::Usage);
        answers.editions.first().kept[u"plan"_s].truncate(100);
        QCOMPARE(adoptedDocument(answers, 1, u"plan"_s).error().kind, ErrorKind::BadInput);

        QByteArray json = toJsonText(answers);
        json.replace("\"plan\": \"eA", "\"plan\": \"*A");
        const Result<Answers> read = answersFromJson(json);
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(u"/editions/0/kept"_s), qPrintable(read.error().detail));
    }

    void unknownPartsOfADocumentAreRefused()
    {
        QJsonObject json = toJson(documentOf(m_answers, u"leaflet"_s));
        QVERIFY_RESULT(documentFromJson(json));
        QJsonObject block = json.value("blocks"_L1)[0].toObject();
        block.insert(u"kind"_s, u"hologram"_s);
        json.insert(u"blocks"_s, QJsonArray{block});
        const Result<Document> read = documentFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().detail, u"hologram"_s);
    }

private:
    Pack m_pack;
    Answers m_answers;
    Address m_address;
};

BINDER_TEST(TestEditions, QCoreApplication)
#include "tst_editions.moc"
