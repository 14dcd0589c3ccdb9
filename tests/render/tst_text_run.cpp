// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_document.h"
#include "model/render/font_file.h"
#include "model/render/fonts.h"
#include "model/render/text_run.h"

#include <QFile>
#include <QRawFont>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using binder::testing::typed;

class TestTextRun : public QObject
{
    Q_OBJECT

private slots:
    void fontsAreOurs()
    {
        const Fonts &fonts = Fonts::shipped();
        QVERIFY2(fonts.isComplete(), qPrintable(fonts.missing()));
        const QList<std::tuple<QString, Face, bool, bool>> faces{
            {u"NotoSans-Regular"_s, Face::Latin, false, false},
            {u"NotoSans-Bold"_s, Face::Latin, true, false},
            {u"NotoSans-Italic"_s, Face::Latin, false, true},
            {u"NotoSansArabic-Regular"_s, Face::Arabic, false, false},
            {u"NotoSansHebrew-Regular"_s, Face::Hebrew, false, false}};
        for (const auto &[name, face, bold, italic] : faces) {
            QFile file(u":/fonts/"_s + name + u".ttf"_s);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QRawFont shipped(file.readAll(), 100);
            const QRawFont used = QRawFont::fromFont(fonts.font(face, 100, bold, italic));
            QVERIFY2(used.familyName().startsWith(u"Plan Sans"_s), qPrintable(used.familyName()));
            QCOMPARE(used.fontTable("glyf"), shipped.fontTable("glyf"));
        }
    }

    void coverageAgreesWithQt()
    {
        QFile file(u":/fonts/NotoSans-Regular.ttf"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray data = file.readAll();
        const QRawFont font(data, 100);
        const std::vector<bool> characters = charactersIn(data);
        for (uint c = 0x20; c < 0x20000; ++c) {
            if ((c >= 0xd800 && c < 0xe000) || c == 0xa0)
                continue;
            QVERIFY2(characters[c] == font.supportsCharacter(c), qPrintable(QString::number(c, 16)));
        }
    }

    void allFacesCoverTheFastPath()
    {
        for (const QString &name : {u"Regular"_s, u"Bold"_s, u"Italic"_s}) {
            QFile file(u":/fonts/NotoSans-"_s + name + u".ttf"_s);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const std::vector<bool> characters = charactersIn(file.readAll());
            for (uint c = 0xa0; c < 0x250; ++c)
                QVERIFY2(characters[c], qPrintable(name + u' ' + QString::number(c, 16)));
            QVERIFY(characters[0xfffd]);
        }
    }

    void damagedFontFileIsHarmless()
    {
        QFile file(u":/fonts/NotoSans-Regular.ttf"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray data = file.readAll();
        for (qsizetype length : {0, 3, 12, 100, 400, 5000}) {
            QCOMPARE(charactersIn(data.first(length)).size(), size_t(0x20000));
            QVERIFY(withFamilyRenamed(data.first(length), "Noto Sans"_L1, "Plan Sans"_L1).size() == length);
        }
    }

    void plainTextStaysAsItIs()
    {
        const PreparedText text = prepared(typed(u"Zoë & Müller: <b>{naam}</b> ĳ € 5"_s), Fonts::shipped());
        QCOMPARE(text.string, u"Zoë & Müller: <b>{naam}</b> ĳ € 5"_s);
        QVERIFY(text.runs.isEmpty());
        QVERIFY(text.missing.isEmpty());
        QVERIFY(!text.rightToLeft);
    }

    void greekAndCyrillicAreLatinFace()
    {
        const PreparedText text = prepared(typed(u"Ελληνικά Кириллица"_s), Fonts::shipped());
        QCOMPARE(text.string, u"Ελληνικά Кириллица"_s);
        QVERIFY(text.runs.isEmpty());
    }

    void arabicIsIsolatedAndGetsItsFace()
    {
        const Text mixed{{u"Naam: "_s, false}, {u"مرحبا بالعالم"_s, true}, {u"."_s, false}};
        const PreparedText text = prepared(mixed, Fonts::shipped());
        QCOMPARE(text.string, u"Naam: \u2068مرحبا بالعالم\u2069."_s);
        QCOMPARE(text.runs.size(), 1); // the space between goes along
        QCOMPARE(text.runs.constFirst().start, 7);
        QCOMPARE(text.runs.constFirst().face, Face::Arabic);
        QVERIFY(!text.rightToLeft);
        QVERIFY(prepared(typed(u"שלום עולם"_s), Fonts::shipped()).rightToLeft);
        QVERIFY(!prepared(typed(u"Firma שלום"_s), Fonts::shipped()).rightToLeft);
    }

    void typedControlsCannotLeakOut()
    {
        // One isolate too few and one too many, and an override that is never ended.
        QCOMPARE(prepared(typed(u"a\u2069b\u202e"_s), Fonts::shipped()).string, u"\u2068ab\u202e\u2069"_s);
        QCOMPARE(prepared(typed(u"a\u2067b"_s), Fonts::shipped()).string, u"\u2068a\u2067b\u2069\u2069"_s);
    }

    void lineBreaksOfAllSorts()
    {
        QCOMPARE(prepared(typed(u"a\nb\r\nc\rd\u2029e"_s), Fonts::shipped()).string,
                 u"a\u2028b\u2028c\u2028d\u2028e"_s);
    }

    void missingGlyphsAreShownAndReported()
    {
        const PreparedText text = prepared(typed(u"王 😀\ufe0f\x01 王 \xd800"_s), Fonts::shipped());
        QCOMPARE(text.string, u"\ufffd \ufffd\ufffd \ufffd \ufffd"_s);
        QCOMPARE(text.missing.toUcs4().size(), 3); // half a surrogate pair is no character at all
        QVERIFY(text.missing.contains(u'王'));
    }

    void manySpacesCanBreak()
    {
        const PreparedText text = prepared(typed(QString(1000, u' ')), Fonts::shipped());
        QCOMPARE(text.string.size(), 1000);
        QVERIFY(!text.string.contains(QString(16, u' ')));
    }
};

QTEST_MAIN(TestTextRun)
#include "tst_text_run.moc"
