// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command_line.h"

#include "app/command_line/commands.h"
#include "app/command_line/help.h"

#include <QCommandLineParser>
#include <QIODevice>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

bool isHelp(const QString &word)
{
    return word == "--help"_L1 || word == "-h"_L1;
}

Request mistake(const QString &text)
{
    Request request;
    request.kind = Request::Kind::Mistake;
    request.mistake = text;
    return request;
}

Request requestOf(Request::Kind kind)
{
    Request request;
    request.kind = kind;
    return request;
}

Request commandRequest(const QStringList &words)
{
    const QList<Command> commands = allCommands();
    for (const Command &command : commands) {
        if (words.mid(0, command.words.size()) != command.words)
            continue;
        Request request;
        request.rest = words.mid(command.words.size());
        request.kind = std::any_of(request.rest.cbegin(), request.rest.cend(), isHelp)
                           ? Request::Kind::Help
                           : Request::Kind::Command;
        request.command = command;
        return request;
    }

    // The first word alone is known: "answers", "pack".
    if (words.size() >= 2 && isHelp(words.at(1))) {
        Request request = requestOf(Request::Kind::Help);
        request.group = words.first();
        return request;
    }
    QStringList known;
    for (const Command &command : commands) {
        if (command.words.first() == words.first())
            known.append(command.name());
    }
    return mistake(words.size() < 2 ? CommandLine::tr("\"%1\" needs a second word. Use one of: %2.")
                                          .arg(words.first(), known.join(u", "_s))
                                    : CommandLine::tr("There is no command \"%1\". Use one of: %2.")
                                          .arg(words.mid(0, 2).join(u' '), known.join(u", "_s)));
}

bool beginsCommand(const QString &word)
{
    const QList<Command> commands = allCommands();
    return std::any_of(commands.cbegin(), commands.cend(),
                       [&word](const Command &command) { return command.words.first() == word; });
}

Error usage(const Command &command, const QString &what)
{
    return {ErrorKind::Usage, CommandLine::tr("%1 Use it like this: %2").arg(what, synopsis(command)), {}};
}

Result<Invocation> invocation(const Command &command, const QStringList &rest)
{
    QCommandLineParser parser;
    parser.addOptions(command.options);
    if (!parser.parse(QStringList{u"privacy-binder"_s} + rest))
        return tl::unexpected<Error>(usage(command, parser.errorText()));

    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < command.arguments.size())
        return tl::unexpected<Error>(
            usage(command, CommandLine::tr("%1 is missing.").arg(command.arguments.at(arguments.size()))));
    if (arguments.size() > command.arguments.size())
        return tl::unexpected<Error>(usage(
            command,
            CommandLine::tr("\"%1\" is one word too many.").arg(arguments.at(command.arguments.size()))));

    QMap<QString, QString> options;
    for (const QCommandLineOption &option : command.options) {
        const QString name = option.names().last();
        if (!parser.isSet(option))
            continue;
        const QStringList values = parser.values(option);
        if (values.size() > 1)
            return tl::unexpected<Error>(usage(command, CommandLine::tr("--%1 is there twice.").arg(name)));
        if (!option.valueName().isEmpty() && values.value(0).isEmpty())
            return tl::unexpected<Error>(
                usage(command, CommandLine::tr("--%1 has nothing behind it.").arg(name)));
        options.insert(name, values.value(0));
    }
    for (const QString &needed : command.neededOptions) {
        if (!options.contains(needed))
            return tl::unexpected<Error>(usage(command, CommandLine::tr("--%1 is missing.").arg(needed)));
    }
    return Invocation(arguments, options);
}

} // namespace

Request readRequest(const QStringList &words)
{
    if (words.isEmpty())
        return {};
    const QString first = words.first();
    if (isHelp(first))
        return requestOf(Request::Kind::Help);
    if (first == "--version"_L1 || first == "-v"_L1)
        return requestOf(Request::Kind::Version);
    if (beginsCommand(first))
        return commandRequest(words);

    // Qt takes its own options out later; each has one hyphen and perhaps a value.
    Request request;
    bool onlyFiles = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = words.at(i);
        if (!onlyFiles && word == "--"_L1) {
            onlyFiles = true;
        } else if (!onlyFiles && word.startsWith("--"_L1)) {
            return mistake(
                CommandLine::tr("There is no option %1. \"privacy-binder --help\" shows what there is.")
                    .arg(word));
        } else if (!onlyFiles && word.startsWith(u'-') && word.size() > 1) {
            static const QStringList withValue{
                u"-platform"_s,           u"-style"_s,         u"-stylesheet"_s, u"-qwindowgeometry"_s,
                u"-geometry"_s,           u"-title"_s,         u"-display"_s,    u"-icon"_s,
                u"-platformpluginpath"_s, u"-platformtheme"_s, u"-plugin"_s};
            if (withValue.contains(word))
                ++i;
        } else {
            request.rest.append(word);
        }
    }
    if (request.rest.size() > 1)
        return mistake(
            CommandLine::tr("There is no command \"%1\". \"privacy-binder --help\" shows the commands.")
                .arg(first));
    return request;
}

ExitCode runCommand(const Command &command, const QStringList &rest, QIODevice &output, QIODevice &errors)
{
    const Result<Invocation> called = invocation(command, rest);
    if (!called) {
        printError(called.error(), errors);
        return exitCode(called.error().kind);
    }
    Output out(output, errors);
    const Result<ExitCode> result = command.run(*called, out);
    if (!result) {
        printError(result.error(), errors);
        return exitCode(result.error().kind);
    }
    if (!out.isComplete()) {
        printError({ErrorKind::FileTrouble,
                    CommandLine::tr(
                        "Not everything could be printed: there is no room, or nobody reads it. Try again."),
                    {}},
                   errors);
        return ExitCode::FileTrouble;
    }
    return *result;
}

void printError(const Error &error, QIODevice &errors)
{
    const QString text = error.detail.isEmpty() ? error.message : error.message + u" [" + error.detail + u']';
    errors.write("privacy-binder: " + inOneLine(text).toUtf8() + '\n');
}

} // namespace binder
