// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/model/basis_reading.h"

namespace binder::testing {

/// A rule the documents of the Dutch pack keep, whatever was answered: an invariant of the law ("INV-07") or
/// a check on what is printed ("G-04"). It is judged from the printed words and the answers alone, with
/// tables of its own: none of the pack's law, none of the program's derived facts.
struct Rule
{
    QString id;
    QString says;
    /// What is wrong; nothing when the rule is kept.
    QStringList (*problems)(const Reading &);
};

/// All rules that can be judged from the documents of stage Basis.
[[nodiscard]] const QList<Rule> &basisRules();

} // namespace binder::testing
