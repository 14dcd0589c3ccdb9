// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace binder {

/// One piece of the text of a condition.
struct ConditionToken
{
    enum class Kind {
        End,
        Name,     ///< a name, a number or a word of the grammar
        Quoted,   ///< 'text', quotes included
        Sign,     ///< = != < <= > >= ( ) [ ] { } , : .
        Unclosed, ///< a quote without its end
        Unknown   ///< a sign that means nothing
    };
    Kind kind = Kind::End;
    QStringView text;     ///< as it stands in the condition
    qsizetype offset = 0; ///< in UTF-16 units
};

/// Cuts the text of a condition into tokens, one at a time. The text must outlive it.
class ConditionLexer
{
public:
    explicit ConditionLexer(QStringView text);

    /// The token at hand.
    [[nodiscard]] const ConditionToken &token() const { return m_token; }
    void advance();
    /// Drops the rest of the text.
    void end();

private:
    [[nodiscard]] ConditionToken::Kind take();

    QStringView m_text;
    qsizetype m_at = 0;
    ConditionToken m_token;
};

/// The text between the quotes of a `Quoted` token.
[[nodiscard]] QString unquoted(QStringView token);

/// A text in quotes.
[[nodiscard]] QString quoted(const QString &text);

} // namespace binder
