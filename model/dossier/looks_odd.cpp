// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/value_check.h"

#include "model/values/typed_text.h"

#include <algorithm>

namespace binder {

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

bool oddEmail(const QString &text)
{
    const auto at = text.indexOf(u'@');
    return at <= 0 || text.indexOf(u'@', at + 1) >= 0 || !hasDotInside(QStringView(text).mid(at + 1));
}

/// Letters stand in "ext. 12" too, so only the number of digits tells.
bool oddPhone(const QString &text)
{
    const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar one) { return one.isDigit(); });
    return digits < 5 || digits > 20;
}

} // namespace

bool looksOdd(const Item &item, const Value &value)
{
    const QString text = inSentence(value.asText());
    if (text.isEmpty())
        return false;
    switch (item.type) {
    case ItemType::Email:
        return hasSpace(text) || oddEmail(text);
    case ItemType::Url:
        return hasSpace(text) || !hasDotInside(text);
    case ItemType::Phone:
        return oddPhone(text);
    default:
        return false;
    }
}

} // namespace binder
