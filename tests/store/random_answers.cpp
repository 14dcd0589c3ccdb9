// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/random_answers.h"

#include "model/dossier/answers_json.h"

#include <QJsonArray>
#include <cmath>
#include <ostream>

namespace binder::testing {

using namespace Qt::StringLiterals;

namespace {

/// Any 16 bits, halves of characters too; often those that JSON, SQLite or a screen treats in a special way.
rc::Gen<QString> anyText()
{
    const auto character = rc::gen::weightedOneOf<int>({
        {6, rc::gen::inRange<int>(' ', '~')},
        {2, rc::gen::inRange<int>(0, 0x10000)},
        {1, rc::gen::element<int>(0, '\n', '\r', '"', '\\', 0x202E, 0x05D0, 0xFEFF, 0xFFFE, 0xFFFF, 0xD800,
                                  0xDC00, 0xD83D, 0xDE00)},
    });
    return rc::gen::map(rc::gen::container<std::vector<int>>(character), [](const std::vector<int> &codes) {
        QString text(u""_s);
        for (const int code : codes)
            text.append(QChar(static_cast<char16_t>(code)));
        return text;
    });
}

/// From few, so that maps meet each other's keys; sometimes from all.
rc::Gen<QString> anyName()
{
    return rc::gen::weightedOneOf<QString>(
        {{9, rc::gen::element(u"a"_s, u"b"_s, u"group.a"_s, u"group.b"_s, u"other.c"_s)}, {1, anyText()}});
}

rc::Gen<QStringList> anyNames()
{
    return rc::gen::container<QStringList>(anyName());
}

rc::Gen<Address> anyAddress()
{
    const auto entry = rc::gen::weightedOneOf<QString>({{2, rc::gen::just(u""_s)}, {2, anyName()}});
    return rc::gen::construct<Address>(anyName(), entry);
}

rc::Gen<QJsonValue> anyJson()
{
    const auto text = rc::gen::map(anyText(), [](const QString &typed) { return QJsonValue(typed); });
    const auto whole =
        rc::gen::map(rc::gen::arbitrary<qint64>(), [](qint64 number) { return QJsonValue(number); });
    // Whole numbers beyond 2^53 that are kept as doubles are equal when they come back, but not when they lie
    // inside a list or an object: there Qt tells the two apart. No question asks for one.
    const auto broken = rc::gen::map(rc::gen::arbitrary<double>(), [](double number) {
        constexpr double alwaysWhole = 4503599627370496; // 2^52
        return QJsonValue(std::abs(number) < alwaysWhole ? number : 0.1);
    });
    const auto truth = rc::gen::map(rc::gen::arbitrary<bool>(), [](bool yes) { return QJsonValue(yes); });
    const auto list = rc::gen::map(
        anyNames(), [](const QStringList &codes) { return QJsonValue(QJsonArray::fromStringList(codes)); });
    const auto object =
        rc::gen::map(rc::gen::pair(anyText(), anyText()), [](const std::pair<QString, QString> &member) {
            return QJsonValue(QJsonObject{{member.first, member.second}, {u"amount"_s, 7}});
        });
    return rc::gen::weightedOneOf<QJsonValue>(
        {{4, text}, {1, whole}, {1, broken}, {1, truth}, {2, list}, {1, object}});
}

rc::Gen<QJsonObject> anyObject()
{
    return rc::gen::map(
        rc::gen::container<std::vector<std::pair<QString, QJsonValue>>>(rc::gen::pair(anyText(), anyJson())),
        [](const std::vector<std::pair<QString, QJsonValue>> &members) {
            QJsonObject object;
            for (const auto &[name, value] : members)
                object.insert(name, value);
            return object;
        });
}

rc::Gen<QDate> anyDate()
{
    const auto day = rc::gen::map(
        rc::gen::inRange<qint64>(QDate(1, 1, 1).toJulianDay(), QDate(9999, 12, 31).toJulianDay()),
        &QDate::fromJulianDay);
    return rc::gen::weightedOneOf<QDate>({{4, day}, {1, rc::gen::just(QDate())}});
}

template<typename Key, typename Content>
rc::Gen<QMap<Key, Content>> anyMap(const rc::Gen<Key> &key, const rc::Gen<Content> &content)
{
    return rc::gen::map(rc::gen::container<std::vector<std::pair<Key, Content>>>(rc::gen::pair(key, content)),
                        [](const std::vector<std::pair<Key, Content>> &pairs) {
                            QMap<Key, Content> map;
                            for (const auto &[name, value] : pairs)
                                map.insert(name, value);
                            return map;
                        });
}

rc::Gen<QSet<Address>> anyAddresses()
{
    return rc::gen::map(rc::gen::container<std::vector<Address>>(anyAddress()),
                        [](const std::vector<Address> &addresses) {
                            return QSet<Address>(addresses.begin(), addresses.end());
                        });
}

rc::Gen<Value> anyValue()
{
    return rc::gen::map(anyJson(), [](const QJsonValue &json) { return Value(json); });
}

rc::Gen<Overruling> anyOverruling()
{
    return rc::gen::construct<Overruling>(anyText(), anyText(), anyDate());
}

rc::Gen<Edition> anyEdition()
{
    const auto kept = rc::gen::map(anyNames(), [](const QStringList &names) {
        QMap<QString, QByteArray> documents;
        for (const QString &name : names)
            documents.insert(name, 'x' + name.toUtf8());
        return documents;
    });
    return rc::gen::construct<Edition>(rc::gen::arbitrary<int>(), anyDate(), anyNames(), anyText(), anyText(),
                                       anyObject(), anyText(), anyText(), kept);
}

} // namespace

rc::Gen<Answers> anyAnswers()
{
    constexpr double smaller = 0.3; // thirteen parts, most of them lists of texts
    return rc::gen::scale(
        smaller,
        rc::gen::build<Answers>(
            rc::gen::set(&Answers::packId, anyText()), rc::gen::set(&Answers::packVersion, anyText()),
            rc::gen::set(&Answers::language, anyText()),
            rc::gen::set(&Answers::entries, anyMap(anyName(), anyNames())),
            rc::gen::set(&Answers::values, anyMap(anyAddress(), anyValue())),
            rc::gen::set(&Answers::unknown, anyAddresses()), rc::gen::set(&Answers::rejected, anyAddresses()),
            rc::gen::set(&Answers::explanations, anyMap(anyAddress(), anyText())),
            rc::gen::set(&Answers::advisorNotes, anyMap(anyAddress(), anyText())),
            rc::gen::set(&Answers::overruled, anyMap(anyText(), anyOverruling())),
            rc::gen::set(&Answers::editions, rc::gen::container<QList<Edition>>(anyEdition())),
            rc::gen::set(&Answers::retired, anyObject()), rc::gen::set(&Answers::position, anyText())));
}

rc::Gen<Answers> nextAnswers(const Answers &answers)
{
    return rc::gen::exec([answers]() {
        Answers next = answers;
        const Address address = *anyAddress();
        const QString name = *anyName();
        switch (*rc::gen::inRange(0, 13)) {
        case 0:
            next.values.remove(address);
            break;
        case 1:
            next.unknown.insert(address);
            next.values.remove(address);
            break;
        case 2:
            next.rejected.insert(address);
            break;
        case 3:
            next.entries[name] = *anyNames();
            break;
        case 4:
            next.entries.remove(name);
            break;
        case 5:
            next.explanations[address] = *anyText();
            break;
        case 6:
            next.advisorNotes.remove(address);
            break;
        case 7:
            next.overruled[name] = *anyOverruling();
            break;
        case 8:
            next.editions.append(*anyEdition());
            break;
        case 9:
            next.retired = *anyObject();
            break;
        case 10:
            next.position = *anyText();
            break;
        case 11:
            return *anyAnswers(); // answers imported over it
        default:
            next.values[address] = *anyValue();
            next.unknown.remove(address);
            break;
        }
        return next;
    });
}

} // namespace binder::testing

void binder::showValue(const Answers &answers, std::ostream &stream)
{
    stream << toJsonText(answers).constData();
}
