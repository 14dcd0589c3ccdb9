// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run.h"

#include "app/command_line/run.h"
#include "app/language.h"
#include "app/version.h"
#include "app/window/desktop.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QIcon>
#include <optional>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// Why no window can be opened: better than the abort Qt would end with, and told where the user typed.
std::optional<Error> hindrance(const QStringList &words)
{
    const QString file = readRequest(words).rest.value(0);
    if (!file.isEmpty() && !QFileInfo::exists(file))
        return Error{
            ErrorKind::FileTrouble,
            CommandLine::tr(
                "There is no file \"%1\". Check its name; \"privacy-binder --help\" shows the commands.")
                .arg(file),
            {}};
#ifdef Q_OS_LINUX
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !words.contains(u"-platform"_s))
        return Error{ErrorKind::FileTrouble,
                     CommandLine::tr("There is no display to open a window on. \"privacy-binder --help\" "
                                     "shows what works without."),
                     {}};
#endif
    return std::nullopt;
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
    {
        int own = 1;
        const QCoreApplication words(own, argv);
        const ProgramLanguage language(systemLanguage());
        if (const std::optional<Error> error = hindrance(wordsOf(argc, argv)))
            return refuse(*error);
    }

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"privacy-binder"_s);
    QApplication::setApplicationVersion(version);
    QApplication::setDesktopFileName(u"privacy-binder"_s);
    QIcon icon;
    for (const int size : {16, 32, 48, 64, 128, 256})
        icon.addFile(u":/icons/privacy-binder-%1.png"_s.arg(size));
    QApplication::setWindowIcon(icon);

    Settings settings;
    ProgramLanguage language(settings.language());
    const QString file = readRequest(wordsOf(argc, argv)).rest.value(0);
    // Between the start window and the wizard there is a moment without a window.
    QApplication::setQuitOnLastWindowClosed(false);
    Desktop desktop(settings, language);
    QObject::connect(&desktop, &Desktop::left, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    if (file.isEmpty())
        desktop.showStart();
    else
        desktop.openFile(file);
    return QApplication::exec();
}

} // namespace binder
