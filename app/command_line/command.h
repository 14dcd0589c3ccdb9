// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/exit_code.h"

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace binder {

/// The translation context of everything the command line says.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(binder::CommandLine)
};

/// What a command was called with: every argument it asks for is there, and every option is one it knows.
class Invocation
{
public:
    Invocation(QStringList arguments, QMap<QString, QString> options);

    /// The argument of that number, counted from 0.
    [[nodiscard]] QString argument(qsizetype number) const { return m_arguments.at(number); }
    [[nodiscard]] bool isSet(const QString &option) const { return m_options.contains(option); }
    /// What stands behind the option; empty when it was not given.
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option); }

private:
    QStringList m_arguments;
    QMap<QString, QString> m_options; ///< by the option's long name
};

/// Where a command prints what it was asked for.
class Output
{
public:
    Output(QIODevice &device, QIODevice &errors)
        : m_device(device)
        , m_errors(errors)
    {}

    void line(const QString &text = {});
    void bytes(const QByteArray &bytes);
    /// Something the user should know though it worked.
    void warn(const QString &text);
    /// All of it arrived; false when, say, the disk behind it is full.
    [[nodiscard]] bool isComplete() const { return m_complete; }

private:
    QIODevice &m_device;
    QIODevice &m_errors;
    bool m_complete = true;
};

/// One command of the program.
struct Command
{
    QStringList words; ///< "answers", "import"
    QString summary;
    QStringList arguments; ///< names as in the help: "FILE"; all of them are needed
    QList<QCommandLineOption> options;
    QStringList neededOptions; ///< long names
    bool setsType = false;     ///< makes pages, so that it needs fonts
    Result<ExitCode> (*run)(const Invocation &, Output &) = nullptr;

    [[nodiscard]] QString name() const { return words.join(QLatin1Char(' ')); }
};

/// The text in one line: line breaks and other control characters become spaces, and marks that turn the
/// direction of writing go, so that what a user typed cannot begin a line of its own, steer a terminal or
/// turn the words around it.
[[nodiscard]] QString inOneLine(const QString &text);

} // namespace binder
