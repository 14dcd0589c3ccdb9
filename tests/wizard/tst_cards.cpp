// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wizard/driver.h"

#include <QLabel>

using namespace binder;
using namespace Qt::StringLiterals;
using binder::testing::Driver;

/// Entries of groups as cards: add, edit, remove, bring back, reorder.
class tst_Cards : public QObject
{
    Q_OBJECT

private slots:
    void addAndFillIn();
    void removeAndBringBack();
    void undoKeepsWhatWasAnsweredSince();
    void reorder();
    void unticking();
};

namespace {

void twoSuppliers(Driver &driver)
{
    driver.saved.entries.insert(u"suppliers"_s, {u"s1"_s, u"s2"_s});
    driver.saved.values.insert({u"suppliers.name"_s, u"s1"_s}, Value::text(u"Courier"_s));
    driver.saved.values.insert({u"suppliers.name"_s, u"s2"_s}, Value::text(u"Bookkeeper"_s));
    driver.saved.values.insert({u"kinds.collected"_s, {}}, Value::codes({u"contact"_s}));
    driver.saved.entries.insert(u"information"_s, {u"contact"_s});
    driver.saved.values.insert({u"information.sharedWith"_s, u"contact"_s},
                               Value::references({u"s1"_s, u"s2"_s}));
    driver.saved.position = u"suppliers"_s;
}

} // namespace

void tst_Cards::addAndFillIn()
{
    Driver driver;
    driver.saved.position = u"suppliers"_s;
    driver.open();
    QVERIFY(driver.click(u"suppliers:add"_s));
    QCOMPARE(driver.saved.entries.value(u"suppliers"_s).size(), 1);
    const QString entry = driver.saved.entries.value(u"suppliers"_s).constFirst();
    QTRY_COMPARE(driver.page(), u"page:supplier|"_s + entry);
    QVERIFY(driver.type(u"suppliers["_s + entry + u"].name"_s, u"Courier"_s));
    QVERIFY(driver.click(u"back"_s));
    QTRY_COMPARE(driver.page(), u"page:suppliers"_s);
    QVERIFY(driver.isThere(u"suppliers["_s + entry + u"]:card"_s));
    QCOMPARE(driver.find(u"suppliers["_s + entry + u"]:edit"_s)->accessibleDescription(), u"Courier"_s);
    QVERIFY(driver.press(u"suppliers["_s + entry + u"]:edit"_s, Qt::Key_Space));
    QTRY_COMPARE(driver.page(), u"page:supplier|"_s + entry);
}

void tst_Cards::removeAndBringBack()
{
    Driver driver;
    twoSuppliers(driver);
    driver.open();
    const Answers before = driver.saved;
    QVERIFY(driver.click(u"suppliers[s1]:remove"_s));
    QCOMPARE(driver.saved.entries.value(u"suppliers"_s), QStringList{u"s2"_s});
    QCOMPARE(driver.value(u"information[contact].sharedWith"_s), Value::references({u"s2"_s}));
    QVERIFY(driver.find(u"suppliers:undo"_s)->accessibleDescription().contains(u"Courier"_s));
    QVERIFY(driver.click(u"suppliers:undo"_s));
    QCOMPARE(driver.saved.values, before.values);
    QCOMPARE(driver.saved.entries, before.entries);
    QVERIFY(driver.isThere(u"suppliers[s1]:card"_s));
}

void tst_Cards::undoKeepsWhatWasAnsweredSince()
{
    Driver driver;
    twoSuppliers(driver);
    driver.open();
    QVERIFY(driver.click(u"suppliers[s1]:remove"_s));
    QVERIFY(driver.click(u"suppliers[s2]:edit"_s));
    QTRY_COMPARE(driver.page(), u"page:supplier|s2"_s);
    QVERIFY(driver.click(u"suppliers[s2].country:canada"_s));
    driver.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(driver.saved.entries.value(u"suppliers"_s), QStringList({u"s1"_s, u"s2"_s}));
    QCOMPARE(driver.value(u"suppliers[s1].name"_s).asText(), u"Courier"_s);
    QCOMPARE(driver.value(u"suppliers[s2].country"_s), Value::code(u"canada"_s));
}

void tst_Cards::reorder()
{
    Driver driver;
    twoSuppliers(driver);
    driver.open();
    QVERIFY(!driver.click(u"suppliers[s1]:up"_s));
    QVERIFY(driver.click(u"suppliers[s1]:down"_s));
    QCOMPARE(driver.saved.entries.value(u"suppliers"_s), QStringList({u"s2"_s, u"s1"_s}));
    QVERIFY(driver.find(u"suppliers[s2]:card"_s)->y() < driver.find(u"suppliers[s1]:card"_s)->y());
    QVERIFY(driver.press(u"suppliers[s1]:up"_s, Qt::Key_Return));
    QCOMPARE(driver.saved.entries.value(u"suppliers"_s), QStringList({u"s1"_s, u"s2"_s}));
}

void tst_Cards::unticking()
{
    Driver driver;
    twoSuppliers(driver);
    driver.saved.position = u"kinds"_s;
    driver.open();
    QVERIFY(driver.click(u"kinds.collected:contact"_s));
    QVERIFY(!driver.saved.values.contains({u"kinds.collected"_s, {}}));
    QVERIFY(driver.saved.values.contains({u"information.sharedWith"_s, u"contact"_s}));
    QVERIFY(driver.click(u"kinds.collected:contact"_s));
    QVERIFY(driver.click(u"continue"_s));
    QVERIFY(driver.jump(driver.pack->textsIn(u"en"_s).text(u"page.information"_s)));
    QTRY_COMPARE(driver.page(), u"page:information"_s);
    QVERIFY(driver.isThere(u"information[contact]:card"_s));
}

QTEST_MAIN(tst_Cards)
#include "tst_cards.moc"
