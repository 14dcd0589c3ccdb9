// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/expression.h"
#include "model/pack/vocabulary.h"

#include <QStringList>
#include <memory>
#include <variant>

namespace binder {

// The clauses of a document, as written in a pack (docs/pack-format.md, "Documents"): a struct for each kind,
// with what that kind knows. What they have in common stands in `BlockTemplate`.

struct BlockTemplate;

/// What a block repeats over.
struct Loop
{
    enum class Kind { Group, Options, Findings, OpenPoints, Questions, Overruled, Documents };
    Kind kind = Kind::Group;
    QString name;           ///< group, linkId of the options, or section of the questions (empty: all)
    ConditionPointer where; ///< Group
    QString sortBy;         ///< Group: linkId in the group, or "label"; empty keeps the user's order
    QString
        groupBy; ///< Group: linkId of a choice in the group; Questions: only those of the entry at hand of it
    bool chosen = true;     ///< Options
    bool entries = true;    ///< Questions: also those that are asked of each entry of a group
    QStringList severities; ///< Findings; empty: all
};

/// What a clause says instead when it rests on an assumption.
struct AssumedWords
{
    QString text;          ///< id; empty: what it says otherwise
    bool isSilent = false; ///< it does not print then
};

struct ColumnTemplate
{
    QString heading;
    double weight = 1.0;
    ExpressionPointer value; ///< null: an empty cell, to fill in by pen
    QString whenEmpty;       ///< text id; may be empty
    QString assumedText; ///< text id with the placeholder `{value}`; instead of the cell when it rests on an
                         ///< assumption
    bool optional = false; ///< falls away when no row has anything in it
};

/// A row of a table that stands in the pack, instead of one for each round of a loop.
struct RowTemplate
{
    ConditionPointer when; ///< null: always
    QList<ColumnTemplate> columns;
};

struct FormFieldTemplate
{
    FormFieldKind kind = FormFieldKind::Line;
    QString label;
};

struct SectionClause
{
    QString text; ///< the heading
    QList<BlockTemplate> blocks;
};

struct ParagraphClause
{
    QString text;
    AssumedWords assumed{};
    ParagraphRole role = ParagraphRole::Body;
    bool continues = false; ///< runs on in the one before it
    /// linkIds of choices; it says that there is nothing besides what was answered there, and does not print
    /// while something is stored at one of them that is not offered there
    QStringList completes{};
};

/// Has either points or blocks.
struct ListClause
{
    QString text; ///< the intro; may be empty
    AssumedWords assumed{};
    QString whenEmpty;
    ParagraphRole role = ParagraphRole::Body; ///< of the intro
    ListMark mark = ListMark::Bullet;
    ExpressionPointer points; ///< null: each of the blocks is a point
    QList<BlockTemplate> blocks;
};

struct TableClause
{
    QString text; ///< the caption; may be empty
    QString whenEmpty;
    bool wide = false;
    QList<ColumnTemplate> columns;
    bool ofRows = false;     ///< its rows are `rows`, of a catalogue
    QList<RowTemplate> rows; ///< each with as many columns as `columns` has
};

struct BoxClause
{
    QString text; ///< the title; may be empty
    BoxTone tone = BoxTone::Remember;
    QList<BlockTemplate> blocks;
};

struct Branch
{
    ConditionPointer when; ///< null, only at the last: always
    QList<BlockTemplate> blocks;
};

/// The first branch that holds.
struct ChooseClause
{
    QList<Branch> options;
};

struct FormClause
{
    QList<FormFieldTemplate> fields;
};

struct PageBreakClause
{};

/// What the section around it rests on in the law.
struct LawClause
{};

/// What the user explained at the answers that the section around it rests on.
struct NotesClause
{};

/// Another document as a chapter of this one.
struct DocumentClause
{
    QString document;   ///< name
    QStringList except; ///< ids of its clauses that are left out here
};

/// Where the documents come that were asked for besides.
struct AdditionsClause
{};

/// All questions of the pack, to fill in by pen.
struct QuestionnaireClause
{
    QString text; ///< what to do where a group of questions is asked for each of several things
};

/// A clause of a document.
struct BlockTemplate
{
    QString id;
    ConditionPointer when; ///< null: always
    QStringList law;
    QString advice;
    std::shared_ptr<const Loop> forEach; ///< null: once
    QMap<QString, Expression> values;
    std::variant<ParagraphClause, SectionClause, ListClause, TableClause, BoxClause, ChooseClause, FormClause,
                 PageBreakClause, LawClause, NotesClause, DocumentClause, AdditionsClause,
                 QuestionnaireClause>
        content;
    qsizetype written = 0; ///< where among the clauses around it it is written: those of rows share a place
};

/// The id of the text that a clause begins with; empty where it has none.
[[nodiscard]] QString textOf(const BlockTemplate &block);
/// What it says when it rests on an assumption; null where its kind knows no such words.
[[nodiscard]] const AssumedWords *assumedWordsOf(const BlockTemplate &block);
/// The id of what it says when there is nothing to list; empty where it has none.
[[nodiscard]] QString whenEmptyOf(const BlockTemplate &block);

/// Calls `visit(clauses)` for each list of clauses right inside a clause: what it holds, and each of its
/// branches. For a clause that can be changed, these can be too.
template<typename Block, typename Visit>
void forEachListInside(Block &block, const Visit &visit)
{
    std::visit(
        [&](auto &part) {
            if constexpr (requires { part.blocks; })
                visit(part.blocks);
            if constexpr (requires { part.options; }) {
                for (auto &branch : part.options)
                    visit(branch.blocks);
            }
        },
        block.content);
}

} // namespace binder
