// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"
#include "model/lint/raw.h"

#include "model/dossier/value_check.h"

#include <QCoreApplication>
#include <QSet>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

/// The keys an item of this type can have.
QStringList keysOf(ItemType type)
{
    QStringList keys{u"linkId"_s, u"type"_s, u"enableWhen"_s};
    if (type == ItemType::Display)
        return keys;
    if (type == ItemType::Matrix)
        return keys + QStringList{u"catalogue"_s, u"where"_s, u"states"_s, u"askWhom"_s};
    if (type == ItemType::Group)
        return keys + QStringList{u"repeats"_s, u"label"_s, u"overview"_s, u"subPages"_s};
    keys += {u"required"_s, u"unknownAllowed"_s, u"safeDefault"_s, u"askWhom"_s, u"law"_s};
    switch (type) {
    case ItemType::Choice:
    case ItemType::OpenChoice:
        return keys
               + QStringList{u"repeats"_s, u"answerOption"_s, u"answerValueSet"_s, u"optionsFrom"_s,
                             u"createsEntries"_s};
    case ItemType::Duration:
        return keys + QStringList{u"answerOption"_s, u"answerValueSet"_s, u"lawTables"_s};
    case ItemType::Reference:
        return keys + QStringList{u"repeats"_s, u"references"_s};
    case ItemType::Integer:
    case ItemType::Date:
        return keys + QStringList{u"minimum"_s, u"maximum"_s};
    case ItemType::Group:
    case ItemType::Boolean:
    case ItemType::String:
    case ItemType::Text:
    case ItemType::Email:
    case ItemType::Url:
    case ItemType::Phone:
    case ItemType::Display:
    case ItemType::Matrix:
        break;
    }
    return keys;
}

class ItemChecker : public Checker
{
public:
    using Checker::Checker;
    using Checker::visit;

    void visit(const Item &item, const PackPlace &place) override
    {
        if (!item.matrix.isEmpty())
            return; // made of its matrix, which passes by itself
        const QStringList known = keysOf(item.type);
        const QJsonObject json = rawAt(files, place);
        for (const QString &key : json.keys()) {
            if (!known.contains(key)) {
                report(u"key-does-not-fit"_s, place,
                       QCoreApplication::translate("Pack",
                                                   "The key \"%1\" means nothing for an item of this type.")
                           .arg(key),
                       key);
            }
        }
        if (item.isQuestion()) {
            checkUnknown(item, place);
            checkBounds(item, place);
        }
        if (item.type == ItemType::Reference && item.references.isEmpty())
            report(u"no-target"_s, place,
                   QCoreApplication::translate(
                       "Pack", "A reference names the group it refers to, in \"references\"."));
    }

    void checkIdentity()
    {
        PackPlace file;
        file.file = "pack.json"_L1;
        const Item *subject = pack.item(pack.subject);
        if (subject && (subject->type != ItemType::String || !subject->group.isEmpty())) {
            report(u"bad-subject"_s, file,
                   QCoreApplication::translate("Pack",
                                               "The name of the business is a \"string\" outside any group."),
                   u"subject");
        }
        const Item *profile = pack.item(pack.profileQuestion);
        if (profile && (!profile->isChoice() || !profile->group.isEmpty())) {
            report(u"bad-profile-question"_s, file,
                   QCoreApplication::translate("Pack", "The profile is asked by a choice outside any group."),
                   u"profileQuestion");
        }
        const Item *country = pack.item(pack.countryQuestion);
        if (country && (country->type != ItemType::Choice || country->repeats || !country->group.isEmpty())) {
            report(u"bad-country-question"_s, file,
                   QCoreApplication::translate(
                       "Pack", "Where the business is registered is asked by one choice outside any group."),
                   u"countryQuestion");
        }
    }

private:
    void checkUnknown(const Item &item, const PackPlace &place)
    {
        if (!item.unknownAllowed && (item.safeDefault || !item.askWhom.isEmpty())) {
            report(u"needs-unknown-allowed"_s, place,
                   QCoreApplication::translate("Pack", "\"safeDefault\" and \"askWhom\" mean nothing without "
                                                       "\"unknownAllowed\"."),
                   item.safeDefault ? u"safeDefault" : u"askWhom");
        }
        const bool closed = item.type == ItemType::Boolean || item.isChoice();
        if (item.unknownAllowed && closed && !item.safeDefault && item.optionsFrom.isEmpty()) {
            report(u"no-safe-default"_s, place,
                   QCoreApplication::translate(
                       "Pack", "Say with \"safeDefault\" what is assumed when the answer is not known."));
        }
        if (!item.safeDefault)
            return;
        if (!item.optionsFrom.isEmpty() || item.type == ItemType::Reference) {
            report(u"bad-safe-default"_s, place,
                   QCoreApplication::translate(
                       "Pack", "What can be chosen here is itself an answer, so no default can be named."),
                   u"safeDefault");
        } else if (const auto fits = checkValue(pack, item, *item.safeDefault); !fits) {
            report(u"bad-safe-default"_s, place, fits.error().message, u"safeDefault");
        }
    }

    void checkBounds(const Item &item, const PackPlace &place)
    {
        const bool isDate = item.type == ItemType::Date;
        const auto fits = [&](const QJsonValue &bound) {
            return bound.isUndefined()
                   || (isDate ? QDate::fromString(bound.toString(), Qt::ISODate).isValid()
                              : bound.isDouble());
        };
        const auto isBelow = [&](const QJsonValue &left, const QJsonValue &right) {
            return isDate ? left.toString() < right.toString() : left.toDouble() < right.toDouble();
        };
        for (const auto &[bound, key] : {std::pair(item.minimum, QStringView(u"minimum")),
                                         std::pair(item.maximum, QStringView(u"maximum"))}) {
            if (!fits(bound))
                report(u"bad-bound"_s, place,
                       QCoreApplication::translate("Pack", "This bound has not the type of the question."),
                       key);
        }
        if (!item.minimum.isUndefined() && !item.maximum.isUndefined() && isBelow(item.maximum, item.minimum))
            report(u"bad-bound"_s, place,
                   QCoreApplication::translate("Pack", "The maximum lies below the minimum."), u"maximum");
    }
};

} // namespace

QList<LintProblem> items(const Input &input)
{
    ItemChecker checker(input);
    checker.checkIdentity();
    walk(input.pack, checker);
    return checker.problems;
}

} // namespace binder::lints
