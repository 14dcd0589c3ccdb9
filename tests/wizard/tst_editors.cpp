// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/wizard/driver.h"
#include "wizard/editors/date_editor.h"

#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>

using namespace binder;
using namespace Qt::StringLiterals;
using binder::testing::Driver;

/// Every editor, with keys and mouse only.
class tst_Editors : public QObject
{
    Q_OBJECT

private slots:
    void stringIsKeptAsTyped();
    void blanksAreKeptAndAreNoAnswer();
    void pastedLineBreakStays();
    void booleanByMouseAndKeys();
    void choiceWithSomethingElse();
    void dates_data();
    void dates();
    void unreadableDateIsToldAndKept();
    void integers();
    void severalChoicesAndExclusive();
    void optionsFromAnotherQuestion();
    void durations();
    void references();
    void longText();
    void oddEmailIsSavedAndTold();
    void unknown();
    void clearing();
    void suggestions();
    void findingIsShownAndOverruled();
    void notes();
    void folds();
    void whatIsNotOfferedIsShown();
    void whatDidNotFitIsShown();
    void aNameThatCannotBeOneIsNotAdded();
    void tooMuchIsRefusedWhole_data();
    void tooMuchIsRefusedWhole();
};

void tst_Editors::stringIsKeptAsTyped()
{
    Driver driver;
    driver.saved.position = u"business"_s;
    driver.open();
    QVERIFY(driver.type(u"organisation.name"_s, u"  bring THE <b>Pixel</b> {x}  "_s));
    QVERIFY(driver.press(u"organisation.name"_s, Qt::Key_Tab));
    QCOMPARE(driver.value(u"organisation.name"_s).asText(), u"  bring THE <b>Pixel</b> {x}  "_s);
    QVERIFY(driver.window->windowTitle().contains(u"bring THE"_s));
}

void tst_Editors::blanksAreKeptAndAreNoAnswer()
{
    Driver driver;
    driver.saved.position = u"business"_s;
    driver.open();
    const Address name{u"organisation.name"_s, {}};
    QVERIFY(driver.type(name.linkId, u"   "_s));
    QVERIFY(driver.press(name.linkId, Qt::Key_Tab));
    QCOMPARE(driver.saved.values.value(name).asText(), u"   "_s);
    QVERIFY(Evaluation::evaluate(*driver.pack, driver.saved, driver.services.today).state(name)
            == AnswerState::Unanswered);
    QVERIFY(!driver.window->windowTitle().contains(u"   "_s));
}

void tst_Editors::pastedLineBreakStays()
{
    Driver driver;
    driver.saved.position = u"business"_s;
    driver.open();
    QApplication::clipboard()->setText(u"two\nlines"_s);
    QVERIFY(driver.press(u"organisation.name"_s, Qt::Key_V, Qt::ControlModifier));
    QVERIFY(driver.press(u"organisation.name"_s, Qt::Key_Tab));
    QCOMPARE(driver.value(u"organisation.name"_s).asText(), u"two\nlines"_s);
}

void tst_Editors::booleanByMouseAndKeys()
{
    Driver driver;
    driver.saved.position = u"business"_s;
    driver.open();
    QVERIFY(!driver.isThere(u"organisation.staff"_s));
    QVERIFY(driver.click(u"organisation.alone:no"_s));
    QCOMPARE(driver.value(u"organisation.alone"_s), Value::boolean(false));
    QVERIFY(driver.isThere(u"organisation.staff"_s));
    QVERIFY(driver.press(u"organisation.alone:no"_s, Qt::Key_Up));
    QCOMPARE(driver.value(u"organisation.alone"_s), Value::boolean(true));
    QVERIFY(!driver.isThere(u"organisation.staff"_s));
    QVERIFY(driver.find(u"organisation.alone:yes"_s)->hasFocus());
}

