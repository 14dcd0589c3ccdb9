// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lint/lint.h"
#include "model/pack/pack_files.h"
#include "model/pack/walk.h"

namespace binder::lints {

/// What a lint looks at: the pack as it was understood, and the files for what the pack does not keep.
struct Input
{
    const PackFiles &files;
    const Pack &pack;
    const SourceMap &sources; ///< where it was written, for messages that name another place
};

/// Each looks at one thing, and gives what is wrong with it. None of them needs another to have passed.
using Lint = QList<LintProblem> (*)(const Input &);

[[nodiscard]] QList<LintProblem> absences(const Input &input);    ///< "none" rests on an answer
[[nodiscard]] QList<LintProblem> assumptions(const Input &input); ///< what rests on "I don't know" says so
[[nodiscard]] QList<LintProblem> catalogues(const Input &input);  ///< every row and column is of use
[[nodiscard]] QList<LintProblem> clauses(const Input &input);     ///< loops, lists, branches of documents
[[nodiscard]] QList<LintProblem> conditions(const Input &input);  ///< operators, codes, entries at hand
[[nodiscard]] QList<LintProblem> countries(const Input &input);   ///< which the pack serves
[[nodiscard]] QList<LintProblem> dates(const Input &input);       ///< dates and versions are what they say
[[nodiscard]] QList<LintProblem> definitions(const Input &input); ///< what has a name is used by it
[[nodiscard]] QList<LintProblem> expressions(const Input &input); ///< what clauses print can be printed
[[nodiscard]] QList<LintProblem> feeds(const Input &input);       ///< each question is asked for something
[[nodiscard]] QList<LintProblem>
groups(const Input &input); ///< repeating groups and what makes their entries
[[nodiscard]] QList<LintProblem> identifiers(const Input &input);   ///< how ids are written
[[nodiscard]] QList<LintProblem> items(const Input &input);         ///< keys that fit the type of a question
[[nodiscard]] QList<LintProblem> lawReferences(const Input &input); ///< what every clause rests on
[[nodiscard]] QList<LintProblem> lexicon(const Input &input);       ///< words that change with the voice
[[nodiscard]] QList<LintProblem> migrations(const Input &input);    ///< old names lead to what there is
[[nodiscard]] QList<LintProblem> options(const Input &input); ///< where the options of a question come from
[[nodiscard]] QList<LintProblem> pages(const Input &input);   ///< sections and pages as a user meets them
[[nodiscard]] QList<LintProblem> placeholders(const Input &input); ///< every name in braces has its value
[[nodiscard]] QList<LintProblem> reachable(const Input &input);    ///< nothing that can never apply
[[nodiscard]] QList<LintProblem>
suggestions(const Input &input);                            ///< profiles and presets fit their questions
[[nodiscard]] QList<LintProblem> texts(const Input &input); ///< complete and fresh in every language

/// A problem at a place; the pointer is that of the place, with `key` behind it where there is one.
[[nodiscard]] LintProblem problemAt(const QString &rule, const PackPlace &place, const QString &message,
                                    QStringView key = {});
/// The same as a warning.
[[nodiscard]] LintProblem warningAt(const QString &rule, const PackPlace &place, const QString &message,
                                    QStringView key = {});

/// A visitor that gathers problems.
class Checker : public PackVisitor
{
public:
    explicit Checker(const Input &input)
        : pack(input.pack)
        , files(input.files)
    {}

    using PackVisitor::visit;

    QList<LintProblem> problems;

protected:
    void report(const QString &rule, const PackPlace &place, const QString &message, QStringView key = {})
    {
        problems.append(problemAt(rule, place, message, key));
    }
    void warn(const QString &rule, const PackPlace &place, const QString &message, QStringView key = {})
    {
        problems.append(warningAt(rule, place, message, key));
    }

    /// The table that is looked into at `place`; null after telling that the law has none, or none with this
    /// field.
    const LawTable *tableAt(const PackPlace &place, const QString &table, const QString &field);

    const Pack &pack;
    const PackFiles &files;
};

/// Walks the pack with a checker and gives what it found.
template<typename Visitor>
[[nodiscard]] QList<LintProblem> check(const Input &input)
{
    Visitor visitor(input);
    walk(input.pack, visitor);
    return visitor.problems;
}

} // namespace binder::lints
