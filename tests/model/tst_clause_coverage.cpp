// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/adopt.h"
#include "model/documents/parts.h"
#include "model/pack/load.h"
#include "tests/support/dossier_file.h"
#include "tests/support/pack_mutation.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

bool hasAssumedText(const BlockTemplate *clause)
{
    const AssumedWords *assumed = assumedWordsOf(*clause);
    return assumed && !assumed->text.isEmpty();
}

/// What a clause can say: its text, and the sentence it says instead when a list or table is empty, or when
/// it rests on "I don't know".
enum class Said { Text, WhenEmpty, WhenAssumed };

using Reached = QMap<QString, QSet<int>>; ///< by clause

/// The clauses of a pack by id, with what they may say.
struct Clauses
{
    QMap<QString, const BlockTemplate *> all;
    QSet<QString> points; ///< those that become a point of a list

    explicit Clauses(const Pack &pack)
    {
        for (const DocumentTemplate &document : pack.documents)
            add(document.blocks, false);
    }

private:
    void add(const QList<BlockTemplate> &clauses, bool inList)
    {
        for (const BlockTemplate &clause : clauses) {
            all.insert(clause.id, &clause);
            if (inList)
                points.insert(clause.id);
            const bool isList = std::holds_alternative<ListClause>(clause.content);
            forEachListInside(clause, [&](const QList<BlockTemplate> &inside) { add(inside, isList); });
        }
    }
};

void reach(const Clauses &clauses, const QList<Block> &blocks, Reached &reached)
{
    for (qsizetype index = 0; index < blocks.size(); ++index) {
        const Block &block = blocks.at(index);
        const BlockTemplate *clause = clauses.all.value(block.clause);
        if (!clause)
            continue;
        Said said = Said::Text;
        const bool opensList = index + 1 < blocks.size() && blocks.at(index + 1).clause == block.clause;
        if (const auto *paragraph = std::get_if<Paragraph>(&block.content)) {
            const bool isInstead = std::holds_alternative<ListClause>(clause->content)
                                   || std::holds_alternative<TableClause>(clause->content);
            if (paragraph->role == ParagraphRole::Assumed)
                said = Said::WhenAssumed;
            else if (isInstead && !opensList)
                said = Said::WhenEmpty;
        }
        reached[block.clause].insert(int(said));
        if (const auto *box = std::get_if<Box>(&block.content))
            reach(clauses, box->blocks, reached);
        if (const auto *list = std::get_if<List>(&block.content)) {
            for (const ListPoint &point : list->points)
                reached[point.clause].insert(
                    int(point.role == ParagraphRole::Assumed ? Said::WhenAssumed : Said::Text));
        }
    }
}

} // namespace

/// Every clause of the Dutch pack is reached by a real business without a finding that blocks, or by a
/// dossier made for it: tests/data/edge-*.answers.json, named by what they show. A clause that nothing
/// reaches is a clause that nobody ever read.
class TestClauseCoverage : public QObject
{
    Q_OBJECT

private:
    static QDate date() { return QDate(2026, 11, 22); }

    Reached reachedBy(const Pack &pack, const QStringList &names) const
    {
        const Clauses clauses(pack);
        Reached reached;
        for (const QString &name : names) {
            const Result<Answers> answers = testDossier(pack, name);
            if (!answers)
                qFatal("%s: %s", qPrintable(name), qPrintable(answers.error().message));
            Evaluation evaluation = Evaluation::evaluate(pack, *answers, date());
            if (name == names.constFirst()) { // one that was adopted says by whom
                const Result<Adoption> adopted =
                    adopt(evaluation, u"nl"_s, {u"Anna de Vries"_s, u"eigenaar"_s});
                if (!adopted)
                    qFatal("%s: %s", qPrintable(name), qPrintable(adopted.error().message));
                evaluation = Evaluation::evaluate(pack, adopted->answers, date());
            }
            for (const DocumentTemplate &source : pack.documents) {
                // Where documents can be added, one is.
                const QStringList with = takesAdditions(source) ? QStringList{u"answers"_s} : QStringList();
                if (const Result<Document> document = compose(evaluation, source.name, u"nl"_s, with))
                    reach(clauses, document->blocks, reached);
            }
        }
        return reached;
    }

