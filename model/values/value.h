// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/code_list.h"

#include <QDate>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace binder {

/// A stretch of time to keep something: an amount with a unit and a start, or a criterion in words.
struct Duration
{
    int amount = 0;
    QString unit;      ///< "day", "week", "month" or "year"
    QString start;     ///< code of the moment it starts, from the question's options; may be empty
    QString criterion; ///< typed text; when set, the other three are not used

    friend bool operator==(const Duration &, const Duration &) = default;
};

/// The value of one answer. It holds the JSON of `answers.json` itself, so that storing, exporting and
/// comparing speak one language; the encodings are in docs/pack-format.md, "Values". Whether a value fits its
/// question is asked of `checkValue()` (value_check.h), not here.
class Value
{
public:
    Value() = default;
    explicit Value(QJsonValue json);

    [[nodiscard]] static Value boolean(bool value);
    [[nodiscard]] static Value integer(qint64 value);
    [[nodiscard]] static Value text(const QString &value);
    [[nodiscard]] static Value date(QDate value);
    [[nodiscard]] static Value code(const QString &code);
    /// "Something else", typed.
    [[nodiscard]] static Value other(const QString &typed);
    /// Several codes; where `codes` has "other", `typed` goes in its place.
    [[nodiscard]] static Value codes(const QStringList &codes, const QString &typed = {});
    [[nodiscard]] static Value duration(const Duration &duration);
    [[nodiscard]] static Value reference(const QString &entry);
    [[nodiscard]] static Value references(const QStringList &entries);
    /// A suggested text of the pack, confirmed as it stands.
    [[nodiscard]] static Value packText(const QString &textId);

    [[nodiscard]] const QJsonValue &json() const;

    /// Nothing, an empty text or no code at all: there is nothing to store.
    [[nodiscard]] bool isBlank() const;
    /// What the value says: without typed text that is blank, alone or at "something else". Blank when that
    /// was all there is: what was typed is stored, and counts as not answered.
    [[nodiscard]] Value said() const;
    [[nodiscard]] bool asBoolean() const;
    [[nodiscard]] qint64 asInteger() const;
    /// The typed text; empty for other values.
    [[nodiscard]] QString asText() const;
    [[nodiscard]] QDate asDate() const;
    /// The codes or entry ids of a choice, several choices or references; "other" stands for a typed one.
    [[nodiscard]] QStringList asCodes() const { return heldCodes().list(); }
    /// The same without a copy, for who asks many values and keeps none.
    [[nodiscard]] const CodeList &heldCodes() const;
    /// False when it has none of these codes; seldom true all the same. It looks at this value alone, not at
    /// what it holds elsewhere: of many values asked for a code, few have it.
    [[nodiscard]] bool mayHaveOneOf(const CodeList &codes) const { return (m_traces & codes.traces()) != 0; }
    /// What was typed at "something else"; empty when nothing.
    [[nodiscard]] QString otherText() const;
    [[nodiscard]] std::optional<Duration> asDuration() const;
    /// The id of a confirmed text of the pack; empty when this is none.
    [[nodiscard]] QString textId() const;

    friend bool operator==(const Value &left, const Value &right)
    {
        return left.m_held == right.m_held || left.json() == right.json();
    }

private:
    /// Shared by copies, so that what did not change compares at once: saving compares a whole dossier, and
    /// Qt copies each text to compare it. Null: no value.
    struct Held
    {
        QJsonValue json;
        CodeList codes; ///< what `asCodes()` gives: it is asked far more often than a value is made
        bool holdsBlankText;
    };
    std::shared_ptr<const Held> m_held;
    quint64 m_traces = 0; ///< of its codes
};

/// The reserved code of "something else".
[[nodiscard]] const QString &otherCode();

} // namespace binder
