// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/compose.h"
#include "model/pack/load.h"
#include "tests/support/dossier_file.h"
#include "tests/support/plain_document.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

/// The phrases of a member that holds one phrase or several.
QStringList phrases(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList all;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        all.append(one.toString());
    return all;
}

/// A business with what it must be possible to enter, the documents that come of it, and the list of facts
/// beside it.
struct Reference
{
    Evaluation evaluation;
    QMap<QString, QString> texts; ///< by document, a line each
    QStringList publicDocuments;
    QList<QJsonObject> facts;
    QList<QJsonObject> wrongs;
};

} // namespace

/// Two published statements of small businesses, entered in the Dutch pack: every fact has a question and is
/// stated again, what the law does not allow is noticed and not repeated, and what they forgot is there.
class TestReferenceFacts : public QObject
{
    Q_OBJECT

private:
    /// Printed in the documents, so fixed: the facts hold the date of the statement too.
    static QDate date() { return QDate(2026, 11, 22); }

    static void businesses()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Koel ICT") << u"koel-ict"_s;
        QTest::newRow("InFactor") << u"infactor"_s;
    }

    void read(const QString &name)
    {
        const Result<Answers> answers = testDossier(m_pack, name);
        QVERIFY_RESULT(answers);
        Reference made;
        made.evaluation = Evaluation::evaluate(m_pack, *answers, date());
        const QList<DocumentState> states = documentStates(made.evaluation, u"nl"_s);
        for (const DocumentState &state : states) {
            const Result<Document> document = compose(made.evaluation, state.name, u"nl"_s);
            QVERIFY_RESULT(document);
            made.texts.insert(state.name, plainLines(*document).join(u'\n'));
            if (state.audience == Audience::Public)
                made.publicDocuments.append(state.name);
        }
        const QJsonArray list = QJsonDocument::fromJson(testData(name + u".facts.json")).array();
        for (const QJsonValue &one : list)
            (one[u"wrong"].isString() ? made.wrongs : made.facts).append(one.toObject());
        m_references.insert(name, made);
    }

