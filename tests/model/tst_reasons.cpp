// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/compose.h"
#include "model/pack/load.h"
#include "tests/model/document_pieces.h"
#include "tests/support/dossiers.h"
#include "tests/support/other_answers.h"
#include "tests/support/plausible_dossier.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

/// Makes a document; a mutant makes one with wrong reasons.
using Composer = std::function<Result<Document>(const Evaluation &, const QString &)>;

Result<Document> asItIs(const Evaluation &evaluation, const QString &name)
{
    return compose(evaluation, name, u"nl"_s);
}

/// Composes as the program does, then changes every block.
Composer mutant(const std::function<void(Block &)> &change)
{
    return [change](const Evaluation &evaluation, const QString &name) {
        Result<Document> document = asItIs(evaluation, name);
        if (!document)
            return document;
        const std::function<void(QList<Block> &)> changeAll = [&](QList<Block> &blocks) {
            for (Block &block : blocks) {
                change(block);
                if (auto *box = std::get_if<Box>(&block.content))
                    changeAll(box->blocks);
            }
        };
        changeAll(document->blocks);
        return document;
    };
}

using Pieces = QMap<QString, QList<Piece>>; ///< by document

Pieces allPieces(const Evaluation &evaluation, const Composer &composer)
{
    Pieces pieces;
    for (const DocumentTemplate &source : evaluation.pack().documents) {
        if (const Result<Document> document = composer(evaluation, source.name))
            pieces.insert(source.name, piecesOf(*document));
    }
    return pieces;
}

/// Where the same question stands differently: what may be a reason for a change in the documents.
QSet<QString> changedAddresses(const Evaluation &before, const Evaluation &after)
{
    const auto standing = [](const Evaluation &evaluation, const Address &address) {
        const EffectiveAnswer *answer = evaluation.answer(address);
        return QJsonArray{evaluation.applies(address), int(evaluation.state(address)),
                          answer ? answer->value.json() : QJsonValue(), answer && answer->assumed,
                          evaluation.answers().explanations.value(address)};
    };
    QSet<QString> changed;
    for (const Item &item : before.pack().items) {
        QStringList entries = {QString()};
        if (!item.group.isEmpty()) {
            entries = before.entries(item.group) + after.entries(item.group);
            entries.removeDuplicates();
        }
        for (const QString &entry : std::as_const(entries)) {
            const Address address{item.linkId, entry};
            if (standing(before, address) != standing(after, address))
                changed.insert(address.toString());
        }
    }
    return changed;
}

/// The blocks that read, text for text, more often here than there. Of some that read alike, each may be the
/// one.
QList<Piece> onlyHere(const QList<Piece> &pieces, const QList<Piece> &others)
{
    QMap<std::pair<QString, QString>, int> surplus;
    for (const Piece &piece : pieces)
        ++surplus[{piece.clause, piece.text}];
    for (const Piece &other : others)
        --surplus[{other.clause, other.text}];
    QList<Piece> only;
    for (const Piece &piece : pieces) {
        if (surplus.value({piece.clause, piece.text}) > 0)
            only.append(piece);
    }
    return only;
}

bool isNamed(const Piece &piece, const QSet<QString> &changed)
{
    return piece.addresses.intersects(changed) || piece.underIt.intersects(changed);
}

/// The clauses that rest on advice, not on law: they say so in the pack, or the clause around them does.
QSet<QString> adviceIn(const Pack &pack)
{
    QSet<QString> advice;
    const std::function<void(const QList<BlockTemplate> &, bool)> add =
        [&](const QList<BlockTemplate> &clauses, bool around) {
            for (const BlockTemplate &clause : clauses) {
                const bool isAdvice = around || !clause.advice.isEmpty();
                if (isAdvice)
                    advice.insert(clause.id);
                forEachListInside(clause, [&](const QList<BlockTemplate> &inside) { add(inside, isAdvice); });
            }
        };
    for (const DocumentTemplate &document : pack.documents)
        add(document.blocks, false);
    return advice;
}

