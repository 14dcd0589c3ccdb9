// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/link_target.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;

class TestLinkTarget : public QObject
{
    Q_OBJECT

private slots:
    void web_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("target");
        QTest::newRow("https") << u"https://www.example.org/privacy"_s
                               << u"https://www.example.org/privacy"_s;
        QTest::newRow("http, spaces around") << u" http://example.org "_s << u"http://example.org"_s;
        QTest::newRow("query and place")
            << u"https://example.org/a?b=c&d=%20#e"_s << u"https://example.org/a?b=c&d=%20#e"_s;
        QTest::newRow("letters of other languages")
            << u"https://bücher.example/é"_s << u"https://xn--bcher-kva.example/%C3%A9"_s;
        QTest::newRow("as people write it") << u"www.example.org"_s << u"https://www.example.org"_s;
        QTest::newRow("without www") << u" example.org "_s << u"https://example.org"_s;
        QTest::newRow("a page") << u"example.org/contact?a=b#c"_s << u"https://example.org/contact?a=b#c"_s;
        QTest::newRow("a port") << u"example.org:8080"_s << u"https://example.org:8080"_s;
        QTest::newRow("bare, in another language")
            << u"www.bücher.example"_s << u"https://www.xn--bcher-kva.example"_s;
        QTest::newRow("mailto") << u"mailto:info@example.org"_s << u"mailto:info@example.org"_s;
        for (const QString &text : QStringList{u""_s,
                                               u"example"_s,
                                               u"geen site"_s,
                                               u"www."_s,
                                               u".nl"_s,
                                               u"1.2"_s,
                                               u"a..nl"_s,
                                               u"-a.nl"_s,
                                               u"info@example.org"_s,
                                               u"bank.example@elsewhere.example"_s,
                                               u"javascript:alert(1)"_s,
                                               u"file:///etc/passwd"_s,
                                               u"https://"_s,
                                               u"https:///path"_s,
                                               u"https://bank.example@elsewhere.example"_s,
                                               u"see https://example.org"_s,
                                               u"https://example.org\nhttps://example.com"_s,
                                               u"ftp://example.org"_s,
                                               u"https://example.org/\u202egro.elpmaxe"_s,
                                               u"https://example.org/<b>"_s,
                                               u"https://exa mple.org"_s,
                                               u"https://example.org/"_s + QString(3000, u'x'),
                                               u"mailto:"_s,
                                               u"mailto:x"_s})
            QTest::addRow("no link: %s", qPrintable(text.left(40))) << text << QString();
    }

    void web()
    {
        QFETCH(QString, typed);
        QFETCH(QString, target);
        QCOMPARE(linkTarget(ItemType::Url, typed), target);
    }

    void mail_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("target");
        QTest::newRow("plain") << u"zoe.van-der-berg+x@example.org"_s
                               << u"mailto:zoe.van-der-berg+x@example.org"_s;
        QTest::newRow("no subject can be added")
            << u"a?subject=b@example.org"_s << u"mailto:a%3Fsubject=b@example.org"_s;
        QTest::newRow("no second reader") << u"a,b@example.org"_s << u"mailto:a%2Cb@example.org"_s;
        for (const QString &text :
             QStringList{u""_s, u"info"_s, u"@example.org"_s, u"info@example"_s, u"a@b@example.org"_s,
                         u"a b@example.org"_s, u"info@.example.org"_s, u"info@example.org."_s,
                         u"https://example.org"_s, u"a@example.org\nb@example.org"_s})
            QTest::addRow("no link: %s", qPrintable(text)) << text << QString();
    }

    void mail()
    {
        QFETCH(QString, typed);
        QFETCH(QString, target);
        QCOMPARE(linkTarget(ItemType::Email, typed), target);
    }

    void otherAnswersNeverLeadAnywhere()
    {
        for (const ItemType type :
             {ItemType::String, ItemType::Text, ItemType::Phone, ItemType::OpenChoice}) {
            QVERIFY(linkTarget(type, u"https://example.org"_s).isEmpty());
            QVERIFY(linkTarget(type, u"info@example.org"_s).isEmpty());
        }
    }
};

BINDER_TEST(TestLinkTarget, QCoreApplication)
#include "tst_link_target.moc"
