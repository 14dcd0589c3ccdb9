// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/wizard/driver.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace binder;
using namespace Qt::StringLiterals;
using binder::testing::Driver;

/// The wizard's own pages around the questions: what to have at hand, all entries in a table, what to ask
/// others, the end of a part, how old the law is.
class tst_OwnPages : public QObject
{
    Q_OBJECT

private slots:
    void whatToHaveAtHand();
    void ageOfTheLaw_data();
    void ageOfTheLaw();
    void allInOneTable();
    void tableByKeyboard();
    void messageToAHelper();
    void answeringWhatWasOpen();
    void endOfAPart();
    void endOfAll();
};

namespace {

void twoKinds(Driver &driver)
{
    driver.saved.values.insert({u"kinds.collected"_s, {}}, Value::codes({u"contact"_s, u"health"_s}));
    driver.saved.entries.insert(u"information"_s, {u"contact"_s, u"health"_s});
    driver.saved.entries.insert(u"suppliers"_s, {u"s1"_s});
    driver.saved.values.insert({u"suppliers.name"_s, u"s1"_s}, Value::text(u"Tom & Jerry"_s));
    driver.saved.values.insert({u"information.items"_s, u"contact"_s},
                               Value::codes({u"name"_s, u"address"_s}));
    driver.saved.values.insert({u"information.items"_s, u"health"_s}, Value::codes({u"address"_s}));
    driver.saved.values.insert({u"information.sharedWith"_s, u"health"_s}, Value::references({u"s1"_s}));
}

QString textOf(const Driver &driver, const QString &name)
{
    const auto *label = qobject_cast<QLabel *>(driver.find(name));
    return label ? label->text() : QString();
}

QString cell(const Driver &driver, int row, int column)
{
    return qobject_cast<QTableWidget *>(driver.find(u"overview:table"_s))->item(row, column)->text();
}

} // namespace

void tst_OwnPages::whatToHaveAtHand()
{
    Driver driver;
    driver.openNew();
    QVERIFY(driver.click(u"registered:CA"_s));
    QVERIFY(driver.click(u"continue"_s));
    QCOMPARE(driver.page(), u"page:at-hand"_s);
    const QString point = driver.pack->textsIn(u"en"_s).text(u"pack.atHand.list"_s);
    const QList<QLabel *> labels = driver.window->currentPage()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                        [&](const QLabel *label) { return label->text() == point; }));
    driver.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:business"_s, patience);
}

void tst_OwnPages::ageOfTheLaw_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("old");
    QTest::newRow("the day itself") << QDate(2026, 11, 21) << false;
    QTest::newRow("a year later") << QDate(2027, 11, 21) << false;
    QTest::newRow("a year and a day later") << QDate(2027, 11, 22) << true;
}

void tst_OwnPages::ageOfTheLaw()
{
    QFETCH(QDate, today);
    QFETCH(bool, old);
    for (const QString &position : {QString(), u"#at-hand"_s, u"#documents"_s}) {
        Driver driver;
        driver.services.today = today;
        driver.saved.position = position;
        driver.open();
        const QString text = textOf(driver, u"lawAge:text"_s);
        QVERIFY2(text.contains(u"21 November 2026"_s), qPrintable(position + u": "_s + text));
        QCOMPARE(text.contains(u"more than a year"_s), old);
    }
}

