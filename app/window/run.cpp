// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run.h"

#include "app/command_line/run.h"
#include "app/language.h"
#include "app/version.h"
#include "app/window/desktop.h"
#include "app/window/fonts_ahead.h"
#include "app/window/quit_signals.h"
#include "model/files/platform.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>
#include <chrono>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

enum class Hindrance : quint8 {
    None,
    NoSuchFile,
    NoDisplay,
};

/// Whether a window can be opened, found out before Qt tries: it would end the program with an abort.
Hindrance hindrance(const QStringList &words)
{
    const QString file = readRequest(words).rest.value(0);
    if (!file.isEmpty() && !QFileInfo::exists(file))
        return Hindrance::NoSuchFile;
#ifdef Q_OS_LINUX
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !words.contains(u"-platform"_s))
        return Hindrance::NoDisplay;
#endif
    return Hindrance::None;
}

/// Told where the user typed, in the user's language.
QString message(Hindrance hindrance, const QStringList &words)
{
    if (hindrance == Hindrance::NoSuchFile)
        return CommandLine::tr(
                   "There is no file \"%1\". Check its name; \"privacy-binder --help\" shows the commands.")
            .arg(readRequest(words).rest.value(0));
    return CommandLine::tr("There is no display to open a window on. \"privacy-binder --help\" "
                           "shows what works without.");
}

/// Reading pictures takes as long as reading the file: the window stands by then.
constexpr std::chrono::milliseconds afterFirstWindow{50};

void showIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 64, 128, 256})
        icon.addFile(u":/icons/privacy-binder-%1.png"_s.arg(size));
    QApplication::setWindowIcon(icon);
}

int refuse(const Error &error)
{
    QFile errors;
    if (errors.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        printError(error, errors);
    return static_cast<int>(exitCode(error.kind));
}

} // namespace

int runWindow(int argc, char *argv[])
{
    const QStringList words = wordsOf(argc, argv);
    if (const Hindrance found = hindrance(words); found != Hindrance::None) {
        int own = 1;
        const QCoreApplication speaker(own, argv);
        const ProgramLanguage language(systemLanguage());
        const std::optional<Error> unreadable = wordThatIsNoText(argc, argv);
        return refuse(unreadable.value_or(Error{ErrorKind::FileTrouble, message(found, words), {}}));
    }

    QApplication application(argc, argv);
    platform::settleLocale();
    QApplication::setApplicationName(u"privacy-binder"_s);
    QApplication::setApplicationVersion(version);
    QApplication::setDesktopFileName(u"privacy-binder"_s);
    const FontsAhead fonts;
    QTimer::singleShot(afterFirstWindow, &application, showIcon);

    Settings settings;
    ProgramLanguage language(settings.language());
    const QString file = readRequest(wordsOf(argc, argv)).rest.value(0);
    // Between the start window and the wizard there is a moment without a window.
    QApplication::setQuitOnLastWindowClosed(false);
    Desktop desktop(settings, language);
    QObject::connect(&desktop, &Desktop::left, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    // What was typed last is saved when the desktop goes.
    const QuitSignals quitSignals([] { QCoreApplication::quit(); });
    if (file.isEmpty())
        desktop.showStart();
    else
        desktop.openFile(file);
    return QApplication::exec();
}

} // namespace binder