/// (a) Every block gives a reason: an answer, a law, or the pack says it is advice. What stands under a
/// heading or in a box counts for that heading or box. The line with the law names law of its own chapter,
/// and a note is on a question of its own chapter.
QStringList withoutReasons(const Pieces &all, const QSet<QString> &advice)
{
    QStringList problems;
    for (auto document = all.begin(); document != all.end(); ++document) {
        QSet<QString> law;
        QSet<QString> addresses;
        bool isAdvice = false; // under the heading at hand
        for (qsizetype at = document->size() - 1; at >= 0; --at) {
            const Piece &piece = document->at(at);
            isAdvice = isAdvice || advice.contains(piece.clause);
            const bool isReasoned = !piece.addresses.isEmpty() || !piece.law.isEmpty()
                                    || !piece.underIt.isEmpty() || !piece.lawUnderIt.isEmpty()
                                    || advice.contains(piece.clause) || (piece.level > 0 && isAdvice);
            if (!isReasoned)
                problems.append(
                    u"%1: %2 gives no reason: %3"_s.arg(document.key(), piece.clause, piece.text));
            if (piece.level > 0)
                isAdvice = false;
        }
        for (const Piece &piece : *document) {
            if (piece.level > 0) {
                law.unite(piece.lawUnderIt);
                addresses.unite(piece.underIt);
            }
            if (piece.follows && !law.contains(piece.law))
                problems.append(
                    u"%1: %2 names law that no clause here rests on"_s.arg(document.key(), piece.clause));
            if (piece.follows && piece.law.isEmpty() && !addresses.contains(piece.addresses))
                problems.append(u"%1: %2 is a note on another chapter"_s.arg(document.key(), piece.clause));
        }
    }
    return problems;
}

/// (c) What changed between two sets of documents names, before or after, an answer that changed. A heading
/// or a box comes and goes with what stands under it.
QStringList changedWithoutReason(const Pieces &before, const Pieces &after, const QSet<QString> &changed)
{
    QStringList problems;
    for (auto document = before.begin(); document != before.end(); ++document) {
        if (!after.contains(document.key()))
            continue;
        const QList<Piece> gone = onlyHere(*document, after[document.key()]);
        const QList<Piece> come = onlyHere(after[document.key()], *document);
        QSet<QString> named;
        for (const QList<Piece> *side : {&gone, &come}) {
            for (const Piece &piece : *side) {
                if (isNamed(piece, changed))
                    named.insert(piece.clause);
            }
        }
        for (const QList<Piece> *side : {&gone, &come}) {
            for (const Piece &piece : *side) {
                if (!named.contains(piece.clause) && !piece.follows)
                    problems.append(u"%1: %2 changed, naming none of %3"_s.arg(
                        document.key(), piece.clause, QStringList(changed.values()).join(u", "_s)));
            }
        }
    }
    problems.removeDuplicates();
    return problems;
}

/// What stands at a clause in a document, and why.
struct AtClause
{
    QStringList texts;
    QSet<QString> addresses;
    bool assumed = false; ///< one of the blocks rests on "I don't know"
};

AtClause atClause(const QList<Piece> &pieces, const QString &clause)
{
    AtClause at;
    for (const Piece &piece : pieces) {
        if (piece.clause != clause)
            continue;
        at.texts.append(piece.text);
        at.addresses.unite(piece.addresses);
        at.assumed = at.assumed || piece.assumed;
    }
    return at;
}

enum class Say { None, Reasons, Text };

/// (b) Whether the answer at `address` has a say in a clause: with nothing or with some other answer there,
/// the same document reads differently at that clause. Where two answers each would do, taking one away
/// leaves the text as it was; then the clause rests on the other from there on, and says so.
Say sayNow(const Evaluation &evaluation, const QString &document, const QString &clause,
           const AtClause &before, const Address &address, const Composer &composer)
{
    Say most = Say::None;
    const QList<Answers> others = otherAnswers(evaluation, address);
    for (const Answers &answers : others) {
        const Evaluation other = Evaluation::evaluate(evaluation.pack(), answers, evaluation.date());
        const Result<Document> changed = composer(other, document);
        if (!changed)
            return Say::Text;
        const AtClause after = atClause(piecesOf(*changed), clause);
        if (after.texts != before.texts)
            return Say::Text;
        if (after.addresses != before.addresses)
            most = Say::Reasons;
    }
    return most;
}

/// The same from a dossier a step further: the clause must go on naming the question, and then rest on it.
Say sayAfter(const Evaluation &evaluation, const Answers &step, const QString &document,
             const QString &clause, const Address &address, const Composer &composer)
{
    const Evaluation further = Evaluation::evaluate(evaluation.pack(), step, evaluation.date());
    const Result<Document> made = composer(further, document);
    const AtClause then = made ? atClause(piecesOf(*made), clause) : AtClause();
    return then.addresses.contains(address.toString())
               ? sayNow(further, document, clause, then, address, composer)
               : Say::None;
}

/// As `sayNow()`, and where there is nothing yet to choose from at the question, after something is added. A
/// clause that only says what is to be found out stands for all that it will say: there the answer may also
/// count once what is not known is answered.
Say sayIn(const Evaluation &evaluation, const QString &document, const QString &clause,
          const AtClause &before, const Address &address, const Composer &composer)
{
    if (otherAnswers(evaluation, address).isEmpty()) {
        const std::optional<Answers> more = withSomethingToChoose(evaluation, address);
        return more ? sayAfter(evaluation, *more, document, clause, address, composer) : Say::None;
    }
    Say most = sayNow(evaluation, document, clause, before, address, composer);
    if (most != Say::None || !before.assumed)
        return most;
    for (const Address &unknown : evaluation.answers().unknown) {
        if (unknown == address || !before.addresses.contains(unknown.toString()))
            continue;
        const QList<Answers> others = otherAnswers(evaluation, unknown);
        for (const Answers &known : others) {
            most = qMax(most, sayAfter(evaluation, known, document, clause, address, composer));
            if (most == Say::Text)
                return most;
        }
    }
    return most;
}