    /// What nothing reached, of what can be said.
    static QStringList unreached(const Pack &pack, const Reached &reached)
    {
        QStringList missing;
        const Clauses clauses(pack);
        for (auto clause = clauses.all.begin(); clause != clauses.all.end(); ++clause) {
            const QSet<int> said = reached.value(clause.key());
            const BlockTemplate &written = *clause.value();
            if (said.isEmpty() && !std::holds_alternative<ChooseClause>(written.content))
                missing.append(clause.key());
            if (!whenEmptyOf(written).isEmpty() && !said.contains(int(Said::WhenEmpty)))
                missing.append(clause.key() + u", when empty"_s);
            if (hasAssumedText(&written) && !said.contains(int(Said::WhenAssumed)))
                missing.append(clause.key() + u", when assumed"_s);
        }
        return missing;
    }

private slots:
    void initTestCase()
    {
        Result<Pack> pack = loadPack(shippedPackFolder(u"nl-avg"_s));
        QVERIFY_RESULT(pack);
        m_pack = *std::move(pack);
        const QStringList files = QDir(QStringLiteral(BINDER_TEST_DATA)).entryList({u"*.answers.json"_s});
        for (const QString &file : files) {
            const Result<Answers> answers = answersFromJson(testData(file));
            QVERIFY_RESULT(answers);
            if (answers->packId != m_pack.id)
                continue;
            const QString name = file.chopped(qstrlen(".answers.json"));
            const Result<Answers> fitted = testDossier(m_pack, name);
            QVERIFY_RESULT(fitted);
            const Evaluation evaluation = Evaluation::evaluate(m_pack, *fitted, date());
            const QList<Finding> &findings = evaluation.findings();
            const bool isBlocked = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
                return finding.rule->severity == Severity::Block;
            });
            if (name.startsWith(u"edge-"_s))
                m_edges.append(name);
            else if (!isBlocked)
                m_real.append(name);
        }
        QVERIFY(m_real.size() >= 4);
        QVERIFY(!m_edges.isEmpty());
    }

    void everyClauseIsReached()
    {
        const Reached real = reachedBy(m_pack, m_real);
        const Reached reached = reachedBy(m_pack, m_real + m_edges);
        const Clauses clauses(m_pack);
        const qsizetype assumable = std::count_if(clauses.all.cbegin(), clauses.all.cend(), hasAssumedText);
        qInfo(
            "%lld clauses; %lld reached by real dossiers, %lld with the named ones; %lld of them can rest on "
            "what is only assumed",
            qlonglong(clauses.all.size()), qlonglong(real.size()), qlonglong(reached.size()),
            qlonglong(assumable));
        const QStringList missing = unreached(m_pack, reached);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    /// What cannot be reached is seen.
    void aDeadClauseIsSeen()
    {
        PackMutation mutation(m_pack);
        mutation.change(u"statement.rights.free"_s, [](BlockTemplate &clause) {
            clause.when = std::make_shared<const Condition>(Condition{AnyOf{}});
        });
        mutation.changeContent<ListClause>(u"statement.rights.list"_s,
                                           [](ListClause &list) { list.whenEmpty = u"word.nobody"_s; });
        mutation.changeContent<ListClause>(u"statement.rights.list"_s,
                                           [](ListClause &list) { list.assumed.text = u"word.unknown"_s; });
        QVERIFY(mutation.isWhole());
        const QStringList missing = unreached(mutation.pack(), reachedBy(mutation.pack(), m_real + m_edges));
        QCOMPARE(missing, QStringList({u"statement.rights.free"_s, u"statement.rights.list, when empty"_s,
                                       u"statement.rights.list, when assumed"_s}));
    }

private:
    Pack m_pack;
    QStringList m_real;
    QStringList m_edges;
};

BINDER_TEST(TestClauseCoverage, QCoreApplication)
#include "tst_clause_coverage.moc"
