// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_document.h"
#include "model/render/font_file.h"
#include "model/render/fonts.h"
#include "model/render/text_run.h"
#include "model/render/word_breaks.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QRawFont>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using binder::testing::typed;

namespace {

/// The word with a sign at each place it may be broken: a hyphen, or a bar where none is added.
QString broken(const QString &word, const QString &language)
{
    QString shown = word;
    const QList<WordBreak> breaks = wordBreaks(word, Hyphenation::of(language));
    for (auto place = breaks.crbegin(); place != breaks.crend(); ++place)
        shown.insert(place->at, place->hyphen ? u'-' : u'|');
    return shown;
}

} // namespace

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

    void syllables_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &language, const QString &word,
                            const QString &expected) { QTest::newRow(name) << language << word << expected; };
        row("Dutch", u"nl"_s, u"persoonsgegevens"_s, u"per-soons-ge-ge-vens"_s);
        row("Dutch, long", u"nl"_s, u"arbeidsongeschiktheidsverzekeringsmaatschappij"_s,
            u"ar-beids-on-ge-schikt-heids-ver-ze-ke-rings-maat-schap-pij"_s);
        row("English", u"en"_s, u"accountability"_s, u"ac-count-ab-il-ity"_s);
        row("English in a country", u"en-CA"_s, u"confidentiality"_s, u"con-fid-en-ti-al-ity"_s);
        row("two before and three behind", u"nl"_s, u"adressen"_s, u"adres-sen"_s);
        row("two letters stay", u"en"_s, u"privacy"_s, u"pri-vacy"_s);
        row("capitals", u"nl"_s, u"Verwerkersovereenkomst"_s, u"Ver-wer-kers-over-een-komst"_s);
        row("signs of a sentence", u"nl"_s, u"(„bewaartermijnen”),"_s, u"(„be-waar-ter-mij-nen”),"_s);
        row("compound with a hyphen", u"nl"_s, u"IT-beveiliging"_s, u"IT-be-vei-li-ging"_s);
        row("two words", u"nl"_s, u"beheerder/verwerker"_s, u"be-heer-der/ver-wer-ker"_s);
        // Written "co-ordinatie" and "ge-interesseerd" when broken there: letters are never changed.
        row("two dots", u"nl"_s, u"coördinatie"_s, u"coör-di-na-tie"_s);
        row("two dots, again", u"nl"_s, u"geïnteresseerd"_s, u"geïn-te-res-seerd"_s);
        row("letters the patterns lack", u"nl"_s, u"персональные"_s, u"персональные"_s);
        row("a code", u"nl"_s, u"registratie2026nummer"_s, u"registratie2026nummer"_s);
        row("a name of a file", u"nl"_s, u"back_up_persoonsgegevens"_s, u"back_up_persoonsgegevens"_s);
        row("no patterns", u"fr"_s, u"confidentialité"_s, u"confidentialité"_s);
        row("e-mail", u"nl"_s, u"administratie@voorbeeld-bedrijf.nl,"_s,
            u"administratie@|voorbeeld-|bedrijf.|nl,"_s);
        row("web", u"nl"_s, u"(https://www.voorbeeldbedrijf.nl/privacyverklaring)"_s,
            u"(https://|www.|voorbeeldbedrijf.|nl/|privacyverklaring)"_s);
        row("web as typed, without patterns", u"fr"_s, u"www.voorbeeld.nl"_s, u"www.|voorbeeld.|nl"_s);
        row("initials", u"nl"_s, u"B.V."_s, u"B.V."_s);
    }

    void syllables()
    {
        QFETCH(QString, language);
        QFETCH(QString, word);
        QFETCH(QString, expected);
        QCOMPARE(broken(word, language), expected);
    }

    /// In the library, a word of thousands of letters takes the length of it squared.
    void endlessWordIsNotLookedAt()
    {
        QCOMPARE(Hyphenation::of(u"nl"_s).breaksIn(u"gegevens"_s.repeated(10000)), QList<int>());
    }

    void addressesAreFound()
    {
        const auto found = [](const QString &text) {
            QStringList parts;
            for (const Stretch &stretch : stretchesOf(text))
                parts.append(stretch.address ? u'<' + stretch.text + u'>' : stretch.text);
            return parts;
        };
        QCOMPARE(found(u"Mail info@x.nl of kijk op  www.x.nl."_s),
                 QStringList({u"Mail "_s, u"<info@x.nl>"_s, u" of kijk op  "_s, u"<www.x.nl.>"_s}));
        QCOMPARE(found(u"Jansen B.V. en/of 2.500 euro"_s), QStringList({u"Jansen B.V. en/of 2.500 euro"_s}));
        QCOMPARE(found(QString()), QStringList());
    }
};

BINDER_TEST(TestTextRun, QGuiApplication)
#include "tst_text_run.moc"
