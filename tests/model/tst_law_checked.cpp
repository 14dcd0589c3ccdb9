// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/authoring/law_facts.h"
#include "model/documents/compose.h"
#include "model/pack/load.h"
#include "model/pack/walk.h"
#include "tests/support/plain_document.h"
#include "tests/support/property.h"
#include "tests/support/random_dossier.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

/// The references that each document can rest on, by its name; what findings rest on under an empty name.
class ReferencesOfDocuments : public PackVisitor
{
public:
    using PackVisitor::visit;
    QHash<QString, QSet<QString>> found;

    void visit(const DocumentTemplate &document, const PackPlace &) override
    {
        // Any document may be a part of another, and is then named there with its law.
        add({}, document.law);
    }
    void visit(const BlockTemplate &block, const PackPlace &place) override
    {
        add(place.document ? place.document->name : QString(), block.law);
    }
    void visit(const FindingTemplate &finding, const PackPlace &) override { add({}, finding.law); }

    [[nodiscard]] bool canRestOn(const QString &document, const QString &id) const
    {
        return found.value(document).contains(id) || found.value({}).contains(id);
    }

private:
    void add(const QString &document, const QStringList &law)
    {
        found[document].unite(QSet<QString>(law.cbegin(), law.cend()));
    }
};

QSet<QString> lawUnder(const QList<Block> &blocks)
{
    QSet<QString> law;
    for (const Block &block : blocks) {
        law.unite(QSet<QString>(block.reasons.law.cbegin(), block.reasons.law.cend()));
        if (const auto *box = std::get_if<Box>(&block.content))
            law.unite(lawUnder(box->blocks));
    }
    return law;
}

} // namespace

/// "Law checked on" is said of the law that the document uses, and of the oldest of it.
class TestLawChecked : public QObject
{
    Q_OBJECT

private:
    static QDate date() { return {2026, 12, 1}; }
    static QDate longAgo() { return {1999, 12, 31}; }

    static Document composed(const Pack &pack, const Answers &answers, const QString &name)
    {
        const Evaluation evaluation = Evaluation::evaluate(pack, answers, date());
        Result<Document> document = compose(evaluation, name, pack.sourceLanguage);
        return document ? *std::move(document) : Document();
    }

    /// Whether the document says that its law was checked long ago.
    static bool saysLongAgo(const Document &document)
    {
        return document.running.footerBelow.contains(u"31 december 1999"_s);
    }

private slots:
    void initTestCase()
    {
        for (const QString &id : shippedPacks()) {
            Result<Pack> pack = loadPack(shippedPackFolder(id));
            QVERIFY_RESULT(pack);
            m_packs.append(*std::move(pack));
        }
    }

    void aReferenceCountsWhereItIsUsed()
    {
        BINDER_PROPERTY("a reference is the oldest law of the documents that rest on it, and of no other",
                        [this](unsigned seed) {
                            for (Pack pack : std::as_const(m_packs)) {
                                ReferencesOfDocuments references;
                                walk(pack, references);
                                const DocumentTemplate &source =
                                    pack.documents.at(seed % unsigned(pack.documents.size()));
                                if (source.audience != Audience::Internal)
                                    continue;
                                const Answers answers = RandomDossier(pack, seed).make(date());
                                const QSet<QString> used =
                                    lawUnder(composed(pack, answers, source.name).blocks);
                                QStringList ids = pack.law.references.keys();
                                ids.sort();
                                // One that it uses, when there is one, and any.
                                QStringList tried{ids.at(seed % unsigned(ids.size()))};
                                if (!used.isEmpty())
                                    tried.append(*used.cbegin());
                                for (const QString &id : std::as_const(tried)) {
                                    const LawReference before = pack.law.references.value(id);
                                    pack.law.references[id].checkedOn = longAgo();
                                    const bool isSaid = saysLongAgo(composed(pack, answers, source.name));
                                    pack.law.references[id] = before;
                                    if (used.contains(id))
                                        RC_ASSERT(isSaid);
                                    if (isSaid && source.name != u"binder"_s)
                                        RC_ASSERT(references.canRestOn(source.name, id));
                                }
                            }
                        });
    }

    void aFactCountsWhereItIsUsed()
    {
        BINDER_PROPERTY("a fact is the oldest law of the documents that print it", [this](unsigned seed) {
            for (Pack pack : std::as_const(m_packs)) {
                const DocumentTemplate &source = pack.documents.at(seed % unsigned(pack.documents.size()));
                if (source.audience != Audience::Internal)
                    continue;
                const Answers answers = RandomDossier(pack, seed).make(date());
                const QString marker = u"what the fact says"_s;
                for (LawFact &fact : pack.law.facts) {
                    fact.value = marker;
                    fact.source = marker;
                    fact.checkedOn = longAgo();
                }
                const Document document = composed(pack, answers, source.name);
                if (plainLines(document).join(u'\n').contains(marker))
                    RC_ASSERT(saysLongAgo(document));
            }
        });
    }