private slots:
    void initTestCase()
    {
        Result<Pack> pack = loadPack(shippedPackFolder(u"nl-avg"_s));
        QVERIFY_RESULT(pack);
        m_pack = *std::move(pack);
        read(u"koel-ict"_s);
        read(u"infactor"_s);
        QCOMPARE(m_references.size(), 2);
        for (const Reference &reference : std::as_const(m_references)) {
            // An empty list would pass everything below.
            QVERIFY(reference.facts.size() >= 20);
            QVERIFY(!reference.wrongs.isEmpty());
            QVERIFY(reference.publicDocuments.contains(u"statement"_s));
        }
    }

    void everyFactHasItsQuestion_data() { businesses(); }
    void everyFactHasItsQuestion()
    {
        QFETCH(QString, name);
        const Reference &reference = m_references[name];
        QStringList problems;
        for (const QJsonObject &fact : reference.facts) {
            const QString what = fact[u"fact"_s].toString();
            const QString written = fact[u"question"_s].toString();
            if (written.isEmpty()) {
                // Only the day itself is not asked.
                if (!phrases(fact[u"documents"_s][u"statement"_s]).join(u' ').contains(u"22 november 2026"_s))
                    problems.append(what + u": no question"_s);
                continue;
            }
            const std::optional<Address> address = Address::fromString(written);
            const Item *item = address ? m_pack.item(address->linkId) : nullptr;
            if (!item || !item->isQuestion())
                problems.append(what + u": no such question as "_s + written);
            else if (!isAnswered(reference.evaluation, *address))
                problems.append(what + u": not answered: "_s + written);
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void everyFactIsStated_data() { businesses(); }
    void everyFactIsStated()
    {
        QFETCH(QString, name);
        const Reference &reference = m_references[name];
        QStringList problems;
        for (const QJsonObject &fact : reference.facts) {
            const QJsonObject documents = fact[u"documents"_s].toObject();
            if (documents.isEmpty())
                problems.append(fact[u"fact"_s].toString() + u": stands nowhere"_s);
            for (auto entry = documents.begin(); entry != documents.end(); ++entry) {
                const QStringList expected = phrases(entry.value());
                if (expected.isEmpty())
                    problems.append(fact[u"fact"_s].toString() + u": no phrase for "_s + entry.key());
                for (const QString &phrase : expected) {
                    if (phrase.isEmpty() || !reference.texts.value(entry.key()).contains(phrase))
                        problems.append(
                            u"%1: not in %2: %3"_s.arg(fact[u"fact"_s].toString(), entry.key(), phrase));
                }
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void whatIsWrongIsFoundAndNotRepeated_data() { businesses(); }
    void whatIsWrongIsFoundAndNotRepeated()
    {
        QFETCH(QString, name);
        const Reference &reference = m_references[name];
        QStringList found;
        for (const Finding &finding : reference.evaluation.findings())
            found.append(finding.address);
        QStringList problems;
        for (const QJsonObject &wrong : reference.wrongs) {
            const QString what = wrong[u"wrong"_s].toString();
            const QString finding = wrong[u"finding"_s].toString();
            QStringList absent;
            const QJsonObject documents = wrong[u"absent"_s].toObject();
            for (const QJsonValue &one : documents)
                absent += phrases(one);
            if (finding.isEmpty() && absent.isEmpty())
                problems.append(what + u": says nothing"_s);
            if (!finding.isEmpty() && !found.contains(finding))
                problems.append(what + u": not found: "_s + finding);
            for (const QString &phrase : std::as_const(absent)) {
                for (const QString &document : reference.publicDocuments) {
                    if (reference.texts.value(document).contains(phrase, Qt::CaseInsensitive))
                        problems.append(u"%1: %2 says: %3"_s.arg(what, document, phrase));
                }
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void whatTheyForgotIsThere_data() { businesses(); }
    void whatTheyForgotIsThere()
    {
        QFETCH(QString, name);
        const Reference &reference = m_references[name];
        const QString statement = reference.texts.value(u"statement"_s);
        QVERIFY(statement.contains(u"Autoriteit Persoonsgegevens"_s));
        // The right to object stands by itself, beside the list of all six.
        QVERIFY(statement.contains(u"mag bezwaar maken"_s));
        const QStringList rights = {u"access"_s,   u"correct"_s, u"erase"_s,
                                    u"restrict"_s, u"move"_s,    u"object"_s};
        for (const QString &right : rights) {
            const QString text =
                m_pack.textsIn(u"nl"_s).text(u"statement.right."_s + right, reference.evaluation.voice());
            QVERIFY2(!text.isEmpty() && statement.contains(text), qPrintable(right));
        }

        // A purpose is followed by its term before the next one starts.
        const QStringList purposes = statement.split(u"\nDoel: "_s).mid(1);
        QVERIFY(purposes.size() >= 3);
        for (const QString &purpose : purposes)
            QVERIFY2(purpose.contains(u"bewaren dit"_s), qPrintable(purpose));
    }

private:
    /// An address without an entry in a group stands for the question in any of the entries.
    [[nodiscard]] bool isAnswered(const Evaluation &evaluation, const Address &address) const
    {
        const QString group = m_pack.item(address.linkId)->group;
        if (group.isEmpty() || !address.entry.isEmpty())
            return evaluation.state(address) == AnswerState::Answered;
        const QStringList entries = evaluation.entries(group);
        return std::any_of(entries.begin(), entries.end(), [&](const QString &entry) {
            return evaluation.state({address.linkId, entry}) == AnswerState::Answered;
        });
    }

    Pack m_pack;
    QMap<QString, Reference> m_references;
};

BINDER_TEST(TestReferenceFacts, QCoreApplication)
#include "tst_reference_facts.moc"
