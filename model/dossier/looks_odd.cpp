// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/value_check.h"

#include "model/values/typed_address.h"
#include "model/values/typed_text.h"

#include <algorithm>

namespace binder {

namespace {

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
        return isNoEmail(text);
    case ItemType::Url:
        return isNoWebAddress(text);
    case ItemType::Phone:
        return oddPhone(text);
    case ItemType::Group:
    case ItemType::Boolean:
    case ItemType::Choice:
    case ItemType::OpenChoice:
    case ItemType::String:
    case ItemType::Text:
    case ItemType::Date:
    case ItemType::Integer:
    case ItemType::Duration:
    case ItemType::Reference:
    case ItemType::Display:
    case ItemType::Matrix:
        break;
    }
    return false;
}

} // namespace binder
