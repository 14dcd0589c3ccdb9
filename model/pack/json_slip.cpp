// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/json_slip.h"

#include "model/pack/pointer.h"

#include <QSet>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// Walks over well-formed JSON once. It recurses as deep as `maximumJsonDepth` and never reads behind the
/// end.
class Scanner
{
public:
    explicit Scanner(QByteArrayView json)
        : m_json(json)
    {}

    std::optional<JsonSlip> scan()
    {
        if (m_json.startsWith("\xef\xbb\xbf"))
            m_position = 3;
        value(Pointer(), 0);
        return m_slip;
    }

private:
    using Kind = JsonSlip::Kind;

    [[nodiscard]] char peek() const { return m_position < m_json.size() ? m_json[m_position] : '\0'; }
    [[nodiscard]] bool going() const { return !m_slip && m_position < m_json.size(); }

    void report(Kind kind, const Pointer &place)
    {
        if (!m_slip)
            m_slip = JsonSlip{kind, place.toString()};
    }

    void skipSpace()
    {
        while (m_position < m_json.size() && QByteArrayView(" \t\r\n").contains(peek()))
            ++m_position;
    }

    void value(const Pointer &place, int depth)
    {
        skipSpace();
        if (peek() == '{') {
            object(place, depth + 1);
        } else if (peek() == '[') {
            array(place, depth + 1);
        } else if (peek() == '"') {
            checkString(place, string());
        } else {
            while (going() && !QByteArrayView(",]} \t\r\n").contains(peek()))
                ++m_position;
        }
    }

    void object(const Pointer &place, int depth)
    {
        if (depth > maximumJsonDepth)
            return report(Kind::TooDeep, place);
        QSet<QString> keys;
        ++m_position;
        skipSpace();
        while (going() && peek() == '"') {
            const QByteArrayView written = string();
            if (!checkString(place, written))
                return;
            const QString key = unescaped(written);
            const Pointer member = place.at(key);
            if (keys.contains(key))
                return report(Kind::DoubledKey, member);
            keys.insert(key);
            skipSpace();
            ++m_position; // the colon
            value(member, depth);
            next();
        }
        ++m_position;
    }

    void array(const Pointer &place, int depth)
    {
        if (depth > maximumJsonDepth)
            return report(Kind::TooDeep, place);
        ++m_position;
        skipSpace();
        for (qsizetype index = 0; going() && peek() != ']'; ++index) {
            value(place.at(index), depth);
            next();
        }
        ++m_position;
    }

    /// Goes to the next element, or to the closing bracket.
    void next()
    {
        skipSpace();
        if (peek() == ',') {
            ++m_position;
            skipSpace();
        }
    }

    /// What stands between the quotes, as written.
    QByteArrayView string()
    {
        const auto from = ++m_position;
        while (m_position < m_json.size() && m_json[m_position] != '"')
            m_position += m_json[m_position] == '\\' ? 2 : 1;
        const auto to = qMin(m_position, m_json.size());
        ++m_position;
        return m_json.sliced(from, to - from);
    }

    bool checkString(const Pointer &place, QByteArrayView written)
    {
        if (const auto slip = slipIn(written))
            report(*slip, place);
        return !m_slip;
    }

    static std::optional<Kind> slipIn(QByteArrayView written)
    {
        bool hasEscapes = false;
        for (qsizetype i = 0; i < written.size(); ++i) {
            if (uchar(written[i]) < ' ')
                return Kind::ControlCharacter;
            if (written[i] != '\\')
                continue;
            hasEscapes = true;
            const char escape = ++i < written.size() ? written[i] : '\0';
            if (!QByteArrayView("\"\\/bfnrtu").contains(escape)) // Qt itself looks at the digits behind u
                return Kind::NoSuchEscape;
        }
        if (hasEscapes && !unescaped(written).isValidUtf16())
            return Kind::HalfCharacter;
        return std::nullopt;
    }

    static QString unescaped(QByteArrayView written)
    {
        if (!written.contains('\\'))
            return QString::fromUtf8(written);
        QString text;
        qsizetype from = 0;
        while (from < written.size()) {
            const auto slash = written.indexOf('\\', from);
            if (slash < 0 || slash + 1 >= written.size()) {
                text += QString::fromUtf8(written.sliced(from));
                break;
            }
            text += QString::fromUtf8(written.sliced(from, slash - from));
            const char escape = written[slash + 1];
            if (escape == 'u') {
                const auto digits = written.sliced(slash + 2, qMin<qsizetype>(4, written.size() - slash - 2));
                text += QChar(digits.toByteArray().toUShort(nullptr, 16));
                from = slash + 2 + digits.size();
            } else {
                text += plainEscape(escape);
                from = slash + 2;
            }
        }
        return text;
    }

    static QChar plainEscape(char escape)
    {
        switch (escape) {
        case 'b':
            return u'\b';
        case 'f':
            return u'\f';
        case 'n':
            return u'\n';
        case 'r':
            return u'\r';
        case 't':
            return u'\t';
        default:
            return QLatin1Char(escape);
        }
    }

    QByteArrayView m_json;
    qsizetype m_position = 0;
    std::optional<JsonSlip> m_slip;
};

} // namespace

std::optional<JsonSlip> findJsonSlip(const QByteArray &json)
{
    return Scanner(json).scan();
}

} // namespace binder