void tst_Editors::choiceWithSomethingElse()
{
    Driver driver;
    driver.saved.position = u"business"_s;
    driver.open();
    QVERIFY(driver.click(u"organisation.kind:shop"_s));
    QCOMPARE(driver.value(u"organisation.kind"_s), Value::code(u"shop"_s));
    QVERIFY(driver.click(u"organisation.kind:other"_s));
    QVERIFY(driver.find(u"organisation.kind:other-text"_s)->hasFocus());
    QVERIFY(driver.type(u"organisation.kind:other-text"_s, u"Circus"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.value(u"organisation.kind"_s), Value::other(u"Circus"_s), patience);
    QVERIFY(driver.click(u"organisation.kind:office"_s));
    QCOMPARE(driver.value(u"organisation.kind"_s), Value::code(u"office"_s));
    QVERIFY(!driver.isThere(u"organisation.kind:other-text"_s));
}

void tst_Editors::dates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("read");
    QTest::newRow("day first") << u"21-11-2026"_s << QDate(2026, 11, 21);
    QTest::newRow("slashes") << u"1/2/2026"_s << QDate(2026, 2, 1);
    QTest::newRow("dots") << u" 01.02.2026 "_s << QDate(2026, 2, 1);
    QTest::newRow("year first") << u"2026-11-21"_s << QDate(2026, 11, 21);
    QTest::newRow("half") << u"21-11"_s << QDate();
    QTest::newRow("no such day") << u"31-02-2026"_s << QDate();
    QTest::newRow("words") << u"yesterday"_s << QDate();
}

void tst_Editors::dates()
{
    QFETCH(QString, typed);
    QFETCH(QDate, read);
    QCOMPARE(readDate(typed).value_or(QDate()), read);
}

