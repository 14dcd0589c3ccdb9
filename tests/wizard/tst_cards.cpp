// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
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
    void confirmingACard();
    void confirmingAPage();
    void whatWeighsMostIsShownInFull();
    void theTermOfTheLawIsShown();
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
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:supplier|"_s + entry, patience);
    QVERIFY(driver.type(u"suppliers["_s + entry + u"].name"_s, u"Courier"_s));
    QVERIFY(driver.click(u"back"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:suppliers"_s, patience);
    QVERIFY(driver.isThere(u"suppliers["_s + entry + u"]:card"_s));
    QCOMPARE(driver.find(u"suppliers["_s + entry + u"]:edit"_s)->accessibleDescription(), u"Courier"_s);
    QVERIFY(driver.press(u"suppliers["_s + entry + u"]:edit"_s, Qt::Key_Space));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:supplier|"_s + entry, patience);
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
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:supplier|s2"_s, patience);
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
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:information"_s, patience);
    QVERIFY(driver.isThere(u"information[contact]:card"_s));
}

void tst_Cards::confirmingACard()
{
    Driver driver;
    driver.saved.values.insert({u"organisation.kind"_s, {}}, Value::code(u"shop"_s));
    driver.saved.values.insert({u"kinds.collected"_s, {}}, Value::codes({u"contact"_s, u"health"_s}));
    driver.saved.entries.insert(u"information"_s, {u"contact"_s, u"health"_s});
    driver.saved.position = u"information"_s;
    driver.open();
    const Answers before = driver.saved;
    // All that the button confirms stands above it, what follows from the rest too; and nothing counts yet.
    const QString shown = driver.find(u"information[contact]:confirm"_s)->accessibleDescription();
    const Texts &texts = driver.pack->textsIn(u"en"_s);
    for (const QString &id : {u"information.items"_s, u"information.optional"_s, u"information.kept"_s})
        QVERIFY2(shown.contains(texts.text(id + u".text"_s)), qPrintable(shown));
    QVERIFY(shown.contains(texts.text(u"information.items.option.address"_s)));
    QVERIFY(driver.isThere(u"information[contact]:suggested"_s));
    QVERIFY(!driver.saved.values.contains({u"information.items"_s, u"contact"_s}));
    QVERIFY(!driver.isThere(u"information[health]:confirm"_s)); // nothing is suggested for that one

    QVERIFY(driver.press(u"information[contact]:confirm"_s, Qt::Key_Space));
    QCOMPARE(driver.value(u"information[contact].items"_s), Value::codes({u"name"_s, u"address"_s}));
    QCOMPARE(driver.value(u"information[contact].optional"_s), Value::codes({u"address"_s}));
    QVERIFY(driver.saved.values.contains({u"information.kept"_s, u"contact"_s}));
    QVERIFY(!driver.isThere(u"information[contact]:confirm"_s));
    QVERIFY(driver.find(u"information[contact]:edit"_s)->hasFocus());
    // It can be taken back in one go.
    QVERIFY(driver.click(u"information:undo"_s));
    QCOMPARE(driver.saved.values, before.values);
    QVERIFY(driver.isThere(u"information[contact]:confirm"_s));
}

void tst_Cards::confirmingAPage()
{
    Driver driver;
    driver.saved.values.insert({u"organisation.kind"_s, {}}, Value::code(u"office"_s));
    driver.saved.position = u"backup"_s;
    driver.open();
    const QString shown = driver.find(u"page:backup:confirm"_s)->accessibleDescription();
    const Texts &texts = driver.pack->textsIn(u"en"_s);
    // What stands on the page already is not said again; what it brings along is.
    QVERIFY2(shown.contains(texts.text(u"backup.place.text"_s)) && shown.contains(u"At home"_s),
             qPrintable(shown));
    QVERIFY2(!shown.contains(texts.text(u"backup.made.text"_s)), qPrintable(shown));
    QVERIFY(driver.isThere(u"backup.made:use-suggestion"_s));
    QVERIFY(!driver.saved.values.contains({u"backup.made"_s, {}}));
    QVERIFY(driver.click(u"page:backup:confirm"_s));
    QCOMPARE(driver.value(u"backup.made"_s), Value::boolean(true));
    QCOMPARE(driver.value(u"backup.place"_s), Value::text(u"At home"_s));
    QCOMPARE(driver.value(u"backup.measures"_s), Value::codes({u"locked"_s}));
    QVERIFY(!driver.isThere(u"page:backup:confirm"_s));
    driver.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!driver.saved.values.contains({u"backup.made"_s, {}}));
    // With one suggestion left its own row will do.
    QVERIFY(driver.isThere(u"page:backup:confirm"_s));
    QVERIFY(driver.click(u"backup.measures:reject-suggestion"_s));
    QVERIFY(!driver.isThere(u"page:backup:confirm"_s));
}

