// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/condition.h"

#include <QMap>
#include <QStringList>
#include <memory>
#include <optional>
#include <variant>

namespace binder {

// What a clause prints, as written in a pack (docs/pack-format.md, "Expressions"): a struct for each kind,
// with what that kind knows.

struct Expression;
using ExpressionPointer = std::shared_ptr<const Expression>;

/// The answer in words; several answers one after the other.
struct AnswerValue
{
    QString question;     ///< linkId
    bool running = false; ///< labels stand inside a sentence
};

/// The answers of all entries of a group, or of some, without doubles.
struct CollectedValue
{
    QString question;       ///< linkId in a group
    ConditionPointer where; ///< null: of every entry
    QString of;             ///< linkId of a reference question; empty for all entries
    bool running = false;
};

/// What was ticked at a multiple choice.
struct ChosenValue
{
    QString question;                 ///< linkId
    std::optional<QStringList> among; ///< only these codes
    bool running = false;
};

/// What was offered at a multiple choice and not ticked.
struct NotChosenValue
{
    QString question; ///< linkId
    bool running = false;
};

/// How an entry is called.
struct EntryName
{
    bool asOption = false; ///< by the option that made it, whatever its own name is
    QString texts;         ///< by the text of this prefix and the id of the entry; empty: by the option
    bool running = false;
};

/// The entry at hand.
struct EntryValue
{
    QString group;
    EntryName name{};
};

/// The entries of a group, or some of them.
struct EntriesValue
{
    QString group;
    ConditionPointer where; ///< null: all
    QString of;             ///< linkId of a reference question; empty for all entries
    EntryName name{};
};

/// The explanation that the user added to an answer.
struct ExplanationValue
{
    QString question; ///< linkId
};

/// A text of the pack.
struct TextValue
{
    QString text; ///< id
    QMap<QString, Expression> values;
};

/// A cell of a table of the law.
struct LookupValue
{
    QString table;
    ExpressionPointer key; ///< gives the row; null: there is none
    QString field;
    QString texts; ///< prefix of the texts that the cell is a code of; empty: the cell is printed
};

/// A dated fact of the law.
struct FactValue
{
    QString fact;
    QString field; ///< "value", "source" or "checkedOn"
};

/// A derived fact.
struct DerivedValue
{
    QString name;
    QMap<QString, DerivedArgument> with;
    QString texts; ///< as in `LookupValue`
};

/// Something of what `forEach` goes over.
struct ItemValue
{
    QString field;
};

/// The date of the document, or a year later.
struct DateValue
{
    bool isReviewDue = false;
};

/// Something of the edition that the document is of.
struct EditionValue
{
    QString field; ///< "number", "date" or "by"
};

/// How many entries there are.
struct CountValue
{
    QString group;
    ConditionPointer where; ///< null: all
};

/// All points one after the other. Without parts it prints nothing.
struct JoinValue
{
    QList<Expression> parts;
    bool ofRows = false; ///< its parts are rows of a catalogue
};

/// An expression that counts only where a condition holds.
struct ConditionalValue
{
    ConditionPointer when;
    ExpressionPointer value; ///< never null
};

struct Expression
{
    /// What stands before the last point when a list is joined to one text.
    enum class Conjunction { And, Or };

    std::variant<JoinValue, AnswerValue, CollectedValue, ChosenValue, NotChosenValue, EntryValue,
                 EntriesValue, ExplanationValue, TextValue, LookupValue, FactValue, DerivedValue, ItemValue,
                 DateValue, EditionValue, CountValue, ConditionalValue>
        part;
    Conjunction conjunction = Conjunction::And;
    /// Its name among the definitions of the pack; empty where it stands in place.
    QString definition{};
};

} // namespace binder
