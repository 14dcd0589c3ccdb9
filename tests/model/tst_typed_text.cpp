// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/typed_text.h"

#include "model/derived/registry.h"
#include "model/documents/compose.h"
#include "model/documents/wording.h"
#include "model/dossier/edit.h"
#include "model/pack/load.h"
#include "model/values/typed_address.h"
#include "tests/support/dossier_file.h"
#include "tests/support/dossiers.h"
#include "tests/support/random_dossier.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace binder;
using namespace binder::testing;
using namespace Qt::StringLiterals;

/// What somebody typed, where it says nothing and where it ends a sentence.
class TestTypedText : public QObject
{
    Q_OBJECT

private:
    /// The findings at this question that ask whether its answer can be one.
    static QStringList oddFindings(const Pack &pack, const Item &item)
    {
        QStringList ids;
        for (const FindingTemplate &finding : pack.findings) {
            const auto *fact = std::get_if<DerivedLeaf>(&finding.when->part);
            if (!fact || finding.severity != Severity::Warn || finding.at != item.linkId)
                continue;
            const bool isDate = item.type == ItemType::Date;
            const QJsonValue kind = item.type == ItemType::Email ? u"email"_s : u"web"_s;
            if (isDate ? fact->name == "oddPastDate"_L1 && fact->with[u"done"_s].question == item.linkId
                       : fact->name == "oddAddress"_L1 && fact->with[u"address"_s].question == item.linkId
                             && fact->with[u"kind"_s].constant == kind)
                ids.append(finding.id);
        }
        return ids;
    }

    static QStringList blanks()
    {
        return {u" "_s,
                u"   "_s,
                u"\n"_s,
                u" \t\r\n "_s,
                u"\u00a0"_s,
                u"\u200b\u200d\ufeff"_s,
                u"\u2060\u00ad"_s,
                u"\u202e\u2066"_s,
                u"\u2028\u3000"_s,
                u"\u3164\u2800"_s,
                u"\ufe0f"_s,
                QString(u"\U000e0041"_s),
                QString(QChar(0))};
    }

    static bool isTyped(const Item &item)
    {
        switch (item.type) {
        case ItemType::String:
        case ItemType::Text:
        case ItemType::Email:
        case ItemType::Url:
        case ItemType::Phone:
        case ItemType::Duration:
            return true;
        case ItemType::Choice:
        case ItemType::OpenChoice:
            return item.optionsFrom.isEmpty() && item.option(otherCode());
        case ItemType::Group:
        case ItemType::Boolean:
        case ItemType::Date:
        case ItemType::Integer:
        case ItemType::Reference:
        case ItemType::Display:
        case ItemType::Matrix:
            break;
        }
        return false;
    }

    /// The answer with what is typed in it replaced, or left out.
    static Value retyped(const Item &item, const Value &value, const std::optional<QString> &typed)
    {
        if (item.type == ItemType::Duration)
            return typed ? Value::duration({0, {}, {}, *typed}) : Value();
        if (!item.isChoice())
            return typed ? Value::text(*typed) : Value();
        if (!item.repeats)
            return typed ? Value::other(*typed) : Value();
        QStringList codes = value.asCodes();
        codes.removeAll(otherCode());
        codes.removeIf([&](const QString &code) {
            const Option *option = item.option(code);
            return option && option->exclusive;
        });
        if (typed)
            codes.append(otherCode());
        return codes.isEmpty() ? Value() : Value::codes(codes, typed.value_or(QString()));
    }

    static Answers with(const Answers &answers, const Address &address, const Value &value)
    {
        Answers changed = answers;
        changed.unknown.remove(address);
        changed.values.remove(address);
        if (!value.isBlank())
            changed.values.insert(address, value);
        return changed;
    }

    static QStringList documents(const Pack &pack, const Answers &answers)
    {
        const Evaluation evaluation = Evaluation::evaluate(pack, answers, {2026, 11, 21});
        QStringList all;
        for (const DocumentTemplate &document : pack.documents) {
            if (const auto composed = compose(evaluation, document.name, pack.sourceLanguage))
                all.append(QString::fromUtf8(QJsonDocument(toJson(*composed)).toJson()));
        }
        return all;
    }

