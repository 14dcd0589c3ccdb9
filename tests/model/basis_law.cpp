// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/basis_law.h"

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

} // namespace binder::testing
