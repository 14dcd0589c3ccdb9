// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

class GroupChecker : public Checker
{
public:
    using Checker::Checker;
    using Checker::visit;

    void visit(const Page &page, const PackPlace &place) override
    {
        for (qsizetype i = 0; i + 1 < page.items.size(); ++i) {
            const Item *item = pack.item(page.items.at(i));
            if (item && item->type == ItemType::Group) {
                const PackPlace items = place.at(u"item");
                report(u"group-not-last"_s, items.at(i),
                       QCoreApplication::translate(
                           "Pack", "The cards of a group stand at the end of their page, one group a page."));
            }
        }
    }

    void visit(const Item &item, const PackPlace &place) override
    {
        if (!item.createsEntries.isEmpty())
            checkCreator(item, place);
        const Group *group = item.type == ItemType::Group ? pack.group(item.linkId) : nullptr;
        if (!group)
            return;
        if (!item.repeats)
            report(u"group-does-not-repeat"_s, place,
                   QCoreApplication::translate("Pack", "A group repeats: add \"repeats\": true."));
        if (group->items.isEmpty())
            report(u"empty-group"_s, place,
                   QCoreApplication::translate("Pack", "This group asks nothing about its entries."));
        checkLabel(*group, place);
        checkOverview(*group, place);
    }

private:
    void checkCreator(const Item &item, const PackPlace &place)
    {
        if (!item.isMultipleChoice() || !item.group.isEmpty() || !item.optionsFrom.isEmpty()) {
            report(u"bad-creator"_s, place,
                   QCoreApplication::translate("Pack", "Entries are made by ticks: a choice that repeats, "
                                                       "outside any group, with options of its own."),
                   u"createsEntries");
        }
        const QString first = m_creators.value(item.createsEntries);
        if (!first.isEmpty()) {
            report(u"two-creators"_s, place,
                   QCoreApplication::translate("Pack", "The entries of \"%1\" are already made by \"%2\".")
                       .arg(item.createsEntries, first),
                   u"createsEntries");
        }
        m_creators.insert(item.createsEntries, item.linkId);
    }

    void checkOverview(const Group &group, const PackPlace &place)
    {
        const PackPlace columns = place.at(u"overview");
        for (qsizetype i = 0; i < group.overview.size(); ++i) {
            for (const QString &linkId : group.overview.at(i).questions) {
                const Item *item = pack.item(linkId);
                if (item && item->group != group.linkId)
                    report(u"bad-overview"_s, columns.at(i),
                           QCoreApplication::translate(
                               "Pack", "A column shows what is asked of the entries. \"%1\" is not.")
                               .arg(linkId),
                           u"questions");
            }
        }
    }

    void checkLabel(const Group &group, const PackPlace &place)
    {
        const Item *label = pack.item(group.label);
        if (label && (label->group != group.linkId || !label->isWords())) {
            report(u"bad-label"_s, place,
                   QCoreApplication::translate(
                       "Pack", "An entry is named by a text that is asked of it. \"%1\" is not one.")
                       .arg(group.label),
                   u"label");
        }
        if (group.label.isEmpty() && group.createdBy.isEmpty()) {
            report(u"bad-label"_s, place,
                   QCoreApplication::translate("Pack",
                                               "Nothing names the entries of this group: add \"label\"."));
        }
    }

    QHash<QString, QString> m_creators;
};

} // namespace

QList<LintProblem> groups(const Input &input)
{
    return check<GroupChecker>(input);
}

} // namespace binder::lints
