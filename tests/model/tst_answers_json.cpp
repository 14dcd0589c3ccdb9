// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/answers_json.h"
#include "model/dossier/value_check.h"
#include "tests/support/property.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;
using namespace binder;

namespace {

QByteArray minimal(const QJsonObject &changes = {})
{
    QJsonObject json =
        toJson(Answers{u"sound"_s, u"1.2.0"_s, u"nl"_s, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}});
    for (auto one = changes.begin(); one != changes.end(); ++one)
        json.insert(one.key(), one.value());
    return QJsonDocument(json).toJson();
}

// Generators: everything a dossier can hold, whether or not a pack knows it.

rc::Gen<QString> texts()
{
    return rc::gen::map(
        rc::gen::container<std::u32string>(rc::gen::oneOf(
            rc::gen::inRange<char32_t>(0x20, 0x7f), rc::gen::inRange<char32_t>(0, 0x20),
            rc::gen::inRange<char32_t>(0xa0, 0xd800), rc::gen::inRange<char32_t>(0xe000, 0x10000),
            rc::gen::just<char32_t>(0xfeff), rc::gen::inRange<char32_t>(0x1f300, 0x1f600))),
        [](const std::u32string &text) { return QString::fromStdU32String(text); });
}

rc::Gen<QString> typed()
{
    return rc::gen::map(texts(), [](const QString &text) { return text.isEmpty() ? u"x"_s : text; });
}

rc::Gen<QString> names()
{
    return rc::gen::map(rc::gen::container<std::string>(4, rc::gen::inRange('a', 'e')),
                        [](const std::string &name) { return QString::fromStdString(name); });
}

rc::Gen<Address> addresses()
{
    return rc::gen::map(rc::gen::tuple(names(), names(), rc::gen::arbitrary<bool>()), [](const auto &parts) {
        const auto &[first, second, inside] = parts;
        return Address{first + u'.' + second, inside ? second : QString()};
    });
}

rc::Gen<QStringList> codes()
{
    return rc::gen::map(rc::gen::unique<std::vector<QString>>(names()), [](const std::vector<QString> &all) {
        QStringList list(all.begin(), all.end());
        if (list.isEmpty())
            list.append(u"a"_s);
        return list;
    });
}

rc::Gen<Value> values()
{
    return rc::gen::oneOf(
        rc::gen::map(rc::gen::arbitrary<bool>(), &Value::boolean),
        rc::gen::map(rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000), &Value::integer),
        rc::gen::map(typed(), &Value::text), rc::gen::map(typed(), &Value::other),
        rc::gen::map(names(), &Value::packText), rc::gen::map(codes(), &Value::references),
        rc::gen::map(rc::gen::pair(codes(), typed()),
                     [](const auto &parts) {
                         return Value::codes(parts.first + QStringList{u"other"_s}, parts.second);
                     }),
        rc::gen::map(rc::gen::pair(rc::gen::inRange(0, 1000), names()),
                     [](const auto &parts) {
                         return Value::duration({parts.first, u"year"_s, parts.second, {}});
                     }),
        rc::gen::map(typed(), [](const QString &text) {
            return Value::duration({0, {}, {}, text});
        }));
}

rc::Gen<QDate> dates()
{
    return rc::gen::map(rc::gen::inRange(0, 100'000),
                        [](int days) { return QDate(1900, 1, 1).addDays(days); });
}

template<typename Key, typename Mapped>
rc::Gen<QMap<Key, Mapped>> maps(rc::Gen<Key> keys, rc::Gen<Mapped> mapped)
{
    return rc::gen::map(rc::gen::container<std::vector<std::pair<Key, Mapped>>>(rc::gen::pair(keys, mapped)),
                        [](const std::vector<std::pair<Key, Mapped>> &pairs) {
                            QMap<Key, Mapped> map;
                            for (const auto &[key, value] : pairs)
                                map.insert(key, value);
                            return map;
                        });
}

rc::Gen<QSet<Address>> addressSets()
{
    return rc::gen::map(
        rc::gen::container<std::vector<Address>>(addresses()),
        [](const std::vector<Address> &all) { return QSet<Address>(all.begin(), all.end()); });
}

Answers anyAnswers()
{
    Answers answers;
    answers.packId = *names();
    answers.packVersion = *texts();
    answers.language = *texts();
    answers.entries = *maps(names(), codes());
    answers.values = *maps(addresses(), values());
    answers.unknown = *addressSets();
    answers.unknown.removeIf([&](const Address &address) { return answers.values.contains(address); });
    answers.rejected = *addressSets();
    answers.explanations = *maps(addresses(), texts());
    answers.advisorNotes = *maps(addresses(), texts());
    answers.overruled =
        *maps(names(), rc::gen::map(rc::gen::tuple(typed(), texts(), dates()), [](const auto &parts) {
                  return Overruling{std::get<0>(parts), std::get<1>(parts), std::get<2>(parts)};
              }));
    for (int number = *rc::gen::inRange(0, 3); number > 0; --number) {
        answers.editions.append(
            {number, *dates(), *codes(), *names(), *names(),
             QJsonObject{{*texts(), *texts()}, {u"a"_s, QJsonArray{1, true}}}, *texts(), *texts(),
             *maps(names(), rc::gen::map(typed(), [](const QString &text) { return text.toUtf8(); }))});
    }
    if (*rc::gen::arbitrary<bool>())
        answers.retired =
            QJsonObject{{*names(), QJsonObject{{u"answers"_s, QJsonObject{{*texts(), *texts()}}}}}};
    answers.position = *texts();
    return answers;
}

} // namespace

