// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/typed_address.h"

#include "model/values/typed_text.h"

#include <QRegularExpression>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

bool hasSpace(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar one) { return one.isSpace(); });
}

/// A dot that has something on both sides of it.
bool hasDotInside(QStringView text)
{
    const auto dot = text.lastIndexOf(u'.');
    return dot > 0 && dot + 1 < text.size();
}

} // namespace

bool isNoEmail(const QString &typed)
{
    const QString text = inSentence(typed);
    const auto at = text.indexOf(u'@');
    return hasSpace(text) || at <= 0 || text.indexOf(u'@', at + 1) >= 0
           || !hasDotInside(QStringView(text).mid(at + 1));
}

bool isNoWebAddress(const QString &typed)
{
    const QString text = inSentence(typed);
    return hasSpace(text) || !hasDotInside(text);
}

bool startsWithHost(const QString &typed)
{
    static const QRegularExpression host(
        u"^(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?\\.)+\\p{L}[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}](?::\\d{1,5})?(?:[/?#]|$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return host.match(inSentence(typed)).hasMatch();
}

} // namespace binder
