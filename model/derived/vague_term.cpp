// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/derived/vague_term.h"

#include "model/values/value.h"

#include <QRegularExpression>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// Whether these words, as a whole, are among those of the table.
bool isAmong(const QString &words, const Law &law, const QString &table)
{
    const QHash<QString, QJsonObject> rows = law.tables.value(table).rows;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        const QString pattern = law.cell(table, row.key(), u"words"_s).value_or(QJsonValue()).toString();
        const QRegularExpression vague(QRegularExpression::anchoredPattern(pattern),
                                       QRegularExpression::CaseInsensitiveOption);
        if (vague.match(words).hasMatch())
            return true;
    }
    return false;
}

} // namespace

std::optional<QJsonValue> vagueTerm(const DerivedArguments &arguments, const Law &law, QDate)
{
    const QJsonValue term = arguments.value(u"term"_s);
    const std::optional<Duration> duration = Value(term).asDuration();
    const QString typed = duration ? duration->criterion : term.toString();
    if (!duration && typed.isEmpty())
        return std::nullopt;
    static const QRegularExpression around(u"^[\\s\\p{P}]+|[\\s\\p{P}]+$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString words = typed.simplified().remove(around);
    return QJsonValue(!words.isEmpty() && isAmong(words, law, arguments.value(u"vague"_s).toString()));
}

} // namespace binder
