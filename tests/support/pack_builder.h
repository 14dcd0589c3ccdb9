// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/pack.h"

/// Makes small packs in code, for tests of what a pack means rather than of how it is read.
class PackBuilder
{
public:
    PackBuilder()
    {
        m_pack.id = QStringLiteral("test");
        m_pack.version = QVersionNumber(1, 0, 0);
        m_pack.sourceLanguage = QStringLiteral("en");
        m_pack.languages = {QStringLiteral("en")};
        m_pack.sections = {QStringLiteral("main")};
        page(QStringLiteral("page"));
    }

    /// Starts a page; items go on the last one started.
    PackBuilder &page(const QString &id, const QString &group = {})
    {
        binder::Page one;
        one.id = id;
        one.section = QStringLiteral("main");
        one.group = group;
        m_pack.pageIndex.insert(id, int(m_pack.pages.size()));
        m_pack.pages.append(one);
        if (!group.isEmpty())
            m_pack.groups[m_pack.groupIndex.value(group)].subPages.append(id);
        return *this;
    }

    /// Adds an item to the page; it is evaluated after all items added before it.
    PackBuilder &item(binder::Item item)
    {
        binder::Page &page = m_pack.pages.last();
        item.page = page.id;
        item.section = page.section;
        item.group = page.group;
        page.items.append(item.linkId);
        const int index = int(m_pack.items.size());
        m_pack.itemIndex.insert(item.linkId, index);
        m_pack.evaluationOrder.append(index);
        if (!page.group.isEmpty())
            m_pack.groups[m_pack.groupIndex.value(page.group)].items.append(item.linkId);
        m_pack.items.append(std::move(item));
        return *this;
    }

    PackBuilder &question(const QString &linkId, binder::ItemType type, const QStringList &codes = {},
                          bool repeats = false)
    {
        binder::Item one;
        one.linkId = linkId;
        one.type = type;
        one.repeats = repeats;
        for (const QString &code : codes)
            one.options.append({code, {}, false});
        return item(one);
    }

    PackBuilder &group(const QString &linkId, const QString &createdBy = {}, const QString &label = {})
    {
        binder::Group one;
        one.linkId = linkId;
        one.page = m_pack.pages.last().id;
        one.createdBy = createdBy;
        one.label = label;
        m_pack.groupIndex.insert(linkId, int(m_pack.groups.size()));
        m_pack.groups.append(one);
        binder::Item item;
        item.linkId = linkId;
        item.type = binder::ItemType::Group;
        item.repeats = true;
        return this->item(item);
    }

    /// The item added last, to be completed.
    binder::Item &last() { return m_pack.items.last(); }
    binder::Pack &pack() { return m_pack; }

private:
    binder::Pack m_pack;
};

namespace conditions {

inline binder::ConditionPointer make(binder::Condition condition)
{
    return std::make_shared<const binder::Condition>(std::move(condition));
}

inline binder::ConditionPointer leaf(const QString &question, binder::Operator comparison,
                                     const QJsonValue &answer)
{
    return make({binder::AnswerLeaf{question, comparison, answer, {}}});
}

inline binder::ConditionPointer over(binder::OverEntries::Kind kind, const QString &group,
                                     binder::ConditionPointer where = {}, const QString &of = {})
{
    binder::OverEntries part;
    part.kind = kind;
    part.group = group;
    part.where = std::move(where);
    part.of = of;
    return make({part});
}

} // namespace conditions