/// answers.json holds everything that is stored, exactly, and a file that is not one is refused.
class AnswersJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip()
    {
        BINDER_PROPERTY("what is written is read back the same", [] {
            const Answers answers = anyAnswers();
            const QByteArray json = toJsonText(answers);
            const auto read = answersFromJson(json);
            RC_LOG() << json.constData();
            if (!read)
                RC_FAIL(binder::testing::errorText(read.error()).toStdString());
            RC_ASSERT(*read == answers);
            RC_ASSERT(toJsonText(*read) == json);
        });
    }

    void keysAreSortedAndTheLastLineEnds()
    {
        const QByteArray json = toJsonText({});
        QVERIFY(json.endsWith("}\n"));
        QVERIFY(json.indexOf("\"advisorNotes\"") < json.indexOf("\"answers\""));
        QVERIFY(json.indexOf("\"answers\"") < json.indexOf("\"unknown\""));
    }

    void emptyOptionalPartsAreLeftOut()
    {
        const QStringList keys = toJson({}).keys();
        QCOMPARE(keys, (QStringList{u"advisorNotes"_s, u"answers"_s, u"entries"_s, u"explanations"_s,
                                    u"format"_s, u"language"_s, u"pack"_s, u"packVersion"_s, u"rejected"_s,
                                    u"unknown"_s, u"version"_s}));
    }

    void theExamplesAreRead()
    {
        QFile file(QStringLiteral(BINDER_TEST_DATA "/bring-the-pixel.answers.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto answers = answersFromJson(file.readAll());
        QVERIFY_RESULT(answers);
        QCOMPARE(answers->packId, u"ca-pipeda"_s);
        QCOMPARE(answers->values.value({u"information.items"_s, u"contact"_s}), Value::codes({u"name"_s}));
        QCOMPARE(answers->entries.value(u"information"_s), QStringList{u"contact"_s});
    }

    void oddTextIsKept()
    {
        Answers answers;
        answers.values.insert({u"a.b"_s, {}},
                              Value::text(u"\0 <b>{x}</b>\r\n\t\u202eabc\u2028 🥐 \\\"/"_s));
        answers.explanations.insert({u"a.b"_s, u"c~d/e"_s}, QString(100'000, u'é'));
        const auto read = answersFromJson(toJsonText(answers));
        QVERIFY_RESULT(read);
        QCOMPARE(*read, answers);
    }

    void numbersAreEqualHoweverTheyAreWritten()
    {
        const QByteArray plain = minimal(
            {{u"answers"_s, QJsonObject{{u"a.b"_s, QJsonObject{{u"amount"_s, 7}, {u"unit"_s, u"year"_s}}}}}});
        QByteArray exponent = plain;
        exponent.replace(": 7", ": 70e-1");
        QVERIFY(exponent != plain);
        QVERIFY_RESULT(answersFromJson(exponent));
        QCOMPARE(answersFromJson(exponent), answersFromJson(plain));
    }

    /// Qt's reader takes a byte order mark away at the start of a text, and sorts names otherwise than it
    /// looks for them.
    void oddCharactersStayAsTheyAre()
    {
        const QString marked = u"\ufeffx\ufeff"_s;
        const QString privateUse = u"\ue000"_s;
        const QString beyond = u"\U0001f600"_s;
        const QJsonObject odd{
            {marked, marked}, {privateUse, 1}, {beyond, QJsonArray{marked, QJsonObject{{marked, 2}}}}};
        Answers answers{u"sound"_s, u"1.2.0"_s, u"nl"_s, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
        answers.values.insert({u"a.b"_s, {}}, Value::text(marked));
        answers.explanations.insert({u"a.c"_s, {}}, marked);
        answers.retired = odd;
        answers.editions = {{1, QDate(2026, 11, 21), {u"plan"_s}, u"nl"_s, u"1.0.0"_s, odd}};
        const QByteArray json = toJsonText(answers);
        const auto read = answersFromJson(json);
        QVERIFY_RESULT(read);
        QCOMPARE(*read, answers);
        QCOMPARE(read->retired.value(privateUse), QJsonValue(1));
        QCOMPARE(toJsonText(*read), json);
        // As another program writes it: not escaped, and behind a mark of the file's own.
        QByteArray bare = json;
        bare.replace("\\ufeff", "\xef\xbb\xbf");
        QVERIFY(bare != json);
        QCOMPARE(answersFromJson("\xef\xbb\xbf" + bare), read);
    }

    void longFilesTakeLinearWork_data()
    {
        using Made = std::function<QJsonObject(int)>;
        QTest::addColumn<Made>("made");
        const auto members = [](int count) {
            QJsonObject all;
            for (int i = 0; i < count; ++i)
                all.insert(u"a%1.b"_s.arg(i, 6, 10, QLatin1Char('0')), u"text %1"_s.arg(i));
            return all;
        };
        const auto list = [](int count) {
            QJsonArray all;
            for (int i = 0; i < count; ++i)
                all.append(u"a%1.b"_s.arg(i));
            return all;
        };
        const auto row = [](const char *name, const Made &made) { QTest::newRow(name) << made; };
        row("answers", [=](int count) { return QJsonObject{{u"answers"_s, members(count)}}; });
        row("explanations", [=](int count) { return QJsonObject{{u"explanations"_s, members(count)}}; });
        row("not known", [=](int count) { return QJsonObject{{u"unknown"_s, list(count)}}; });
        row("entries", [=](int count) {
            QJsonArray ids;
            for (int i = 0; i < count; ++i)
                ids.append(QString::number(i));
            return QJsonObject{{u"entries"_s, QJsonObject{{u"group"_s, ids}}}};
        });
        row("retired", [=](int count) {
            return QJsonObject{
                {u"retired"_s, QJsonObject{{u"1.0.0"_s, QJsonObject{{u"answers"_s, members(count)}}}}}};
        });
    }

    /// Ten times as much takes some ten times as long, in time of the processor; what looks at everything for
    /// each member takes a hundred times.
    void longFilesTakeLinearWork()
    {
        using Made = std::function<QJsonObject(int)>;
        QFETCH(const Made, made);
        constexpr int many = 40'000;
        const auto ticks = [&made](int count) {
            const QByteArray json = minimal(made(count));
            const std::clock_t start = std::clock();
            const auto answers = answersFromJson(json);
            const QByteArray again = answers ? toJsonText(*answers) : QByteArray();
            return again.size() > count ? double(std::clock() - start) : -1.0;
        };
        const double few = std::max({ticks(many / 10), ticks(many / 10), 1.0});
        const double all = ticks(many);
        QVERIFY(all > 0);
        QVERIFY2(all < 40 * few, qPrintable(u"%1 times the time for 10 times the size"_s.arg(all / few)));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("word");
        const auto row = [](const QByteArray &name, const QByteArray &json, const char *detail,
                            const char *word) {
            QTest::newRow(name.constData()) << json << QString::fromUtf8(detail) << QString::fromUtf8(word);
        };
        row("nothing", "", "answers.json:1:1", "JSON");
        row("no JSON", "PK\x03\x04 zip", "answers.json:1:", "JSON");
        row("not ended", "{\n\"format\": \"privacy-binder-answers\",\n", "answers.json:3:", "line 3");
        row("a list", "[]", "answers.json#/format", "not a file with answers");
        row("another program's", R"({"format": "fhir", "version": 1})", "answers.json#/format", "fhir");
        row("a newer version", minimal({{u"version"_s, 2}}), "answers.json#/version", "newer");
        row("no version", R"({"format": "privacy-binder-answers"})", "answers.json#/version", "version");
        row("an unknown key", minimal({{u"colour"_s, u"red"_s}}), "answers.json#/colour", "colour");
        row("a missing key", R"({"format": "privacy-binder-answers", "version": 1})", "answers.json#",
            "missing");
        row("a doubled key",
            R"({"format": "privacy-binder-answers", "version": 1, "answers": {"a.b": 1, "a\u002eb": 2}})",
            "answers.json#/answers/a.b", "twice");
        row("half a character", R"({"format": "privacy-binder-answers", "answers": {"a.b": "\ud800"}})",
            "answers.json#/answers/a.b", "half a character");
        for (const char *escape : {"\\x41", "\\'", "\\0", "\\U0041", "\\ "}) {
            row(QByteArray("the escape ") + escape,
                QByteArray(R"({"format": "privacy-binder-answers", "answers": {"a.b": ["y", "x)") + escape
                    + "\"]}}",
                "answers.json#/answers/a.b/1", "backslash");
        }
        row("an escape of no kind in a key",
            R"({"format": "privacy-binder-answers", "answers": {"a.\q": 1}})", "answers.json#/answers",
            "backslash");
        row("an escape without its digits", R"({"format": "\u12"})", "answers.json:1:", "JSON");
        for (const char control : {'\x01', '\t', '\n', '\x1f'}) {
            row("a control character as it is " + QByteArray::number(control),
                QByteArray(R"({"format": "privacy-binder-answers", "answers": {"a.b": "x)") + control
                    + "\"}}",
                "answers.json#/answers/a.b", "control character");
        }
        row("nested without end",
            R"({"format": "privacy-binder-answers", "version": 1, "retired": )" + QByteArray(200, '[')
                + QByteArray(200, ']') + "}",
            "answers.json#/retired", "deep");
        row("a wrong type", minimal({{u"unknown"_s, u"a.b"_s}}), "answers.json#/unknown", "a text");
        row("a value that is nothing", minimal({{u"answers"_s, QJsonObject{{u"a.b"_s, QJsonValue::Null}}}}),
            "answers.json#/answers/a.b", "null");
        row("a value of no form",
            minimal({{u"answers"_s, QJsonObject{{u"a.b"_s, QJsonObject{{u"x"_s, 1}}}}}}),
            "answers.json#/answers/a.b/x", "x");
        row("a fraction", minimal({{u"answers"_s, QJsonObject{{u"a.b"_s, 1.5}}}}),
            "answers.json#/answers/a.b", "number");
        row("an empty value", minimal({{u"answers"_s, QJsonObject{{u"a.b"_s, u""_s}}}}),
            "answers.json#/answers/a.b", "empty");
        row("no address", minimal({{u"answers"_s, QJsonObject{{u"a[b"_s, 1}}}}), "answers.json#/answers/a[b",
            "address");
        row("no address in a list", minimal({{u"unknown"_s, QJsonArray{u""_s}}}), "answers.json#/unknown",
            "address");
        row("answered and unknown",
            minimal({{u"answers"_s, QJsonObject{{u"a.b"_s, 1}}}, {u"unknown"_s, QJsonArray{u"a.b"_s}}}),
            "answers.json#/unknown", "a.b");
        row("an entry twice", minimal({{u"entries"_s, QJsonObject{{u"a"_s, QJsonArray{u"x"_s, u"x"_s}}}}}),
            "answers.json#/entries/a", "twice");
        row("an entry without a name", minimal({{u"entries"_s, QJsonObject{{u"a"_s, QJsonArray{u""_s}}}}}),
            "answers.json#/entries/a", "");
        row("an overruling without reason",
            minimal({{u"overruled"_s, QJsonObject{{u"x"_s, QJsonObject{{u"reason"_s, u""_s},
                                                                       {u"who"_s, u"me"_s},
                                                                       {u"when"_s, u"2026-01-01"_s}}}}}}),
            "answers.json#/overruled/x/reason", "reason");
        row("a date that is none",
            minimal({{u"overruled"_s, QJsonObject{{u"x"_s, QJsonObject{{u"reason"_s, u"r"_s},
                                                                       {u"who"_s, u"me"_s},
                                                                       {u"when"_s, u"today"_s}}}}}}),
            "answers.json#/overruled/x/when", "today");
        const QString tooLong(maximumTextBytes + 1, u'a');
        row("a text over 1 MiB", minimal({{u"answers"_s, QJsonObject{{u"a.b"_s, tooLong}}}}),
            "answers.json#/answers/a.b", "1 MiB");
        row("a typed code over 1 MiB",
            minimal(
                {{u"answers"_s, QJsonObject{{u"a.b"_s, QJsonArray{QJsonObject{{u"other"_s, tooLong}}}}}}}),
            "answers.json#/answers/a.b", "1 MiB");
        row("a note over 1 MiB", minimal({{u"advisorNotes"_s, QJsonObject{{u"a.b"_s, tooLong}}}}),
            "answers.json#/advisorNotes/a.b", "1 MiB");
    }

    void refused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, detail);
        QFETCH(QString, word);
        const auto answers = answersFromJson(json);
        QVERIFY(!answers);
        QCOMPARE(answers.error().kind, ErrorKind::BadInput);
        QVERIFY2(answers.error().detail.startsWith(detail), qPrintable(answers.error().detail));
        QVERIFY2(answers.error().message.contains(word), qPrintable(answers.error().message));
    }
};

BINDER_TEST(AnswersJsonTest, QCoreApplication)
#include "tst_answers_json.moc"
