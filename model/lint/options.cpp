// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"
#include "model/lint/raw.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

class OptionChecker : public Checker
{
public:
    using Checker::Checker;
    using Checker::visit;

    void visit(const Item &item, const PackPlace &place) override
    {
        if (!item.optionSet.isEmpty() && item.optionsFrom.isEmpty())
            m_usedSets.insert(item.optionSet);
        if (!item.matrix.isEmpty())
            return;
        const bool isChoice = item.isChoice();
        if (!isChoice && item.type != ItemType::Duration)
            return;
        checkSource(item, place, isChoice);
        checkOther(item, place);
        const bool hasExclusive = std::any_of(item.options.cbegin(), item.options.cend(),
                                              [](const Option &one) { return one.exclusive; });
        if (hasExclusive && !item.repeats) {
            report(u"bad-option"_s, place,
                   QCoreApplication::translate(
                       "Pack",
                       "\"exclusive\" means something only where several can be chosen: add \"repeats\"."));
        }
    }

    void checkSets()
    {
        PackPlace file;
        file.file = "pack.json"_L1;
        const PackPlace sets = file.at(u"answerValueSet");
        const QStringList names = files.pack.value("answerValueSet"_L1).toObject().keys();
        for (const QString &name : names) {
            if (!m_usedSets.contains(name))
                warn(u"unused-set"_s, sets.at(name),
                     QCoreApplication::translate("Pack", "No question uses the set \"%1\".").arg(name));
        }
    }

private:
    void checkSource(const Item &item, const PackPlace &place, bool isChoice)
    {
        const QJsonObject json = rawAt(files, place);
        // The rows of a catalogue may be followed by options of its own.
        const bool hasRows = json.value("optionsFrom"_L1).isObject();
        const auto sources = (json.contains("answerOption"_L1) && !hasRows)
                             + json.contains("answerValueSet"_L1) + json.contains("optionsFrom"_L1);
        if (sources > 1 || (sources == 0 && isChoice)) {
            report(u"option-source"_s, place,
                   QCoreApplication::translate("Pack",
                                               "A choice has its options from one of \"answerOption\", "
                                               "\"answerValueSet\" and \"optionsFrom\"."));
        }
        const Item *source = pack.item(item.optionsFrom);
        if (!source)
            return;
        if (!source->isMultipleChoice() || !source->optionsFrom.isEmpty()
            || (!source->group.isEmpty() && source->group != item.group)) {
            report(u"bad-options-from"_s, place,
                   QCoreApplication::translate("Pack",
                                               "Options can be taken from a question where several are "
                                               "chosen from its own options, asked of the same entry. "
                                               "\"%1\" is not one.")
                       .arg(item.optionsFrom),
                   u"optionsFrom");
        }
    }

    void checkOther(const Item &item, const PackPlace &place)
    {
        if (!item.optionsFrom.isEmpty()) {
            if (item.type == ItemType::OpenChoice)
                report(
                    u"bad-other"_s, place,
                    QCoreApplication::translate(
                        "Pack",
                        "Where options are taken from another question, nothing is typed: use \"choice\"."),
                    u"type");
            return;
        }
        const bool hasOther = item.option(otherCode()) != nullptr;
        if (item.type == ItemType::OpenChoice && !hasOther)
            report(u"bad-other"_s, place,
                   QCoreApplication::translate("Pack", "An open choice needs the option \"other\"."),
                   u"type");
        if (item.type != ItemType::OpenChoice && hasOther)
            report(
                u"bad-other"_s, place,
                QCoreApplication::translate("Pack", "The option \"other\" needs the type \"open-choice\"."),
                u"type");
        const Option *other = item.option(otherCode());
        if (other && other->exclusive)
            report(u"bad-option"_s, place,
                   QCoreApplication::translate("Pack", "The option \"other\" cannot be exclusive."));
    }

    QSet<QString> m_usedSets;
};

} // namespace

QList<LintProblem> options(const Input &input)
{
    OptionChecker checker(input);
    walk(input.pack, checker);
    checker.checkSets();
    return checker.problems;
}

} // namespace binder::lints