void tst_Cards::whatWeighsMostIsShownInFull()
{
    // Of every card of the Dutch pack that a preset fills: reason, term and protected information stand on
    // it, with where the suggestion comes from, and nothing of it counts yet.
    Driver driver(QStringLiteral(BINDER_PACKS "/nl-avg"));
    const QStringList kinds{u"contact"_s, u"client-files"_s, u"invoicing"_s, u"newsletter"_s};
    driver.saved.values.insert({u"activities.kinds"_s, {}}, Value::codes(kinds));
    driver.saved.values.insert({u"organisation.country"_s, {}}, Value::code(u"NL"_s));
    driver.saved.values.insert({u"care.kind"_s, {}}, Value::code(u"coaching"_s));
    driver.saved.values.insert({u"organisation.profile"_s, {}}, Value::code(u"coach"_s));
    driver.saved.entries.insert(u"activities"_s, kinds);
    driver.saved.position = u"activities"_s;
    driver.open();
    const Texts &texts = driver.pack->textsIn(u"en"_s);
    const Evaluation &evaluation = driver.window->session()->evaluation();
    for (const QString &kind : kinds) {
        const QWidget *list = driver.find(u"activities["_s + kind + u"]:suggested");
        QVERIFY2(list, qPrintable(kind));
        QString shown = list->accessibleName();
        shown.remove(QChar(0x200b)); // where a long word may break
        QVERIFY(shown.contains(u"Suggested for “"_s + texts.text(u"activities.kinds.option."_s + kind)));
        for (const QString &id : {u"activities.basis"_s, u"activities.sensitive"_s, u"activities.term"_s}) {
            const std::optional<Suggestion> suggestion = evaluation.suggestion({id, kind});
            QVERIFY2(suggestion, qPrintable(kind + u' ' + id));
            const QStringList codes = suggestion->value.asCodes();
            for (const QString &code : codes)
                QVERIFY2(shown.contains(texts.text(id + u".option."_s + code)), qPrintable(shown));
            QCOMPARE(evaluation.state({id, kind}), AnswerState::Unanswered);
        }
    }
    QVERIFY(driver.find(u"activities[invoicing]:confirm"_s)
                ->accessibleDescription()
                .contains(texts.text(u"activities.retention.text"_s)));
    QCOMPARE(driver.saved.values.size(), 4);
}

void tst_Cards::theTermOfTheLawIsShown()
{
    Driver driver(QStringLiteral(BINDER_PACKS "/nl-avg"));
    const QStringList kinds{u"contact"_s, u"invoicing"_s};
    driver.saved.values.insert({u"activities.kinds"_s, {}}, Value::codes(kinds));
    driver.saved.values.insert({u"organisation.country"_s, {}}, Value::code(u"NL"_s));
    driver.saved.entries.insert(u"activities"_s, kinds);
    for (const QString &kind : kinds)
        driver.saved.values.insert({u"activities.term"_s, kind}, Value::code(u"fixed"_s));
    driver.saved.position = u"activity-term|invoicing"_s;
    driver.open();
    const QString retention = u"activities[invoicing].retention"_s;
    const auto *hint = qobject_cast<QLabel *>(driver.find(retention + u":law-hint"_s));
    QVERIFY(hint);
    QString shown = hint->text();
    shown.remove(QChar(0x200b)); // where a long word may break
    QVERIFY2(shown.contains(u"at least: 7 years"_s) && shown.contains(u"wetten.overheid.nl"_s),
             qPrintable(shown));
    // Where no law speaks, nothing is said.
    driver.window.reset();
    driver.saved.position = u"activity-term|contact"_s;
    driver.open();
    QVERIFY(!driver.isThere(u"activities[contact].retention:law-hint"_s));
}

BINDER_TEST(tst_Cards, QApplication)
#include "tst_cards.moc"
