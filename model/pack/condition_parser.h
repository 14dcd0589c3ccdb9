// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/condition_lexer.h"
#include "model/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace binder {

/// Reads one condition from its text (condition_text.h). Each step starts at the token at hand and ends
/// behind what it read. The first error ends the text: no step reads anything behind it, and what they give
/// is not used.
class ConditionParser
{
public:
    /// The text must outlive it.
    explicit ConditionParser(const QString &text);

    [[nodiscard]] Result<QJsonObject> read();

private:
    // What is made of conditions.
    QJsonObject joined();
    QJsonObject single();
    QJsonObject inParentheses();
    QJsonObject negated();
    QJsonObject named();
    QJsonObject overEntries(QLatin1StringView kind);
    QJsonObject whereOf(const QString &group);
    void readCount(QJsonObject &over);

    // What compares.
    QJsonObject comparison();
    QJsonObject cell(const QString &table);
    QJsonObject derived(const QString &fact);
    QJsonObject compared(QJsonObject leaf, const QString &subject);
    QString readOperator(const QString &subject);
    QString takeSign();
    QJsonValue argument();
    QJsonValue value();
    QJsonValue scalar();
    QJsonArray list();
    QJsonValue codes(bool mustBeSeveral);
    QJsonObject rows();
    QJsonValue numberOrDuration();

    // Names.
    QString name();
    QString nameOrText();
    QString linkId();
    [[nodiscard]] QString linkIdOf(const QString &word) const;

    // Tokens.
    [[nodiscard]] const ConditionToken &token() const { return m_lexer.token(); }
    [[nodiscard]] bool isAt(QLatin1StringView word) const;
    bool passed(QLatin1StringView word);
    void expect(QLatin1StringView sign);
    QString take();

    // Errors.
    void wrong(const QString &message);
    void unexpected(const QString &message);
    void missingCondition();
    [[nodiscard]] QString shownToken() const;
    bool enter();

    const QString &m_text;
    ConditionLexer m_lexer;
    QStringList m_groups; ///< that a "where" around this place goes over, the nearest last
    int m_depth = 0;
    std::optional<Error> m_error;
};

} // namespace binder
