// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/authoring/pack_translation.h"
#include "model/authoring/translation.h"
#include "model/authoring/translation_file.h"
#include "model/authoring/xliff.h"
#include "tests/fuzz/mutate.h"
#include "tests/model/xliff_schema.h"
#include "tests/support/property.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using binder::testing::schemaComplaints;

namespace {

const QString file = u"questions/safety.json"_s;

QList<SourceText> sources()
{
    return {{file, u"made.text"_s, u"Maakt {wij} kopieën voor {name}?"_s},
            {file, u"made.hint"_s, u"Kort & \"goed\" <hier>"_s},
            {file, u"place.text"_s, u"Waar?"_s},
            {u"pack.json"_s, u"title"_s, u"{year} en {year}: proef"_s}};
}

QByteArray entry(const QString &text, const QString &source)
{
    return "{\"text\": \"" + text.toUtf8() + "\", \"of\": \"" + fingerprintOf(source).toUtf8() + "\"}";
}

/// Two of the four texts are translated, one of them from another text; the form is not ours.
TranslationFiles files()
{
    return {{file, "{\n  \"$schema\": \"x.json\",\n\n    \"made.text\":   "
                       + entry(u"Do {wij} make copies for {name}?"_s, u"Maakt {wij} kopieën voor {name}?"_s)
                       + " ,\n  \"place.text\": " + entry(u"Where?"_s, u"Waar ligt het?"_s) + "\n}\n\n"}};
}

QSet<QString> lexicon()
{
    return {u"wij"_s};
}

QList<TranslationState> states(const QList<Translation> &translations)
{
    QList<TranslationState> states;
    for (const Translation &one : translations)
        states.append(one.state);
    return states;
}

QString anyText()
{
    static const QStringList pieces{u"a"_s, u" "_s,    u"{name}"_s, u"{wij}"_s, u"\n"_s, u"\t"_s,
                                    u"&"_s, u"<x/>"_s, u"]]>"_s,    u"\""_s,    u"\\"_s, u"é"_s,
                                    u"😀"_s, u"{}"_s,   u"}"_s,      u"  "_s,    u"'"_s};
    QString text;
    for (int count = *rc::gen::inRange(0, 9); count > 0; --count)
        text += pieces.at(*rc::gen::inRange<qsizetype>(0, pieces.size()));
    return text;
}

} // namespace

Q_DECLARE_METATYPE(binder::Translation)