    static QString standing(const Evaluation &evaluation)
    {
        QString all;
        for (const OpenPoint &open : evaluation.openPoints())
            all += open.address.toString() + QString::number(int(open.state)) + u'\n';
        for (const Finding &finding : evaluation.findings())
            all += finding.address + u'\n';
        for (const PageKey &page : evaluation.pages())
            all += page.toString() + u'\n';
        return all;
    }

private slots:
    void blank()
    {
        QVERIFY(isBlank({}));
        for (const QString &text : blanks()) {
            QVERIFY2(isBlank(text), text.toUtf8().toHex(' ').constData());
            QCOMPARE(inSentence(text), QString());
        }
        for (const QString &text :
             {u"x"_s, u" . "_s, u"0"_s, u"-"_s, u"\u200bя"_s, u"é"_s, QString(u"\U0001F600"_s)}) {
            QVERIFY(!isBlank(text));
            QVERIFY(!inSentence(text).isEmpty());
        }
    }

    void aValueSaysWhatIsNotBlank()
    {
        QCOMPARE(Value::text(u" a "_s).said(), Value::text(u" a "_s));
        QCOMPARE(Value::text(u" \u00a0"_s).said(), Value());
        QCOMPARE(Value::other(u"\n"_s).said(), Value());
        QCOMPARE(Value::duration({0, {}, {}, u"\u200b"_s}).said(), Value());
        QCOMPARE(Value::codes({u"a"_s, u"other"_s}, u"  "_s).said(), Value::codes({u"a"_s}));
        QCOMPARE(Value::codes({u"other"_s}, u"  "_s).said(), Value());
        QCOMPARE(Value::boolean(false).said(), Value::boolean(false));
        QCOMPARE(Value::duration({1, u"year"_s, {}, {}}).said(), Value::duration({1, u"year"_s, {}, {}}));
        QCOMPARE(Value().said(), Value());
    }

    void inASentence()
    {
        QCOMPARE(inSentence(u"  de  Wit\tB.V. \n"_s), u"de  Wit\tB.V."_s);
        QCOMPARE(inSentence(u"\ufeff a\u200b"_s), u"a"_s);
        // What turns the direction belongs to the text.
        QCOMPARE(inSentence(u"\u2067שלום\u2069"_s), u"\u2067שלום\u2069"_s);
        QCOMPARE(typedSpan(u" a "_s, u"https://a.example"_s), (Span{u"a"_s, true, u"https://a.example"_s}));
    }

