// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/condition_text.h"
#include "model/pack/files/assemble.h"
#include "model/pack/files/source_files.h"
#include "model/pack/load.h"
#include "model/pack/template_reader.h"
#include "tests/fuzz/mutate.h"
#include "tests/support/property.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace binder;

namespace {

/// JSON as it is written in this test: with ' for ".
QJsonValue json(QByteArray text)
{
    return QJsonDocument::fromJson('[' + text.replace('\'', '"') + ']').array().at(0);
}

QByteArray shown(const QJsonObject &condition)
{
    return QJsonDocument(condition).toJson(QJsonDocument::Compact);
}

bool isCondition(const QJsonObject &object)
{
    static const QStringList keys{u"all"_s, u"any"_s, u"not"_s, u"some"_s, u"every"_s, u"none"_s};
    return object.contains(u"operator"_s) || std::any_of(keys.cbegin(), keys.cend(), [&](const QString &key) {
               return object.contains(key);
           });
}

/// The same, with each "all" and "any" of one part replaced by that part.
QJsonValue withoutLoneParts(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray())
            array.append(withoutLoneParts(one));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const auto key : {"all"_L1, "any"_L1}) {
        if (object.value(key).toArray().size() == 1)
            return withoutLoneParts(object.value(key).toArray().at(0));
    }
    for (auto one = object.begin(); one != object.end(); ++one)
        *one = withoutLoneParts(*one);
    return object;
}

/// The same, with what stands behind each name in its place.
QJsonValue writtenOut(const QJsonValue &value, const QJsonObject &names)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray())
            array.append(writtenOut(one, names));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    if (object.contains(u"use"_s))
        return names.value(object.value(u"use"_s).toString());
    for (auto one = object.begin(); one != object.end(); ++one)
        *one = writtenOut(*one, names);
    return object;
}

/// Every condition that stands in this JSON, those inside others too.
void collectConditions(const QJsonValue &value, QList<QJsonObject> &conditions)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (isCondition(object))
            conditions.append(object);
        for (const QJsonValue &one : object)
            collectConditions(one, conditions);
    }
    for (const QJsonValue &one : value.toArray())
        collectConditions(one, conditions);
}

/// Every condition of a pack, as JSON, whatever it is written as.
QList<QJsonObject> everyConditionOf(const QString &folder)
{
    QList<Error> errors;
    const Result<PackFiles> files = isShipped(folder)
                                        ? readAssembled(folder)
                                        : Result<PackFiles>(assemble(readSourceFiles(folder, errors)).files);
    QList<QJsonObject> conditions;
    if (!files || !errors.isEmpty())
        return conditions;
    for (const QJsonObject &part : {files->pack, files->documents, files->profiles})
        collectConditions(part, conditions);
    return conditions;
}

template<typename T>
T oneOf(const QList<T> &list)
{
    return list.at(*rc::gen::inRange<qsizetype>(0, list.size()));
}

QStringList possibleNames()
{
    return {u"parties"_s,    u"parties.access"_s,
            u"activities"_s, u"activities.basis"_s,
            u"access"_s,     u"organisation.name"_s,
            u"not"_s,        u"this"_s,
            u"some"_s,       u"12"_s,
            u"true"_s,       u"any"_s,
            u"where"_s,      u"of"_s,
            u"and"_s,        u"a-1"_s,
            u"2fa"_s,        u"-"_s,
            u"exists"_s};
}

QString randomName()
{
    return oneOf<QString>(possibleNames());
}

QJsonValue randomScalar()
{
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        return *rc::gen::arbitrary<bool>();
    case 1:
        return *rc::gen::arbitrary<qint64>();
    case 2:
        return *rc::gen::arbitrary<int>() / 8.0;
    case 3:
        return oneOf<QString>({u""_s, u"it's"_s, u"'"_s, u"''"_s, u" "_s, u"a b"_s, u".a"_s, u"1.5"_s,
                               u"-3"_s, u"é"_s, u"\n"_s, u"😀"_s, u"2026-11-21"_s, u"\"%1\""_s,
                               QString(QChar(0xd800)), QString(QChar())});
    default:
        return randomName();
    }
}

QJsonArray randomList()
{
    QJsonArray list;
    for (int count = *rc::gen::inRange(0, 4); count > 0; --count)
        list.append(randomScalar());
    return list;
}

