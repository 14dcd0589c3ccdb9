// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/resolve.h"

#include "model/pack/reads.h"
#include "model/pack/walk.h"

#include <QCoreApplication>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// Options of `item` come from `source`, as far as they can be chosen there and mean something here.
QList<Option> optionsLike(const Item &source)
{
    QList<Option> options;
    for (const Option &option : source.options) {
        if (!option.exclusive)
            options.append({option.code, nullptr, false, {}, option.catalogue, option.row});
    }
    return options;
}

void takeOptions(Pack &pack)
{
    for (Item &item : pack.items) {
        if (item.optionsFrom.isEmpty())
            continue;
        const Item *source = pack.item(item.optionsFrom);
        if (!source || !source->optionsFrom.isEmpty())
            continue;
        item.options = optionsLike(*source);
        item.optionSet = source->optionSet;
        item.catalogue = source->catalogue;
    }
}

void findCreators(Pack &pack)
{
    for (const Item &item : std::as_const(pack.items)) {
        const auto group = pack.groupIndex.constFind(item.createsEntries);
        if (group != pack.groupIndex.constEnd() && pack.groups.at(*group).createdBy.isEmpty())
            pack.groups[*group].createdBy = item.linkId;
    }
}

/// Index of the first thing with each id.
template<typename Things, typename Id>
QHash<QString, int> indexOf(const Things &things, Id id)
{
    QHash<QString, int> index;
    index.reserve(things.size());
    for (int i = 0; i < things.size(); ++i) {
        if (!index.contains(id(things.at(i))))
            index.insert(id(things.at(i)), i);
    }
    return index;
}

void findOnlyEntries(Item &item)
{
    if (item.group.isEmpty())
        return;
    for (Option &option : item.options) {
        const std::optional<QStringList> named =
            option.enableWhen ? entriesNamedBy(*option.enableWhen, item.group) : std::nullopt;
        if (named)
            option.onlyAt = CodeList(*named);
    }
}

class PointerFinder : public PackVisitor
{
public:
    explicit PointerFinder(const Item *wanted)
        : m_wanted(wanted)
    {}

    using PackVisitor::visit;
    void visit(const Item &item, const PackPlace &place) override
    {
        if (&item == m_wanted)
            found = place.pointer.toString();
    }

    QString found;

private:
    const Item *m_wanted;
};

/// What others get to read is not ready while a question is open that it cannot do without.
void findNeeds(Pack &pack)
{
    const bool isPublic =
        std::any_of(pack.documents.cbegin(), pack.documents.cend(),
                    [](const DocumentTemplate &document) { return document.audience == Audience::Public; });
    if (!isPublic)
        return;
    const QHash<QString, QSet<QString>> read = readByDocuments(pack);
    for (DocumentTemplate &document : pack.documents) {
        if (document.audience != Audience::Public)
            continue;
        document.needs = read.value(document.name);
        addWhatTheyDependOn(pack, document.needs);
    }
}

} // namespace

void resolve(Pack &pack)
{
    pack.itemIndex = indexOf(pack.items, [](const Item &item) { return item.linkId; });
    pack.pageIndex = indexOf(pack.pages, [](const Page &page) { return page.id; });
    pack.groupIndex = indexOf(pack.groups, [](const Group &group) { return group.linkId; });
    findCreators(pack);
    takeOptions(pack);
    // A short list is looked through as fast as an index.
    constexpr qsizetype many = 8;
    for (Item &item : pack.items) {
        if (item.options.size() > many)
            item.optionIndex = indexOf(item.options, [](const Option &option) { return option.code; });
        findOnlyEntries(item);
    }
    findNeeds(pack);
}

QString itemPointer(const Pack &pack, qsizetype index)
{
    PointerFinder finder(&pack.items.at(index));
    walk(pack, finder);
    return finder.found;
}

} // namespace binder
