// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/derived/vague_term.h"

#include "model/values/value.h"

#include <QRegularExpression>

namespace binder {

using namespace Qt::StringLiterals;

std::optional<QJsonValue> vagueTerm(const DerivedArguments &arguments, const Law &, QDate)
{
    const std::optional<Duration> term = Value(arguments.value(u"term"_s)).asDuration();
    if (!term)
        return std::nullopt;
    if (term->criterion.isEmpty())
        return QJsonValue(false);
    const QRegularExpression vague(
        QRegularExpression::anchoredPattern(arguments.value(u"vague"_s).toString()),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression around(u"^[\\s\\p{P}]+|[\\s\\p{P}]+$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString words = term->criterion.simplified().remove(around);
    return QJsonValue(vague.match(words).hasMatch());
}

} // namespace binder
