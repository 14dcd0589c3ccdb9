// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/basis_law.h"

#include <QMap>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace binder::testing {

const QSet<QString> &devices()
{
    static const QSet<QString> all = {u"computer"_s, u"phone"_s, u"paper"_s, u"disk"_s, u"server"_s};
    return all;
}

const QSet<QString> &economicArea()
{
    static const QSet<QString> all = {u"AT"_s, u"BE"_s, u"BG"_s, u"CY"_s, u"CZ"_s, u"DE"_s, u"DK"_s, u"EE"_s,
                                      u"ES"_s, u"FI"_s, u"FR"_s, u"GR"_s, u"HR"_s, u"HU"_s, u"IE"_s, u"IT"_s,
                                      u"LT"_s, u"LU"_s, u"LV"_s, u"MT"_s, u"NL"_s, u"PL"_s, u"PT"_s, u"RO"_s,
                                      u"SE"_s, u"SI"_s, u"SK"_s, u"IS"_s, u"LI"_s, u"NO"_s};
    return all;
}

const QSet<QString> &adequate()
{
    static const QSet<QString> all = {u"AD"_s, u"AR"_s, u"BR"_s, u"CA"_s, u"CH"_s, u"FO"_s, u"GB"_s, u"GG"_s,
                                      u"IL"_s, u"IM"_s, u"JE"_s, u"JP"_s, u"KR"_s, u"NZ"_s, u"UY"_s};
    return all;
}

const QSet<QString> &specialCategories()
{
    static const QSet<QString> all = {u"health"_s, u"beliefs"_s,   u"origin"_s,  u"politics"_s,
                                      u"union"_s,  u"sexuality"_s, u"genetic"_s, u"biometric"_s};
    return all;
}

const QSet<QString> &neverConsent()
{
    static const QSet<QString> all = {u"orders"_s,           u"shop-orders"_s,    u"delivery"_s,
                                      u"returns"_s,          u"invoicing"_s,      u"collection"_s,
                                      u"service-messages"_s, u"night-register"_s, u"payroll"_s,
                                      u"staff-identity"_s,   u"employment"_s,     u"personnel"_s};
    return all;
}

QString kindOfItem(const QString &item)
{
    static const QMap<QString, QStringList> kinds = {
        {u"contact"_s,
         {u"name"_s, u"company"_s, u"job-title"_s, u"salutation"_s, u"address"_s, u"residence"_s, u"email"_s,
          u"phone-mobile"_s, u"phone-landline"_s, u"website-address"_s, u"social-name"_s,
          u"emergency-contact"_s}},
        {u"person"_s,
         {u"birth-date"_s, u"family"_s, u"occupation"_s, u"education"_s, u"doctor"_s, u"insurer-number"_s,
          u"licence-plate"_s, u"rough-location"_s}},
        {u"correspondence"_s, {u"messages"_s, u"notes"_s, u"chat"_s}},
        {u"money"_s,
         {u"invoice"_s, u"payment-status"_s, u"iban"_s, u"vat-number"_s, u"debt"_s, u"credit-check"_s}},
        {u"online"_s,
         {u"account"_s, u"password"_s, u"last-login"_s, u"usage"_s, u"ip"_s, u"ip-short"_s, u"attacker-ip"_s,
          u"pages-visited"_s, u"browser"_s, u"browser-language"_s, u"visit-time"_s, u"referrer"_s,
          u"clicks"_s, u"cookie-number"_s, u"signup-proof"_s, u"mail-opens"_s}},
        {u"image"_s, {u"signature"_s, u"photo"_s, u"video"_s, u"review"_s, u"id-kind"_s}},
        {u"staff"_s,
         {u"cv"_s, u"contract"_s, u"wage"_s, u"leave"_s, u"absence"_s, u"tax-statement"_s, u"appraisal"_s}}};
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        if (kind->contains(item))
            return kind.key();
    }
    return u"work"_s;
}

} // namespace binder::testing
