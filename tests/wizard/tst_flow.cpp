// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "tests/wizard/driver.h"
#include "wizard/save_timer.h"

#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace binder;
using namespace Qt::StringLiterals;
using binder::testing::Driver;

/// The way through the questionnaire: forward, back, jumps, coming back, saving.
class tst_Flow : public QObject
{
    Q_OBJECT

private slots:
    void newDossierInCanada();
    void theCountryOfTheUserStandsFirst();
    void countriesStandByName_data();
    void countriesStandByName();
    void europeGetsNoCanadianQuestions_data();
    void europeGetsNoCanadianQuestions();
    void elsewhereGetsNone();
    void creatingCanFail();
    void continueToTheEndAndBackToTheStart();
    void jumpBackThenContinueToTheEnd();
    void entriesThatAreDoneArePassedOver();
    void resumesWhereLeftOff();
    void changeFromTheCheckComesBack();
    void escapeAndReturnLeaveThePage();
    void keysToGoOnAndBack();
    void typedTextIsSavedInTime();
    void failedSaveLosesNothing();
    void closingAsksWhenNotSaved();
    void closingOffersTheWaysOn();
    void readOnly();
    void savedDocumentNamesTheAnswerItCouldNotPrint();
};

namespace {

/// Presses Continue until there is no more; gives the pages passed.
QStringList continueToTheEnd(Driver &driver)
{
    QStringList pages{driver.page()};
    while (driver.isThere(u"continue"_s) && pages.size() < 100) {
        const QString before = driver.page();
        if (!driver.click(u"continue"_s))
            break;
        if (driver.page() == before)
            break;
        pages.append(driver.page());
    }
    return pages;
}

void fillSomeEntries(Driver &driver)
{
    driver.saved.values.insert({u"kinds.collected"_s, {}}, Value::codes({u"contact"_s, u"health"_s}));
    driver.saved.entries.insert(u"information"_s, {u"contact"_s, u"health"_s});
    driver.saved.entries.insert(u"suppliers"_s, {u"s1"_s});
}

const QStringList &allPages()
{
    static const QStringList pages{u"page:registered"_s,
                                   u"page:at-hand"_s,
                                   u"page:business"_s,
                                   u"page:contact"_s,
                                   u"page:kinds"_s,
                                   u"page:suppliers"_s,
                                   u"page:supplier|s1"_s,
                                   u"page:information"_s,
                                   u"page:information-items|contact"_s,
                                   u"page:information-items|health"_s,
                                   u"page:information-health|health"_s,
                                   u"page:stage-end"_s,
                                   u"page:backup"_s,
                                   u"page:measures"_s,
                                   u"page:check"_s,
                                   u"page:documents"_s};
    return pages;
}

} // namespace

void tst_Flow::newDossierInCanada()
{
    Driver driver;
    driver.openNew();
    QCOMPARE(driver.page(), u"page:registered"_s);
    QVERIFY(!driver.find(u"continue"_s)->isEnabled());
    QVERIFY(!driver.find(u"back"_s)->isEnabled());
    QVERIFY(driver.click(u"registered:CA"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(driver.find(u"registered:path"_s))->text(),
             u"/home/someone/plan.privacybinder"_s);
    QVERIFY(driver.click(u"continue"_s));
    QCOMPARE(driver.created.size(), 1);
    QCOMPARE(driver.created.constFirst().packId, u"ca-pipeda"_s);
    QCOMPARE(driver.created.constFirst().country, u"CA"_s);
    QCOMPARE(driver.page(), u"page:at-hand"_s);
    QVERIFY(driver.click(u"back"_s));
    QCOMPARE(driver.page(), u"page:registered"_s);
    QVERIFY(driver.isThere(u"registered:fixed"_s));
}

void tst_Flow::theCountryOfTheUserStandsFirst()
{
    Driver driver;
    driver.country = u"NL"_s;
    driver.openNew();
    const int first = driver.find(u"registered:NL"_s)->mapToGlobal(QPoint()).y();
    for (const QString &other : {u"CA"_s, u"BE"_s, u"EEA"_s, u"other"_s})
        QVERIFY(driver.find(u"registered:"_s + other)->mapToGlobal(QPoint()).y() > first);
}

void tst_Flow::countriesStandByName_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("order");
    QTest::newRow("not known") << QString() << u"en"_s << u"BE CA NL EEA"_s;
    QTest::newRow("in Dutch") << QString() << u"nl"_s << u"BE CA NL EEA"_s;
    QTest::newRow("Canada") << u"CA"_s << u"en"_s << u"CA BE NL EEA"_s;
    QTest::newRow("the Netherlands") << u"NL"_s << u"en"_s << u"NL BE CA EEA"_s;
    QTest::newRow("one of several") << u"DE"_s << u"nl"_s << u"EEA BE CA NL"_s;
    QTest::newRow("not served") << u"JP"_s << u"nl"_s << u"BE CA NL EEA"_s;
}

