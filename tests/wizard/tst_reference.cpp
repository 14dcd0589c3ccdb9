// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/wizard/driver.h"

#include <QLabel>

using namespace binder;
using namespace Qt::StringLiterals;
using binder::testing::Driver;

/// Adding an entry right at the question that refers to it.
class tst_Reference : public QObject
{
    Q_OBJECT

private slots:
    void addedAndChosen();
    void takenBack();
    void aTickOfTheDutchPack();
    void notWhenOnlyReading();
};

namespace {

const auto shared = u"information[contact].sharedWith"_s;

void atTheReference(Driver &driver)
{
    driver.saved.values.insert({u"kinds.collected"_s, {}}, Value::codes({u"contact"_s}));
    driver.saved.entries.insert(u"information"_s, {u"contact"_s});
    driver.saved.entries.insert(u"suppliers"_s, {u"s1"_s});
    driver.saved.values.insert({u"suppliers.name"_s, u"s1"_s}, Value::text(u"Courier"_s));
    driver.saved.values.insert({u"information.sharedWith"_s, u"contact"_s}, Value::references({u"s1"_s}));
    driver.saved.position = u"information-items|contact"_s;
}

} // namespace

void tst_Reference::addedAndChosen()
{
    Driver driver;
    atTheReference(driver);
    driver.open();
    QVERIFY(!driver.isThere(shared + u":add-name"));
    QVERIFY(driver.press(shared + u":add", Qt::Key_Space));
    QVERIFY(driver.find(shared + u":add-name")->hasFocus());
    QVERIFY(!driver.find(shared + u":add-confirm")->isEnabled()); // it has no name yet
    QVERIFY(driver.type(shared + u":add-name", u"Tom & Jerry"_s));
    driver.key(Qt::Key_Return);
    // There, named, chosen beside what was chosen; and still on this page, at the new choice.
    QCOMPARE(driver.page(), u"page:information-items|contact"_s);
    const QStringList entries = driver.saved.entries.value(u"suppliers"_s);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(driver.value(u"suppliers["_s + entries.at(1) + u"].name").asText(), u"Tom & Jerry"_s);
    QCOMPARE(driver.value(shared), Value::references(entries));
    auto *added = qobject_cast<QAbstractButton *>(driver.find(shared + u':' + entries.at(1)));
    QVERIFY(added && added->isChecked());
    QVERIFY(added->hasFocus());
    QVERIFY(qobject_cast<QLabel *>(driver.find(shared + u":added"))->text().contains(u"Tom & Jerry"_s));
    QVERIFY(!driver.isThere(shared + u":add-name"));

    // What else is asked about it waits on its card.
    QVERIFY(driver.jump(driver.pack->textsIn(u"en"_s).text(u"page.suppliers"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:suppliers"_s, patience);
    QVERIFY(driver.click(u"suppliers["_s + entries.at(1) + u"]:edit"));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:supplier|"_s + entries.at(1), patience);
    QVERIFY(driver.click(u"suppliers["_s + entries.at(1) + u"].country:canada"));
}

void tst_Reference::takenBack()
{
    Driver driver;
    atTheReference(driver);
    driver.open();
    const Answers before = driver.saved;
    const auto add = [&](const QString &name) {
        return driver.click(shared + u":add") && driver.type(shared + u":add-name", name)
               && driver.click(shared + u":add-confirm");
    };
    QVERIFY(add(u"Printer"_s));
    QCOMPARE(driver.saved.entries.value(u"suppliers"_s).size(), 2);
    QVERIFY(driver.click(shared + u":add-undo"));
    QCOMPARE(driver.saved.values, before.values);
    QCOMPARE(driver.saved.entries, before.entries);
    QVERIFY(!driver.isThere(shared + u":add-undo"));
    // By the keys too, and what was answered since stays.
    QVERIFY(add(u"Printer"_s));
    QVERIFY(driver.click(u"information[contact].items:name"_s));
    driver.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(driver.saved.entries, before.entries);
    QCOMPARE(driver.value(shared), Value::references({u"s1"_s}));
    QCOMPARE(driver.value(u"information[contact].items"_s), Value::codes({u"name"_s}));
}

void tst_Reference::aTickOfTheDutchPack()
{
    Driver driver(QStringLiteral(BINDER_PACKS "/nl-avg"));
    driver.saved.values.insert({u"activities.kinds"_s, {}}, Value::codes({u"contact"_s}));
    driver.saved.entries.insert(u"activities"_s, {u"contact"_s});
    driver.saved.values.insert({u"parties.kinds"_s, {}}, Value::codes({u"mail"_s}));
    driver.saved.entries.insert(u"parties"_s, {u"mail"_s});
    driver.saved.position = u"activity-where|contact"_s;
    driver.open();
    QCOMPARE(driver.page(), u"page:activity-where|contact"_s);
    const QString stored = u"activities[contact].storedAt"_s;
    QVERIFY(driver.click(stored + u":add"));
    // A paper drawer, which is a thing to tick.
    const QString paper = driver.pack->textsIn(u"en"_s).text(u"catalogue.parties.paper.label"_s);
    QVERIFY(driver.press(stored + u":add-kind", Qt::Key_P));
    QTest::keyClicks(QApplication::focusWidget(), paper.mid(1));
    QVERIFY(driver.click(stored + u":add-confirm"));
    QCOMPARE(driver.value(stored), Value::references({u"paper"_s}));
    QCOMPARE(driver.value(u"parties.kinds"_s), Value::codes({u"paper"_s, u"mail"_s}));
    QCOMPARE(driver.saved.entries.value(u"parties"_s), QStringList({u"paper"_s, u"mail"_s}));
    driver.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(driver.value(u"parties.kinds"_s), Value::codes({u"mail"_s}));
}

void tst_Reference::notWhenOnlyReading()
{
    Driver driver;
    atTheReference(driver);
    driver.readOnlyReason = u"Somebody else has it open."_s;
    driver.open();
    QCOMPARE(driver.page(), u"page:information-items|contact"_s);
    QVERIFY(!driver.isThere(shared + u":add"));
}

BINDER_TEST(tst_Reference, QApplication)
#include "tst_reference.moc"