/// Translations are filled in, given to a translator and taken back without anything else changing.
class TranslationTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowItStands()
    {
        using enum TranslationState;
        const QList<Translation> translations = translationsOf(sources(), files());
        QCOMPARE(states(translations), (QList<TranslationState>{Current, Untranslated, Stale, Untranslated}));
        QCOMPARE(translations.at(2).target, u"Where?"_s);
        QCOMPARE(translations.at(2).source, u"Waar?"_s);
    }

    void fillsGapsInPlace()
    {
        using enum TranslationState;
        const TranslationFiles filled = withGapsFilled(sources(), files());
        QByteArray expected = files().value(file);
        const QByteArray next = " ,\n  \"place.text\"";
        const QByteArray hint = fingerprintOf(sources().at(1).text).toLatin1();
        const QByteArray made =
            ",\n  \"made.hint\": {\"text\": \"Kort & \\\"goed\\\" <hier>\", \"of\": \"untranslated " + hint
            + "\"}" + next;
        expected.replace(next, made);
        QCOMPARE(filled.value(file), expected);
        const QByteArray title =
            "{\n  \"title\": {\"text\": \"{year} en {year}: proef\", \"of\": \"untranslated "
            + fingerprintOf(sources().at(3).text).toLatin1() + "\"}\n}\n";
        QCOMPARE(filled.value(u"pack.json"_s), title);
        QCOMPARE(states(translationsOf(sources(), filled)),
                 (QList<TranslationState>{Current, Untranslated, Stale, Untranslated}));
        QCOMPARE(withGapsFilled(sources(), filled), filled);
    }

    /// What somebody writes over what was filled in is a translation of the source as it was then.
    void wordsWrittenByHandAreStamped()
    {
        using enum TranslationState;
        QList<SourceText> now = sources();
        TranslationFiles filled = withGapsFilled(now, files());
        filled[file].replace("Kort & \\\"goed\\\" <hier>", "In short");
        const TranslationFiles stamped = withGapsFilled(now, filled);
        const QByteArray entry = "\"made.hint\": {\"text\": \"In short\", \"of\": \""
                                 + fingerprintOf(now.at(1).text).toLatin1() + "\"}";
        QVERIFY(stamped.value(file).contains(entry));
        QCOMPARE(states(translationsOf(now, stamped)).at(1), Current);
        now[1].text = u"Korter"_s;
        QCOMPARE(states(translationsOf(now, stamped)).at(1), Stale);
        // What nobody touched follows its source.
        now[3].text = u"{year}"_s;
        const TranslationFiles later = withGapsFilled(now, stamped);
        QVERIFY(later.value(u"pack.json"_s).contains("{\"text\": \"{year}\", \"of\": \"untranslated "));
        QCOMPARE(states(translationsOf(now, later)),
                 (QList<TranslationState>{Current, Stale, Stale, Untranslated}));
    }

    void putsNewEntriesAtTheirPlace()
    {
        TranslationFile empty{QByteArray("{}\n")};
        empty.insertAfter({}, u"b"_s, {u"B"_s, u"1"_s});
        empty.insertAfter({}, u"a"_s, {u"A"_s, u"2"_s});
        empty.insertAfter(u"b"_s, u"c"_s, {u"C"_s, u"3"_s});
        QCOMPARE(empty.bytes(),
                 "{\n  \"a\": {\"text\": \"A\", \"of\": \"2\"},\n  \"b\": {\"text\": \"B\", \"of\": \"1\"},\n"
                 "  \"c\": {\"text\": \"C\", \"of\": \"3\"}\n}\n");
        TranslationFile named{QByteArray("{\n  \"$schema\": \"x\"\n}\n")};
        named.insertAfter({}, u"a"_s, {u"A"_s, u"2"_s});
        QCOMPARE(named.bytes(), "{\n  \"$schema\": \"x\",\n  \"a\": {\"text\": \"A\", \"of\": \"2\"}\n}\n");
    }

    void whatATranslatorGets()
    {
        const auto xml = toXliff(translationsOf(sources(), files()), u"nl"_s, u"en"_s);
        QVERIFY_RESULT(xml);
        const QByteArray start =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xliff version=\"1.2\" "
            "xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n"
            "  <file original=\"questions/safety.json\" source-language=\"nl\" target-language=\"en\" "
            "datatype=\"plaintext\">\n    <body>\n";
        QVERIFY2(xml->startsWith(start), xml->constData());
        QVERIFY(xml->contains(
            "      <trans-unit id=\"made.text\" approved=\"yes\" xml:space=\"preserve\">\n"
            "        <source>Maakt <x id=\"wij\" equiv-text=\"{wij}\"/> kopieën voor <x id=\"name\" "
            "equiv-text=\"{name}\"/>?</source>\n"
            "        <target state=\"final\">Do <x id=\"wij\" equiv-text=\"{wij}\"/> make copies for "
            "<x id=\"name\" equiv-text=\"{name}\"/>?</target>\n      </trans-unit>\n"));
        QVERIFY(xml->contains("<target state=\"needs-translation\"></target>"));
        QVERIFY(xml->contains("<target state=\"needs-review-translation\">Where?</target>"));
        QVERIFY(xml->contains(
            "<source><x id=\"year\" equiv-text=\"{year}\"/> en <x id=\"year-2\" equiv-text=\"{year}\"/>: "
            "proef</source>"));
        const auto refused = toXliff({{file, u"odd"_s, u"a\u0001"_s, {}}}, u"nl"_s, u"en"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, file);
    }

    /// A translator's program may refuse what does not follow the strict schema.
    void whatATranslatorGetsFollowsTheSchema_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("nl-avg") << QStringLiteral(BINDER_PACKS "/nl-avg");
        QTest::newRow("ca-pipeda") << QStringLiteral(BINDER_PACKS "/ca-pipeda");
        QTest::newRow("sound") << QStringLiteral(BINDER_TEST_DATA "/packs/sound");
    }

    void whatATranslatorGetsFollowsTheSchema()
    {
        QFETCH(QString, folder);
        const auto pack = readTranslation(folder, u"en"_s);
        QVERIFY_RESULT(pack);
        for (const TranslationFiles &translated : {pack->files, TranslationFiles()}) {
            const auto xml = toXliff(translationsOf(pack->sources, translated), pack->from, pack->to);
            QVERIFY_RESULT(xml);
            QCOMPARE(schemaComplaints(*xml), QStringList());
        }
    }

    void theSchemaRefusesWhatIsAmiss_data()
    {
        QTest::addColumn<QByteArray>("sound");
        QTest::addColumn<QByteArray>("amiss");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("an id twice") << QByteArray("\"place.text\"") << QByteArray("\"made.text\"")
                                     << u"trans-unit: twice made.text"_s;
        QTest::newRow("no datatype") << QByteArray(" datatype=\"plaintext\"") << QByteArray()
                                     << u"file: no datatype"_s;
        QTest::newRow("a state of its own")
            << QByteArray("\"final\"") << QByteArray("\"ready\"") << u"target: state = ready"_s;
        QTest::newRow("a language of its own")
            << QByteArray("\"nl\"") << QByteArray("\"nl_NL\"") << u"file: source-language = nl_NL"_s;
        QTest::newRow("an inline id twice")
            << QByteArray("\"year-2\"") << QByteArray("\"year\"") << u"x: twice year"_s;
        QTest::newRow("another order")
            << QByteArray("source>") << QByteArray("target>") << u"target: not source"_s;
    }

    void theSchemaRefusesWhatIsAmiss()
    {
        QFETCH(QByteArray, sound);
        QFETCH(QByteArray, amiss);
        QFETCH(QString, complaint);
        const auto xml = toXliff(translationsOf(sources(), files()), u"nl"_s, u"en"_s);
        QVERIFY_RESULT(xml);
        QCOMPARE(schemaComplaints(*xml), QStringList());
        const QStringList complaints = schemaComplaints(QByteArray(*xml).replace(sound, amiss));
        QVERIFY2(complaints.contains(complaint), qPrintable(complaints.join(u'\n')));
    }

    void onlyWhatWasTranslatedChanges()
    {
        const auto xml = toXliff(translationsOf(sources(), files()), u"nl"_s, u"en"_s);
        QVERIFY_RESULT(xml);
        QByteArray back = *xml;
        const auto taken = [&]() -> Result<TranslationFiles> {
            const auto read = fromXliff(back);
            if (!read)
                return tl::unexpected<Error>(read.error());
            return withTranslations(sources(), files(), read->translations, lexicon());
        };
        const auto unchanged = taken();
        QVERIFY_RESULT(unchanged);
        QCOMPARE(unchanged->value(file), files().value(file));

        back.replace(">Do <x", ">Must <x");
        const auto changed = taken();
        QVERIFY_RESULT(changed);
        const QByteArray before = entry(u"Do {wij} make copies for {name}?"_s, sources().at(0).text);
        const QByteArray after = entry(u"Must {wij} make copies for {name}?"_s, sources().at(0).text);
        QCOMPARE(changed->value(file), files().value(file).replace(before, after));

        // New ones; the last of them lacks its placeholder.
        back = *xml;
        back.replace("needs-translation\"></target>", "needs-translation\">In short</target>");
        const auto refused = taken();
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, u"pack.json title"_s);
        QVERIFY(refused.error().message.contains("{year}"_L1));
        // One of them, at its place, whatever state the program of the translator leaves.
        back = *xml;
        const QByteArray open = "needs-translation\"></target>";
        back.replace(back.indexOf(open), open.size(), "needs-translation\">In short</target>");
        const auto added = taken();
        QVERIFY_RESULT(added);
        const QByteArray next = " ,\n  \"place.text\"";
        const QByteArray made = ",\n  \"made.hint\": " + entry(u"In short"_s, sources().at(1).text) + next;
        QCOMPARE(added->value(file), files().value(file).replace(next, made));
        QVERIFY(!added->value(u"pack.json"_s).contains("title"));
    }

    void aStaleOneIsTakenWhenSomebodyLookedAtIt()
    {
        using enum TranslationState;
        const Translation same{file, u"place.text"_s, u"Waar?"_s, u"Where?"_s, Stale};
        const auto notLooked = withTranslations(sources(), files(), {same}, lexicon());
        QVERIFY_RESULT(notLooked);
        QCOMPARE(states(translationsOf(sources(), *notLooked)).at(2), Stale);
        Translation good = same;
        good.state = Current;
        const auto looked = withTranslations(sources(), files(), {good}, lexicon());
        QVERIFY_RESULT(looked);
        QCOMPARE(states(translationsOf(sources(), *looked)).at(2), Current);
        Translation old = good; // given to the translator before the source changed
        old.source = u"Waar dan?"_s;
        old.target = u"Where then?"_s;
        const auto stillStale = withTranslations(sources(), files(), {old}, lexicon());
        QVERIFY_RESULT(stillStale);
        QCOMPARE(translationsOf(sources(), *stillStale).at(2).target, u"Where then?"_s);
        QCOMPARE(states(translationsOf(sources(), *stillStale)).at(2), Stale);
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<Translation>("one");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &id, const QString &target, const QString &says) {
            QTest::newRow(name) << Translation{file, id, u"Maakt {wij} kopieën voor {name}?"_s, target,
                                               TranslationState::Current}
                                << says;
        };
        row("no words", u"made.text"_s, u" "_s, u"The translation of \"made.text\" is empty."_s);
        row("a placeholder lost", u"made.text"_s, u"Copies?"_s, u"lacks {name}, which is filled in later."_s);
        row("a strange placeholder", u"made.text"_s, u"{name} {naam}"_s,
            u"has {naam}, which its source text does not have."_s);
        row("a text that is not there", u"gone"_s, u"{name}"_s, u"The pack has no text \"gone\"."_s);
    }

    void refusesWhatDoesNotFit()
    {
        QFETCH(Translation, one);
        QFETCH(QString, says);
        const auto taken = withTranslations(sources(), files(), {one}, lexicon());
        QVERIFY(!taken);
        QVERIFY2(taken.error().message.contains(says), qPrintable(taken.error().message));
        QVERIFY(taken.error().message.contains("Nothing was changed."_L1));
    }

    void refusesWhatIsNoXliff_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray() << u"line 1"_s;
        QTest::newRow("another format")
            << QByteArray("<TS version=\"2.1\"/>") << u"it is not XLIFF of version 1.2"_s;
        QTest::newRow("another version")
            << QByteArray("<xliff version=\"2.0\"/>") << u"it is not XLIFF of version 1.2"_s;
        QTest::newRow("cut off") << QByteArray(
            "<xliff version=\"1.2\">\n<file><body><trans-unit id=\"a\"><source>x")
                                 << u"line 2"_s;
        QTest::newRow("two languages")
            << QByteArray("<xliff version=\"1.2\"><file target-language=\"en\" source-language=\"nl\"/>"
                          "<file target-language=\"de\" source-language=\"nl\"/></xliff>")
            << u"the same languages"_s;
        const QByteArray deep = "<xliff version=\"1.2\"><file><body><trans-unit id=\"a\"><source>"
                                + QByteArray("<g>").repeated(100'000);
        QTest::newRow("deep") << deep << u"it nests too deep"_s;
        const QByteArray groups = "<xliff version=\"1.2\"><file>" + QByteArray("<group>").repeated(100'000);
        QTest::newRow("deep groups") << groups << u"it nests too deep"_s;
    }

    void refusesWhatIsNoXliff()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, says);
        const auto read = fromXliff(xml);
        QVERIFY(!read);
        const QString text = read.error().message + u' ' + read.error().detail;
        QVERIFY2(text.contains(says), qPrintable(text));
    }

    void whatAProgramAdds()
    {
        const auto read =
            fromXliff("<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file original='f' "
                      "source-language='nl' "
                      "target-language='en'><header><note>n</note></header><body><group id='g'><trans-unit "
                      "id='a'><source>S <x id='n' "
                      "equiv-text='{n}'/></source><seg-source><mrk mtype='seg'>S</mrk></seg-source><target "
                      "state='translated'><mrk mtype='seg' mid='0'>T <g id='1'>bold</g></mrk> <x id='n' "
                      "equiv-text='{n}'/></target>"
                      "<alt-trans><target>Z</target></alt-trans></trans-unit></group></body></file></xliff>");
        QVERIFY_RESULT(read);
        QCOMPARE(read->from, u"nl"_s);
        QCOMPARE(read->to, u"en"_s);
        QCOMPARE(read->translations.size(), 1);
        QCOMPARE(read->translations.at(0).source, u"S {n}"_s);
        QCOMPARE(read->translations.at(0).target, u"T bold {n}"_s);
        QCOMPARE(read->translations.at(0).state, TranslationState::Current);
    }

    void anyTextComesBack()
    {
        BINDER_PROPERTY("a text is the same after a round through XLIFF and the file", []() {
            const QString source = anyText();
            const QString target = u"t"_s + anyText();
            const auto xml =
                toXliff({{file, u"id"_s, source, target, TranslationState::Current}}, u"nl"_s, u"en"_s);
            RC_ASSERT(xml.has_value());
            RC_ASSERT(schemaComplaints(*xml).isEmpty());
            const auto read = fromXliff(*xml);
            RC_ASSERT(read.has_value());
            RC_ASSERT(read->translations.size() == 1);
            RC_ASSERT(read->translations.at(0).source == source);
            RC_ASSERT(read->translations.at(0).target == target);

            TranslationFile written{QByteArray()};
            written.insertAfter({}, source + u'x', {target, u"of"_s});
            const QJsonObject json = QJsonDocument::fromJson(written.bytes()).object();
            RC_ASSERT(json.value(source + u'x').toObject().value(u"text"_s).toString() == target);
            const TranslationFile again(written.bytes());
            RC_ASSERT(again.bytes() == written.bytes());
            RC_ASSERT(again.entry(source + u'x').text == target);
        });
    }

    void anyBytes()
    {
        QRandomGenerator random(20260101);
        const auto sound = toXliff(translationsOf(sources(), files()), u"nl"_s, u"en"_s);
        QVERIFY_RESULT(sound);
        for (int round = 0; round < 3'000; ++round) {
            if (const auto read = fromXliff(mutatedBytes(*sound, random)); !read)
                QVERIFY(read.error().detail.startsWith("line "_L1));
            const QByteArray bytes = mutatedBytes(files().value(file), random);
            const TranslationFile opened(bytes);
            if (QJsonDocument::fromJson(bytes).isObject())
                QCOMPARE(opened.bytes(), bytes);
        }
    }
};

BINDER_TEST(TranslationTest, QCoreApplication)
#include "tst_translation.moc"