/// A choice that is the same for the same seed.
qsizetype pick(unsigned seed, qsizetype size)
{
    std::mt19937 random(seed);
    return qsizetype(random() % unsigned(size));
}

} // namespace

/// A block knows why it is there (ARCHITECTURE.md), and what it says of that is true.
class TestReasons : public QObject
{
    Q_OBJECT

private:
    static QDate date() { return QDate(2026, 11, 21); }

    /// Questions that set the tone of every sentence: a reason nowhere, or everywhere.
    static bool isTone(const Pack &pack, const Address &address)
    {
        bool tone = false;
        for (const Voice &voice : pack.voices) {
            if (voice.when)
                forEachQuestion(*voice.when,
                                [&](const QString &linkId) { tone = tone || linkId == address.linkId; });
        }
        return tone;
    }

    Evaluation dossier(unsigned seed) const
    {
        return Evaluation::evaluate(m_pack, PlausibleDossier(m_pack, seed).make(date()), date());
    }

    QStringList missingReasons(unsigned seed, const Composer &composer) const
    {
        return withoutReasons(allPieces(dossier(seed), composer), m_advice);
    }

    /// One answer is changed at random.
    QStringList unnamedChanges(unsigned seed, const Composer &composer) const
    {
        const Evaluation before = dossier(seed);
        const Pieces pieces = allPieces(before, composer);
        QList<Address> asked;
        for (const PageKey &page : before.pages()) {
            const QList<Address> addresses = before.addressesOn(page);
            for (const Address &address : addresses) {
                if (m_pack.item(address.linkId)->isQuestion() && !isTone(m_pack, address))
                    asked.append(address);
            }
        }
        QStringList problems;
        for (unsigned change = 0; change < 2; ++change) {
            const unsigned own = seed * 31 + change;
            const Address address = asked.at(pick(own, asked.size()));
            const QList<Answers> others = otherAnswers(before, address);
            if (others.isEmpty())
                continue;
            const Evaluation after =
                Evaluation::evaluate(m_pack, others.at(pick(own + 7, others.size())), date());
            problems +=
                changedWithoutReason(pieces, allPieces(after, composer), changedAddresses(before, after));
        }
        return problems;
    }

    /// Reasons of a block, picked at random, that make no difference.
    QStringList idleReasons(unsigned seed, const Composer &composer, int looks)
    {
        const Evaluation evaluation = dossier(seed);
        const Pieces all = allPieces(evaluation, composer);
        QStringList problems;
        for (int look = 0; look < looks; ++look) {
            const unsigned own = seed * 53 + unsigned(look);
            const QString document = all.keys().at(pick(own, all.size()));
            QList<Piece> pieces = all[document];
            pieces.removeIf([](const Piece &piece) { return piece.addresses.isEmpty() || piece.follows; });
            if (pieces.isEmpty())
                continue;
            const Piece &piece = pieces.at(pick(own + 1, pieces.size()));
            QStringList addresses = piece.addresses.values();
            addresses.sort();
            const std::optional<Address> address =
                Address::fromString(addresses.at(pick(own + 2, addresses.size())));
            // Where a question does not come up, that is what it says.
            if (!address || !evaluation.applies(*address) || !m_pack.item(address->linkId)->isQuestion())
                continue;
            const Say say = sayIn(evaluation, document, piece.clause, atClause(all[document], piece.clause),
                                  *address, composer);
            ++m_looks;
            m_textChanges += say == Say::Text ? 1 : 0;
            if (say == Say::None)
                problems.append(u"%1: %2 names %3, which makes no difference"_s.arg(document, piece.clause,
                                                                                    address->toString()));
        }
        return problems;
    }

    /// Whether a check finds something among the first dossiers: a mutant has to be seen soon.
    static bool isCaught(const std::function<QStringList(unsigned)> &check)
    {
        for (unsigned seed = 1; seed <= 40; ++seed) {
            if (!check(seed).isEmpty())
                return true;
        }
        return false;
    }

private slots:
    void initTestCase()
    {
        Result<Pack> pack = loadPack(shippedPackFolder(u"nl-avg"_s));
        QVERIFY_RESULT(pack);
        m_pack = *std::move(pack);
        m_advice = adviceIn(m_pack);
    }