void tst_Flow::countriesStandByName()
{
    QFETCH(QString, own);
    QFETCH(QString, language);
    QStringList codes;
    const QList<CountryChoice> choices = countryChoices(Driver::shipped(), language, own);
    for (const CountryChoice &choice : choices) {
        QVERIFY(!choice.name.isEmpty() && !choice.packId.isEmpty());
        codes.append(choice.code);
    }
    QTEST(codes.join(u' '), "order");
}

void tst_Flow::europeGetsNoCanadianQuestions_data()
{
    QTest::addColumn<QString>("country");
    for (const char *country : {"NL", "BE", "EEA"})
        QTest::newRow(country) << QString::fromLatin1(country);
}

void tst_Flow::europeGetsNoCanadianQuestions()
{
    QFETCH(QString, country);
    Driver driver;
    driver.openNew();
    QVERIFY(driver.click(u"registered:CA"_s));
    QVERIFY(driver.click(u"registered:"_s + country));
    QVERIFY(!driver.isThere(u"registered:not-here"_s));
    QVERIFY(driver.click(u"continue"_s));
    QCOMPARE(driver.created.size(), 1);
    QCOMPARE(driver.created.constFirst().packId, u"nl-avg"_s);
    QCOMPARE(driver.created.constFirst().country, country);
}

void tst_Flow::elsewhereGetsNone()
{
    Driver driver;
    driver.openNew();
    QVERIFY(driver.click(u"registered:CA"_s));
    QVERIFY(driver.click(u"registered:other"_s));
    QVERIFY(driver.isThere(u"registered:not-here"_s));
    QVERIFY(!driver.find(u"continue"_s)->isEnabled());
    driver.key(Qt::Key_Right, Qt::AltModifier);
    driver.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(driver.created.isEmpty());
    QCOMPARE(driver.page(), u"page:registered"_s);
}

void tst_Flow::creatingCanFail()
{
    Driver driver;
    driver.createError = u"The folder is not there."_s;
    driver.openNew();
    QVERIFY(driver.click(u"registered:CA"_s));
    QVERIFY(driver.click(u"continue"_s));
    QCOMPARE(driver.page(), u"page:registered"_s);
    QCOMPARE(qobject_cast<QLabel *>(driver.find(u"registered:error"_s))->text(), driver.createError);
    driver.createError.clear();
    QVERIFY(driver.click(u"continue"_s));
    QCOMPARE(driver.page(), u"page:at-hand"_s);
}

void tst_Flow::continueToTheEndAndBackToTheStart()
{
    Driver driver;
    fillSomeEntries(driver);
    driver.open();
    QCOMPARE(continueToTheEnd(driver), allPages());
    QStringList back{driver.page()};
    while (driver.click(u"back"_s))
        back.prepend(driver.page());
    QCOMPARE(back, allPages());
}

void tst_Flow::jumpBackThenContinueToTheEnd()
{
    Driver driver;
    fillSomeEntries(driver);
    driver.open();
    (void)continueToTheEnd(driver);
    QCOMPARE(driver.page(), u"page:documents"_s);
    const QString information = driver.pack->textsIn(u"en"_s).text(u"section.information"_s);
    QVERIFY(driver.jump(information));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:kinds"_s, patience);
    QCOMPARE(continueToTheEnd(driver), allPages().mid(4));
}

