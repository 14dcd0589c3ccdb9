// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lint.h"

#include "model/lint/lints.h"
#include "model/pack/check_catalogues.h"
#include "model/pack/check_names.h"
#include "model/pack/files/assemble.h"
#include "model/pack/resolve.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<lints::Lint, 22> allLints{
    &lints::catalogues,    &lints::countries, &lints::identifiers,  &lints::dates,       &lints::definitions,
    &lints::pages,         &lints::items,     &lints::options,      &lints::groups,      &lints::conditions,
    &lints::reachable,     &lints::clauses,   &lints::expressions,  &lints::absences,    &lints::assumptions,
    &lints::lawReferences, &lints::feeds,     &lints::placeholders, &lints::suggestions, &lints::migrations,
    &lints::texts,         &lints::lexicon};

/// An error of reading a file as a problem: its detail starts with the name of the file, and a line or a
/// pointer.
LintProblem asProblem(const Error &error)
{
    const QString file = error.detail.section(u'#', 0, 0).section(u':', 0, 0);
    const auto hash = error.detail.indexOf(u'#');
    LintProblem problem{u"file"_s, file, hash < 0 ? QString() : error.detail.mid(hash + 1), error.message};
    problem.line = error.detail.section(u':', 1, 1).toInt(); // where it is no JSON
    return problem;
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

/// A file that nobody can oversee is to be parted.
QList<LintProblem> longFiles(const SourceFiles &files)
{
    constexpr qsizetype most = 1000;
    QList<LintProblem> problems;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const auto lines = file->bytes.count('\n');
        if (lines > most)
            problems.append({u"long-file"_s,
                             file.key(),
                             {},
                             QCoreApplication::translate(
                                 "Pack", "This file has %1 lines; more than %2 cannot be overseen. Move "
                                         "a part of it to a file of its own.")
                                 .arg(QString::number(lines), QString::number(most))});
    }
    return problems;
}

/// What the window opens to look around in.
QList<LintProblem> missingExamples(const QString &folder, const PackFiles &files)
{
    QList<LintProblem> problems;
    const QJsonArray examples = files.pack.value("examples"_L1).toArray();
    for (qsizetype i = 0; i < examples.size(); ++i) {
        const QString name = "examples/"_L1 + examples.at(i)["id"_L1].toString() + ".answers.json"_L1;
        if (!QFileInfo(folder + u'/' + name).isFile())
            problems.append(
                {u"missing-example"_s, u"pack.json"_s, u"/examples/%1/id"_s.arg(i),
                 QCoreApplication::translate(
                     "Pack", "The file %1 is missing. Put the answers there, or leave the example out.")
                     .arg(name)});
    }
    return problems;
}

QList<LintProblem> located(QList<LintProblem> problems, const SourceMap &sources)
{
    for (LintProblem &problem : problems) {
        if (problem.line == 0)
            problem = sources.located(problem);
    }
    return problems;
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

QList<LintProblem> lintAssembled(const PackFiles &files, const SourceMap &sources)
{
    Pack pack = readPack(files);
    resolve(pack);
    QList<LintProblem> problems = catalogueUses(files).problems;
    problems += checkNames(pack);
    problems += orderEvaluation(pack);
    for (const lints::Lint lint : allLints)
        problems += lint({files, pack, sources});
    return located(inOrderOfFiles(withoutDoubles(problems)), sources);
}

QList<LintProblem> lintPack(const QString &folder)
{
    QList<Error> errors;
    const SourceFiles files = readSourceFiles(folder, errors);
    const SourceMap asRead(files, {});
    QList<LintProblem> problems;
    for (const Error &error : std::as_const(errors))
        problems.append(asProblem(error));
    // Of what cannot be read nothing more can be said, and what has the wrong form would only be
    // misunderstood.
    if (problems.isEmpty())
        problems = checkSchemas(files);
    if (!problems.isEmpty())
        return located(problems, asRead);
    const AssembledPack assembled = assemble(files);
    problems =
        assembled.problems + located(longFiles(files) + missingExamples(folder, assembled.files), asRead);
    return assembled.problems.isEmpty() ? problems + lintAssembled(assembled.files, assembled.sources)
                                        : problems;
}

} // namespace binder
