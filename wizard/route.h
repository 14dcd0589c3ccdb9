// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/evaluation.h"

#include <QList>
#include <QString>
#include <optional>

namespace binder {

/// A place in the wizard: a page of the questionnaire, or one of the wizard's own pages around it.
struct Step
{
    enum class Kind { Registered, Questions, CheckAnswers, Documents };
    Kind kind = Kind::Registered;
    PageKey page; ///< for Questions

    [[nodiscard]] static Step questions(PageKey key) { return {Kind::Questions, std::move(key)}; }
    /// How `Answers::position` keeps it. The wizard's own pages have a mark no page id can have.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] static Step fromString(const QString &text);
    friend bool operator==(const Step &, const Step &) = default;
};

/// All places in the order of the questionnaire.
[[nodiscard]] QList<Step> stepsOf(const Evaluation &evaluation);

/// The place after or before; nothing at either end. A place that is no longer there counts as the page its
/// entries are on, or else as the start.
[[nodiscard]] std::optional<Step> stepAfter(const Evaluation &evaluation, const Step &step);
[[nodiscard]] std::optional<Step> stepBefore(const Evaluation &evaluation, const Step &step);

/// The place itself when it is there, else the nearest that is.
[[nodiscard]] Step reachableStep(const Evaluation &evaluation, const Step &step);

/// The place where a question is asked.
[[nodiscard]] Step stepOf(const Pack &pack, const Address &address);

} // namespace binder