    void everyBlockGivesAReason()
    {
        QStringList problems;
        for (const unsigned seed : dossierSeeds(30))
            problems += missingReasons(seed, asItIs);
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void aBlockWithoutReasonIsSeen()
    {
        const Composer silent = mutant([](Block &block) { block.reasons = {}; });
        QVERIFY(isCaught([&](unsigned seed) { return missingReasons(seed, silent); }));
        const Composer boasting = mutant([](Block &block) {
            const auto *paragraph = std::get_if<Paragraph>(&block.content);
            if (paragraph && paragraph->role == ParagraphRole::Reference)
                block.reasons.law.append(u"avg-99"_s);
        });
        QVERIFY(isCaught([&](unsigned seed) { return missingReasons(seed, boasting); }));
    }

    void nothingChangesWithoutAReason()
    {
        QStringList problems;
        for (const unsigned seed : dossierSeeds(30))
            problems += unnamedChanges(seed, asItIs);
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void aReasonLeftOutIsSeen()
    {
        const Composer forgetful = mutant([](Block &block) {
            block.reasons.addresses.removeIf(
                [](const QString &address) { return address.endsWith(u".items"_s); });
        });
        QVERIFY(isCaught([&](unsigned seed) { return unnamedChanges(seed, forgetful); }));
    }

    void everyReasonMakesADifference()
    {
        QStringList problems;
        constexpr int few = 30;
        const QList<unsigned> seeds = dossierSeeds(few);
        for (const unsigned seed : seeds)
            problems += idleReasons(seed, asItIs, seeds.size() > few ? 10 : 2);
        problems.removeDuplicates();
        qInfo("%d reasons looked at; with another answer there, the text changed at %d", m_looks,
              m_textChanges);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void anIdleReasonIsSeen()
    {
        const Composer boasting = mutant([](Block &block) {
            if (block.clause.startsWith(u"statement."_s))
                block.reasons.addresses.append(u"cleanup.old"_s);
        });
        QVERIFY(isCaught([&](unsigned seed) { return idleReasons(seed, boasting, 4); }));
        // Another answer of the right entry, beside the one that decides.
        const Composer besides = mutant([](Block &block) {
            const QStringList addresses = block.reasons.addresses;
            for (const QString &address : addresses) {
                const std::optional<Address> one = Address::fromString(address);
                if (one && one->linkId.startsWith(u"activities."_s) && !one->entry.isEmpty())
                    block.reasons.addresses.append(Address{u"activities.usedBy"_s, one->entry}.toString());
            }
        });
        QVERIFY(isCaught([&](unsigned seed) { return idleReasons(seed, besides, 4); }));
    }

    /// Also where the test has to go a step further to see a difference: where nothing can be answered before
    /// there is something to choose from, and where something is not known.
    void anIdleReasonIsSeenAStepFurther()
    {
        const auto isReason = [&](const Evaluation &evaluation, const QString &clause, const Address &address,
                                  const Composer &composer) {
            const QString document = clause.section(u'.', 0, 0);
            const Result<Document> made = composer(evaluation, document);
            const AtClause at = made ? atClause(piecesOf(*made), clause) : AtClause();
            return at.addresses.contains(address.toString())
                   && sayIn(evaluation, document, clause, at, address, composer) != Say::None;
        };
        const auto boasting = [](const Address &address) {
            return mutant([address](Block &block) {
                if (block.clause.startsWith(u"statement."_s))
                    block.reasons.addresses.append(address.toString());
            });
        };
        Answers answers;
        answers.packId = m_pack.id;
        answers = withAnswer(m_pack, answers, {u"activities.kinds"_s, {}}, Value::codes({u"contact"_s}));
        const Address stored{u"activities.storedAt"_s, u"contact"_s};
        const Evaluation nowhere = Evaluation::evaluate(m_pack, answers, date());
        QVERIFY(nowhere.applies(stored));
        QVERIFY(otherAnswers(nowhere, stored).isEmpty());
        QVERIFY(isReason(nowhere, u"plan.open.table"_s, stored, asItIs)); // says that it is open
        QVERIFY(!isReason(nowhere, u"statement.rights.move"_s, stored, boasting(stored)));
        const Address situations{u"situations.any"_s, {}};
        const Address old{u"cleanup.old"_s, {}};
        answers = withUnknown(answers, situations);
        const Evaluation unsure = Evaluation::evaluate(m_pack, answers, date());
        QVERIFY(isReason(unsure, u"statement.children.no"_s, situations, asItIs));
        QVERIFY(!isReason(unsure, u"statement.children.no"_s, old, boasting(old)));
    }

private:
    Pack m_pack;
    QSet<QString> m_advice;
    int m_looks = 0;
    int m_textChanges = 0;
};

BINDER_TEST(TestReasons, QCoreApplication)
#include "tst_reasons.moc"
