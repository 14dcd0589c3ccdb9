// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/resolve.h"

#include <QCoreApplication>
#include <QSet>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// Finds the order by going into the depth: an item is added when all it depends on is.
class Sorter
{
public:
    explicit Sorter(const Pack &pack)
        : before(pack.items.size())
        , m_pack(pack)
        , m_states(pack.items.size(), State::New)
    {}

    /// False when there is a circle; `path` then is it.
    bool sort()
    {
        for (int i = 0; i < m_pack.items.size(); ++i) {
            if (!add(i))
                return false;
        }
        return true;
    }

    QList<int> order;
    QList<QList<int>> before; ///< what each item depends on
    QList<int> path;

private:
    enum class State { New, Busy, Done };

    bool add(int index)
    {
        if (m_states.at(index) == State::Done)
            return true;
        if (m_states.at(index) == State::Busy) {
            path = path.sliced(path.indexOf(index));
            path.append(index);
            return false;
        }
        m_states[index] = State::Busy;
        path.append(index);
        before[index] = dependencies(index);
        const QList<int> needed = before.at(index);
        for (const int one : needed) {
            if (!add(one))
                return false;
        }
        path.removeLast();
        m_states[index] = State::Done;
        order.append(index);
        return true;
    }

    /// The items that decide whether and how this one can be asked. Which question names an entry is not one
    /// of them.
    [[nodiscard]] QList<int> dependencies(int index) const
    {
        QList<int> found;
        const auto add = [&](const QString &linkId) {
            const auto at = m_pack.itemIndex.constFind(linkId);
            if (at != m_pack.itemIndex.constEnd() && !found.contains(*at))
                found.append(*at);
        };
        const auto addCondition = [&](const ConditionPointer &condition) {
            if (condition)
                forEachQuestion(*condition, add);
        };
        const Item &item = m_pack.items.at(index);
        add(item.group);
        if (const Page *page = m_pack.page(item.page))
            addCondition(page->enableWhen);
        addCondition(item.enableWhen);
        for (const Option &option : item.options)
            addCondition(option.enableWhen);
        add(item.optionsFrom);
        add(item.references);
        if (const Group *group = m_pack.group(item.linkId))
            add(group->createdBy);
        return found;
    }

    const Pack &m_pack;
    QList<State> m_states;
};

} // namespace

QList<LintProblem> orderEvaluation(Pack &pack)
{
    Sorter sorter(pack);
    if (sorter.sort()) {
        pack.evaluationOrder = sorter.order;
        pack.dependencies = sorter.before;
        return {};
    }
    QStringList names;
    for (const int index : std::as_const(sorter.path))
        names.append(pack.items.at(index).linkId);
    return {{u"cycle"_s, u"pack.json"_s, itemPointer(pack, sorter.path.constFirst()),
             QCoreApplication::translate(
                 "Pack", "These questions wait for each other, so none of them can be asked: %1.")
                 .arg(names.join(u" → "_s)),
             false}};
}

} // namespace binder
