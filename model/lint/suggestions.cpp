// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"

#include "model/dossier/value_check.h"

#include <QCoreApplication>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

class SuggestionChecker : public Checker
{
public:
    using Checker::Checker;
    using Checker::visit;

    void visit(const Suggestions &suggestions, const PackPlace &place) override
    {
        if (suggestions.group.isEmpty())
            checkProfile(suggestions, place);
        else
            checkEntry(suggestions, place);
        const PackPlace suggests = place.at(u"suggests");
        for (auto one = suggestions.values.cbegin(); one != suggestions.values.cend(); ++one) {
            const Item *item = pack.item(one.key());
            if (!item)
                continue;
            if (!suggestions.group.isEmpty() && item->group != suggestions.group) {
                report(u"bad-suggestion"_s, suggests,
                       QCoreApplication::translate("Pack", "\"%1\" is not asked of the entries of \"%2\".")
                           .arg(item->linkId, suggestions.group),
                       one.key());
            }
            if (const auto fits = checkValue(pack, *item, *one); !fits)
                report(u"bad-suggestion"_s, suggests, fits.error().message, one.key());
        }
    }

private:
    void checkProfile(const Suggestions &profile, const PackPlace &place)
    {
        const Item *question = pack.item(pack.profileQuestion);
        if (!question) {
            report(u"unknown-profile"_s, place,
                   QCoreApplication::translate(
                       "Pack", "Nobody can choose a profile: pack.json has no \"profileQuestion\"."),
                   u"id");
        } else if (!question->option(profile.id)) {
            report(u"unknown-profile"_s, place,
                   QCoreApplication::translate("Pack", "\"%1\" is not an option of \"%2\".")
                       .arg(profile.id, pack.profileQuestion),
                   u"id");
        }
    }

    void checkEntry(const Suggestions &preset, const PackPlace &place)
    {
        const Group *group = pack.group(preset.group);
        const Item *ticks = group ? pack.item(group->createdBy) : nullptr;
        if (group && (!ticks || !ticks->option(preset.entry))) {
            report(u"unknown-code"_s, place,
                   QCoreApplication::translate("Pack", "No tick makes an entry \"%1\" of \"%2\".")
                       .arg(preset.entry, preset.group),
                   u"entry");
        }
    }
};

} // namespace

QList<LintProblem> suggestions(const Input &input)
{
    return check<SuggestionChecker>(input);
}

} // namespace binder::lints
