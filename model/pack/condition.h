// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/code_list.h"

#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace binder {

/// How a leaf compares. The grammar and its truth tables are in docs/pack-format.md, "Conditions".
enum class Operator {
    Exists,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Includes,
    In,
    IncludesAny
};

/// The operator written as in a pack ("exists", "=", "!=", ...); nothing when there is no such operator.
[[nodiscard]] std::optional<Operator> operatorFromText(QStringView text);
[[nodiscard]] QString toText(Operator comparison);

struct Condition;
using ConditionPointer = std::shared_ptr<const Condition>;

/// Compares the answer of one question.
struct AnswerLeaf
{
    AnswerLeaf() = default;
    AnswerLeaf(QString linkId, Operator how, QJsonValue expected, QString group);

    QString question; ///< a linkId, or the linkId of a group: the id of the entry at hand
    Operator comparison = Operator::Exists;
    QJsonValue answer;
    QString thisGroup; ///< when set, the answer is the id of the entry at hand of that group
    CodeList codes;    ///< the answer as codes, worked out once: a condition is asked many times
};

/// An argument of a derived fact: a constant, or the answer to a question.
struct DerivedArgument
{
    QString question; ///< linkId; empty for a constant
    QJsonValue constant;
};

/// Compares a derived fact.
struct DerivedLeaf
{
    QString name;
    QMap<QString, DerivedArgument> with;
    Operator comparison = Operator::Equal;
    QJsonValue answer;
};

/// Compares a cell of a table of the law, in the row that an answer or the entry at hand names. Without such
/// a row or cell it is as if unanswered.
struct LookupLeaf
{
    QString table;
    QString key; ///< a linkId, or the linkId of a group: the id of the entry at hand
    QString field;
    Operator comparison = Operator::Equal;
    QJsonValue answer;
};

struct AllOf
{
    QList<ConditionPointer> parts;
};

struct AnyOf
{
    QList<ConditionPointer> parts;
};

struct Not
{
    ConditionPointer part;
};

/// Says something of the entries of a group, or of those a reference points to.
struct OverEntries
{
    enum class Kind { Some, Every, None, Count };
    Kind kind = Kind::Some;
    QString group;
    QString of;                                     ///< linkId of a reference question; empty for all entries
    ConditionPointer where;                         ///< null: every entry counts
    Operator comparison = Operator::GreaterOrEqual; ///< for Count
    qint64 number = 0;                              ///< for Count
};

struct Condition
{
    std::variant<AnswerLeaf, DerivedLeaf, LookupLeaf, AllOf, AnyOf, Not, OverEntries> part;
    /// Its name among the definitions of the pack, all uses of which share it; empty where it stands in
    /// place.
    QString definition{};
};

/// The ids of the only entries of `group` at which the condition can hold, where it says so itself by asking
/// which entry is at hand; nothing when it does not.
[[nodiscard]] std::optional<QStringList> entriesNamedBy(const Condition &condition, const QString &group);

/// Calls `visit(linkId)` for every question the condition can read, groups and references included.
void forEachQuestion(const Condition &condition, const std::function<void(const QString &)> &visit);

} // namespace binder
