// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/help.h"

#include "app/command_line/commands.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

constexpr int column = 26;

/// A term and what it means, wrapped, as in a manual page.
QString entry(const QString &term, const QString &meaning)
{
    constexpr int width = 100;
    QString text = u"  "_s + term;
    text += text.size() < column ? QString(column - text.size(), u' ') : u'\n' + QString(column, u' ');
    qsizetype used = column;
    const QStringList words = meaning.split(u' ');
    for (const QString &word : words) {
        if (used > column && used + 1 + word.size() > width) {
            text += u'\n' + QString(column, u' ');
            used = column;
        } else if (used > column) {
            text += u' ';
            ++used;
        }
        text += word;
        used += word.size();
    }
    return text + u'\n';
}

QString optionTerm(const QCommandLineOption &option)
{
    QStringList names;
    const QStringList all = option.names();
    for (const QString &name : all)
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    const QString term = names.join(u", "_s);
    return option.valueName().isEmpty() ? term : term + u' ' + option.valueName();
}

QString commandList(const QString &firstWord)
{
    QString text;
    const QList<Command> commands = allCommands();
    for (const Command &command : commands) {
        if (firstWord.isEmpty() || command.words.first() == firstWord)
            text += entry(command.name(), command.summary);
    }
    return text;
}

} // namespace

QString synopsis(const Command &command)
{
    QStringList words{u"privacy-binder"_s, command.name()};
    words += command.arguments;
    for (const QCommandLineOption &option : command.options) {
        const QString longName = option.names().last();
        const QString term =
            (option.names().first().size() == 1 ? u"-"_s + option.names().first() : u"--"_s + longName)
            + (option.valueName().isEmpty() ? QString() : u' ' + option.valueName());
        words.append(command.neededOptions.contains(longName) ? term : u'[' + term + u']');
    }
    return words.join(u' ');
}

QString programHelp()
{
    QString text = CommandLine::tr("Usage: %1").arg(u"privacy-binder [FILE]"_s) + u'\n';
    text += CommandLine::tr("Opens the window, on a file of Privacy Binder if you name one.") + u"\n\n"_s;
    text += CommandLine::tr("Commands, for use without a window:") + u'\n' + commandList({}) + u'\n';
    text += CommandLine::tr("Options:") + u'\n';
    text += entry(u"-h, --help"_s, CommandLine::tr("Shows this, or with a command in front: its own help."));
    text += entry(u"-v, --version"_s, CommandLine::tr("Shows the version of the program."));
    text += u'\n'
            + CommandLine::tr(
                "Exit codes: 0 done, 1 something blocks, 2 wrong usage, 3 bad input, 4 file trouble.")
            + u'\n';
    return text;
}

QString commandHelp(const Command &command)
{
    QString text = CommandLine::tr("Usage: %1").arg(synopsis(command)) + u'\n' + command.summary + u'\n';
    if (!command.options.isEmpty())
        text += u'\n' + CommandLine::tr("Options:") + u'\n';
    for (const QCommandLineOption &option : command.options)
        text += entry(optionTerm(option), option.description());
    return text;
}

QString groupHelp(const QString &word)
{
    return CommandLine::tr("Commands:") + u'\n' + commandList(word);
}

} // namespace binder