    void theStop_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("ends");
        for (const QString &text : {u"Ja."_s, u"Ja!"_s, u"Waarom?"_s, u"En zo…"_s, u"\"Ja.\""_s,
                                    u"Hij zei ‘ja.’"_s, u"好。"_s, u"B.V."_s})
            QTest::newRow(qPrintable(text)) << text << true;
        for (const QString &text : {u""_s, u"Ja"_s, u"\"Ja\""_s, u"(zie boven.)"_s, u"a:"_s, u"\""_s})
            QTest::newRow(qPrintable(u"no stop: "_s + text)) << text << false;
    }

    void theStop()
    {
        QFETCH(QString, text);
        QFETCH(bool, ends);
        QCOMPARE(endsSentence(text), ends);
    }

    void aSentenceEndsOnce_data()
    {
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("whole");
        QTest::newRow("none typed") << u". Verder."_s << u"terug"_s << u"Dan: terug. Verder."_s;
        QTest::newRow("a stop typed") << u". Verder."_s << u"terug."_s << u"Dan: terug. Verder."_s;
        QTest::newRow("a question") << u"."_s << u"wie?"_s << u"Dan: wie?"_s;
        QTest::newRow("an exclamation") << u"."_s << u"nu!"_s << u"Dan: nu!"_s;
        QTest::newRow("an ellipsis") << u"."_s << u"en zo…"_s << u"Dan: en zo…"_s;
        QTest::newRow("quoted") << u"."_s << u"“nu.”"_s << u"Dan: “nu.”"_s;
        QTest::newRow("between our quotes") << u"’."_s << u"nu."_s << u"Dan: nu.’"_s;
        QTest::newRow("in the middle") << u" is dat."_s << u"B.V."_s << u"Dan: B.V. is dat."_s;
        QTest::newRow("before a comma") << u", ja."_s << u"B.V."_s << u"Dan: B.V., ja."_s;
    }

    void aSentenceEndsOnce()
    {
        QFETCH(QString, after);
        QFETCH(QString, typed);
        QFETCH(QString, whole);
        const auto text =
            filled({{u"Dan: "_s, false}, {u"x"_s, true}, {after, false}}, {{u"x"_s, {typedSpan(typed)}}});
        QVERIFY(text);
        QCOMPARE(plainText(*text), whole);
    }

    void cuts()
    {
        QCOMPARE(beginningOf(u"abc"_s, 3), u"abc"_s);
        QCOMPARE(beginningOf(u"abcd"_s, 3), u"abc"_s);
        const QString faces = QString(u"\U0001F600"_s).repeated(3);
        QCOMPARE(beginningOf(faces, 3), faces.left(2));
        QCOMPARE(beginningOf(faces, 1), QString());
        QCOMPARE(beginningOf(u"ae\u0301o"_s, 2), u"a"_s);
        const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
        QCOMPARE(beginningOf(u"a"_s + family, 4), u"a"_s);
        QCOMPARE(shortened(u"abcd"_s, 4), u"abcd"_s);
        QCOMPARE(shortened(u"abcde"_s, 4), u"abc…"_s);
        QCOMPARE(shortened(faces, 4), faces.left(2) + u'…');
        for (qsizetype length = 0; length < 60; ++length) {
            const QString cut = beginningOf(QString(faces + u"e\u0301"_s + family).repeated(5), length);
            QVERIFY(cut.isValidUtf16());
            QVERIFY(cut.size() <= length);
        }
    }

    void addresses()
    {
        for (const QString &text : {u"a@b.nl"_s, u" a.b+c@d.e.nl "_s})
            QVERIFY(!isNoEmail(text));
        for (const QString &text :
             {u"geen mail"_s, u"geen"_s, u"@b.nl"_s, u"a@b"_s, u"a@b@c.nl"_s, u"a b@c.nl"_s})
            QVERIFY2(isNoEmail(text), qPrintable(text));
        for (const QString &text : {u"www.x.nl"_s, u"x.nl"_s, u"https://x.nl/a"_s})
            QVERIFY(!isNoWebAddress(text));
        for (const QString &text : {u"geen"_s, u"geen site.nl"_s, u".nl"_s})
            QVERIFY2(isNoWebAddress(text), qPrintable(text));
    }

    void oddAnswersAreFacts()
    {
        const Law law;
        const QDate today(2026, 11, 21);
        const auto address = [&](const QString &typed, const QString &kind) {
            return derive(u"oddAddress"_s, {{u"address"_s, typed}, {u"kind"_s, kind}}, law, today);
        };
        QCOMPARE(address(u"geen mail"_s, u"email"_s), QJsonValue(true));
        QCOMPARE(address(u"a@b.nl"_s, u"email"_s), QJsonValue(false));
        QCOMPARE(address(u"www.b.nl"_s, u"web"_s), QJsonValue(false));
        QVERIFY(!derive(u"oddAddress"_s, {{u"kind"_s, u"web"_s}}, law, today));
        const auto done = [&](const QString &date) {
            return derive(u"oddPastDate"_s, {{u"done"_s, date}}, law, today);
        };
        QCOMPARE(done(u"2026-11-21"_s), QJsonValue(false));
        QCOMPARE(done(u"1990-01-01"_s), QJsonValue(false));
        QCOMPARE(done(u"2026-11-22"_s), QJsonValue(true));
        QCOMPARE(done(u"1989-12-31"_s), QJsonValue(true));
        QVERIFY(!derive(u"oddPastDate"_s, {}, law, today));
    }

    /// A statement that names an address nobody can write to is not ready, and says which answer it is.
    void aPublicDocumentWithAnOddAddressIsNotReady()
    {
        const auto pack = loadPack(shippedPackFolder(u"nl-avg"_s));
        QVERIFY_RESULT(pack);
        const auto coach = testDossier(*pack, u"coach"_s);
        QVERIFY_RESULT(coach);
        Address mail;
        for (auto one = coach->values.cbegin(); one != coach->values.cend(); ++one) {
            if (pack->item(one.key().linkId)->type == ItemType::Email)
                mail = one.key();
        }
        QVERIFY(!mail.linkId.isEmpty());
        const auto statement = [&](const QString &typed) {
            const Answers answers = with(*coach, mail, Value::text(typed));
            const QList<DocumentState> states =
                documentStates(Evaluation::evaluate(*pack, answers, {2026, 11, 21}), u"nl"_s);
            return *std::find_if(states.cbegin(), states.cend(),
                                 [](const DocumentState &one) { return one.name == u"statement"; });
        };
        QVERIFY(!statement(u"praktijk@example.nl"_s).draft);
        QVERIFY(statement(u"geen mail"_s).draft);
        QVERIFY(statement(u"geen mail"_s).blockedBy.contains(mail));
    }

    /// Wherever a pack asks for an address, or for the day of something that was done, one that cannot be is
    /// a warning that leads there.
    void whatCannotBeIsAFinding_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("nl-avg") << u"nl-avg"_s
                                << QStringList{u"organisation.authoritySite: odd-authority-site"_s,
                                               u"parties.agreementDate: agreement-date-odd"_s,
                                               u"parties.agreementLink: agreement-link-odd"_s,
                                               u"clients.agreementDate: client-date-odd"_s,
                                               u"access.listDate: access-list-date-odd"_s,
                                               u"organisation.privacyEmail: odd-privacy-email"_s,
                                               u"breach.email: odd-breach-email"_s,
                                               u"organisation.website: odd-website"_s,
                                               u"organisation.email: odd-contact-email"_s,
                                               u"statement.newest: odd-newest"_s,
                                               u"statement.terms: odd-terms"_s};
        QTest::newRow("ca-pipeda") << u"ca-pipeda"_s << QStringList{u"organisation.email: odd-email"_s};
    }

    void whatCannotBeIsAFinding()
    {
        QFETCH(QString, id);
        const auto pack = loadPack(shippedPackFolder(id));
        QVERIFY_RESULT(pack);
        QStringList found;
        for (const Item &item : pack->items) {
            const QStringList ids = oddFindings(*pack, item);
            if (item.type == ItemType::Email || item.type == ItemType::Url || item.type == ItemType::Date)
                found.append(item.linkId + u": "_s + ids.join(u' '));
        }
        QTEST(found, "findings");
    }

    void whatCannotBeIsFoundWhereItWasTyped_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("sound");
        QTest::addColumn<QString>("odd");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *address, const char *sound, const char *odd, const char *finding) {
            QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(sound)
                                   << QString::fromLatin1(odd) << QString::fromLatin1(finding);
        };
        row("parties[bookkeeping].agreementLink", "www.boekhouder.example/avg", "in de kast",
            "agreement-link-odd[bookkeeping]");
        row("parties[bookkeeping].agreementDate", "2024-05-01", "2027-05-01",
            "agreement-date-odd[bookkeeping]");
        row("organisation.email", "info@x.example", "geen mail", "odd-contact-email");
        row("organisation.privacyEmail", "privacy@x.example", "privacy at x", "odd-privacy-email");
        row("organisation.authoritySite", "www.dataprotection.example", "op de site", "odd-authority-site");
        row("breach.email", "lek@x.example", "bel maar", "odd-breach-email");
        row("organisation.website", "www.x.example", "nog niet", "odd-website");
        row("statement.newest", "https://x.example/privacy", "volgt nog", "odd-newest");
        row("statement.terms", "x.example/voorwaarden", "op aanvraag", "odd-terms");
        row("access.listDate", "1990-01-01", "1989-12-31", "access-list-date-odd");
    }

    void whatCannotBeIsFoundWhereItWasTyped()
    {
        QFETCH(QString, address);
        QFETCH(QString, sound);
        QFETCH(QString, odd);
        QFETCH(QString, finding);
        const auto pack = loadPack(shippedPackFolder(u"nl-avg"_s));
        QVERIFY_RESULT(pack);
        auto answers = testDossier(*pack, u"coach"_s);
        QVERIFY_RESULT(answers);
        // What it takes that each of them is asked.
        answers->values.insert({u"organisation.country"_s, {}}, Value::code(u"EEA"_s));
        answers->values.insert({u"organisation.privacyContact"_s, {}}, Value::code(u"someone-else"_s));
        answers->values.insert({u"organisation.people"_s, {}}, Value::codes({u"staff"_s}));
        answers->values.insert({u"access.list"_s, {}}, Value::code(u"yes"_s));
        answers->values.insert({u"parties.agreement"_s, u"bookkeeping"_s}, Value::code(u"signed"_s));
        const Address at = *Address::fromString(address);
        const auto found = [&](const QString &typed) {
            QStringList all;
            const Evaluation evaluation =
                Evaluation::evaluate(*pack, with(*answers, at, Value::text(typed)), {2026, 11, 21});
            for (const Finding &one : evaluation.findings()) {
                if (one.at == at && one.rule->severity == Severity::Warn)
                    all.append(one.address);
            }
            return all;
        };
        QCOMPARE(found(sound), QStringList());
        QCOMPARE(found(odd), QStringList{finding});
    }

    void anOverrulingWithoutAReasonIsNone()
    {
        const auto pack = loadPack(shippedPackFolder(u"nl-avg"_s));
        QVERIFY_RESULT(pack);
        const auto answers = testDossier(*pack, u"edge-notes-and-overruled"_s);
        QVERIFY_RESULT(answers);
        QVERIFY(!answers->overruled.isEmpty());
        Answers blankReasons = *answers;
        for (Overruling &one : blankReasons.overruled)
            one.reason = u" \u00a0"_s;
        Answers none = *answers;
        none.overruled.clear();
        QCOMPARE(documents(*pack, blankReasons), documents(*pack, none));
        QVERIFY(documents(*pack, *answers) != documents(*pack, none));
    }

    /// Setting any question where text is typed to a blank is the same as leaving it out.
    void aBlankIsNoAnswer_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : shippedPacks())
            QTest::newRow(qPrintable(id)) << id;
    }

    void aBlankIsNoAnswer()
    {
        QFETCH(QString, id);
        const auto pack = loadPack(shippedPackFolder(id));
        QVERIFY_RESULT(pack);
        QSet<QString> tried;
        QSet<QString> wanted;
        for (const Item &item : pack->items) {
            if (isTyped(item))
                wanted.insert(item.linkId);
        }
        for (const unsigned seed : dossierSeeds(3)) {
            const Answers answers = RandomDossier(*pack, seed).makeLarge({2026, 11, 21});
            const Evaluation evaluation = Evaluation::evaluate(*pack, answers, {2026, 11, 21});
            Answers allBlank = answers;
            Answers allLeftOut = answers;
            allBlank.explanations.clear();
            allLeftOut.explanations.clear();
            qsizetype next = seed;
            for (auto one = answers.values.cbegin(); one != answers.values.cend(); ++one) {
                const Address &address = one.key();
                const Item &item = *pack->item(address.linkId);
                if (!isTyped(item) || !evaluation.applies(address))
                    continue;
                const QString typed = blanks().at(++next % blanks().size());
                const Value blank = retyped(item, *one, typed);
                const Value leftOut = retyped(item, *one, {});
                allBlank = with(allBlank, address, blank);
                allLeftOut = with(allLeftOut, address, leftOut);
                allBlank.explanations.insert(address, typed);
                if (tried.contains(address.linkId))
                    continue;
                tried.insert(address.linkId);
                const Evaluation one1 =
                    Evaluation::evaluate(*pack, with(answers, address, blank), {2026, 11, 21});
                const Evaluation other =
                    Evaluation::evaluate(*pack, with(answers, address, leftOut), {2026, 11, 21});
                QCOMPARE(one1.state(address), other.state(address));
                QCOMPARE(standing(one1), standing(other));
            }
            QVERIFY(allBlank != allLeftOut);
            const QStringList blankDocuments = documents(*pack, allBlank);
            const QStringList others = documents(*pack, allLeftOut);
            QCOMPARE(blankDocuments.size(), others.size());
            for (qsizetype index = 0; index < others.size(); ++index)
                QCOMPARE(blankDocuments.at(index), others.at(index));
        }
        // Nearly every such question is met in a few large dossiers.
        QVERIFY2(tried.size() * 10 >= wanted.size() * 8,
                 qPrintable(QStringList((wanted - tried).values()).join(u' ')));
    }

    /// No sentence ends twice, and no white space stands before its stop, whatever is typed.
    void sentencesEndOnce_data() { aBlankIsNoAnswer_data(); }

    void sentencesEndOnce()
    {
        QFETCH(QString, id);
        const auto pack = loadPack(shippedPackFolder(id));
        QVERIFY_RESULT(pack);
        const Answers before = RandomDossier(*pack, 5).makeLarge({2026, 11, 21});
        Answers answers = before;
        for (auto one = before.values.cbegin(); one != before.values.cend(); ++one) {
            const Item &item = *pack->item(one.key().linkId);
            if (isTyped(item))
                answers.values.insert(one.key(), retyped(item, *one, u" \u00a0Vraag het ons. \n"_s));
        }
        static const QRegularExpression twice(
            u"Vraag het ons\\.[\\s\u00a0]*[.]|Vraag het ons\\. \u00a0|[.] [.]"_s);
        for (const QString &document : documents(*pack, answers)) {
            const auto found = twice.match(document);
            QVERIFY2(!found.hasMatch(), qPrintable(document.mid(found.capturedStart() - 200, 400)));
        }
    }
};

BINDER_TEST(TestTypedText, QCoreApplication)
#include "tst_typed_text.moc"
