// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/condition_lexer.h"

#include "model/pack/condition_words.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar quote = u'\'';

bool isBlank(QChar sign)
{
    return sign == u' ' || sign == u'\t' || sign == u'\n' || sign == u'\r';
}

} // namespace

ConditionLexer::ConditionLexer(QStringView text)
    : m_text(text)
{
    advance();
}

void ConditionLexer::advance()
{
    while (m_at < m_text.size() && isBlank(m_text.at(m_at)))
        ++m_at;
    m_token.offset = m_at;
    m_token.kind = take();
    m_token.text = m_text.sliced(m_token.offset, m_at - m_token.offset);
}

void ConditionLexer::end()
{
    m_at = m_text.size();
    advance();
}

ConditionToken::Kind ConditionLexer::take()
{
    using enum ConditionToken::Kind;
    if (m_at >= m_text.size())
        return End;
    const QChar first = m_text.at(m_at++);
    const QChar second = m_at < m_text.size() ? m_text.at(m_at) : QChar();
    if (first == quote) {
        while (m_at < m_text.size()) {
            if (m_text.at(m_at++) != quote)
                continue;
            if (m_at >= m_text.size() || m_text.at(m_at) != quote)
                return Quoted;
            ++m_at; // two quotes are one that belongs to the text
        }
        return Unclosed;
    }
    if (first != u'.' && condition_words::isNameSign(first)) {
        while (m_at < m_text.size() && condition_words::isNameSign(m_text.at(m_at)))
            ++m_at;
        return Name;
    }
    if ((first == u'<' || first == u'>' || first == u'!') && second == u'=') {
        ++m_at;
        return Sign;
    }
    if ("=<>()[]{},:."_L1.contains(first))
        return Sign;
    if (first.isHighSurrogate() && second.isLowSurrogate())
        ++m_at;
    return Unknown;
}

QString unquoted(QStringView token)
{
    return token.sliced(1, token.size() - 2).toString().replace("''"_L1, "'"_L1);
}

QString quoted(const QString &text)
{
    return quote + QString(text).replace("'"_L1, "''"_L1) + quote;
}

} // namespace binder
