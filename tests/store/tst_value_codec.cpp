// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/value_codec.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;

namespace {

/// The character alone, at the start, in the middle and at the end.
QStringList around(const QString &character)
{
    return {character, character + u'a', u'a' + character + u'b', u'a' + character};
}

QStringList oddTexts()
{
    QStringList texts{u""_s,
                      u" "_s,
                      u"a"_s,
                      u"null"_s,
                      u"\"quoted\""_s,
                      u"\\u0041"_s,
                      u"{placeholder}"_s,
                      u"<b>bold</b>"_s,
                      u"line\nline\r\nline\ttab"_s,
                      u"'; DROP TABLE answer; --"_s,
                      u"[1]"_s,
                      u"{}"_s,
                      u"e\u0301 is not \u00E9"_s,
                      u"\U0001F469\u200D\U0001F4BB"_s,
                      u"\u05E9\u05DC\u05D5\u05DD \u202Eabc\u202C"_s,
                      u"\u0645\u0631\u062D\u0628\u0627"_s};
    for (const char16_t code :
         {u'\0', u'\1', u'\x1F', u'\x7F', u'\u2028', u'\uFEFF', char16_t(0xFFFE), char16_t(0xFFFF),
          char16_t(0xD800), char16_t(0xDBFF), char16_t(0xDC00), char16_t(0xDFFF)})
        texts += around(QString(QChar(code)));
    texts.append(QString(QChar(0xDE00)) + QChar(0xD83D)); // halves in the wrong order
    return texts;
}

} // namespace

/// What lies in the tables, and that it comes back as it was.
class ValueCodecTest : public QObject
{
    Q_OBJECT

private slots:
    void isPlainJson_data();
    void isPlainJson();
    void numbersComeBack_data();
    void numbersComeBack();
    void oddTextsComeBack();
    void oddNamesAreFound();
    void storedTextHoldsNothingThatSqliteAlters();
    void plainKeysAreKeptAsTheyAre_data();
    void plainKeysAreKeptAsTheyAre();
    void differentKeysStayDifferent();
    void overrulingsComeBack();
    void editionsComeBack();
    void otherTextsAreRefused_data();
    void otherTextsAreRefused();
};

void ValueCodecTest::isPlainJson_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("stored");
    QTest::newRow("true") << QJsonValue(true) << u"true"_s;
    QTest::newRow("number") << QJsonValue(7) << u"7"_s;
    QTest::newRow("text") << QJsonValue(u"caf\u00E9 \"X\""_s) << u"\"caf\u00E9 \\\"X\\\"\""_s;
    QTest::newRow("codes") << QJsonValue(QJsonArray{u"a"_s, u"b"_s}) << u"[\"a\",\"b\"]"_s;
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"other"_s, u"x"_s}}) << u"{\"other\":\"x\"}"_s;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << u"null"_s;
    QTest::newRow("byte order mark") << QJsonValue(u"\uFEFFa"_s) << u"\"\\ufeffa\""_s;
}

void ValueCodecTest::isPlainJson()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, stored);
    QCOMPARE(ValueCodec().encode(value), stored);
    QCOMPARE(ValueCodec().value(stored), value);
}

void ValueCodecTest::numbersComeBack_data()
{
    QTest::addColumn<QJsonValue>("value");
    for (const qint64 number : {0LL, -1LL, 9007199254740993LL, std::numeric_limits<qint64>::max(),
                                std::numeric_limits<qint64>::min()})
        QTest::addRow("%lld", number) << QJsonValue(number);
    for (const double number : {0.5, 0.1 + 0.2, 1e300, 5e-324, -1.7976931348623157e308, 1e19})
        QTest::addRow("%g", number) << QJsonValue(number);
}

void ValueCodecTest::numbersComeBack()
{
    QFETCH(QJsonValue, value);
    const auto back = ValueCodec().value(ValueCodec().encode(value));
    QVERIFY(back);
    QVERIFY(*back == value);
    QVERIFY(back->toInteger(1) == value.toInteger(1));
    QVERIFY(back->toDouble() == value.toDouble());
}

void ValueCodecTest::oddTextsComeBack()
{
    const ValueCodec codec;
    for (const QString &text : oddTexts()) {
        QVERIFY2(codec.text(codec.encode(text)) == text, qPrintable(codec.encode(text)));
        const QJsonObject object{{u"key"_s + text, text}, {text, QJsonArray{text}}};
        QVERIFY(codec.object(codec.encode(QJsonValue(object))) == object);
        QVERIFY(codec.list(codec.encode(QStringList{text, text})) == QStringList({text, text}));
    }
}

