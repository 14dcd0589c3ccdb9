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
    if (matrix.isEmpty())
        return linkId + u'.' + part;
    return Catalogue::textId(catalogue, row, part == "text"_L1 ? u"label"_s : QString(part));
}

QString Item::optionTextId(const QString &code) const
{
    if (!matrix.isEmpty())
        return "word.matrix."_L1 + code;
    if (const Option *one = catalogue.isEmpty() ? nullptr : option(code); one && !one->catalogue.isEmpty())
        return Catalogue::textId(one->catalogue, one->row, u"label"_s);
    if (optionSet.isEmpty())
        return (optionsFrom.isEmpty() ? linkId : optionsFrom) + ".option."_L1 + code;
    return "set."_L1 + optionSet + u'.' + code;
}

QString Item::optionHintId(const QString &code) const
{
    if (const Option *one = catalogue.isEmpty() ? nullptr : option(code); one && !one->catalogue.isEmpty())
        return Catalogue::textId(one->catalogue, one->row, u"hint"_s);
    return optionTextId(code) + ".hint"_L1;
}

QStringList Item::statesInOrder() const
{
    QStringList states;
    for (const Option &option : options)
        states.append(option.code);
    const auto last = states.indexOf(u"not-applicable"_s);
    states.insert(last < 0 ? states.size() : last, unknownState());
    return states;
}

QString Item::stateTextId(const QString &state) const
{
    return state == unknownState() ? u"word.unknown"_s : optionTextId(state);
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

const Catalogue *Pack::catalogue(const QString &wanted) const
{
    const auto found = std::find_if(catalogues.cbegin(), catalogues.cend(),
                                    [&](const Catalogue &one) { return one.name == wanted; });
    return found == catalogues.cend() ? nullptr : &*found;
}

QString Pack::matrixQuestion(const QString &ofCatalogue, const QString &row) const
{
    const auto found = std::find_if(items.cbegin(), items.cend(), [&](const Item &one) {
        return !one.matrix.isEmpty() && one.row == row && one.catalogue == ofCatalogue;
    });
    return found == items.cend() ? QString() : found->linkId;
}

ConditionPointer Pack::rowCondition(const Item &row) const
{
    const Item *of = item(row.matrix);
    if (!of || !of->enableWhen)
        return row.enableWhen;
    if (row.enableWhen == of->enableWhen)
        return nullptr;
    // While reading, the two were made one: first that of the matrix.
    return std::get<AllOf>(row.enableWhen->part).parts.constLast();
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
