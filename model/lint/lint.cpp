// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lint.h"

#include "model/pack/check_names.h"
#include "model/lint/lints.h"
#include "model/pack/pack_files.h"
#include "model/pack/resolve.h"

#include <QSet>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<lints::Lint, 19> allLints{
    &lints::identifiers, &lints::dates,       &lints::definitions,   &lints::pages,     &lints::items,
    &lints::options,     &lints::groups,      &lints::conditions,    &lints::reachable, &lints::clauses,
    &lints::expressions, &lints::assumptions, &lints::lawReferences, &lints::feeds,     &lints::placeholders,
    &lints::suggestions, &lints::migrations,  &lints::texts,         &lints::lexicon};

/// An error of reading a file as a problem: its detail starts with the name of the file.
LintProblem asProblem(const Error &error)
{
    const QString file = error.detail.section(u'#', 0, 0).section(u':', 0, 0);
    const auto hash = error.detail.indexOf(u'#');
    return {u"file"_s, file, hash < 0 ? QString() : error.detail.mid(hash + 1), error.message, false};
}

/// Where a file stands in the list of problems.
qsizetype orderOf(const QString &file)
{
    static const QStringList order{u"pack.json"_s, u"documents.json"_s, u"profiles.json"_s, u"law.json"_s,
                                   u"migrations.json"_s};
    const auto found = order.indexOf(file);
    return found < 0 ? order.size() : found;
}

/// What is wrong in a definition is found once for each use of it, and told once.
QList<LintProblem> withoutDoubles(const QList<LintProblem> &problems)
{
    QList<LintProblem> all;
    QSet<QStringList> seen;
    for (const LintProblem &problem : problems) {
        const QStringList key{problem.rule, problem.file, problem.pointer, problem.message};
        if (!seen.contains(key))
            all.append(problem);
        seen.insert(key);
    }
    return all;
}

QList<LintProblem> inOrderOfFiles(QList<LintProblem> problems)
{
    std::stable_sort(problems.begin(), problems.end(), [](const LintProblem &left, const LintProblem &right) {
        const auto leftOrder = orderOf(left.file);
        const auto rightOrder = orderOf(right.file);
        return leftOrder != rightOrder ? leftOrder < rightOrder : left.file < right.file;
    });
    return problems;
}

} // namespace

QList<LintProblem> lintPack(const QString &folder)
{
    QList<Error> errors;
    const PackFiles files = readPackFiles(folder, JsonOrigin::Foreign, errors);
    QList<LintProblem> problems;
    for (const Error &error : std::as_const(errors))
        problems.append(asProblem(error));
    // Of what cannot be read nothing more can be said, and what has the wrong form would only be
    // misunderstood.
    if (problems.isEmpty())
        problems = checkSchemas(files);
    if (!problems.isEmpty())
        return inOrderOfFiles(problems);
    Pack pack = readPack(files);
    resolve(pack);
    problems += checkNames(pack);
    problems += orderEvaluation(pack);
    for (const lints::Lint lint : allLints)
        problems += lint({files, pack});
    return inOrderOfFiles(withoutDoubles(problems));
}

} // namespace binder