void tst_Flow::entriesThatAreDoneArePassedOver()
{
    Driver driver;
    fillSomeEntries(driver);
    // The supplier has its name, and the contact details what is needed; health has nothing yet.
    driver.saved.values.insert({u"suppliers.name"_s, u"s1"_s}, Value::text(u"Courier"_s));
    driver.saved.values.insert({u"information.items"_s, u"contact"_s}, Value::codes({u"name"_s}));
    driver.saved.position = u"suppliers"_s;
    driver.open();
    const QStringList way{u"page:suppliers"_s, u"page:information"_s, u"page:information-items|health"_s,
                          u"page:information-health|health"_s, u"page:stage-end"_s};
    QCOMPARE(continueToTheEnd(driver).first(way.size()), way);
    QStringList back{driver.page()};
    while (driver.click(u"back"_s))
        back.append(driver.page());
    QVERIFY(!back.contains(u"page:information-items|contact"_s));
    QVERIFY(back.contains(u"page:information-items|health"_s));
    // Their cards lead to them, and there Continue goes through all their pages.
    QVERIFY(driver.jump(driver.pack->textsIn(u"en"_s).text(u"section.information"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:kinds"_s, patience);
    QVERIFY(driver.click(u"continue"_s));
    QVERIFY(driver.click(u"suppliers[s1]:edit"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:supplier|s1"_s, patience);
    QVERIFY(driver.click(u"continue"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:information"_s, patience);
    QVERIFY(driver.click(u"back"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:suppliers"_s, patience);
}

void tst_Flow::resumesWhereLeftOff()
{
    Driver driver;
    fillSomeEntries(driver);
    driver.open();
    for (int times = 0; times < 9; ++times)
        QVERIFY(driver.click(u"continue"_s));
    QCOMPARE(driver.page(), u"page:information-items|health"_s);
    driver.window.reset();
    driver.open();
    QCOMPARE(driver.page(), u"page:information-items|health"_s);
    QCOMPARE(continueToTheEnd(driver), allPages().mid(9));
    driver.window.reset();
    driver.open();
    QCOMPARE(driver.page(), u"page:documents"_s);
}

void tst_Flow::changeFromTheCheckComesBack()
{
    Driver driver;
    fillSomeEntries(driver);
    driver.saved.position = u"#check"_s;
    driver.open();
    QCOMPARE(driver.page(), u"page:check"_s);
    QVERIFY(driver.press(u"backup.measures:change"_s, Qt::Key_Return));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:backup"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(driver.find(u"backup.measures:locked"_s)->hasFocus(), patience);
    QVERIFY(driver.click(u"backup.measures:locked"_s));
    QVERIFY(driver.click(u"toCheck"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:check"_s, patience);
    const QString locked = driver.pack->textsIn(u"en"_s).text(u"backup.measures.option.locked"_s);
    QCOMPARE(qobject_cast<QLabel *>(driver.find(u"backup.measures:answer"_s))->text(), locked);
}

void tst_Flow::escapeAndReturnLeaveThePage()
{
    Driver driver;
    driver.saved.position = u"business"_s;
    driver.open();
    QVERIFY(driver.type(u"organisation.name"_s, u"Pixel"_s));
    QVERIFY(driver.press(u"organisation.name"_s, Qt::Key_Return));
    QVERIFY(driver.press(u"organisation.name"_s, Qt::Key_Escape));
    driver.key(Qt::Key_Escape);
    QTest::keyClick(driver.window.get(), Qt::Key_Escape);
    QVERIFY(driver.window->isVisible());
    QCOMPARE(driver.page(), u"page:business"_s);
    QTRY_COMPARE_WITH_TIMEOUT(driver.value(u"organisation.name"_s).asText(), u"Pixel"_s, patience);
}

void tst_Flow::keysToGoOnAndBack()
{
    Driver driver;
    driver.saved.position = u"business"_s;
    driver.open();
    QVERIFY(driver.find(u"organisation.name"_s)->hasFocus());
    driver.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:contact"_s, patience);
    QVERIFY(driver.find(u"contact.email"_s)->hasFocus());
    driver.key(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:business"_s, patience);
}

void tst_Flow::typedTextIsSavedInTime()
{
    Driver driver;
    driver.saved.position = u"business"_s;
    driver.open();
    auto *state = qobject_cast<QLabel *>(driver.find(u"saveState"_s));
    QVERIFY(state);
    QVERIFY(driver.type(u"organisation.name"_s, u"a"_s));
    const QString saving = state->text();
    QVERIFY(driver.value(u"organisation.name"_s).isBlank());
    QTRY_VERIFY_WITH_TIMEOUT(!driver.value(u"organisation.name"_s).isBlank(), patience);
    QVERIFY(state->text() != saving);
    // Typing on and on is saved within two seconds of the first key, which are at most this many pauses.
    const int pause = 100;
    const int saves = driver.saves;
    int rounds = 0;
    for (; driver.saves == saves && rounds <= SaveTimer::afterFirstKey / pause; ++rounds) {
        QVERIFY(driver.type(u"organisation.name"_s, u"b"_s));
        QTest::qWait(pause);
    }
    QVERIFY2(driver.saves > saves, QByteArray::number(rounds).constData());
}

void tst_Flow::failedSaveLosesNothing()
{
    Driver driver;
    driver.saved.position = u"business"_s;
    driver.open();
    driver.saveError = u"The disk is full."_s;
    QVERIFY(driver.click(u"organisation.alone:no"_s));
    QVERIFY(driver.isThere(u"saveAgain"_s));
    QVERIFY(qobject_cast<QLabel *>(driver.find(u"saveBannerText"_s))->text().contains(driver.saveError));
    QVERIFY(driver.type(u"organisation.name"_s, u"Pixel"_s));
    QVERIFY(driver.click(u"continue"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:contact"_s, patience);
    QVERIFY(driver.isThere(u"saveAgain"_s));
    QVERIFY(driver.saved.values.isEmpty());
    driver.saveError.clear();
    QVERIFY(driver.click(u"saveAgain"_s));
    QVERIFY(!driver.isThere(u"saveAgain"_s));
    QCOMPARE(driver.value(u"organisation.name"_s).asText(), u"Pixel"_s);
    QCOMPARE(driver.value(u"organisation.alone"_s), Value::boolean(false));
}

void tst_Flow::closingAsksWhenNotSaved()
{
    Driver driver;
    driver.saved.position = u"business"_s;
    QStringList asked;
    bool leave = false;
    driver.services.ask = [&](QWidget *, const QString &question, const QStringList &ways, const QString &) {
        asked.append(question);
        return leave ? int(ways.size()) - 1 : -1;
    };
    driver.open();
    driver.saveError = u"The disk is full."_s;
    QVERIFY(driver.click(u"organisation.alone:no"_s));
    QVERIFY(!driver.window->close());
    QVERIFY(driver.window->isVisible());
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.constFirst().contains(driver.saveError));
    leave = true;
    QVERIFY(driver.window->close());
    // With nothing unsaved there is nothing to ask.
    driver.saveError.clear();
    driver.open();
    QVERIFY(driver.type(u"organisation.name"_s, u"Pixel"_s));
    QVERIFY(driver.window->close());
    QCOMPARE(asked.size(), 2);
    QCOMPARE(driver.value(u"organisation.name"_s).asText(), u"Pixel"_s);
}

/// The ways on that there are stand in the question too, before losing what is typed.
void tst_Flow::closingOffersTheWaysOn()
{
    Driver driver;
    driver.saved.position = u"business"_s;
    QStringList offered;
    int choice = -1;
    driver.services.ask = [&](QWidget *, const QString &, const QStringList &ways, const QString &) {
        offered = ways;
        return choice;
    };
    driver.services.chooseFile = [](QWidget *, const QString &, const QString &, const QString &) {
        return u"/home/someone/new.privacybinder"_s;
    };
    OpenDossier dossier = driver.dossier();
    QStringList gone;
    dossier.waysOn = [](const Error &) { return QList{WayOn::NewFile, WayOn::ReadAgain, WayOn::KeepMine}; };
    dossier.goOn = [&](WayOn way, const Answers &mine, const QString &path) -> Result<WentOn> {
        gone.append(path);
        if (way != WayOn::NewFile)
            return failure(ErrorKind::FileTrouble, u"Nor there."_s);
        return WentOn{mine, path, {}};
    };
    driver.open(std::move(dossier));
    driver.saveError = u"Another program changed it."_s;
    QVERIFY(driver.click(u"organisation.alone:no"_s));
    QVERIFY(!driver.isThere(u"save:follow"_s));
    choice = 2; // fails: the window stays, and says so
    QVERIFY(!driver.window->close());
    QCOMPARE(offered.size(), 4);
    QCOMPARE(offered.constLast(), u"Close and lose them"_s);
    QVERIFY(qobject_cast<QLabel *>(driver.find(u"saveBannerText"_s))->text().contains(u"Nor there."_s));
    choice = 0;
    QVERIFY(driver.window->close());
    QCOMPARE(gone, (QStringList{{}, u"/home/someone/new.privacybinder"_s}));
}

void tst_Flow::readOnly()
{
    Driver driver;
    driver.saved.position = u"business"_s;
    driver.readOnlyReason = u"Somebody else has it open."_s;
    driver.open();
    QCOMPARE(qobject_cast<QLabel *>(driver.find(u"saveBannerText"_s))->text(), driver.readOnlyReason);
    QVERIFY(!driver.click(u"organisation.alone:no"_s));
    QVERIFY(driver.click(u"continue"_s));
    QTRY_COMPARE_WITH_TIMEOUT(driver.page(), u"page:contact"_s, patience);
    QCOMPARE(driver.saves, 0);
}

void tst_Flow::savedDocumentNamesTheAnswerItCouldNotPrint()
{
    const QTemporaryDir folder;
    Driver driver;
    driver.services.chooseFile = [&](QWidget *, const QString &, const QString &, const QString &) {
        return folder.filePath(u"plan.pdf"_s);
    };
    fillSomeEntries(driver);
    driver.saved.values.insert({u"organisation.name"_s, {}}, Value::text(u"Bakkerij \u738b"_s));
    driver.saved.position = u"#documents"_s;
    driver.open();
    QVERIFY(driver.click(u"document:plan:pdf"_s));
    const auto *message = qobject_cast<QLabel *>(driver.find(u"documents:message"_s));
    QVERIFY(message);
    const QString question =
        driver.pack->textsIn(u"en"_s).text(driver.pack->item(u"organisation.name"_s)->textId("text"_L1));
    QVERIFY2(message->text().contains(question), qPrintable(message->text()));
    QVERIFY2(message->text().contains(u"U+738B"_s), qPrintable(message->text()));
    QVERIFY(QFile::exists(folder.filePath(u"plan.pdf"_s)));
}

BINDER_TEST(tst_Flow, QApplication)
#include "tst_flow.moc"
