// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

/// Tables from the law and of plain sense for the rules of the oracle, its own: none is taken from the pack.
namespace binder::testing {

/// Things that keep data without being anybody: no recipient.
[[nodiscard]] const QSet<QString> &devices();
/// The 27 of the EU, with Iceland, Liechtenstein and Norway.
[[nodiscard]] const QSet<QString> &economicArea();
/// Art. 45: a decision of the Commission on the whole country (Canada: companies only).
[[nodiscard]] const QSet<QString> &adequate();
/// Art. 9(1).
[[nodiscard]] const QSet<QString> &specialCategories();
/// A contract, a duty or the normal work: consent is never the reason here.
[[nodiscard]] const QSet<QString> &neverConsent();

/// What kind of data an item is, as a party may be said to get it.
[[nodiscard]] QString kindOfItem(const QString &item);

} // namespace binder::testing