void tst_Editors::unreadableDateIsToldAndKept()
{
    Driver driver;
    driver.saved.position = u"business"_s;
    driver.open();
    QVERIFY(driver.type(u"organisation.started"_s, u"21-11"_s));
    auto *trouble = qobject_cast<QLabel *>(driver.find(u"organisation.started:trouble"_s));
    QVERIFY(trouble);
    QVERIFY(driver.find(u"organisation.started"_s)->accessibleDescription().contains(trouble->text()));
    QVERIFY(driver.click(u"continue"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:contact"_s, patience);
    QVERIFY(driver.click(u"back"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:business"_s, patience);
    QCOMPARE(qobject_cast<QLineEdit *>(driver.find(u"organisation.started"_s))->text(), u"21-11"_s);
    QVERIFY(driver.press(u"organisation.started"_s, Qt::Key_End));
    QVERIFY(driver.type(u"organisation.started"_s, u"-2020"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.value(u"organisation.started"_s), Value::date(QDate(2020, 11, 21)),
                              patience);
    QVERIFY(!driver.isThere(u"organisation.started:trouble"_s));
}

void tst_Editors::integers()
{
    Driver driver;
    driver.saved.position = u"business"_s;
    driver.open();
    QVERIFY(driver.click(u"organisation.alone:no"_s));
    QVERIFY(driver.type(u"organisation.staff"_s, u"12"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.value(u"organisation.staff"_s), Value::integer(12), patience);
    QVERIFY(driver.type(u"organisation.staff"_s, u"x"_s));
    QVERIFY(driver.isThere(u"organisation.staff:trouble"_s));
    QVERIFY(driver.press(u"organisation.staff"_s, Qt::Key_Backspace));
    QVERIFY(driver.type(u"organisation.staff"_s, u"00"_s));
    QVERIFY(driver.isThere(u"organisation.staff:trouble"_s));
}

void tst_Editors::severalChoicesAndExclusive()
{
    Driver driver;
    driver.saved.position = u"kinds"_s;
    driver.open();
    QVERIFY(driver.click(u"kinds.collected:contact"_s));
    QVERIFY(driver.press(u"kinds.collected:health"_s, Qt::Key_Space));
    QCOMPARE(driver.value(u"kinds.collected"_s), Value::codes({u"contact"_s, u"health"_s}));
    QCOMPARE(driver.saved.entries.value(u"information"_s), QStringList({u"contact"_s, u"health"_s}));
    QVERIFY(driver.click(u"kinds.collected:contact"_s));
    QCOMPARE(driver.value(u"kinds.collected"_s), Value::codes({u"health"_s}));
}

void tst_Editors::optionsFromAnotherQuestion()
{
    Driver driver;
    driver.saved.values.insert({u"kinds.collected"_s, {}}, Value::codes({u"contact"_s}));
    driver.saved.entries.insert(u"information"_s, {u"contact"_s});
    driver.saved.position = u"information-items|contact"_s;
    driver.open();
    QVERIFY(!driver.isThere(u"information[contact].optional:name"_s));
    QVERIFY(driver.click(u"information[contact].items:name"_s));
    QVERIFY(driver.click(u"information[contact].items:other"_s));
    QVERIFY(driver.type(u"information[contact].items:other-text"_s, u"Shoe size"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.value(u"information[contact].items"_s),
                              Value::codes({u"name"_s, u"other"_s}, u"Shoe size"_s), patience);
    QVERIFY(driver.click(u"information[contact].optional:other"_s));
    QCOMPARE(driver.value(u"information[contact].optional"_s), Value::codes({u"other"_s}, u"Shoe size"_s));
    QVERIFY(driver.click(u"information[contact].items:nothing"_s));
    QCOMPARE(driver.value(u"information[contact].items"_s).asCodes(), QStringList{u"nothing"_s});
    QVERIFY(!qobject_cast<QAbstractButton *>(driver.find(u"information[contact].items:name"_s))->isChecked());
}

void tst_Editors::durations()
{
    Driver driver;
    driver.saved.values.insert({u"kinds.collected"_s, {}}, Value::codes({u"contact"_s}));
    driver.saved.entries.insert(u"information"_s, {u"contact"_s});
    driver.saved.position = u"information-items|contact"_s;
    driver.open();
    const QString kept = u"information[contact].kept"_s;
    QVERIFY(driver.click(kept + u":time"_s));
    QVERIFY(driver.type(kept + u":amount"_s, u"7"_s));
    QVERIFY(driver.press(kept + u":unit"_s, Qt::Key_Home));
    QVERIFY(driver.press(kept + u":start"_s, Qt::Key_Down));
    Duration wanted;
    wanted.amount = 7;
    wanted.unit = u"day"_s;
    wanted.start = u"endOfYear"_s;
    QTRY_COMPARE_WITH_TIMEOUT(driver.value(kept), Value::duration(wanted), patience);
    QVERIFY(driver.click(kept + u":words"_s));
    QVERIFY(driver.type(kept + u":criterion"_s, u"until they leave"_s));
    Duration words;
    words.criterion = u"until they leave"_s;
    QTRY_COMPARE_WITH_TIMEOUT(driver.value(kept), Value::duration(words), patience);
}

void tst_Editors::references()
{
    Driver driver;
    driver.saved.values.insert({u"kinds.collected"_s, {}}, Value::codes({u"contact"_s}));
    driver.saved.values.insert({u"suppliers.name"_s, u"s1"_s}, Value::text(u"Fast Couriers"_s));
    driver.saved.entries.insert(u"information"_s, {u"contact"_s});
    driver.saved.entries.insert(u"suppliers"_s, {u"s1"_s});
    driver.saved.position = u"information-items|contact"_s;
    driver.open();
    QVERIFY(driver.click(u"information[contact].sharedWith:s1"_s));
    QCOMPARE(driver.value(u"information[contact].sharedWith"_s), Value::references({u"s1"_s}));
    QCOMPARE(driver.find(u"information[contact].sharedWith:s1"_s)->accessibleName(), u"Fast Couriers"_s);
}

void tst_Editors::longText()
{
    Driver driver;
    driver.saved.position = u"contact"_s;
    driver.open();
    QVERIFY(driver.isThere(u"contact.remarks"_s));
    QVERIFY(driver.type(u"contact.remarks"_s, u"one"_s));
    QVERIFY(driver.press(u"contact.remarks"_s, Qt::Key_Return));
    QApplication::clipboard()->setText(u"\u00a0two "_s);
    QVERIFY(driver.press(u"contact.remarks"_s, Qt::Key_V, Qt::ControlModifier));
    QTRY_COMPARE_WITH_TIMEOUT(driver.value(u"contact.remarks"_s).asText(), u"one\n\u00a0two "_s, patience);
    QCOMPARE(driver.page(), u"page:contact"_s);
    QVERIFY(driver.press(u"contact.remarks"_s, Qt::Key_Tab));
    QVERIFY(!driver.find(u"contact.remarks"_s)->hasFocus());
}

void tst_Editors::oddEmailIsSavedAndTold()
{
    Driver driver;
    driver.saved.position = u"contact"_s;
    driver.open();
    QVERIFY(driver.type(u"contact.email"_s, u"someone.example"_s));
    QVERIFY(driver.isThere(u"contact.email:trouble"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.value(u"contact.email"_s).asText(), u"someone.example"_s, patience);
}

void tst_Editors::unknown()
{
    Driver driver;
    driver.saved.position = u"backup"_s;
    driver.open();
    const Address made{u"backup.made"_s, {}};
    QVERIFY(driver.click(u"backup.made:yes"_s));
    QVERIFY(driver.isThere(u"backup.place"_s));
    QVERIFY(driver.click(u"backup.made:unknown"_s));
    QVERIFY(driver.saved.unknown.contains(made));
    QVERIFY(!driver.saved.values.contains(made));
    QVERIFY(!qobject_cast<QAbstractButton *>(driver.find(u"backup.made:yes"_s))->isChecked());
    QVERIFY(!driver.isThere(u"backup.place"_s));
    QVERIFY(driver.click(u"backup.made:no"_s));
    QVERIFY(!driver.saved.unknown.contains(made));
    QVERIFY(!qobject_cast<QAbstractButton *>(driver.find(u"backup.made:unknown"_s))->isChecked());
}

void tst_Editors::clearing()
{
    Driver driver;
    driver.saved.position = u"backup"_s;
    driver.open();
    QVERIFY(!driver.isThere(u"backup.made:clear"_s));
    QVERIFY(driver.click(u"backup.made:no"_s));
    QVERIFY(driver.press(u"backup.made:clear"_s, Qt::Key_Space));
    QVERIFY(driver.saved.values.isEmpty());
    QVERIFY(!qobject_cast<QAbstractButton *>(driver.find(u"backup.made:no"_s))->isChecked());
}

void tst_Editors::suggestions()
{
    Driver driver;
    driver.saved.values.insert({u"organisation.kind"_s, {}}, Value::code(u"shop"_s));
    driver.saved.position = u"kinds"_s;
    driver.open();
    QVERIFY(!driver.saved.values.contains({u"kinds.collected"_s, {}}));
    QVERIFY(driver.click(u"kinds.collected:use-suggestion"_s));
    QCOMPARE(driver.value(u"kinds.collected"_s), Value::codes({u"contact"_s}));
    QVERIFY(!driver.isThere(u"kinds.collected:use-suggestion"_s));

    Driver other;
    other.saved.values.insert({u"organisation.kind"_s, {}}, Value::code(u"shop"_s));
    other.saved.position = u"kinds"_s;
    other.open();
    QVERIFY(other.press(u"kinds.collected:reject-suggestion"_s, Qt::Key_Return));
    QVERIFY(other.saved.rejected.contains({u"kinds.collected"_s, {}}));
    QVERIFY(!other.saved.values.contains({u"kinds.collected"_s, {}}));
    QVERIFY(!other.isThere(u"kinds.collected:reject-suggestion"_s));
}

void tst_Editors::findingIsShownAndOverruled()
{
    Driver driver;
    driver.saved.values.insert({u"kinds.collected"_s, {}}, Value::codes({u"health"_s}));
    driver.saved.entries.insert(u"information"_s, {u"health"_s});
    driver.saved.position = u"information-health|health"_s;
    driver.open();
    const QString finding = u"finding:health-without-consent[health]"_s;
    QVERIFY(!driver.isThere(finding));
    QVERIFY(driver.click(u"information[health].consent:no"_s));
    QVERIFY(driver.isThere(finding));
    const QString words = driver.find(finding)->accessibleName();
    QVERIFY(driver.find(u"information[health].consent:no"_s)->accessibleDescription().contains(words));

    QVERIFY(driver.press(finding + u":overrule"_s, Qt::Key_Return));
    QVERIFY(!driver.click(finding + u":confirm"_s));
    QVERIFY(driver.type(finding + u":reason"_s, u"They asked for it."_s));
    QVERIFY(!driver.click(finding + u":confirm"_s));
    QVERIFY(driver.type(finding + u":who"_s, u"A. Adviser"_s));
    QVERIFY(driver.click(finding + u":confirm"_s));
    const Overruling overruled{u"They asked for it."_s, u"A. Adviser"_s, QDate(2026, 11, 21)};
    QCOMPARE(driver.saved.overruled.value(u"health-without-consent[health]"_s), overruled);
    QVERIFY(driver.click(finding + u":withdraw"_s));
    QVERIFY(driver.saved.overruled.isEmpty());
    QVERIFY(driver.click(u"information[health].consent:yes"_s));
    QVERIFY(!driver.isThere(finding));
}

void tst_Editors::notes()
{
    Driver driver;
    driver.saved.position = u"business"_s;
    driver.open();
    QVERIFY(driver.click(u"organisation.name:explanation-fold"_s));
    QVERIFY(driver.type(u"organisation.name:explanation"_s, u"printed"_s));
    QVERIFY(driver.click(u"organisation.name:adviser-note-fold"_s));
    QVERIFY(driver.type(u"organisation.name:adviser-note"_s, u"not printed"_s));
    QVERIFY(driver.press(u"organisation.name:adviser-note"_s, Qt::Key_Tab));
    const Address name{u"organisation.name"_s, {}};
    QCOMPARE(driver.saved.explanations.value(name), u"printed"_s);
    QCOMPARE(driver.saved.advisorNotes.value(name), u"not printed"_s);
}

void tst_Editors::folds()
{
    Driver driver;
    driver.saved.position = u"business"_s;
    driver.open();
    QVERIFY(driver.isThere(u"organisation.name:why"_s));
    QVERIFY(!driver.isThere(u"organisation.name:why-text"_s));
    QVERIFY(driver.press(u"organisation.name:why"_s, Qt::Key_Return));
    QVERIFY(driver.isThere(u"organisation.name:why-text"_s));
    QVERIFY(driver.press(u"organisation.name:why"_s, Qt::Key_Space));
    QVERIFY(!driver.isThere(u"organisation.name:why-text"_s));
}

void tst_Editors::whatIsNotOfferedIsShown()
{
    Driver driver;
    const Address items{u"information.items"_s, u"contact"_s};
    driver.saved.values = {{{u"kinds.collected"_s, {}}, Value::codes({u"contact"_s})},
                           {items, Value::codes({u"name"_s, u"file"_s})}};
    driver.saved.entries = {{u"information"_s, {u"contact"_s}}};
    driver.saved.position = u"information-items|contact"_s;
    driver.open();
    const auto *shown = qobject_cast<QLabel *>(driver.find(items.toString() + u":not-offered"_s));
    QVERIFY(shown);
    const QString label = driver.pack->textsIn(u"en"_s).text(u"information.items.option.file"_s);
    QVERIFY2(shown->text().contains(label), qPrintable(shown->text()));
    QVERIFY(driver.click(items.toString() + u":not-offered-drop"_s));
    QCOMPARE(driver.saved.values.value(items), Value::codes({u"name"_s}));
    QVERIFY(!driver.isThere(items.toString() + u":not-offered"_s));
}

void tst_Editors::whatDidNotFitIsShown()
{
    Driver driver;
    driver.saved.retired = {
        {u"1.2.0"_s,
         QJsonObject{{u"answers"_s, QJsonObject{{u"organisation.name"_s, QJsonArray{u"Bakery"_s}}}}}}};
    driver.saved.position = u"business"_s;
    driver.open();
    const auto *shown = qobject_cast<QLabel *>(driver.find(u"organisation.name:retired"_s));
    QVERIFY(shown);
    QVERIFY2(shown->text().contains(u"Bakery"_s), qPrintable(shown->text()));
    QVERIFY(driver.type(u"organisation.name"_s, u"Bakery"_s));
    QVERIFY(driver.isThere(u"organisation.name:retired"_s));
    QVERIFY(driver.click(u"organisation.name:retired-drop"_s));
    QVERIFY(driver.saved.retired.isEmpty());
    QVERIFY(!driver.isThere(u"organisation.name:retired"_s));
}

void tst_Editors::aNameThatCannotBeOneIsNotAdded()
{
    Driver driver;
    const QString shared = u"information[contact].sharedWith"_s;
    driver.saved.values = {{{u"kinds.collected"_s, {}}, Value::codes({u"contact"_s})}};
    driver.saved.entries = {{u"information"_s, {u"contact"_s}}};
    driver.saved.position = u"information-items|contact"_s;
    driver.open();
    QVERIFY(driver.click(shared + u":add"_s));
    QApplication::clipboard()->setText(u"Bakery"_s + QChar(0xd83d));
    QVERIFY(driver.press(shared + u":add-name"_s, Qt::Key_V, Qt::ControlModifier));
    QVERIFY(driver.isThere(shared + u":add-trouble"_s));
    QVERIFY(!driver.find(shared + u":add-confirm"_s)->isEnabled());
    driver.key(Qt::Key_Return);
    QVERIFY(driver.saved.entries.value(u"suppliers"_s).isEmpty());
    QVERIFY(driver.press(shared + u":add-name"_s, Qt::Key_Backspace));
    QVERIFY(driver.click(shared + u":add-confirm"_s));
    QCOMPARE(driver.saved.entries.value(u"suppliers"_s).size(), 1);
}

void tst_Editors::tooMuchIsRefusedWhole_data()
{
    QTest::addColumn<QString>("position");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("trouble");
    QTest::newRow("a line") << u"business"_s << u"organisation.name"_s << u"organisation.name:trouble"_s;
    QTest::newRow("several lines") << u"contact"_s << u"contact.remarks"_s << u"contact.remarks:trouble"_s;
    QTest::newRow("a note") << u"business"_s << u"organisation.name:explanation"_s
                            << u"organisation.name:explanation:trouble"_s;
}

void tst_Editors::tooMuchIsRefusedWhole()
{
    QFETCH(QString, position);
    QFETCH(QString, field);
    QFETCH(QString, trouble);
    Driver driver;
    driver.saved.position = position;
    driver.open();
    if (!driver.isThere(field))
        QVERIFY(driver.click(field + u"-fold"_s));
    const Answers before = driver.saved;
    QApplication::clipboard()->setText(QString(2'000'000, u'x'));
    QVERIFY(driver.press(field, Qt::Key_V, Qt::ControlModifier));
    QVERIFY(driver.isThere(trouble));
    QCOMPARE(driver.window->session()->answers(), before);
    QVERIFY(driver.type(field, u"fits"_s));
    QVERIFY(!driver.isThere(trouble));
    QVERIFY(driver.window->session()->answers() != before);
}

BINDER_TEST(tst_Editors, QApplication)
#include "tst_editors.moc"
