// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/value_check.h"
#include "tests/support/sound_pack.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using binder::testing::soundPack;

namespace {

Value parsed(const QByteArray &json)
{
    return Value(QJsonDocument::fromJson('[' + json + ']').array().at(0));
}

} // namespace

/// A value fits its question, or is refused.
class ValueCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void values_data()
    {
        QTest::addColumn<QString>("linkId");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("fits");
        // With ' in the place of ", for the sake of reading.
        const auto row = [](const char *linkId, QByteArray json, bool fits) {
            json.replace('\'', '"');
            QTest::newRow(QByteArray(linkId + QByteArray(" ") + json.left(40)).constData())
                << QString::fromUtf8(linkId) << json << fits;
        };
        row("organisation.alone", "true", true);
        row("organisation.alone", "false", true);
        row("organisation.alone", "'yes'", false);
        row("organisation.alone", "1", false);
        row("organisation.alone", "null", false);

        row("organisation.name", "'Bakery'", true);
        row("organisation.name", "''", false);
        row("organisation.name", "'<b>{name}</b> & \\\"quotes\\\"\\n'", true);
        row("organisation.name", "'a\\u0000b'", true);
        row("organisation.name", "7", false);
        row("organisation.name", "['Bakery']", false);
        row("organisation.name", "{'textId': 'plan.kind'}", true);
        row("organisation.name", "{'textId': 'no.such.text'}", false);
        row("organisation.name", "{'textId': 'plan.kind', 'more': 1}", false);
        row("contact.email", "{'textId': 'plan.kind'}", false);
        row("contact.email", "'not an address, but typed'", true);

        row("organisation.kind", "'shop'", true);
        row("organisation.kind", "'Winkel'", false);
        row("organisation.kind", "'other'", false);
        row("organisation.kind", "{'other': 'A boat'}", true);
        row("organisation.kind", "{'other': ''}", false);
        row("organisation.kind", "{'other': 7}", false);
        row("organisation.kind", "{'another': 'A boat'}", false);
        row("organisation.kind", "['shop']", false);
        row("suppliers.country", "'canada'", true);
        row("suppliers.country", "{'other': 'Peru'}", false);

        row("kinds.collected", "['contact', 'health']", true);
        row("kinds.collected", "['contact', {'other': 'Dreams'}]", true);
        row("kinds.collected", "['contact', 'contact']", false);
        row("kinds.collected", "[{'other': 'a'}, {'other': 'b'}]", false);
        row("kinds.collected", "['dreams']", false);
        row("kinds.collected", "[7]", false);
        row("kinds.collected", "[]", false);
        row("kinds.collected", "'contact'", false);
        row("information.items", "['nothing']", true);
        row("information.items", "['name', 'nothing']", false);
        row("information.optional", "['name', 'other']", true);
        row("information.optional", "['nothing']", false);

        row("organisation.staff", "1", true);
        row("organisation.staff", "500", true);
        row("organisation.staff", "0", false);
        row("organisation.staff", "501", false);
        row("organisation.staff", "1.5", false);
        row("organisation.staff", "'3'", false);
        row("organisation.staff", "1e300", false);

        row("organisation.started", "'2020-02-29'", true);
        row("organisation.started", "'1900-01-01'", true);
        row("organisation.started", "'1899-12-31'", false);
        row("organisation.started", "'2021-02-29'", false);
        row("organisation.started", "'29-02-2020'", false);
        row("organisation.started", "'2020-02-29T10:00:00'", false);
        row("organisation.started", "'2020-2-9'", false);

        row("information.kept", "{'amount': 7, 'unit': 'year', 'start': 'endOfYear'}", true);
        row("information.kept", "{'amount': 0, 'unit': 'day'}", true);
        row("information.kept", "{'criterion': 'until the case is closed'}", true);
        row("information.kept", "{'amount': 7, 'unit': 'century'}", false);
        row("information.kept", "{'amount': -7, 'unit': 'year'}", false);
        row("information.kept", "{'amount': 1.5, 'unit': 'year'}", false);
        row("information.kept", "{'amount': 1e12, 'unit': 'year'}", false);
        row("information.kept", "{'amount': 7}", false);
        row("information.kept", "{'amount': 7, 'unit': 'year', 'start': 'sometime'}", false);
        row("information.kept", "{'amount': 7, 'unit': 'year', 'criterion': 'both'}", false);
        row("information.kept", "{'criterion': ''}", false);
        row("information.kept", "'7 years'", false);

        row("information.sharedWith", "['a', 'b']", true);
        row("information.sharedWith", "['a', 'a']", false);
        row("information.sharedWith", "['']", false);
        row("information.sharedWith", "'a'", false);

        row("information", "'contact'", false);
        row("contact.about", "'text'", false);
    }

    void values()
    {
        QFETCH(QString, linkId);
        QFETCH(QByteArray, json);
        QFETCH(bool, fits);
        const Item *item = soundPack().item(linkId);
        QVERIFY(item);
        const auto checked = checkValue(soundPack(), *item, parsed(json));
        QCOMPARE(checked.has_value(), fits);
        if (!fits) {
            QCOMPARE(checked.error().kind, ErrorKind::BadInput);
            QVERIFY(!checked.error().message.isEmpty());
        }
    }

    void aTextHoldsOneMebibyte()
    {
        const Item *item = soundPack().item(u"contact.remarks"_s);
        const QString most(maximumTextBytes, u'a');
        QVERIFY(checkValue(soundPack(), *item, Value::text(most)));
        QVERIFY(!checkValue(soundPack(), *item, Value::text(most + u'a')));
        // The limit counts bytes, not characters.
        QVERIFY(checkValue(soundPack(), *item, Value::text(QString(maximumTextBytes / 3, u'漢'))));
        QVERIFY(!checkValue(soundPack(), *item, Value::text(QString(maximumTextBytes / 3 + 1, u'漢'))));
        const Item *kind = soundPack().item(u"organisation.kind"_s);
        QVERIFY(!checkValue(soundPack(), *kind, Value::other(most + u'a')));
    }

    void halfACharacterIsRefused()
    {
        const Item *item = soundPack().item(u"organisation.name"_s);
        QVERIFY(!checkValue(soundPack(), *item, Value::text(QString(QChar(0xd800)))));
        QVERIFY(!checkValue(soundPack(), *item, Value::text(u"a"_s + QChar(0xdc00) + u'b')));
        QVERIFY(checkValue(soundPack(), *item, Value::text(u"🥐"_s)));
    }

    void odd_data()
    {
        QTest::addColumn<QString>("linkId");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("odd");
        const auto row = [](const char *linkId, const char *text, bool odd) {
            QTest::newRow(QByteArray(linkId + QByteArray(" ") + text).constData())
                << QString::fromUtf8(linkId) << QString::fromUtf8(text) << odd;
        };
        row("contact.email", "privacy@example.org", false);
        row("contact.email", " privacy@example.org ", false);
        row("contact.email", "a+b.c@sub.example.museum", false);
        row("contact.email", "privacy.example.org", true);
        row("contact.email", "privacy@example", true);
        row("contact.email", "@example.org", true);
        row("contact.email", "a@b@example.org", true);
        row("contact.email", "a b@example.org", true);
        row("contact.email", "a@.org", true);
        row("contact.site", "example.org", false);
        row("contact.site", "https://example.org/a?b", false);
        row("contact.site", "example", true);
        row("contact.site", "example .org", true);
        row("contact.phone", "+1 (613) 555-0123 ext. 12", false);
        row("contact.phone", "112", true);
        row("contact.phone", "on request", true);
        row("organisation.name", "a b@", false);
        row("contact.email", "", false);
    }

    void odd()
    {
        QFETCH(QString, linkId);
        QFETCH(QString, text);
        QFETCH(bool, odd);
        QCOMPARE(looksOdd(*soundPack().item(linkId), Value::text(text)), odd);
    }
};

BINDER_TEST(ValueCheckTest, QCoreApplication)
#include "tst_value_check.moc"
