// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"

#include <QCoreApplication>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

/// Follows the names of each step through the later steps, to see whether they end at something that is
/// there.
class MigrationChecker
{
public:
    explicit MigrationChecker(const Pack &pack)
        : m_pack(pack)
    {
        m_file.file = "migrations.json"_L1;
    }

    QList<LintProblem> problems;

    void checkStep(qsizetype index)
    {
        const MigrationStep &step = m_pack.migrations.at(index);
        const PackPlace place = m_file.at(index);
        if (index > 0 && step.version <= m_pack.migrations.at(index - 1).version)
            report(place, u"version",
                   QCoreApplication::translate("Pack",
                                               "Steps stand in the order of their versions, oldest first."));
        if (step.version > m_pack.version)
            report(place, u"version",
                   QCoreApplication::translate("Pack",
                                               "This step is for a later version than the pack itself."));
        checkRenamed(index, place.at(u"renamed"));
        checkRemoved(step, place.at(u"removed"));
        checkCodes(index, place.at(u"codes"));
        checkRemovedCodes(index, place.at(u"removedCodes"));
        checkEntries(index, place.at(u"entries"));
    }

private:
    void report(const PackPlace &place, QStringView key, const QString &message)
    {
        problems.append(problemAt(u"bad-migration"_s, place, message, key));
    }

    [[nodiscard]] bool isThere(const QString &linkId) const { return m_pack.itemIndex.contains(linkId); }

    /// The name a linkId of step `index` has today; empty when a later step removed it.
    [[nodiscard]] QString today(QString linkId, qsizetype index) const
    {
        for (auto next = index + 1; next < m_pack.migrations.size(); ++next) {
            const MigrationStep &step = m_pack.migrations.at(next);
            if (step.removed.contains(linkId))
                return {};
            linkId = step.renamed.value(linkId, linkId);
        }
        return linkId;
    }

    /// Whether a later step gives the code another name, or removes it.
    [[nodiscard]] bool goesLater(const QString &linkId, const QString &code, qsizetype index) const
    {
        QString name = linkId;
        for (auto next = index + 1; next < m_pack.migrations.size(); ++next) {
            const MigrationStep &step = m_pack.migrations.at(next);
            name = step.renamed.value(name, name);
            if (step.codes.value(name).contains(code) || step.removedCodes.value(name).contains(code))
                return true;
        }
        return false;
    }

    void stillThere(const PackPlace &place, QStringView key, const QString &id)
    {
        report(place, key,
               QCoreApplication::translate("Pack",
                                           "\"%1\" is still in the pack. An old name is never used again.")
                   .arg(id));
    }

    void notThere(const PackPlace &place, QStringView key, const QString &id)
    {
        report(place, key,
               QCoreApplication::translate("Pack", "\"%1\" is not in the pack, so answers would go nowhere.")
                   .arg(id));
    }

    void checkRenamed(qsizetype index, const PackPlace &place)
    {
        const auto &renamed = m_pack.migrations.at(index).renamed;
        for (auto one = renamed.cbegin(); one != renamed.cend(); ++one) {
            if (isThere(one.key()))
                stillThere(place, one.key(), one.key());
            const QString name = today(one.value(), index);
            if (!name.isEmpty() && !isThere(name))
                notThere(place, one.key(), name);
        }
    }

    void checkRemoved(const MigrationStep &step, const PackPlace &place)
    {
        for (qsizetype i = 0; i < step.removed.size(); ++i) {
            if (isThere(step.removed.at(i)))
                stillThere(place.at(i), {}, step.removed.at(i));
        }
    }

    /// The question whose codes a step speaks of, as it is today; null with a problem when it is not there,
    /// or quietly when it went.
    const Item *question(const QString &linkId, qsizetype index, const PackPlace &place)
    {
        const QString name = today(linkId, index);
        const Item *item = m_pack.item(name);
        if (!item && !name.isEmpty())
            notThere(place, linkId, name);
        return item;
    }

    void checkCodes(qsizetype index, const PackPlace &place)
    {
        const auto &codes = m_pack.migrations.at(index).codes;
        for (auto one = codes.cbegin(); one != codes.cend(); ++one) {
            const Item *item = question(one.key(), index, place);
            const PackPlace names = place.at(one.key());
            for (auto name = one->cbegin(); item && name != one->cend(); ++name) {
                if (item->option(name.key()))
                    stillThere(names, name.key(), name.key());
                if (!item->option(name.value()) && !goesLater(one.key(), name.value(), index))
                    notThere(names, name.key(), name.value());
                const bool renamesEntry =
                    m_pack.migrations.at(index).entries.value(item->createsEntries).contains(name.key());
                if (!item->createsEntries.isEmpty() && !renamesEntry) {
                    report(names, name.key(),
                           QCoreApplication::translate("Pack", "This code is also the id of an entry of "
                                                               "\"%1\". Rename it under \"entries\" too.")
                               .arg(item->createsEntries));
                }
            }
        }
    }

    void checkRemovedCodes(qsizetype index, const PackPlace &place)
    {
        const auto &removed = m_pack.migrations.at(index).removedCodes;
        for (auto one = removed.cbegin(); one != removed.cend(); ++one) {
            const Item *item = question(one.key(), index, place);
            const PackPlace codes = place.at(one.key());
            for (qsizetype i = 0; item && i < one->size(); ++i) {
                if (item->option(one->at(i)))
                    stillThere(codes.at(i), {}, one->at(i));
            }
        }
    }

    void checkEntries(qsizetype index, const PackPlace &place)
    {
        const auto &entries = m_pack.migrations.at(index).entries;
        for (auto one = entries.cbegin(); one != entries.cend(); ++one) {
            const Item *item = question(one.key(), index, place);
            const Group *group = item ? m_pack.group(item->linkId) : nullptr;
            const Item *ticks = group ? m_pack.item(group->createdBy) : nullptr;
            if (item && !ticks) {
                report(place, one.key(),
                       QCoreApplication::translate(
                           "Pack", "No ticks make the entries of \"%1\", so their ids have no names.")
                           .arg(one.key()));
                continue;
            }
            const PackPlace names = place.at(one.key());
            for (auto name = one->cbegin(); ticks && name != one->cend(); ++name) {
                if (!ticks->option(name.value()) && !goesLater(ticks->linkId, name.value(), index))
                    notThere(names, name.key(), name.value());
            }
        }
    }

    const Pack &m_pack;
    PackPlace m_file;
};

} // namespace

QList<LintProblem> migrations(const Input &input)
{
    MigrationChecker checker(input.pack);
    for (qsizetype i = 0; i < input.pack.migrations.size(); ++i)
        checker.checkStep(i);
    return checker.problems;
}

} // namespace binder::lints
