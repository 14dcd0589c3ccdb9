// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/compose.h"
#include "model/pack/load.h"
#include "tests/support/property.h"
#include "tests/support/random_dossier.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QTest>

using namespace binder;
using namespace Qt::StringLiterals;

/// What must hold for every document of a shipped pack, whatever was answered.
class TestCompose : public QObject
{
    Q_OBJECT

private:
    static QDate date() { return QDate(2026, 11, 21); }

    static void checkText(const Text &text)
    {
        RC_ASSERT(!plainText(text).isEmpty());
        for (const Span &span : text) {
            if (span.literal)
                continue;
            RC_ASSERT(!span.text.contains(u'{'));
            RC_ASSERT(!span.text.contains(u'}'));
            RC_ASSERT(!span.text.contains(u"TODO"_s));
        }
    }

    static void checkBlocks(const QList<Block> &blocks, const QStringList &typed)
    {
        for (qsizetype index = 0; index < blocks.size(); ++index) {
            const Block &block = blocks.at(index);
            RC_ASSERT(!block.clause.isEmpty());
            if (const auto *heading = std::get_if<Heading>(&block.content)) {
                checkText(heading->text);
                // A heading has something to say under it.
                RC_ASSERT(index + 1 < blocks.size());
                const auto *next = std::get_if<Heading>(&blocks.at(index + 1).content);
                const bool nested = !next || next->level > heading->level;
                RC_ASSERT(nested);
            } else if (const auto *paragraph = std::get_if<Paragraph>(&block.content)) {
                checkText(paragraph->text);
            } else if (const auto *list = std::get_if<List>(&block.content)) {
                RC_ASSERT(!list->points.isEmpty());
                for (const Text &point : list->texts())
                    checkText(point);
            } else if (const auto *table = std::get_if<Table>(&block.content)) {
                RC_ASSERT(!table->rows.isEmpty());
                for (const QList<Cell> &row : table->rows)
                    RC_ASSERT(row.size() == table->columns.size());
            } else if (const auto *box = std::get_if<Box>(&block.content)) {
                RC_ASSERT(!box->blocks.isEmpty());
                checkBlocks(box->blocks, typed);
            }
        }
    }

private slots:
    void initTestCase()
    {
        for (const QString &id : shippedPacks()) {
            Result<Pack> pack = loadPack(shippedPackFolder(id));
            QVERIFY2(pack.has_value(),
                     qPrintable(pack ? QString() : pack.error().message + pack.error().detail));
            m_packs.append(*std::move(pack));
        }
        QVERIFY(!m_packs.isEmpty());
    }

    void nothingDanglesInAnyDocument()
    {
        BINDER_PROPERTY(
            "no empty list, table, heading or placeholder, in any document of any dossier",
            [this](unsigned seed) {
                for (const Pack &pack : std::as_const(m_packs)) {
                    const Evaluation evaluation =
                        Evaluation::evaluate(pack, RandomDossier(pack, seed).make(date()), date());
                    const QString language = pack.languages.at(seed % unsigned(pack.languages.size()));
                    for (const DocumentTemplate &source : pack.documents) {
                        const Result<Document> document = compose(evaluation, source.name, language);
                        if (!document)
                            continue;
                        RC_ASSERT(!document->title.isEmpty());
                        checkBlocks(document->blocks, {});
                    }
                }
            });
    }

    void theSameTwice()
    {
        BINDER_PROPERTY("composing is pure", [this](unsigned seed) {
            for (const Pack &pack : std::as_const(m_packs)) {
                const Answers answers = RandomDossier(pack, seed).make(date());
                const auto json = [&] {
                    const Evaluation evaluation = Evaluation::evaluate(pack, answers, date());
                    const Result<Document> document =
                        compose(evaluation, pack.documents.first().name, pack.languages.last());
                    return document ? QJsonDocument(toJson(*document)).toJson() : QByteArray();
                };
                RC_ASSERT(json() == json());
            }
        });
    }

    void typedTextComesOutLiterally()
    {
        for (const Pack &pack : std::as_const(m_packs)) {
            const QStringList typed = RandomDossier::awkwardTexts();
            for (const QString &name : typed) {
                Answers answers;
                answers.packId = pack.id;
                answers.values.insert({pack.subject, {}}, Value::text(name));
                const Evaluation evaluation = Evaluation::evaluate(pack, answers, date());
                for (const DocumentTemplate &source : pack.documents) {
                    const Result<Document> document = compose(evaluation, source.name, pack.sourceLanguage);
                    if (document)
                        QCOMPARE(document->subtitle, Text({{name, true}}));
                }
            }
        }
    }

    /// A sheet for customers that names nobody, or says of a chapter that it is still empty, must not look
    /// ready.
    void aPublicDocumentWithGapsIsADraft()
    {
        for (const Pack &pack : std::as_const(m_packs)) {
            Answers answers;
            answers.packId = pack.id;
            const Evaluation evaluation = Evaluation::evaluate(pack, answers, date());
            const QList<DocumentState> states = documentStates(evaluation, pack.sourceLanguage);
            int looked = 0;
            for (const DocumentState &state : states) {
                const bool isPublic = state.audience == Audience::Public;
                QVERIFY2(state.draft == isPublic, qPrintable(state.name));
                QVERIFY2(state.blockedBy.contains(Address{pack.subject, {}}) == isPublic,
                         qPrintable(state.name));
                looked += isPublic ? 1 : 0;
            }
            QVERIFY(looked > 0);
        }
    }

    void anUnknownDocumentIsRefusedByName()
    {
        const Evaluation evaluation = Evaluation::evaluate(m_packs.first(), {}, date());
        const Result<Document> document = compose(evaluation, u"nonsense"_s, u"nl"_s);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::Usage);
        QVERIFY(document.error().message.contains(u"nonsense"_s));
    }

private:
    QList<Pack> m_packs;
};

BINDER_TEST(TestCompose, QCoreApplication)
#include "tst_compose.moc"
