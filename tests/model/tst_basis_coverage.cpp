// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/compose.h"
#include "model/pack/load.h"
#include "tests/support/dossier_file.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

/// What real statements say, line by line, against the questions of the Dutch pack:
/// tests/data/nl-avg-coverage.json. A line under "basis" names its questions and the documents that state it,
/// "later" says what of a line waits for a later stage, "beside" names with its reason each question that no
/// line asks for.
class TestBasisCoverage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_table = QJsonDocument::fromJson(testData(u"nl-avg-coverage.json"_s)).object();
        QStringList members = m_table.keys();
        members.sort();
        // A member nobody reads would look like coverage.
        QCOMPARE(members, QStringList({u"basis"_s, u"beside"_s, u"later"_s, u"pack"_s}));
        Result<Pack> pack = loadPack(shippedPackFolder(m_table[u"pack"_s].toString()));
        QVERIFY_RESULT(pack);
        m_pack = *std::move(pack);
    }

    void everyLineIsThere()
    {
        const QJsonObject basis = m_table[u"basis"_s].toObject();
        QStringList expected;
        for (int line = 1; line <= 30; ++line)
            expected.append(u"E-%1"_s.arg(line, 2, 10, QLatin1Char('0')));
        QStringList lines = basis.keys();
        lines.sort();
        QCOMPARE(lines, expected);
        for (const QString &line : std::as_const(lines))
            QVERIFY2(!basis[line][u"fact"_s].toString().isEmpty(), qPrintable(line));
        const QJsonObject later = m_table[u"later"_s].toObject();
        for (auto entry = later.begin(); entry != later.end(); ++entry)
            QVERIFY2(lines.contains(entry.key()) && !entry.value().toString().isEmpty(),
                     qPrintable(entry.key()));
    }

    void everyLineHasQuestions()
    {
        const QJsonObject basis = m_table[u"basis"_s].toObject();
        for (auto line = basis.begin(); line != basis.end(); ++line) {
            const QStringList questions = questionsOf(line.value());
            QVERIFY2(!questions.isEmpty(), qPrintable(line.key()));
            for (const QString &question : questions)
                QVERIFY2(isQuestion(question), qPrintable(line.key() + u": "_s + question));
            const QSet<QString> once(questions.begin(), questions.end());
            QVERIFY2(once.size() == questions.size(), qPrintable(line.key() + u" names a question twice"_s));
        }
    }

    /// What is asked for a line is said for it: with one of the dossiers in tests/data, a block of one of the
    /// documents of the line rests on the answer.
    void everyLineIsStated()
    {
        const QMap<QString, QSet<QString>> said = questionsBehindDocuments();
        const QJsonObject basis = m_table[u"basis"_s].toObject();
        for (auto line = basis.begin(); line != basis.end(); ++line) {
            const QStringList documents = strings(line.value()[u"documents"]);
            QVERIFY2(!documents.isEmpty(), qPrintable(line.key()));
            const QStringList questions = questionsOf(line.value());
            for (const QString &question : questions) {
                const bool isSaid =
                    std::any_of(documents.begin(), documents.end(), [&](const QString &document) {
                        return said.value(document).contains(question);
                    });
                QVERIFY2(isSaid, qPrintable(line.key() + u": nothing rests on "_s + question));
            }
            for (const QString &document : documents) {
                const QSet<QString> behind = said.value(document);
                QVERIFY2(behind.intersects(QSet<QString>(questions.begin(), questions.end())),
                         qPrintable(line.key() + u" is not in "_s + document));
            }
        }
    }

    void everyQuestionHasALineOrAReason()
    {
        QSet<QString> named;
        const QJsonObject basis = m_table[u"basis"_s].toObject();
        for (const QJsonValue &line : basis) {
            const QStringList questions = questionsOf(line);
            named.unite(QSet<QString>(questions.begin(), questions.end()));
        }
        const QJsonObject beside = m_table[u"beside"_s].toObject();
        for (auto entry = beside.begin(); entry != beside.end(); ++entry) {
            QVERIFY2(isQuestion(entry.key()), qPrintable(entry.key()));
            QVERIFY2(!entry.value().toString().isEmpty(), qPrintable(entry.key()));
            QVERIFY2(!named.contains(entry.key()), qPrintable(entry.key() + u" has a line as well"_s));
        }
        QStringList left;
        for (const Item &item : std::as_const(m_pack.items)) {
            if (item.isQuestion() && !named.contains(item.linkId) && !beside.contains(item.linkId))
                left.append(item.linkId);
        }
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }

private:
    static QStringList strings(const QJsonValue &value)
    {
        QStringList all;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array)
            all.append(one.toString());
        return all;
    }

    static QStringList questionsOf(const QJsonValue &line) { return strings(line[u"questions"]); }

    /// The questions that blocks name as their reasons, by document.
    QMap<QString, QSet<QString>> questionsBehindDocuments() const
    {
        QMap<QString, QSet<QString>> said;
        const QStringList files = QDir(QStringLiteral(BINDER_TEST_DATA)).entryList({u"*.answers.json"_s});
        for (const QString &file : files) {
            const Result<Answers> answers = answersFromJson(testData(file));
            if (!answers || answers->packId != m_pack.id)
                continue;
            const Result<Answers> fitted = fitAnswers(m_pack, *answers);
            if (!fitted)
                continue;
            const Evaluation evaluation = Evaluation::evaluate(m_pack, *fitted, QDate(2026, 11, 22));
            for (const DocumentTemplate &source : m_pack.documents) {
                if (const Result<Document> document = compose(evaluation, source.name, u"nl"_s))
                    addQuestions(document->blocks, said[source.name]);
            }
        }
        // The voice is in every sentence.
        for (const Voice &voice : m_pack.voices) {
            if (voice.when)
                forEachQuestion(*voice.when,
                                [&](const QString &linkId) { said[u"statement"_s].insert(linkId); });
        }
        return said;
    }

    static void addQuestions(const QList<Block> &blocks, QSet<QString> &questions)
    {
        for (const Block &block : blocks) {
            for (const QString &reason : block.reasons.addresses) {
                if (const std::optional<Address> address = Address::fromString(reason))
                    questions.insert(address->linkId);
            }
            if (const auto *box = std::get_if<Box>(&block.content))
                addQuestions(box->blocks, questions);
        }
    }

    [[nodiscard]] bool isQuestion(const QString &linkId) const
    {
        const Item *item = m_pack.item(linkId);
        return item && item->isQuestion();
    }

    QJsonObject m_table;
    Pack m_pack;
};

BINDER_TEST(TestBasisCoverage, QCoreApplication)
#include "tst_basis_coverage.moc"
