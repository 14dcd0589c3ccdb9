// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "model/lint/lint.h"

#include <QFileInfo>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

Result<ExitCode> checkPack(const Invocation &called, Output &out)
{
    const QString folder = called.argument(0);
    if (!QFileInfo(folder).isDir())
        return failure(
            ErrorKind::FileTrouble,
            CommandLine::tr("There is no folder \"%1\". Name the folder that holds the pack's files.")
                .arg(folder));

    const QList<LintProblem> problems = lintPack(folder);
    for (const LintProblem &problem : problems) {
        const QString mark = problem.warning ? CommandLine::tr("warning") + u": " : QString();
        out.line(inOneLine(problem.placeAndId() + u": " + mark + problem.rule + u": " + problem.message));
    }
    const bool failed = std::any_of(problems.cbegin(), problems.cend(),
                                    [](const LintProblem &problem) { return !problem.warning; });
    return failed ? ExitCode::Blocked : ExitCode::Done;
}

} // namespace

Command packCheckCommand()
{
    return {.words = {u"pack"_s, u"check"_s},
            .summary = CommandLine::tr(
                "Checks the pack in a folder and prints everything that is wrong with it, with the place."),
            .arguments = {u"DIRECTORY"_s},
            .options = {},
            .neededOptions = {},
            .run = checkPack};
}

} // namespace binder
