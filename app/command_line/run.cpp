// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/run.h"

#include "app/command_line/help.h"
#include "app/language.h"
#include "app/version.h"
#include "model/files/platform.h"

#include <QFile>
#include <QGuiApplication>
#include <cstdio>
#include <memory>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

QtMessageHandler defaultHandler = nullptr;

/// Standard error is for our own lines. Qt says there that it switched to a locale with UTF-8, and what it
/// thinks of the folder that the session names for running programs: nothing a user has to know.
void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith("Detected locale"_L1) && !text.startsWith("QStandardPaths: "_L1))
        defaultHandler(type, context, text);
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[], bool setsType)
{
    if (!setsType)
        return std::make_unique<QCoreApplication>(argc, argv);
    // Pages are made without a screen, and without what a desktop would add to it.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    return std::make_unique<QGuiApplication>(argc, argv);
}

ExitCode answer(const Request &request, QIODevice &output, QIODevice &errors)
{
    switch (request.kind) {
    case Request::Kind::Command:
        return runCommand(request.command, request.rest, output, errors);
    case Request::Kind::Help:
        output.write((request.command.run        ? commandHelp(request.command)
                      : !request.group.isEmpty() ? groupHelp(request.group)
                                                 : programHelp())
                         .toUtf8());
        return ExitCode::Done;
    case Request::Kind::Version:
        output.write("privacy-binder " + QByteArray(version.data(), version.size()) + '\n');
        return ExitCode::Done;
    case Request::Kind::Mistake:
    case Request::Kind::Window:
        break;
    }
    printError({ErrorKind::Usage, request.mistake, {}}, errors);
    return ExitCode::Usage;
}

} // namespace

QStringList wordsOf(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

std::optional<Error> wordThatIsNoText(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (QFile::encodeName(word) != argv[i])
            return Error{
                ErrorKind::FileTrouble,
                CommandLine::tr("The name \"%1\" is not written in UTF-8, and a file of such a name cannot "
                                "be opened. Nothing was changed. Give the file another name.")
                    .arg(word),
                {}};
    }
    return std::nullopt;
}

int runCommandLine(int argc, char *argv[], const Request &early)
{
    defaultHandler = qInstallMessageHandler(handleMessage);
    int own = 1; // the words are ours to read, not Qt's
    const auto application =
        makeApplication(own, argv, early.kind == Request::Kind::Command && early.command.setsType);
    platform::settleLocale();
    const ProgramLanguage language(systemLanguage());

    QFile output;
    QFile errors;
    // Without a buffer between, what could not be written is known at once.
    if (!output.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !errors.open(fileno(stderr), QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(ExitCode::FileTrouble);
    if (const std::optional<Error> unreadable = wordThatIsNoText(argc, argv)) {
        printError(*unreadable, errors);
        return static_cast<int>(exitCode(unreadable->kind));
    }
    return static_cast<int>(answer(readRequest(wordsOf(argc, argv)), output, errors));
}

} // namespace binder
