// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/expression.h"
#include "model/pack/vocabulary.h"

#include <QSet>
#include <memory>
#include <optional>

namespace binder {

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

struct ColumnTemplate
{
    QString heading;
    double weight = 1.0;
    std::shared_ptr<const Expression> value; ///< null: an empty cell, to fill in by pen
    QString whenEmpty;                       ///< text id; may be empty
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

/// A clause of a document.
struct BlockTemplate
{
    enum class Kind {
        Section,
        Paragraph,
        List,
        Table,
        Box,
        Choose,
        Form,
        PageBreak,
        Law,
        Notes,
        Document,     ///< another document as a chapter of this one
        Additions,    ///< where the documents come that were asked for besides
        Questionnaire ///< all questions of the pack, to fill in by pen
    };

    /// A branch of `Choose`; the last may be without a condition.
    struct Branch;

    QString id;
    Kind kind = Kind::Paragraph;
    ConditionPointer when; ///< null: always
    QStringList law;
    QString advice;
    std::shared_ptr<const Loop> forEach; ///< null: once
    QMap<QString, Expression> values;

    /// paragraph: the text; section: the heading; box: the title; list: the intro; table: the caption;
    /// questionnaire: what to do where a group of questions is asked for each of several things
    QString text;
    QString assumedText;
    bool silentWhenAssumed =
        false; ///< instead of an `assumedText`: it does not print when it rests on an assumption
    QString whenEmpty;
    ParagraphRole role = ParagraphRole::Body;
    ListMark mark = ListMark::Bullet;
    BoxTone tone = BoxTone::Remember;
    bool continues = false; ///< paragraph: runs on in the one before it
    /// paragraph: linkIds of choices; it says that there is nothing besides what was answered there, and does
    /// not print while something is stored at one of them that is not offered there
    QStringList completes;
    bool wide = false;
    std::shared_ptr<const Expression> points; ///< list
    QList<ColumnTemplate> columns;
    bool ofRows = false;     ///< table: its rows are `rows`, of a catalogue
    QList<RowTemplate> rows; ///< each with as many columns as `columns` has
    QList<BlockTemplate> blocks;
    QList<Branch> options;
    QList<FormFieldTemplate> fields;
    QString document;      ///< document: its name
    QStringList except;    ///< document: ids of its clauses that are left out here
    qsizetype written = 0; ///< where among the clauses around it it is written: those of rows share a place
};

/// Conditions and expressions that have a name in a pack (docs/pack-format.md, "Definitions").
struct Definitions
{
    QMap<QString, ConditionPointer> conditions;
    QMap<QString, Expression> expressions;
    /// Names of those that use themselves, directly or by others. A pack that has one is refused.
    QStringList circularConditions;
    QStringList circularExpressions;
};

struct BlockTemplate::Branch
{
    ConditionPointer when;
    QList<BlockTemplate> blocks;
};

struct TitleFact
{
    QString label;
    Expression value;
};

/// A page in front of a long document. Short ones have none.
struct CoverTemplate
{
    QString note;     ///< text id; may be empty
    int contents = 0; ///< levels of headings in the list of contents that follows; 0: no such list
};

struct DocumentTemplate
{
    QString name;
    Audience audience = Audience::Internal;
    ConditionPointer enableWhen; ///< null: always there
    QStringList law;             ///< the law that asks for this document
    std::optional<CoverTemplate> cover;
    QList<TitleFact> facts;
    QList<BlockTemplate> blocks;
    /// linkIds of the questions it cannot do without: what its clauses read, and what decides whether that is
    /// asked. Made once while loading, for what is public.
    QSet<QString> needs;
};

enum class Severity { Block, Warn, Advise };
[[nodiscard]] QString toText(Severity severity);

/// A rule that looks at the answers (docs/pack-format.md, "Findings").
struct FindingTemplate
{
    QString id;
    ConditionPointer when;
    Severity severity = Severity::Advise;
    QStringList law;
    QString advice;
    QString at;      ///< linkId of the question to go to
    QString forEach; ///< group; empty: once
    QMap<QString, Expression> values;
};

} // namespace binder