    void aTableCountsWhereItIsAsked()
    {
        Pack pack = m_packs.at(m_packs.size() - 1);
        QCOMPARE(pack.id, u"nl-avg"_s);
        Answers answers;
        answers.packId = pack.id;
        answers.values.insert({u"activities.kinds"_s, {}}, Value::codes({u"contact"_s}));
        answers.values.insert({u"activities.basis"_s, u"contact"_s}, Value::code(u"interest"_s));
        answers.entries.insert(u"activities"_s, {u"contact"_s});
        QVERIFY(!saysLongAgo(composed(pack, answers, u"register"_s)));
        pack.law.tables[u"basisArticle"_s].checkedOn = longAgo();
        QVERIFY(saysLongAgo(composed(pack, answers, u"register"_s)));
        QVERIFY(!saysLongAgo(composed(pack, answers, u"retention"_s)));
    }

    void whatUsesNoLawSaysNothingOfIt()
    {
        for (const Pack &pack : std::as_const(m_packs)) {
            const Document questionnaire = composed(pack, {}, u"questionnaire"_s);
            QVERIFY(!questionnaire.blocks.isEmpty());
            QVERIFY2(!questionnaire.running.footerBelow.contains(u"Wet nagekeken"_s),
                     qPrintable(questionnaire.running.footerBelow));
        }
    }

    void theOldestDay_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("day");

        QTest::newRow("the European text") << u"orders"_s << u"Wet nagekeken op 21 november 2026"_s;
        QTest::newRow("a page of the regulator") << u"applicants"_s << u"Wet nagekeken op 12 juli 2026"_s;
    }

    void theOldestDay()
    {
        QFETCH(const QString, kind);
        const Pack &pack = m_packs.last();
        Answers answers;
        answers.packId = pack.id;
        answers.values.insert({u"organisation.country"_s, {}}, Value::code(u"NL"_s));
        answers.values.insert({u"organisation.people"_s, {}}, Value::codes({u"staff"_s}));
        answers.values.insert({u"activities.kinds"_s, {}}, Value::codes({kind}));
        answers.entries.insert(u"activities"_s, {kind});
        const QString below = composed(pack, answers, u"retention"_s).running.footerBelow;
        QFETCH(const QString, day);
        QVERIFY2(below.contains(day), qPrintable(below));
    }

    /// What `pack law` prints stands in docs/law-facts.md too, for who has no program at hand.
    void theTableInTheDocumentationIsThatOfThePacks()
    {
        QFile file(QStringLiteral(BINDER_TEST_DATA "/../../docs/law-facts.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const auto factsOf = [&](const QString &id) {
            const auto pack =
                std::find_if(m_packs.cbegin(), m_packs.cend(), [&](const Pack &one) { return one.id == id; });
            return lawFacts(*pack, u"en"_s);
        };
        const QString printed = factsOf(u"nl-avg"_s) + u'\n' + factsOf(u"ca-pipeda"_s);
        const QStringList expected = printed.split(u'\n');
        const QStringList found = text.mid(text.indexOf(u"## "_s)).split(u'\n');
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QVERIFY2(found.value(i) == expected.at(i),
                     qPrintable(u"make it again (CONTRIBUTING.md, \"Law\"): "_s + expected.at(i)));
        }
        QCOMPARE(found.size(), expected.size());
    }

    void theTableNamesWhatIsUsedAndWhatIsNot()
    {
        const QStringList lines = lawFacts(m_packs.last(), u"nl"_s).split(u'\n');
        const QStringList building = lines.filter(u"| `ob-34a` |"_s);
        QCOMPARE(building.size(), 1);
        QVERIFY2(building.constFirst().endsWith(
                     u"| https://wetten.overheid.nl/BWBR0002629/2026-01-01 | verified | 2026-01-01 | - | "
                     "2026-12-01 | retention |"_s),
                 qPrintable(building.constFirst()));
        QCOMPARE(lines.filter(u"| `dpf.list` |"_s).size(), 1);
        QCOMPARE(lines.filter(u"| `retentionLaw[real-estate]` |"_s).size(), 1);
        QCOMPARE(lines.filter(u"| `ai-4` |"_s).size(), 0);
        QCOMPARE(lines.filter(u"`ai-4` (secondary, -)"_s).size(), 1);
    }

private:
    QList<Pack> m_packs;
};

BINDER_TEST(TestLawChecked, QCoreApplication)
#include "tst_law_checked.moc"
