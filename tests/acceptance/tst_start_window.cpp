// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/example.h"
#include "app/language.h"
#include "app/window/about_dialog.h"
#include "app/window/desktop.h"
#include "app/window/settings.h"
#include "model/dossier/answers_json.h"
#include "model/dossier/retired.h"
#include "model/store/store.h"
#include "tests/acceptance/program.h"
#include "tests/store/faulty_disk.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "wizard/wizard_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

/// The visible widget of that name in any window.
QWidget *find(const QString &name)
{
    const QList<QWidget *> all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (widget->objectName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

bool click(const QString &name)
{
    QWidget *widget = find(name);
    if (!widget)
        return false;
    QTest::mouseClick(widget, Qt::LeftButton);
    return true;
}

/// Once a dialog of that name is there: remembers its text, and clicks.
struct Answerer
{
    Answerer(const QString &dialog, const QString &button)
    {
        QObject::connect(&timer, &QTimer::timeout, [this, dialog, button] {
            auto *box = qobject_cast<QMessageBox *>(find(dialog));
            if (!box || !text.isEmpty())
                return;
            text = box->text();
            timer.stop();
            click(button);
        });
        timer.start(20);
    }

    QTimer timer;
    QString text;
};

} // namespace

/// The start window: new, open, recent, example, language, about; and what is said about files that do not
/// open.
class StartWindowTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProgramLanguage> m_language;
    std::unique_ptr<Desktop> m_desktop;

    QString dossier(const QString &name)
    {
        const QString file = m_folder.filePath(name + u".privacybinder");
        if (!QFile::exists(file))
            makeDossier(file, testData(u"bring-the-pixel.answers.json"_s));
        return file;
    }

    void open(const QString &file) { m_desktop->openFile(file); }

    /// Opens a file at its first questions.
    QString openAtName(const QString &name)
    {
        const QString file = m_folder.filePath(name + u".privacybinder");
        QJsonObject answers = json(contents(testData(u"bring-the-pixel.answers.json"_s)));
        answers.insert(u"position"_s, u"responsible"_s);
        const QString source = m_folder.filePath(u"answers.json"_s);
        write(source, QJsonDocument(answers).toJson());
        makeDossier(file, source);
        m_desktop->showStart();
        open(file);
        return file;
    }

    /// What another computer made of the file.
    void changeBySynchronising(const QString &file) const
    {
        QJsonObject answers = json(contents(testData(u"bring-the-pixel.answers.json"_s)));
        QJsonObject values = answers.value("answers"_L1).toObject();
        values.insert(u"organisation.name"_s, u"Theirs"_s);
        answers.insert(u"answers"_s, values);
        answers.insert(u"position"_s, u"responsible"_s);
        const QString source = m_folder.filePath(u"theirs.json"_s);
        write(source, QJsonDocument(answers).toJson());
        const QString copy = m_folder.filePath(u"elsewhere.privacybinder"_s);
        write(copy, contents(file));
        QCOMPARE(run({u"answers"_s, u"import"_s, copy, source}).exitCode, 0);
        write(file, contents(copy));
    }

    static void typeName(const QString &text)
    {
        QWidget *name = find(u"organisation.name"_s);
        QVERIFY(name);
        QTest::keySequence(name, QKeySequence::SelectAll);
        QTest::keyClicks(name, text);
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QLabel *>(find(u"saveState"_s))->text() != u"Saving"_s,
                                 patience);
    }

    static QString nameIn(const QString &file)
    {
        const Run exported = run({u"answers"_s, u"export"_s, file});
        return json(exported.output).value("answers"_L1).toObject().value("organisation.name"_L1).toString();
    }

    QStringList filesLike(const QString &pattern) const
    {
        QStringList paths;
        const QDir folder(m_folder.path());
        const QStringList names = folder.entryList({pattern}, QDir::Files);
        for (const QString &name : names)
            paths.append(folder.filePath(name));
        return paths;
    }

    static void closeWizard()
    {
        if (QWidget *wizard = find(u"wizard"_s))
            wizard->close();
        QVERIFY(QTest::qWaitFor([] { return find(u"startWindow"_s) && !find(u"wizard"_s); }));
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<Settings>();
        m_settings->setLanguage(u"en"_s);
        m_language = std::make_unique<ProgramLanguage>(u"en"_s);
        m_desktop = std::make_unique<Desktop>(*m_settings, *m_language);
    }

    void cleanup()
    {
        m_desktop.reset();
        m_language.reset();
        m_settings.reset();
    }

    void newPlan()
    {
        m_desktop->showStart();
        QVERIFY(find(u"startWindow"_s));
        QVERIFY(click(u"start.new"_s));
        QVERIFY(find(u"page:registered"_s));
        QVERIFY(!find(u"startWindow"_s));
        QVERIFY(click(u"registered:CA"_s));
        const QString file = m_folder.filePath(u"new.privacybinder"_s);
        auto *path = qobject_cast<QLineEdit *>(find(u"registered:path"_s));
        QVERIFY(path && path->text().endsWith(u".privacybinder"_s));
        QTest::keySequence(path, QKeySequence::SelectAll);
        QTest::keyClicks(path, file);
        QVERIFY(click(u"continue"_s));
        QVERIFY(QFile::exists(file));
        closeWizard();
        QCOMPARE(m_settings->recentFiles().value(0), file);
        QCOMPARE(qobject_cast<QListWidget *>(find(u"start.recent"_s))->item(0)->data(Qt::UserRole).toString(),
                 file);
    }

    void openByDialogAndRecent()
    {
        const QString file = dossier(u"open"_s);
        m_desktop->showStart();
        QTimer::singleShot(200, this, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
            QVERIFY(name);
            QTest::keySequence(name, QKeySequence::SelectAll);
            QTest::keyClicks(name, file);
            QTest::keyClick(name, Qt::Key_Return);
        });
        QVERIFY(click(u"start.open"_s));
        QVERIFY(find(u"wizard"_s));
        closeWizard();

        auto *recent = qobject_cast<QListWidget *>(find(u"start.recent"_s));
        QVERIFY(recent);
        recent->setFocus();
        QCOMPARE(recent->currentItem()->data(Qt::UserRole).toString(), file);
        QTest::keyClick(recent, Qt::Key_Return);
        QVERIFY(find(u"wizard"_s));
        closeWizard();

        QVERIFY(QFile::remove(file));
        m_desktop->showStart();
        QVERIFY(!m_settings->recentFiles().contains(file));
    }

    void closingLeadsBackOrEnds()
    {
        QSignalSpy left(m_desktop.get(), &Desktop::left);
        open(dossier(u"direct"_s));
        QVERIFY(find(u"wizard"_s));
        find(u"wizard"_s)->close();
        QVERIFY(left.wait(5'000));
        QVERIFY(!find(u"startWindow"_s));

        m_desktop->showStart();
        find(u"startWindow"_s)->close();
        QCOMPARE(left.size(), 2);
    }

    void exampleIsOneOfTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("business");
        QTest::newRow("Dutch") << u"nl"_s << u"Coachpraktijk De Wilg"_s;
        QTest::newRow("English") << u"en"_s << u"Sundew Bakery"_s;
    }

    void exampleIsOneOfTheLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, business);
        m_language->change(language);
        m_desktop->showStart();
        QVERIFY(click(u"start.example"_s));
        QVERIFY(find(u"wizard"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(find(u"wizard"_s)->windowTitle().startsWith(business),
                                  qPrintable(find(u"wizard"_s)->windowTitle()), patience);
        closeWizard();
    }

    /// In the language first, then of the law that the user lives under.
    void exampleFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the only one in the language") << u"nl"_s << u"CA"_s << u"nl.one"_s;
        QTest::newRow("two in the language") << u"en"_s << u"NL"_s << u"nl.two"_s;
        QTest::newRow("one of several countries") << u"en"_s << u"DE"_s << u"nl.two"_s;
        QTest::newRow("not served") << u"en"_s << u"JP"_s << u"ca.one"_s;
        QTest::newRow("another language") << u"fr"_s << u"NL"_s << u"nl.one"_s;
    }

    void exampleFits()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, country);
        QFETCH(const QString, expected);
        Pack canada;
        canada.id = u"ca"_s;
        canada.countries = {{u"CA"_s, {}}};
        canada.examples = {{u"one"_s, u"en"_s}};
        Pack europe;
        europe.id = u"nl"_s;
        europe.countries = {{u"NL"_s, {}}, {u"EEA"_s, {u"DE"_s}}};
        europe.examples = {{u"one"_s, u"nl"_s}, {u"two"_s, u"en"_s}};
        const QStringList parts = expected.split(u'.');
        QCOMPARE(exampleFor({canada, europe}, language, country),
                 u":/packs/%1/examples/%2.answers.json"_s.arg(parts.at(0), parts.at(1)));
        QCOMPARE(exampleFor({}, language, country), QString());
    }

    void languageChangesAtOnce()
    {
        m_desktop->showStart();
        auto *list = qobject_cast<QComboBox *>(find(u"start.language"_s));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QCOMPARE(list->currentData().toString(), u"nl"_s);
        QTRY_COMPARE_WITH_TIMEOUT(qobject_cast<QAbstractButton *>(find(u"start.new"_s))->text(),
                                  u"&Nieuw plan"_s, patience);
        QCOMPARE(m_settings->language(), u"nl"_s);
        QTest::keyClick(list, Qt::Key_End);
        QTRY_COMPARE_WITH_TIMEOUT(qobject_cast<QAbstractButton *>(find(u"start.new"_s))->text(),
                                  u"&New plan"_s, patience);
    }

    void aboutSaysWhatItIs()
    {
        m_desktop->showStart();
        QString said;
        QTimer::singleShot(100, this, [&] {
            for (const QLabel *label : find(u"aboutDialog"_s)->findChildren<QLabel *>())
                said += label->text() + u'\n';
            click(u"about.close"_s);
        });
        QVERIFY(click(u"start.about"_s));
        QVERIFY(said.contains(QString::fromUtf8(run({u"--version"_s}).output).section(u' ', 1).trimmed()));
        QVERIFY(said.contains(u"General Public License"_s));
        QVERIFY(said.contains(u"Nothing leaves this computer"_s));
    }

    void damagedFileIsToldAndLeft()
    {
        const QString file = dossier(u"damaged"_s);
        QByteArray bytes = contents(file);
        bytes.replace(4096, 4096, QByteArray(4096, 'U'));
        write(file, bytes);
        Answerer answerer(u"troubleDialog"_s, u"trouble.close"_s);
        open(file);
        QVERIFY2(answerer.text.contains("damaged"_L1), qPrintable(answerer.text));
        QVERIFY(find(u"startWindow"_s));
        QVERIFY(!find(u"wizard"_s));
        QCOMPARE(contents(file), bytes);
    }

    void backupIsPutBack()
    {
        const QString file = dossier(u"restore"_s);
        const QByteArray sound = contents(file);
        write(m_folder.filePath(u"restore.backup-v0-2026-11-20.privacybinder"_s), sound);
        write(file, sound.left(9000));
        Answerer answerer(u"troubleDialog"_s, u"trouble.restore"_s);
        open(file);
        QVERIFY2(answerer.text.contains("backup"_L1), qPrintable(answerer.text));
        QVERIFY(find(u"wizard"_s));
        closeWizard();
        QVERIFY(run({u"check"_s, file}).exitCode == 0);
    }

    void newerAndForeignFilesAreTold_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("newer") << 60 << QByteArray::fromHex("00000063") << u"newer version"_s;
        QTest::newRow("foreign") << 68 << QByteArray::fromHex("0f055112") << u"another program"_s;
    }
    void newerAndForeignFilesAreTold()
    {
        QFETCH(const int, at);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, says);
        const QString file = dossier(QString::fromLatin1(QTest::currentDataTag()));
        QByteArray all = contents(file);
        all.replace(at, bytes.size(), bytes);
        write(file, all);
        Answerer answerer(u"troubleDialog"_s, u"trouble.close"_s);
        open(file);
        QVERIFY2(answerer.text.contains(says), qPrintable(answerer.text));
        QVERIFY(!find(u"wizard"_s));
        QCOMPARE(contents(file), all);
    }

    void touchedFileIsSavedAllTheSame()
    {
        const QString file = openAtName(u"touched"_s);
        QFile touched(file);
        QVERIFY(touched.open(QIODevice::ReadWrite)
                && touched.setFileTime(QDateTime::currentDateTime().addDays(1),
                                       QFileDevice::FileModificationTime));
        typeName(u"Typed"_s);
        QVERIFY(!find(u"saveAgain"_s));
        closeWizard();
        QCOMPARE(nameIn(file), u"Typed"_s);
    }

    void changedFileIsReadAgain()
    {
        const QString file = openAtName(u"reread"_s);
        changeBySynchronising(file);
        typeName(u"Mine"_s);
        QVERIFY(find(u"saveAgain"_s) && find(u"save:keepMine"_s) && find(u"save:newFile"_s));
        QVERIFY(!find(u"save:follow"_s));
        Answerer answerer(u"noticeDialog"_s, u"notice.close"_s);
        QVERIFY(click(u"save:readAgain"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!answerer.text.isEmpty(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(qobject_cast<QLineEdit *>(find(u"organisation.name"_s))->text(),
                                  u"Theirs"_s, patience);
        QVERIFY(!find(u"saveAgain"_s));
        closeWizard();
        QCOMPARE(nameIn(file), u"Theirs"_s);
        const QStringList mine = filesLike(u"reread.mine-*"_s);
        QCOMPARE(mine.size(), 1);
        QVERIFY2(answerer.text.contains(mine.constFirst()), qPrintable(answerer.text));
        QCOMPARE(nameIn(mine.constFirst()), u"Mine"_s);
    }

    void changedFileIsWrittenOver()
    {
        const QString file = openAtName(u"over"_s);
        changeBySynchronising(file);
        typeName(u"Mine"_s);
        Answerer answerer(u"noticeDialog"_s, u"notice.close"_s);
        QVERIFY(click(u"save:keepMine"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!answerer.text.isEmpty(), patience);
        QVERIFY(!find(u"saveAgain"_s));
        typeName(u"Mine again"_s);
        closeWizard();
        QCOMPARE(nameIn(file), u"Mine again"_s);
        const QStringList theirs = filesLike(u"over.replaced-*"_s);
        QCOMPARE(theirs.size(), 1);
        QCOMPARE(nameIn(theirs.constFirst()), u"Theirs"_s);
    }

    void movedFileIsFollowed()
    {
        const QString file = openAtName(u"before"_s);
        const QString there = m_folder.filePath(u"after.privacybinder"_s);
        QVERIFY(QFile::rename(file, there));
        typeName(u"Typed"_s);
        QVERIFY(!find(u"save:keepMine"_s));
        QVERIFY(click(u"save:follow"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!find(u"saveAgain"_s), patience);
        QCOMPARE(find(u"savePath"_s)->toolTip(), QDir::toNativeSeparators(there));
        closeWizard();
        QCOMPARE(nameIn(there), u"Typed"_s);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(m_settings->recentFiles().value(0), there);
    }

    void deletedFileIsAskedAboutAndSavedAnew()
    {
        const QString file = openAtName(u"deleted"_s);
        QVERIFY(QFile::remove(file));
        typeName(u"Typed"_s);
        QVERIFY(find(u"save:newFile"_s) && !find(u"save:readAgain"_s));
        {
            Answerer answerer(u"askDialog"_s, u"ask:stay"_s);
            find(u"wizard"_s)->close();
            QVERIFY2(answerer.text.contains("was deleted"_L1), qPrintable(answerer.text));
        }
        QVERIFY(find(u"wizard"_s));
        const QString anew = m_folder.filePath(u"anew.privacybinder"_s);
        QTimer::singleShot(200, this, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
            QTest::keySequence(name, QKeySequence::SelectAll);
            QTest::keyClicks(name, anew);
            QTest::keyClick(name, Qt::Key_Return);
        });
        QVERIFY(click(u"save:newFile"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!find(u"saveAgain"_s), patience);
        typeName(u"Typed more"_s);
        closeWizard();
        QCOMPARE(nameIn(anew), u"Typed more"_s);
        QVERIFY(!QFile::exists(file));
    }

    void fullDiskUnderTheWindow()
    {
        FaultyDisk disk;
        const QString file = openAtName(u"full"_s);
        disk.arm(FaultyDisk::Fault::Full, 2, true); // the journal is there, and nothing more fits
        typeName(u"Typed"_s);
        auto *banner = qobject_cast<QLabel *>(find(u"saveBannerText"_s));
        QVERIFY(banner && banner->text().contains("disk is full"_L1));
        QVERIFY(find(u"save:newFile"_s) && !find(u"save:readAgain"_s) && !find(u"save:keepMine"_s));
        disk.disarm();
        QVERIFY(click(u"saveAgain"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!find(u"saveAgain"_s), patience);
        closeWizard();
        QCOMPARE(nameIn(file), u"Typed"_s);
    }

    void alteredDossierIsAccepted()
    {
        const QString file = openAtName(u"altered"_s);
        closeWizard();
        QByteArray bytes = contents(file);
        bytes.replace("Bring the Pixel", "Bring the Pixal");
        write(file, bytes);
        const Run refused = run({u"answers"_s, u"export"_s, file});
        QCOMPARE(refused.exitCode, 4);
        QVERIFY2(refused.errors.contains("dossier accept"), refused.text().constData());
        QVERIFY(refused.output.isEmpty());
        {
            Answerer answerer(u"troubleDialog"_s, u"trouble.close"_s);
            open(file);
            QVERIFY2(answerer.text.contains("not as it was saved"_L1), qPrintable(answerer.text));
            QVERIFY(!find(u"wizard"_s));
            QCOMPARE(contents(file), bytes);
        }
        Answerer answerer(u"troubleDialog"_s, u"trouble.accept"_s);
        open(file);
        QVERIFY(find(u"wizard"_s));
        closeWizard();
        QCOMPARE(nameIn(file), u"Bring the Pixal"_s);
    }

    void lockedFileOpensToRead()
    {
        const QString file = dossier(u"locked"_s);
        const Result<std::unique_ptr<Store>> holder = Store::open(file, Store::Mode::ReadWrite);
        QVERIFY(holder.has_value());
        Answerer answerer(u"troubleDialog"_s, u"trouble.readOnly"_s);
        open(file);
        QVERIFY2(answerer.text.contains("in use"_L1), qPrintable(answerer.text));
        QVERIFY(find(u"wizard"_s));
        QVERIFY(find(u"saveBanner"_s));
        closeWizard();
    }

    /// One stored value that does not fit its question keeps nobody from the rest, in the window nor on the
    /// command line.
    void aValueThatDoesNotFitLocksNothing()
    {
        const QString file = m_folder.filePath(u"unfit.privacybinder"_s);
        makeDossier(file, testData(u"bring-the-pixel.answers.json"_s));
        const Address bad{u"organisation.name"_s, {}};
        Answers before;
        {
            auto store = Store::open(file, Store::Mode::ReadWrite);
            QVERIFY(store);
            const QString id = (*store)->dossiers()->first().id;
            before = *(*store)->read(id);
            Answers spoilt = before;
            spoilt.values.insert(bad, Value(QJsonArray{u"a list"_s}));
            QVERIFY((*store)->save(id, spoilt));
        }
        QCOMPARE(run({u"check"_s, file}).errors, QByteArray());
        const QString plan = m_folder.filePath(u"plan.txt"_s);
        const Run document =
            run({u"document"_s, file, u"--name"_s, u"plan"_s, u"--format"_s, u"txt"_s, u"-o"_s, plan});
        QVERIFY2(document.exitCode == 0, document.text().constData());
        m_desktop->showStart();
        open(file);
        QVERIFY(find(u"wizard"_s));
        closeWizard();
        // What is exported can be read in again, with the value kept aside.
        const Run exported = run({u"answers"_s, u"export"_s, file});
        QCOMPARE(exported.exitCode, 0);
        const auto read = answersFromJson(exported.output);
        QVERIFY(read);
        QCOMPARE(retiredAnswer(*read, bad), Value(QJsonArray{u"a list"_s}));
        QCOMPARE(read->values.size(), before.values.size() - 1);
        const QString answers = m_folder.filePath(u"answers.json"_s);
        write(answers, exported.output);
        const Run imported = run({u"answers"_s, u"import"_s, file, answers});
        QVERIFY2(imported.exitCode == 0, imported.text().constData());
    }

    void whatIsNotOfferedIsNamed()
    {
        const QString file = m_folder.filePath(u"not-offered.privacybinder"_s);
        const auto read = answersFromJson(contents(testData(u"coach.answers.json"_s)));
        QVERIFY(read);
        Answers answers = *read;
        const Address items{u"activities.items"_s, u"orders"_s};
        const Value before = answers.values.value(items);
        answers.values.insert(
            items, Value::codes(before.asCodes() + QStringList{u"residence"_s}, before.otherText()));
        const QString changed = m_folder.filePath(u"changed.json"_s);
        write(changed, toJsonText(answers));
        QCOMPARE(run({u"new"_s, file, u"--pack"_s, u"nl-avg"_s}).exitCode, 0);
        const Run imported = run({u"answers"_s, u"import"_s, file, changed});
        QVERIFY2(imported.exitCode == 0, imported.text().constData());
        const QByteArray named = items.toString().toUtf8() + ": residence";
        QVERIFY2(imported.errors.contains(named), imported.text().constData());
        QVERIFY(run({u"check"_s, file}).output.contains(named));
        const QJsonArray left =
            json(run({u"check"_s, file, u"--json"_s}).output).value(u"notOffered"_s).toArray();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first()["address"_L1].toString(), items.toString());
    }
};

BINDER_TEST(StartWindowTest, QApplication)
#include "tst_start_window.moc"
