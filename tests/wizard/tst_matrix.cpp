// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catalogue_pack.h"
#include "tests/support/test_program.h"
#include "tests/wizard/driver.h"

#include <QRadioButton>
#include <QScopeGuard>

using namespace binder;
using namespace Qt::StringLiterals;
using binder::testing::CataloguePack;
using binder::testing::Driver;

namespace {

const auto twoStep = u"measures.two-step"_s;
const auto updates = u"measures.updates"_s;
const auto https = u"measures.https"_s;

Driver driverOnPage()
{
    Driver driver(CataloguePack().made());
    driver.saved.position = u"safety"_s;
    return driver;
}

/// Name of the state that has the keyboard.
QString focused()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

QStringList chosen(const Driver &driver)
{
    QStringList names;
    for (const QRadioButton *button : driver.window->findChildren<QRadioButton *>()) {
        if (button->isVisible() && button->isChecked() && button->objectName().startsWith(u"measures."_s))
            names.append(button->objectName());
    }
    return names;
}

} // namespace

/// A matrix in the window: with keys and mouse.
class tst_Matrix : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsChosenBefore()
    {
        Driver driver = driverOnPage();
        driver.open();
        QVERIFY(driver.isThere(twoStep + u":yes"_s));
        QCOMPARE(chosen(driver), QStringList());
        QVERIFY(!driver.isThere(https + u":yes"_s));
    }

    void aClickChoosesAState()
    {
        Driver driver = driverOnPage();
        driver.open();
        QVERIFY(driver.click(twoStep + u":partly"_s));
        QCOMPARE(driver.value(twoStep), Value::code(u"partly"_s));
        QVERIFY(driver.click(updates + u":unknown"_s));
        QVERIFY(driver.saved.unknown.contains({updates, {}}));
        QCOMPARE(chosen(driver), (QStringList{twoStep + u":partly"_s, updates + u":unknown"_s}));
        QVERIFY(driver.click(updates + u":no"_s));
        QVERIFY(!driver.saved.unknown.contains({updates, {}}));
        QCOMPARE(driver.value(updates), Value::code(u"no"_s));
    }

    /// Not only the mark: all of its place in the column.
    void aClickInTheColumnChooses()
    {
        Driver driver = driverOnPage();
        driver.open();
        driver.window->resize(1200, 800);
        QCoreApplication::processEvents();
        QWidget *row = driver.find(u"row:"_s + updates);
        const QRect mark = driver.find(updates + u":no"_s)->geometry();
        QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(mark.right() + 8, mark.center().y()));
        QCOMPARE(driver.value(updates), Value::code(u"no"_s));
        QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(8, mark.center().y()));
        QCOMPARE(driver.value(updates), Value::code(u"no"_s));
    }

    void arrowsGoAlongTheStatesAndTheLines()
    {
        Driver driver = driverOnPage();
        driver.open();
        driver.window->resize(1200, 800);
        QVERIFY(driver.press(twoStep + u":yes"_s, Qt::Key_Right));
        QCOMPARE(focused(), twoStep + u":partly"_s);
        QCOMPARE(driver.value(twoStep), Value::code(u"partly"_s));
        // Another line is gone to, and nothing chosen there.
        driver.key(Qt::Key_Down);
        QCOMPARE(focused(), updates + u":partly"_s);
        QCOMPARE(driver.value(updates), Value());
        driver.key(Qt::Key_Space);
        QCOMPARE(driver.value(updates), Value::code(u"partly"_s));
        driver.key(Qt::Key_Left);
        QCOMPARE(driver.value(updates), Value::code(u"yes"_s));
        driver.key(Qt::Key_Left);
        QCOMPARE(focused(), updates + u":yes"_s);
        driver.key(Qt::Key_Up);
        QCOMPARE(focused(), twoStep + u":yes"_s);
        QCOMPARE(driver.value(twoStep), Value::code(u"partly"_s));
    }

    void aNumberChoosesTheStateAtItsPlace_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("state");
        QTest::newRow("1") << int(Qt::Key_1) << u"yes"_s;
        QTest::newRow("2") << int(Qt::Key_2) << u"partly"_s;
        QTest::newRow("3") << int(Qt::Key_3) << u"no"_s;
        QTest::newRow("4") << int(Qt::Key_4) << u"unknown"_s;
        QTest::newRow("5") << int(Qt::Key_5) << u"not-applicable"_s;
        QTest::newRow("6") << int(Qt::Key_6) << QString();
    }

    void aNumberChoosesTheStateAtItsPlace()
    {
        QFETCH(int, key);
        QFETCH(QString, state);
        Driver driver = driverOnPage();
        driver.open();
        QVERIFY(driver.press(updates + u":yes"_s, Qt::Key(key)));
        QCOMPARE(chosen(driver), state.isEmpty() ? QStringList() : QStringList{updates + u':' + state});
    }

    void deleteClears()
    {
        Driver driver = driverOnPage();
        driver.open();
        QVERIFY(driver.click(updates + u":yes"_s));
        QVERIFY(driver.press(updates + u":yes"_s, Qt::Key_Delete));
        QCOMPARE(driver.value(updates), Value());
        QCOMPARE(chosen(driver), QStringList());
        QVERIFY(driver.click(updates + u":unknown"_s));
        QVERIFY(driver.press(updates + u":unknown"_s, Qt::Key_Backspace));
        QVERIFY(driver.saved.unknown.isEmpty());
    }

    void everyStateSaysWhatItIs()
    {
        Driver driver = driverOnPage();
        driver.open();
        QCOMPARE(driver.find(twoStep + u":partly"_s)->accessibleName(), u"Two steps to log in: partly"_s);
        QCOMPARE(driver.find(twoStep + u":unknown"_s)->accessibleName(),
                 u"Two steps to log in: I do not know"_s);
        QCOMPARE(driver.find(twoStep + u":yes"_s)->accessibleDescription(), u"A code on your phone."_s);
    }

    void aLineComesWhereItApplies()
    {
        Driver driver = driverOnPage();
        driver.open();
        QVERIFY(driver.click(updates + u":yes"_s));
        QVERIFY(driver.click(u"business.site:yes"_s));
        QVERIFY(driver.isThere(https + u":yes"_s));
        QVERIFY(driver.click(https + u":no"_s));
        QVERIFY(driver.click(u"business.site:no"_s));
        QVERIFY(!driver.isThere(https + u":yes"_s));
        // What does not apply stays stored.
        QCOMPARE(driver.value(https), Value::code(u"no"_s));
        QCOMPARE(chosen(driver), QStringList{updates + u":yes"_s});
    }

    void whatBelongsToAQuestionIsUnderMore()
    {
        Driver driver = driverOnPage();
        driver.open();
        const QString explanation = updates + u":explanation"_s;
        QVERIFY(!driver.isThere(explanation + u"-fold"_s));
        QVERIFY(driver.click(updates + u":more"_s));
        QVERIFY(driver.click(explanation + u"-fold"_s));
        QVERIFY(driver.type(explanation, u"Each night."_s));
        QVERIFY(driver.press(explanation, Qt::Key_Tab));
        QCOMPARE(driver.saved.explanations.value({updates, {}}), u"Each night."_s);
        // Opened again it is there at once.
        Driver again(CataloguePack().made());
        again.saved = driver.saved;
        again.open();
        QVERIFY(again.isThere(explanation));
    }

    void wordsStandBelowWhereThereIsNoRoomForColumns_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("textSize");
        QTest::addColumn<bool>("inColumns");
        QTest::newRow("wide") << 1300 << 1.0 << true;
        QTest::newRow("narrow, and twice the text") << 800 << 2.0 << false;
    }

    void wordsStandBelowWhereThereIsNoRoomForColumns()
    {
        QFETCH(int, width);
        QFETCH(double, textSize);
        const QFont before = QApplication::font();
        QFont larger = before;
        larger.setPointSizeF(before.pointSizeF() * textSize);
        QApplication::setFont(larger);
        const auto restore = qScopeGuard([&] { QApplication::setFont(before); });
        Driver driver = driverOnPage();
        driver.open();
        driver.window->resize(width, 800);
        QCoreApplication::processEvents();
        QTEST(driver.isThere(u"measures:head"_s), "inColumns");
        const QWidget *row = driver.find(u"row:"_s + twoStep);
        QVERIFY(row);
        for (const QString &state : {u"yes"_s, u"partly"_s, u"no"_s, u"unknown"_s, u"not-applicable"_s}) {
            const QWidget *button = driver.find(twoStep + u':' + state);
            QVERIFY(button);
            QVERIFY(row->rect().contains(button->geometry()));
        }
        const bool inColumns = driver.find(twoStep + u":yes"_s)->y() == driver.find(twoStep + u":no"_s)->y();
        QTEST(inColumns, "inColumns");
        QVERIFY(driver.click(twoStep + u":no"_s));
        QCOMPARE(driver.value(twoStep), Value::code(u"no"_s));
    }

    void belowEachOtherTheArrowsGoUpAndDown()
    {
        const QFont before = QApplication::font();
        QFont larger = before;
        larger.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(larger);
        const auto restore = qScopeGuard([&] { QApplication::setFont(before); });
        Driver driver = driverOnPage();
        driver.open();
        QVERIFY(driver.press(twoStep + u":yes"_s, Qt::Key_Down));
        QCOMPARE(driver.value(twoStep), Value::code(u"partly"_s));
    }

    void readOnlyNothingIsChosen()
    {
        Driver driver = driverOnPage();
        driver.readOnlyReason = u"Somebody else has it open."_s;
        driver.open();
        QVERIFY(!driver.click(twoStep + u":yes"_s));
        QCOMPARE(driver.saves, 0);
    }
};

BINDER_TEST(tst_Matrix, QApplication)
#include "tst_matrix.moc"
