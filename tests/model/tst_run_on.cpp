// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/run_on.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QTest>

using namespace binder;
using namespace Qt::StringLiterals;

/// Sentences that stand in one paragraph on the page.
class TestRunOn : public QObject
{
    Q_OBJECT

private:
    static Block sentence(const QString &words, bool continues, ParagraphRole role = ParagraphRole::Body,
                          const QStringList &addresses = {})
    {
        Block block;
        block.clause = words;
        block.reasons.addresses = addresses;
        block.content = Paragraph{role, {{words, false}}, continues};
        return block;
    }

    static QStringList texts(const QList<Block> &blocks)
    {
        QStringList all;
        for (const Block &block : blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
                all.append(plainText(paragraph->text));
            else if (const auto *box = std::get_if<Box>(&block.content))
                all.append(texts(box->blocks));
            else
                all.append(u"-"_s);
        }
        return all;
    }

private slots:
    void whatContinuesStandsInTheParagraphBefore()
    {
        Document document;
        Block heading;
        heading.content = Heading{1, {{u"Kop"_s, false}}};
        Block box;
        box.content = Box{BoxTone::Remember, {}, {sentence(u"In."_s, false), sentence(u"Ook in."_s, true)}};
        document.blocks = {heading,
                           sentence(u"Na de kop."_s, true),
                           sentence(u"Nieuw."_s, false),
                           sentence(u"Verder."_s, true),
                           sentence(u"Een open punt."_s, true, ParagraphRole::Open),
                           sentence(u"Ander soort."_s, true),
                           box,
                           sentence(u"Na het kader."_s, true)};
        const Document joined = runOn(document);
        QCOMPARE(texts(joined.blocks),
                 QStringList({u"-"_s, u"Na de kop."_s, u"Nieuw. Verder."_s, u"Een open punt."_s,
                              u"Ander soort."_s, u"In. Ook in."_s, u"Na het kader."_s}));
        QCOMPARE(QJsonDocument(toJson(runOn(joined))).toJson(), QJsonDocument(toJson(joined)).toJson());
    }

    void theParagraphHasTheReasonsOfAllItsSentences()
    {
        Document document;
        Block assumed = sentence(u"Twee."_s, true, ParagraphRole::Body, {u"a"_s, u"b"_s});
        assumed.assumed = true;
        assumed.reasons.law = {u"law"_s};
        document.blocks = {sentence(u"Een."_s, false, ParagraphRole::Body, {u"b"_s, u"c"_s}), assumed};
        const Document joined = runOn(document);
        QCOMPARE(joined.blocks.size(), 1);
        const Block &block = joined.blocks.first();
        QCOMPARE(block.clause, u"Een."_s);
        QCOMPARE(block.reasons.addresses, QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(block.reasons.law, QStringList({u"law"_s}));
        QVERIFY(block.assumed);
        QVERIFY(!block.draft);
    }

    void aSentenceAmongOthersEndsWithAStop_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("joined");
        QTest::newRow("both lack one") << u"Doel: werk"_s << u"Tot: later"_s << u"Doel: werk. Tot: later."_s;
        QTest::newRow("both have one") << u"Doel: werk."_s << u"Ja!"_s << u"Doel: werk. Ja!"_s;
        QTest::newRow("a question") << u"Weet u dat?"_s << u"Ja"_s << u"Weet u dat? Ja."_s;
    }
    void aSentenceAmongOthersEndsWithAStop()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, joined);
        Document document;
        document.blocks = {sentence(first, false), sentence(second, true)};
        QCOMPARE(texts(runOn(document).blocks), QStringList{joined});
        document.blocks = {sentence(first, false)};
        QCOMPARE(texts(runOn(document).blocks), QStringList{first});
    }
};

BINDER_TEST(TestRunOn, QCoreApplication)
#include "tst_run_on.moc"