void tst_OwnPages::allInOneTable()
{
    Driver driver;
    twoKinds(driver);
    driver.saved.position = u"information"_s;
    driver.open();
    QVERIFY(driver.press(u"information:overview"_s, Qt::Key_Return));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:overview:information"_s, patience);
    const Texts &texts = driver.pack->textsIn(u"en"_s);
    QCOMPARE(cell(driver, 0, 0), texts.text(u"kinds.collected.option.contact"_s));
    QVERIFY(cell(driver, 0, 1).contains(texts.text(u"information.items.option.name"_s)));
    QCOMPARE(cell(driver, 1, 3), u"Tom & Jerry"_s);
    // It stands beside the way: Continue goes on as from the cards, Back to them.
    QVERIFY(driver.click(u"back"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:information"_s, patience);
    QVERIFY(driver.jump(texts.text(u"information.overview"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:overview:information"_s, patience);
    QVERIFY(driver.click(u"continue"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:stage-end"_s,
                              patience); // both entries have what is needed
}

void tst_OwnPages::tableByKeyboard()
{
    Driver driver;
    twoKinds(driver);
    driver.saved.position = u"#overview:information"_s;
    driver.open();
    QCOMPARE(driver.page(), u"page:overview:information"_s);
    QVERIFY(driver.find(u"overview:table"_s)->hasFocus());
    const QString first = cell(driver, 0, 0);
    const QString second = cell(driver, 1, 0);
    // Sorted by what is shared: "not filled in" comes first, then the name.
    QVERIFY(driver.press(u"overview:sort"_s, Qt::Key_End));
    QCOMPARE(cell(driver, 1, 3), u"Tom & Jerry"_s);
    // Nothing can be typed into it.
    QVERIFY(driver.press(u"overview:table"_s, Qt::Key_Home));
    driver.key(Qt::Key_F2);
    driver.key(Qt::Key_X);
    QCOMPARE(cell(driver, 0, 0), first);
    QVERIFY(driver.press(u"overview:table"_s, Qt::Key_Down));
    driver.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:information-items|health"_s, patience);
    QVERIFY(driver.click(u"toCheck"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:overview:information"_s, patience);
    // The mouse: a double click, and the button for the chosen row.
    auto *table = qobject_cast<QTableWidget *>(driver.find(u"overview:table"_s));
    const QPoint at = table->visualItemRect(table->item(0, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:information-items|contact"_s, patience);
    QVERIFY(driver.click(u"toCheck"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:overview:information"_s, patience);
    QVERIFY(driver.click(u"overview:open"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:information-items|contact"_s, patience);
    QVERIFY(first != second);
}

void tst_OwnPages::messageToAHelper()
{
    Driver driver;
    twoKinds(driver);
    driver.saved.unknown = {{u"suppliers.country"_s, u"s1"_s}, {u"backup.made"_s, {}}};
    driver.saved.position = u"#check"_s;
    QString written;
    QByteArray bytes;
    QString suggested;
    driver.services.chooseFile = [&](QWidget *, const QString &, const QString &proposal, const QString &) {
        suggested = proposal;
        return u"/home/someone/questions.txt"_s;
    };
    driver.services.writeFile = [&](const QString &path, const QByteArray &content) -> Result<> {
        if (path.isEmpty())
            return failure(ErrorKind::FileTrouble, u"No."_s);
        written = path;
        bytes = content;
        return {};
    };
    driver.open();
    QVERIFY(driver.click(u"continue"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:open"_s, patience);
    auto *text = qobject_cast<QPlainTextEdit *>(driver.find(u"open:it-help:text"_s));
    QVERIFY(text && text->isReadOnly());
    const QString message = text->toPlainText();
    QVERIFY2(message.contains(u"1. Tom & Jerry: Where does this supplier keep the information?"_s),
             qPrintable(message));
    QGuiApplication::clipboard()->clear();
    QVERIFY(driver.press(u"open:it-help:copy"_s, Qt::Key_Space));
    QCOMPARE(QGuiApplication::clipboard()->text(), message);
    QVERIFY(!textOf(driver, u"open:told"_s).isEmpty());
    QVERIFY(driver.click(u"open:it-help:save"_s));
    QCOMPARE(written, u"/home/someone/questions.txt"_s);
    QCOMPARE(QString::fromUtf8(bytes), message);
    QVERIFY(suggested.endsWith(u".txt"_s));
    // One that nobody in particular knows stands apart, and is in no message.
    QVERIFY(driver.isThere(u"open:backup.made"_s));
    QVERIFY(!message.contains(driver.pack->textsIn(u"en"_s).text(u"backup.made.ask"_s)));
}

void tst_OwnPages::answeringWhatWasOpen()
{
    Driver driver;
    twoKinds(driver);
    driver.saved.unknown = {{u"suppliers.country"_s, u"s1"_s}};
    driver.saved.position = u"#open"_s;
    driver.open();
    QVERIFY(driver.press(u"open:suppliers[s1].country"_s, Qt::Key_Return));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:supplier|s1"_s, patience);
    QVERIFY(driver.click(u"suppliers[s1].country:canada"_s));
    // With nothing left to ask, the page is no longer on the way.
    QVERIFY(driver.click(u"toCheck"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:check"_s, patience);
    QVERIFY(driver.click(u"continue"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:documents"_s, patience);
}

void tst_OwnPages::endOfAPart()
{
    Driver driver;
    twoKinds(driver);
    driver.saved.position = u"information-health|health"_s;
    driver.open();
    QVERIFY(driver.click(u"continue"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:stage-end"_s, patience);
    QVERIFY(textOf(driver, u"documents:what-now"_s).contains(u"stop here"_s));
    QVERIFY(!textOf(driver, u"documents:count"_s).isEmpty());
    QVERIFY(driver.isThere(u"document:plan:preview"_s));
    QVERIFY(driver.isThere(u"document:plan:pdf"_s));
    QVERIFY(driver.press(u"documents:go-on"_s, Qt::Key_Space));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:backup"_s, patience);
    QVERIFY(driver.click(u"back"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:stage-end"_s, patience);
    QVERIFY(driver.click(u"documents:stop"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!driver.window->isVisible(), patience);
    // Next time it goes on there.
    driver.open();
    QCOMPARE(driver.page(), u"page:stage-end"_s);
}

void tst_OwnPages::endOfAll()
{
    Driver driver;
    driver.saved.position = u"#documents"_s;
    driver.open();
    QVERIFY(!driver.isThere(u"documents:go-on"_s));
    QVERIFY(textOf(driver, u"documents:what-now"_s).contains(u"no further part"_s));
    QVERIFY(driver.click(u"documents:stop"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!driver.window->isVisible(), patience);
}

BINDER_TEST(tst_OwnPages, QApplication)
#include "tst_own_pages.moc"
