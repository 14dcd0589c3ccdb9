// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/compose.h"
#include "model/dossier/answers_json.h"
#include "model/pack/load.h"
#include "tests/support/plain_document.h"
#include "tests/support/random_dossier.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace binder;
using binder::testing::plainLines;
using namespace Qt::StringLiterals;

namespace {

QStringList headings(const Document &document, int level)
{
    QStringList found;
    for (const Block &block : document.blocks) {
        const auto *heading = std::get_if<Heading>(&block.content);
        if (heading && heading->level == level)
            found.append(plainText(heading->text));
    }
    return found;
}

/// The clauses named in `except`, with all that stands inside them.
QSet<QString> leftOut(const QList<BlockTemplate> &clauses, const QStringList &except, bool isInside = false)
{
    QSet<QString> ids;
    for (const BlockTemplate &clause : clauses) {
        const bool isLeft = isInside || except.contains(clause.id);
        if (isLeft)
            ids.insert(clause.id);
        forEachListInside(
            clause, [&](const QList<BlockTemplate> &inside) { ids.unite(leftOut(inside, except, isLeft)); });
    }
    return ids;
}

} // namespace

/// Documents made of other documents, and the questionnaire on paper.
class TestParts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const QString &id : shippedPacks()) {
            Result<Pack> pack = loadPack(shippedPackFolder(id));
            QVERIFY2(pack.has_value(),
                     qPrintable(pack ? QString() : pack.error().message + pack.error().detail));
            m_packs.append(*std::move(pack));
        }
    }

    void binderIsMadeOfItsParts()
    {
        for (const Pack &pack : std::as_const(m_packs)) {
            const Evaluation evaluation = evaluationOf(pack, true);
            const QString language = pack.sourceLanguage;
            const Result<Document> binder = compose(evaluation, u"binder"_s, language);
            QVERIFY(binder);
            const QStringList chapters = headings(*binder, 1);
            int parts = 0;
            for (const BlockTemplate &block : pack.document(u"binder"_s)->blocks) {
                const auto *chapter = std::get_if<DocumentClause>(&block.content);
                if (!chapter)
                    continue;
                const Result<Document> part = compose(evaluation, chapter->document, language);
                if (!part) {
                    QVERIFY(!chapters.contains(
                        pack.textsIn(language).text("document."_L1 + chapter->document + ".title"_L1, {})));
                    continue;
                }
                ++parts;
                QVERIFY2(chapters.contains(part->title), qPrintable(part->title));
                // A chapter of the part is a section here, unless it was left out on purpose.
                const QStringList sections = headings(*binder, 2);
                const QStringList own = headings(*part, 1);
                const auto kept = std::count_if(own.cbegin(), own.cend(),
                                                [&](const QString &one) { return sections.contains(one); });
                QVERIFY(kept >= own.size() - chapter->except.size());
                // What it says is said for the same reasons.
                const QSet<QString> left = leftOut(pack.document(chapter->document)->blocks, chapter->except);
                for (const Block &one : part->blocks) {
                    if (left.contains(one.clause))
                        continue;
                    const auto same =
                        std::find_if(binder->blocks.cbegin(), binder->blocks.cend(), [&](const Block &other) {
                            const QStringList &reasons = one.reasons.addresses;
                            return other.clause == one.clause
                                   && std::all_of(reasons.cbegin(), reasons.cend(),
                                                  [&](const QString &reason) {
                                                      return other.reasons.addresses.contains(reason);
                                                  });
                        });
                    QVERIFY2(same != binder->blocks.cend(), qPrintable(one.clause));
                }
            }
            QVERIFY(parts >= 2);
            QCOMPARE(chapters.size(), parts + 2); // overview and sign-off
            QVERIFY(std::holds_alternative<Form>(binder->blocks.constLast().content));
        }
    }

    /// A part may begin on the page of the one before when that is nearly empty; the signatures stand below
    /// the last.
    void everyPartMayBeginOnAPageOfItsOwn()
    {
        const Result<Document> binder = compose(evaluationOf(m_packs.first(), true), u"binder"_s, u"nl"_s);
        QVERIFY(binder);
        int parts = 0;
        for (qsizetype i = 1; i < binder->blocks.size(); ++i) {
            const auto *heading = std::get_if<Heading>(&binder->blocks.at(i).content);
            if (!heading || heading->level != 1 || binder->blocks.at(i).clause == u"binder.signOff")
                continue;
            const auto *pageBreak = std::get_if<PageBreak>(&binder->blocks.at(i - 1).content);
            QVERIFY(pageBreak && pageBreak->soft);
            ++parts;
        }
        QVERIFY(parts >= 2);
    }

    void moreCanBeAdded()
    {
        for (const Pack &pack : std::as_const(m_packs)) {
            const Evaluation evaluation = evaluationOf(pack, true);
            const QString language = pack.sourceLanguage;
            const Result<Document> binder =
                compose(evaluation, u"binder"_s, language, {u"leaflet"_s, u"answers"_s});
            QVERIFY(binder);
            const QStringList chapters = headings(*binder, 1);
            const Result<Document> leaflet = compose(evaluation, u"leaflet"_s, language);
            QVERIFY(leaflet && chapters.contains(leaflet->title));
            QVERIFY(plainLines(*binder).contains(leaflet->title)); // in the overview too
            const struct
            {
                QString document;
                QString with;
            } wrong[] = {{u"plan"_s, u"leaflet"_s},
                         {u"binder"_s, u"plan"_s},
                         {u"binder"_s, u"binder"_s},
                         {u"binder"_s, u"nothing"_s}};
            for (const auto &[document, with] : wrong) {
                const Result<Document> refused = compose(evaluation, document, language, {with});
                QVERIFY(!refused);
                QCOMPARE(refused.error().kind, ErrorKind::Usage);
            }
        }
    }

    /// A binder is a draft as soon as one of its parts is, and says because of what.
    void statesAgreeWithTheDocuments()
    {
        for (const Pack &pack : std::as_const(m_packs)) {
            for (unsigned seed = 1; seed <= 12; ++seed) {
                const Evaluation evaluation =
                    Evaluation::evaluate(pack, RandomDossier(pack, seed).make(date()), date());
                const QList<DocumentState> states = documentStates(evaluation, pack.sourceLanguage);
                for (const DocumentState &state : states) {
                    const Result<Document> document = compose(evaluation, state.name, pack.sourceLanguage);
                    QVERIFY(document);
                    QCOMPARE(state.draft, document->draft);
                    QVERIFY(!state.draft || !state.blockedBy.isEmpty());
                }
            }
        }
    }

    void questionnaireAsksAllQuestions()
    {
        for (const Pack &pack : std::as_const(m_packs)) {
            for (const bool filled : {false, true}) {
                const Result<Document> document =
                    compose(evaluationOf(pack, filled), u"questionnaire"_s, pack.sourceLanguage);
                QVERIFY(document);
                const QStringList lines = plainLines(*document);
                const Texts &texts = pack.textsIn(pack.sourceLanguage);
                int asked = 0;
                for (const Item &item : pack.items) {
                    const QString text = texts.text(item.textId("text"_L1), u"default"_s);
                    // What only leads to cards has nothing to write on; what the cards ask follows it.
                    const Group *group = pack.group(item.linkId);
                    if (text.contains(u'{') || (group && !group->createdBy.isEmpty()))
                        continue;
                    QVERIFY2(lines.contains(text), qPrintable(item.linkId));
                    ++asked;
                    if (!item.repeats && item.options.size() > 30 && item.type != ItemType::Duration)
                        continue; // written on a line
                    for (const Option &option : item.options) {
                        const QString words = texts.text(item.optionTextId(option.code), u"default"_s);
                        const bool printed =
                            std::any_of(lines.cbegin(), lines.cend(), [&](const QString &line) {
                                return item.type == ItemType::Duration ? line.endsWith(u' ' + words)
                                                                       : line == words;
                            });
                        QVERIFY2(printed, qPrintable(item.linkId + u' ' + option.code));
                    }
                }
                QVERIFY(asked > 20);
                QVERIFY(!document->draft);
            }
        }
    }

    /// A question that follows on an answer says on which one: on paper nothing hides it.
    void questionnaireSaysWhenAQuestionIsAsked()
    {
        for (const Pack &pack : std::as_const(m_packs)) {
            const Result<Document> document =
                compose(evaluationOf(pack, false), u"questionnaire"_s, pack.sourceLanguage);
            QVERIFY(document);
            const Texts &texts = pack.textsIn(pack.sourceLanguage);
            const auto quoted = [&](const QString &id) -> QString {
                return u"\u201c"_s + texts.text(id, u"default"_s) + u"\u201d"_s;
            };
            QMap<QString, QString> hints; // by the text of the question
            for (const Block &block : document->blocks) {
                if (const auto *form = std::get_if<Form>(&block.content))
                    hints[plainText(form->title)] += plainText(form->hint);
            }
            int followUps = 0;
            for (const Item &item : pack.items) {
                const auto *leaf =
                    item.enableWhen ? std::get_if<AnswerLeaf>(&item.enableWhen->part) : nullptr;
                const Item *earlier = leaf ? pack.item(leaf->question) : nullptr;
                if (!earlier
                    || (leaf->comparison != Operator::Includes && leaf->comparison != Operator::Equal)
                    || earlier->type == ItemType::Group
                    || !(leaf->answer.isString() || leaf->answer.isBool()))
                    continue;
                const QString hint = hints.value(texts.text(item.textId("text"_L1), u"default"_s));
                QVERIFY2(hint.contains(quoted(earlier->textId("text"_L1))),
                         qPrintable(item.linkId + u": "_s + hint));
                QString word = earlier->optionTextId(leaf->answer.toString());
                if (leaf->answer.isBool()) {
                    const QLatin1StringView code = leaf->answer.toBool() ? "yes"_L1 : "no"_L1;
                    const QString own = earlier->textId(code);
                    word = texts.text(own, u"default"_s).isEmpty() ? "word."_L1 + code : own;
                }
                QVERIFY2(hint.contains(quoted(word)), qPrintable(item.linkId + u": "_s + hint));
                ++followUps;
            }
            QVERIFY2(followUps > 2, qPrintable(pack.id + QString::number(followUps)));
        }
    }

private:
    static QDate date() { return {2026, 11, 21}; }

    static Evaluation evaluationOf(const Pack &pack, bool filled)
    {
        Answers answers;
        answers.packId = pack.id;
        if (filled) {
            QFile file(QStringLiteral(BINDER_TEST_DATA)
                       + (pack.id == "nl-avg"_L1 ? u"/koel-ict.answers.json"_s
                                                 : u"/bring-the-pixel.answers.json"_s));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s", qPrintable(file.fileName()));
            const Result<Answers> read = answersFromJson(file.readAll());
            const Result<Answers> fitted = read ? fitAnswers(pack, *read) : read;
            if (!fitted)
                qFatal("%s", qPrintable(fitted.error().message));
            answers = *fitted;
        }
        return Evaluation::evaluate(pack, answers, date());
    }

    QList<Pack> m_packs;
};

BINDER_TEST(TestParts, QCoreApplication)
#include "tst_parts.moc"
