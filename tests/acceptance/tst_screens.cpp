// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/acceptance/program.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"
#include "wizard/parts/screen_fit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace binder;
using namespace binder::testing;
using namespace Qt::StringLiterals;

/// Every window stands on the screen whole, with its frame: by value, and with a window manager.
class ScreensTest : public QObject
{
    Q_OBJECT

private:
    static void end(QProcess &process)
    {
        process.terminate();
        if (!process.waitForFinished(patience))
            process.kill();
    }

private slots:
    void geometry_data()
    {
        QTest::addColumn<QRect>("available");
        QTest::addColumn<QMargins>("frame");
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QRect>("fitted");
        const QMargins frame(4, 30, 4, 6);
        const auto row = [&](const char *name, QRect available, QMargins around, QRect wanted, QRect fitted) {
            QTest::newRow(name) << available << around << wanted << fitted;
        };
        row("there is room", {0, 0, 1920, 1080}, frame, {300, 200, 1080, 740}, {300, 200, 1080, 740});
        row("1366 x 768", {0, 0, 1366, 768}, frame, {143, 14, 1080, 740}, {143, 30, 1080, 732});
        row("1280 x 720", {0, 0, 1280, 720}, frame, {100, -10, 1080, 740}, {100, 30, 1080, 684});
        row("1024 x 600", {0, 0, 1024, 600}, frame, {0, 0, 1080, 740}, {4, 30, 1016, 564});
        row("below a panel", {0, 40, 1366, 728}, frame, {0, 0, 1080, 740}, {4, 70, 1080, 692});
        row("beside a panel", {64, 0, 1302, 768}, frame, {0, 100, 1080, 600}, {68, 100, 1080, 600});
        row("off to the right", {0, 0, 1366, 768}, frame, {1300, 100, 800, 600}, {562, 100, 800, 600});
        row("off to the bottom", {0, 0, 1366, 768}, frame, {100, 700, 800, 600}, {100, 162, 800, 600});
        row("the second screen", {1920, 0, 1024, 600}, frame, {1900, -50, 1080, 740}, {1924, 30, 1016, 564});
        row("a screen to the left", {-1280, 0, 1280, 720}, frame, {-1400, 0, 500, 400},
            {-1276, 30, 500, 400});
        row("no frame", {0, 0, 800, 480}, {}, {-5, -5, 900, 900}, {0, 0, 800, 480});
        row("no screen", {}, frame, {10, 10, 900, 900}, {10, 10, 900, 900});
    }

    void geometry()
    {
        QFETCH(QRect, available);
        QFETCH(QMargins, frame);
        QFETCH(QRect, wanted);
        QFETCH(QRect, fitted);
        QCOMPARE(fittedGeometry(available, frame, wanted), fitted);
        QCOMPARE(fittedGeometry(available, frame, fitted), fitted);
    }

    void windows_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1366, 768), QSize(1280, 720), QSize(1024, 600), QSize(1920, 1080)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }

    void windows()
    {
        QFETCH(QSize, size);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"shop.privacybinder"_s);
        makeDossier(file, testData(u"bring-the-pixel.answers.json"_s));
        if (QTest::currentTestFailed())
            return;

        QProcess screen;
        screen.setProcessChannelMode(QProcess::SeparateChannels);
        screen.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s, u"-screen"_s, u"0"_s,
                                 u"%1x%2x24"_s.arg(size.width()).arg(size.height())});
        QVERIFY(screen.waitForStarted(patience));
        while (!screen.canReadLine())
            QVERIFY(screen.waitForReadyRead(patience));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(screen.readLine().trimmed()));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"HOME"_s, folder.path());
        QProcess manager;
        manager.setProcessEnvironment(environment);
        // A window that opens while the manager begins may never get a frame.
        const QString isReady = folder.filePath(u"ready"_s);
        manager.start(u"openbox"_s, {u"--startup"_s, u"touch "_s + isReady});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(isReady), patience);

        QProcess driver;
        driver.setProcessEnvironment(environment);
        driver.start(QStringLiteral(BINDER_WINDOW_DRIVER), {u"places"_s, file});
        const bool ended = driver.waitForFinished(patience);
        const QByteArray said = driver.readAllStandardOutput();
        const QByteArray errors = driver.readAllStandardError();
        driver.kill();
        end(manager);
        end(screen);
        QVERIFY2(ended && driver.exitCode() == 0, errors.constData());
        const QJsonArray places = QJsonDocument::fromJson(said).array();
        QCOMPARE(places.size(), 5);
        for (const QJsonValue &place : places) {
            const QByteArray where = QJsonDocument(place.toObject()).toJson(QJsonDocument::Compact);
            qInfo("%s", where.constData());
            QVERIFY2(place["inside"_L1].toBool(), where.constData());
            QVERIFY2(place["title"_L1].toInt() > 0, where.constData());
        }
    }
};

BINDER_TEST(ScreensTest, QCoreApplication)
#include "tst_screens.moc"
