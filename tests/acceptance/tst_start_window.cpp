// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"
#include "app/window/about_dialog.h"
#include "app/window/desktop.h"
#include "app/window/settings.h"
#include "tests/acceptance/program.h"
#include "wizard/wizard_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
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
        QTRY_VERIFY2(find(u"wizard"_s)->windowTitle().startsWith(business),
                     qPrintable(find(u"wizard"_s)->windowTitle()));
        closeWizard();
    }

    void languageChangesAtOnce()
    {
        m_desktop->showStart();
        auto *list = qobject_cast<QComboBox *>(find(u"start.language"_s));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QCOMPARE(list->currentData().toString(), u"nl"_s);
        QTRY_COMPARE(qobject_cast<QAbstractButton *>(find(u"start.new"_s))->text(), u"&Nieuw plan"_s);
        QCOMPARE(m_settings->language(), u"nl"_s);
        QTest::keyClick(list, Qt::Key_End);
        QTRY_COMPARE(qobject_cast<QAbstractButton *>(find(u"start.new"_s))->text(), u"&New plan"_s);
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
};

QTEST_MAIN(StartWindowTest)
#include "tst_start_window.moc"