QJsonValue randomAnswer()
{
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        return randomList();
    case 1:
        return QJsonObject{{u"this"_s, randomName()}};
    case 2: {
        QJsonObject duration{{u"amount"_s, *rc::gen::inRange(-2, 30)},
                             {u"unit"_s, oneOf<QString>({u"day"_s, u"week"_s, u"month"_s, u"year"_s})}};
        if (*rc::gen::arbitrary<bool>())
            duration.insert(u"start"_s,
                            oneOf<QString>({u"end-of-year"_s, u""_s, u"the end"_s, u"3"_s, u"from"_s}));
        return duration;
    }
    default:
        return randomScalar();
    }
}

QString randomSign()
{
    return oneOf<QString>({u"="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s});
}

QJsonObject compared(QJsonObject leaf)
{
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        leaf.insert(u"operator"_s, u"exists"_s);
        leaf.insert(u"answer"_s, *rc::gen::arbitrary<bool>());
        break;
    case 1:
        leaf.insert(u"operator"_s, u"includesAny"_s);
        leaf.insert(u"answer"_s, randomList());
        break;
    case 2:
        leaf.insert(u"operator"_s, oneOf<QString>({u"in"_s, u"includes"_s}));
        leaf.insert(u"answer"_s, randomAnswer());
        break;
    default:
        leaf.insert(u"operator"_s, randomSign());
        leaf.insert(u"answer"_s, randomAnswer());
    }
    return leaf;
}

QJsonObject randomDerived()
{
    QJsonObject with;
    for (int count = *rc::gen::inRange(0, 3); count > 0; --count) {
        const QJsonValue value = *rc::gen::arbitrary<bool>()
                                     ? QJsonValue(QJsonObject{{u"value"_s, randomName()}})
                                     : randomScalar();
        with.insert(randomName(), value);
    }
    QJsonObject leaf{{u"derived"_s, u"vagueTerm"_s}};
    if (!with.isEmpty())
        leaf.insert(u"with"_s, with);
    return compared(leaf);
}

/// A condition as its schema allows it; none with one part only, which has no text of its own.
QJsonObject randomCondition(int depth)
{
    switch (*rc::gen::inRange(0, depth > 0 ? 8 : 4)) {
    case 0:
        return compared({{u"question"_s, randomName()}});
    case 1:
        return compared({{u"lookup"_s, u"transfer"_s},
                         {u"key"_s, randomName()},
                         {u"field"_s, oneOf<QString>({u"rule"_s, u"a b"_s, u"12"_s, u"a.b"_s, u""_s})}});
    case 2:
        return randomDerived();
    case 3:
        return {{u"use"_s, randomName()}};
    case 4:
        return {{u"not"_s, randomCondition(depth - 1)}};
    case 5: {
        const int count = oneOf<int>({0, 2, 2, 3});
        QJsonArray parts;
        for (int part = 0; part < count; ++part)
            parts.append(randomCondition(depth - 1));
        return {{oneOf<QString>({u"all"_s, u"any"_s}), parts}};
    }
    default: {
        const QString kind = oneOf<QString>({u"some"_s, u"every"_s, u"none"_s, u"count"_s});
        QJsonObject over{{kind, randomName()}};
        if (*rc::gen::arbitrary<bool>())
            over.insert(u"of"_s, randomName());
        if (*rc::gen::arbitrary<bool>())
            over.insert(u"where"_s, randomCondition(depth - 1));
        if (kind == "count"_L1) {
            over.insert(u"operator"_s, randomSign());
            over.insert(u"answer"_s, *rc::gen::inRange(-1, 5));
        }
        return over;
    }
    }
}

} // namespace

