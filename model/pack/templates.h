// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/clause.h"

#include <QSet>
#include <memory>
#include <optional>

namespace binder {

/// Conditions and expressions that have a name in a pack (docs/pack-format.md, "Definitions").
struct Definitions
{
    QMap<QString, ConditionPointer> conditions;
    QMap<QString, Expression> expressions;
    /// Names of those that use themselves, directly or by others. A pack that has one is refused.
    QStringList circularConditions;
    QStringList circularExpressions;
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
