// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/pack.h"

#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

const Option *Item::option(const QString &code) const
{
    if (!optionIndex.isEmpty()) {
        const auto known = optionIndex.constFind(code);
        return known == optionIndex.constEnd() ? nullptr : &options.at(*known);
    }
    const auto found =
        std::find_if(options.cbegin(), options.cend(), [&](const Option &one) { return one.code == code; });
    return found == options.cend() ? nullptr : &*found;
}

QString Item::textId(QLatin1StringView part) const
{
    return linkId + u'.' + part;
}

QString Item::optionTextId(const QString &code) const
{
    if (optionSet.isEmpty())
        return (optionsFrom.isEmpty() ? linkId : optionsFrom) + ".option."_L1 + code;
    return "set."_L1 + optionSet + u'.' + code;
}

const Item *Pack::item(const QString &linkId) const
{
    const auto found = itemIndex.constFind(linkId);
    return found == itemIndex.constEnd() ? nullptr : &items.at(*found);
}

const Page *Pack::page(const QString &pageId) const
{
    const auto found = pageIndex.constFind(pageId);
    return found == pageIndex.constEnd() ? nullptr : &pages.at(*found);
}

const Group *Pack::group(const QString &linkId) const
{
    const auto found = groupIndex.constFind(linkId);
    return found == groupIndex.constEnd() ? nullptr : &groups.at(*found);
}

const DocumentTemplate *Pack::document(const QString &name) const
{
    const auto found = std::find_if(documents.cbegin(), documents.cend(),
                                    [&](const DocumentTemplate &one) { return one.name == name; });
    return found == documents.cend() ? nullptr : &*found;
}

const Texts &Pack::textsIn(const QString &language) const
{
    const auto found = texts.constFind(language);
    if (found != texts.constEnd())
        return found.value();
    static const Texts none;
    const auto source = texts.constFind(sourceLanguage);
    return source == texts.constEnd() ? none : source.value();
}

} // namespace binder