void ValueCodecTest::oddNamesAreFound()
{
    const QJsonObject object{{u"\U0001F600\n"_s, 1},
                             {u"\uFF01"_s, 2},
                             {u"\uFEFF"_s, QJsonObject{{u"\U0001F600"_s, 3}, {u"\uFF01"_s, 4}}}};
    const auto back = ValueCodec().object(ValueCodec().encode(QJsonValue(object)));
    QVERIFY(back);
    QVERIFY(*back == object);
    QCOMPARE(back->value(u"\U0001F600\n"_s).toInt(), 1);
    QCOMPARE(back->value(u"\uFF01"_s).toInt(), 2);
    QCOMPARE(back->value(u"\uFEFF"_s).toObject().value(u"\uFF01"_s).toInt(), 4);
}

void ValueCodecTest::storedTextHoldsNothingThatSqliteAlters()
{
    const ValueCodec codec;
    for (const QString &text : oddTexts()) {
        for (const QString &stored : {codec.encode(text), codec.encodeKey(text)}) {
            QVERIFY(!stored.isNull());
            QVERIFY(stored.isValidUtf16());
            for (const char16_t code : {u'\uFEFF', char16_t(0xFFFE), char16_t(0xFFFF)})
                QVERIFY(!stored.contains(QChar(code)));
        }
    }
}

void ValueCodecTest::plainKeysAreKeptAsTheyAre_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("linkId") << u"information.items"_s;
    QTest::newRow("uuid") << u"0b7e6f0a-6a8e-4b58-8d1d-0c5ad0f1a001"_s;
    QTest::newRow("letters of other scripts") << u"caf\u00E9 \u05E9"_s;
    QTest::newRow("empty") << u""_s;
}

void ValueCodecTest::plainKeysAreKeptAsTheyAre()
{
    QFETCH(QString, key);
    QCOMPARE(ValueCodec().encodeKey(key), key);
    QCOMPARE(ValueCodec().key(key), key);
}

void ValueCodecTest::differentKeysStayDifferent()
{
    const ValueCodec codec;
    QHash<QString, QString> seen;
    for (const QString &key : oddTexts()) {
        const QString stored = codec.encodeKey(key);
        QVERIFY(codec.key(stored) == key);
        QVERIFY(!seen.contains(stored) || seen.value(stored) == key);
        seen.insert(stored, key);
    }
}

void ValueCodecTest::overrulingsComeBack()
{
    const ValueCodec codec;
    for (const Overruling &overruling : {Overruling{u"Omdat het moet"_s, u"Anna"_s, {2026, 11, 21}},
                                         Overruling{}, Overruling{u"x\uFEFF"_s, {}, {1, 1, 1}}})
        QVERIFY(codec.overruling(codec.encode(overruling)) == overruling);
}

void ValueCodecTest::editionsComeBack()
{
    const ValueCodec codec;
    const Edition full{3,       {2026, 3, 1}, {u"plan"_s, u"leaflet"_s},
                       u"nl"_s, u"1.2.0"_s,   {{u"answers"_s, QJsonObject{{u"a"_s, 1}}}}};
    QVERIFY(codec.edition(codec.encode(full)) == full);
    QVERIFY(codec.edition(codec.encode(Edition())) == Edition());
}

void ValueCodecTest::otherTextsAreRefused_data()
{
    QTest::addColumn<QString>("stored");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("half") << u"{\"a\""_s;
    QTest::newRow("two values") << u"1,2"_s;
    QTest::newRow("no JSON") << u"hello"_s;
    QTest::newRow("something after it") << u"\"a\"] ["_s;
    QTest::newRow("another type") << u"7"_s;
}

void ValueCodecTest::otherTextsAreRefused()
{
    QFETCH(QString, stored);
    const ValueCodec codec;
    QVERIFY(stored == "7"_L1 || !codec.value(stored));
    QVERIFY(!codec.text(stored));
    QVERIFY(!codec.list(stored));
    QVERIFY(!codec.object(stored));
    QVERIFY(!codec.overruling(stored));
    QVERIFY(!codec.edition(stored));
}

BINDER_TEST(ValueCodecTest, QCoreApplication)
#include "tst_value_codec.moc"