/// The text form of conditions says the same as the JSON form, and tells what it cannot read.
class ConditionTextTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QString>("canonical"); ///< empty: the text itself

        const auto row = [](const char *text, const char *condition, const char *canonical = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(condition)
                                << QString::fromUtf8(canonical);
        };
        const auto leaf = [&row](const char *text, const char *comparison, const char *answer) {
            row(text, shown({{u"question"_s, u"a.b"_s},
                             {u"operator"_s, QLatin1String(comparison)},
                             {u"answer"_s, json(answer)}})
                          .replace("'", "\\u0027")
                          .constData());
        };
        row("activities.basis = consent and not {is-about-staff}",
            "{'all':[{'question':'activities.basis','operator':'=','answer':'consent'},{'not':{'use':'is-"
            "about-staff'}}]}");
        row("some parties where access = none",
            "{'some':'parties','where':{'question':'parties.access','operator':'=','answer':'none'}}",
            "some parties where (parties.access = none)");
        leaf("a.b != 12", "!=", "12");
        leaf("a.b <= -0.5", "<=", "-0.5");
        leaf("a.b >= 2026-11-21", ">=", "'2026-11-21'");
        leaf("a.b = true", "=", "true");
        leaf("a.b = 'true'", "=", "'true'");
        leaf("a.b = ''", "=", "''");
        leaf("a.b = 'it''s so'", "=", "'it\\u0027s so'");
        leaf("a.b = '12'", "=", "'12'");
        leaf("a.b = some", "=", "'some'");
        leaf("a.b = and", "=", "'and'");
        leaf("a.b < 1 day from collected", "<", "{'amount':1,'unit':'day','start':'collected'}");
        leaf("a.b < 7 years", "<", "{'amount':7,'unit':'year'}");
        leaf("a.b in [x, 'y z']", "in", "['x','y z']");
        leaf("a.b = []", "=", "[]");
        leaf("a.b includes x", "includes", "'x'");
        leaf("a.b includes 'any'", "includes", "'any'");
        leaf("a.b includes any [x, y]", "includesAny", "['x','y']");
        leaf("a.b includes this parties", "includes", "{'this':'parties'}");
        leaf("a.b exists", "exists", "true");
        leaf("a.b not exists", "exists", "false");
        row("parties in [computer, paper]",
            "{'question':'parties','operator':'in','answer':['computer','paper']}");
        row("always", "{'all':[]}");
        row("never", "{'any':[]}");
        row("not not {x}", "{'not':{'not':{'use':'x'}}}");
        row("( ((\t{x})) )", "{'use':'x'}", "{x}");
        row("{a} and {b} and {c}", "{'all':[{'use':'a'},{'use':'b'},{'use':'c'}]}");
        row("({a} and {b}) and {c}", "{'all':[{'all':[{'use':'a'},{'use':'b'}]},{'use':'c'}]}");
        row("{a} and ({b} or not ({c} and {d}))",
            "{'all':[{'use':'a'},{'any':[{'use':'b'},{'not':{'all':[{'use':'c'},{'use':'d'}]}}]}]}");
        row("none parties", "{'none':'parties'}");
        row("every parties of activities.sharedWith where ({x}) and {y}",
            "{'all':[{'every':'parties','of':'activities.sharedWith','where':{'use':'x'}},{'use':'y'}]}");
        row("count parties where ({x}) >= 2",
            "{'count':'parties','where':{'use':'x'},'operator':'>=','answer':2}");
        row("count parties where access = none > 1",
            "{'count':'parties','where':{'question':'parties.access','operator':'=','answer':'none'},'"
            "operator':'>','answer':1}",
            "count parties where (parties.access = none) > 1");
        row("transfer[parties.country].rule = eea",
            "{'lookup':'transfer','key':'parties.country','field':'rule','operator':'=','answer':'eea'}");
        row("transfer[parties].'a b' in [1, true]",
            "{'lookup':'transfer','key':'parties','field':'a b','operator':'in','answer':[1,true]}");
        row("vagueTerm(term: activities.retention, vague: 'vagueTerms', years: 2, strict: true) = true",
            "{'derived':'vagueTerm','with':{'term':{'value':'activities.retention'},'vague':'vagueTerms','"
            "years':2,'strict':true},'operator':'=','answer':true}",
            "vagueTerm(strict: true, term: activities.retention, vague: 'vagueTerms', years: 2) = true");
        row("today() exists", "{'derived':'today','operator':'exists','answer':true}");
        // Short names belong to the nearest "where"; a name of a group around it is that group.
        row("some activities where (some parties of sharedWith where (parties = x and role = y and "
            "activities = z "
            "and this clients = w and not activities.kind exists))",
            "{'some':'activities','where':{'some':'parties','of':'activities.sharedWith','where':{'all':["
            "{'question':'parties','operator':'=','answer':'x'},{'question':'parties.role','operator':'=','"
            "answer':'y'},"
            "{'question':'activities','operator':'=','answer':'z'},{'question':'clients','operator':'=','"
            "answer':'w'},"
            "{'not':{'question':'activities.kind','operator':'exists','answer':true}}]}}}",
            "some activities where (some parties of activities.sharedWith where (parties = x and "
            "parties.role = y and "
            "activities = z and this clients = w and not activities.kind exists))");
        row("this not = a", "{'question':'not','operator':'=','answer':'a'}");
        row("all.a = x", "{'question':'all.a','operator':'=','answer':'x'}");
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, condition);
        QFETCH(QString, canonical);
        const auto read = conditionFromText(text);
        QVERIFY_RESULT(read);
        QCOMPARE(shown(*read), shown(json(condition).toObject()));
        const auto printed = conditionToText(*read);
        QVERIFY_RESULT(printed);
        QCOMPARE(*printed, canonical.isEmpty() ? text : canonical);
    }

    void rowsOfCatalogues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("condition");
        const auto row = [](const char *text, const char *condition) {
            QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(condition);
        };
        row("$state in [no, partly]", "{'question':'$state','operator':'in','answer':['no','partly']}");
        row("$question includes $code", "{'question':'$question','operator':'includes','answer':'$code'}");
        row("a.b includes any $tags", "{'question':'a.b','operator':'includesAny','answer':'$tags'}");
        row("a.b in rows of measures",
            "{'question':'a.b','operator':'in','answer':{'catalogue':'measures'}}");
        row("a.b includes any rows of measures (effort = 1, theme = [login, devices])",
            "{'question':'a.b','operator':'includesAny','answer':{'catalogue':'measures','where':{'effort':1,"
            "'theme':['login','devices']}}}");
        row("a.b in 'rows'", "{'question':'a.b','operator':'in','answer':'rows'}");
        row("{$when}", "{'use':'$when'}");
        row("some g where ($state = yes)",
            "{'some':'g','where':{'question':'$state','operator':'=','answer':'yes'}}");
    }

    /// What a condition says of rows: all it can compare with, and what stands for the row at hand.
    void rowsOfCatalogues()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, condition);
        const Result<QJsonObject> read = conditionFromText(text);
        QVERIFY_RESULT(read);
        QCOMPARE(shown(*read), shown(json(condition).toObject()));
        const Result<QString> written = conditionToText(*read);
        QVERIFY_RESULT(written);
        QCOMPARE(*written, text);
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("says");

        const auto row = [](const char *text, const char *place, const char *says) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(place)
                                << QString::fromUtf8(says);
        };
        row("", "1:1",
            "A condition is needed here, such as \"activities.basis = consent\", but here is the end.");
        row("a.b = x and", "1:12", "A condition is needed");
        row("a.b = x and or", "1:13", "A condition is needed");
        row("a.b", "1:4", "After \"a.b\" stands how it is compared");
        row("a.b == x", "1:6", "A value is needed here");
        row("a.b =", "1:6", "A value is needed here");
        row("a.b is x", "1:5", "After \"a.b\" stands how it is compared");
        row("a.b = x y", "1:9", "Between two conditions stands \"and\" or \"or\", but here is \"y\".");
        row("a.b = x && c.d = y", "1:9", "The sign \"&\" means nothing here.");
        row("a.b = x\nand\n c.d ? y", "3:6", "The sign \"?\" means nothing here.");
        row("a.b = 'é😀' and %", "1:16", "The sign \"%\" means nothing here.");
        row("a.b = é", "1:7", "stands in quotes: 'like this'.");
        row("a.b = \x01", "1:7", "The sign U+0001 means nothing here.");
        row("a.b = 'it''s", "1:7", "This text has no quote (') at its end.");
        row("(a.b = x", "1:9", "Here \")\" is needed, but here is the end.");
        row("a.b = x)", "1:8", "Between two conditions");
        row("{x", "1:3", "Here \"}\" is needed");
        row("{}", "1:2", "A name is needed here, but here is \"}\".");
        row("a.b in [x y]", "1:11", "Here \",\" is needed, but here is \"y\".");
        row("a.b in [x,]", "1:11", "A value is needed here");
        row("a.b includes any x", "1:18", "Here \"[\" is needed");
        row("a.b not in [x]", "1:9", "Here \"exists\" is needed, but here is \"in\".");
        row("{a} and {b} or {c}", "1:13", "Show with parentheses what belongs together.");
        row("{a} or {b} and {c}", "1:12", "Show with parentheses what belongs together.");
        row("some parties where access = none and {b}", "1:34", "Put all of that in parentheses.");
        row("count parties", "1:14", "such as \"count parties >= 2\"");
        row("count parties in 2", "1:15", "such as \"count parties >= 2\"");
        row("count parties = many", "1:17", "A whole number is needed here");
        row("a.b = 99999999999999999999", "1:7", "is too large.");
        row("transfer[parties.country] = eea", "1:27", "Here \".\" is needed");
        row("vagueTerm(term: x, term: y) = true", "1:20", "\"term\" is given twice.");
        row("vagueTerm(term) = true", "1:15", "Here \":\" is needed");
        row("some where a = b", "1:12", "Between two conditions");
        QTest::newRow("deep") << QString(41, u'(') << u"1:41"_s << u"This nests more than 40 deep."_s;
        QTest::newRow("deep not") << u"not "_s.repeated(41) + u"{x}"_s << u"1:165"_s
                                  << u"This nests more than 40 deep."_s;
        QTest::newRow("very deep") << u"some a where "_s.repeated(100'000) << u"1:534"_s
                                   << u"This nests more than 40 deep."_s;
    }

    void tellsWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        QFETCH(QString, says);
        const auto read = conditionFromText(text);
        QVERIFY(!read);
        QCOMPARE(read.error().detail, place);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
        const QStringList parts = place.split(u':');
        const QString start = u"Line %1, column %2 of the condition: "_s.arg(parts.at(0), parts.at(1));
        QVERIFY2(read.error().message.startsWith(start), qPrintable(read.error().message));
    }

    void tellsWhatHasNoWords_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QString>("place");
        QTest::newRow("another object")
            << QByteArray("{'all':[{'use':'x'},{'question':'a','operator':'=','answer':{'other':'x'}}]}")
            << u"/all/1/answer"_s;
        QTest::newRow("null") << QByteArray("{'question':'a','operator':'in','answer':['x',null]}")
                              << u"/answer/1"_s;
        QTest::newRow("no yes or no")
            << QByteArray("{'question':'a','operator':'exists','answer':'x'}") << u"/answer"_s;
        QTest::newRow("no id") << QByteArray("{'not':{'question':'a b','operator':'=','answer':'x'}}")
                               << u"/not/question"_s;
        QTest::newRow("a word of the grammar")
            << QByteArray("{'lookup':'not','key':'a','field':'b','operator':'=','answer':'x'}")
            << u"/lookup"_s;
        QTest::newRow("no condition") << QByteArray("{'any':[{}, 'x']}") << u"/any/0"_s;
        QTest::newRow("too large") << QByteArray("{'question':'a','operator':'=','answer':1e300}")
                                   << u"/answer"_s;
    }

    void tellsWhatHasNoWords()
    {
        QFETCH(QByteArray, condition);
        QFETCH(QString, place);
        const auto printed = conditionToText(json(condition).toObject());
        QVERIFY(!printed);
        QCOMPARE(printed.error().detail, place);
    }

    /// An "all" or "any" of one part is that part.
    void onePartStandsForItself()
    {
        const auto printed =
            conditionToText(json("{'any':[{'all':[{'not':{'all':[{'use':'x'}]}}]}]}").toObject());
        QVERIFY_RESULT(printed);
        QCOMPARE(*printed, u"not {x}"_s);
    }

    void conditionsOfPacks_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &id : shippedPacks())
            QTest::newRow(qPrintable(id)) << shippedPackFolder(id);
        QTest::newRow("sound") << QStringLiteral(BINDER_TEST_DATA "/packs/sound");
    }

    void conditionsOfPacks()
    {
        QFETCH(QString, folder);
        const QList<QJsonObject> conditions = everyConditionOf(folder);
        QVERIFY(conditions.size() > 10);
        for (const QJsonObject &condition : conditions) {
            const auto text = conditionToText(condition);
            QVERIFY2(text, shown(condition));
            const auto read = conditionFromText(*text);
            QVERIFY_RESULT(read);
            QCOMPARE(shown(*read), shown(withoutLoneParts(condition).toObject()));
        }
    }

    void anyCondition()
    {
        BINDER_PROPERTY("reading what was written gives the condition back, and its text is the usual one",
                        []() {
                            const QJsonObject condition = randomCondition(*rc::gen::inRange(0, 5));
                            const auto text = conditionToText(condition);
                            RC_ASSERT(text.has_value());
                            const auto read = conditionFromText(*text);
                            if (!read)
                                RC_FAIL(QString(*text + u": "_s + read.error().message).toStdString());
                            RC_ASSERT(*read == condition);
                            RC_ASSERT(*conditionToText(*read) == *text);
                        });
    }

    void aConditionInMemoryIsWrittenOut()
    {
        const QJsonObject names{{u"both"_s, *conditionFromText(u"a.b = x and a.c not exists"_s)},
                                {u"either"_s, *conditionFromText(u"{both} or none g where (g.a = y)"_s)}};
        TemplateReader reader({{u"conditions"_s, names}});
        const auto text = [&](const QString &written) {
            return conditionToText(*reader.condition(*conditionFromText(written)));
        };
        QCOMPARE(text(u"a.d in [x, y] and not {either}"_s).value_or(QString()),
                 u"a.d in [x, y] and not ((a.b = x and a.c not exists) or none g where (g.a = y))"_s);
        for (const QString &same :
             {u"count parties where (parties.access = none) >= 2"_s, u"always"_s, u"never"_s,
              u"every g of a.b where (g.until < 7 years from end-of-year)"_s,
              u"vagueTerm(term: a.b, vague: 'vagueTerms') = true"_s,
              u"transfer[parties.country].rule = eea"_s, u"a.b includes this parties"_s,
              u"a.b includes any [x, y]"_s, u"not a.n >= -0.5"_s})
            QCOMPARE(text(same).value_or(QString()), same);
    }

    void anyConditionInMemory()
    {
        const QJsonObject named{{u"question"_s, u"a.b"_s}, {u"operator"_s, u"exists"_s}, {u"answer"_s, true}};
        BINDER_PROPERTY("a condition that was read is written as it stood, with its names written out",
                        [&]() {
                            const QJsonObject condition = randomCondition(*rc::gen::inRange(0, 5));
                            QJsonObject names;
                            for (const QString &name : possibleNames())
                                names.insert(name, named);
                            TemplateReader reader({{u"conditions"_s, names}});
                            const auto text = conditionToText(*reader.condition(condition));
                            RC_ASSERT(text.has_value());
                            RC_ASSERT(*text == *conditionToText(writtenOut(condition, names).toObject()));
                        });
    }

    void anyText()
    {
        QRandomGenerator random(20260101);
        int readable = 0;
        const QByteArray sound =
            "some parties of a.b where (access in [none, 'it''s'] and not {x}) or t[a.b].c < 7 years "
            "from d or f(x: a.b, y: 2) not exists or count parties >= 2 or a.b includes any [x]";
        for (int round = 0; round < 20'000; ++round) {
            const QByteArray bytes =
                mutatedBytes(round % 2 ? sound : sound.mid(random.bounded(int(sound.size())), 30), random);
            const QString text = round % 4 == 0 ? QString::fromLatin1(bytes) : QString::fromUtf8(bytes);
            const auto read = conditionFromText(text);
            if (!read) {
                const QStringList place = read.error().detail.split(u':');
                QCOMPARE(place.size(), 2);
                QVERIFY(place.at(0).toInt() >= 1 && place.at(1).toInt() >= 1);
                QVERIFY(place.at(1).toInt() <= text.size() + 1);
                QVERIFY(!read.error().message.isEmpty());
                continue;
            }
            ++readable;
            const auto printed = conditionToText(*read);
            QVERIFY_RESULT(printed);
            const auto again = conditionFromText(*printed);
            QVERIFY_RESULT(again);
            QCOMPARE(shown(*again), shown(*read));
        }
        QVERIFY(readable > 100);
    }
};

BINDER_TEST(ConditionTextTest, QCoreApplication)
#include "tst_condition_text.moc"
