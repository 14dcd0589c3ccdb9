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
    enum class Kind {
        Registered,
        AtHand, ///< what to have at hand before the start
        Questions,
        Overview, ///< all entries of a group in a table; beside the way, reached from their cards
        StageEnd, ///< the documents after a part of the questions, with more to come
        CheckAnswers,
        OpenQuestions, ///< what to ask others
        Documents
    };
    Kind kind = Kind::Registered;
    PageKey page; ///< for Questions; of an Overview `page` is the group, of a StageEnd the name of the stage

    [[nodiscard]] static Step questions(PageKey key) { return {Kind::Questions, std::move(key)}; }
    [[nodiscard]] static Step overview(const QString &group) { return {Kind::Overview, {group, {}}}; }
    /// How `Answers::position` keeps it. The wizard's own pages have a mark no page id can have.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] static Step fromString(const QString &text);
    friend bool operator==(const Step &, const Step &) = default;
};

/// All places in the order of the questionnaire.
[[nodiscard]] QList<Step> stepsOf(const Evaluation &evaluation);

/// The place after or before; nothing at either end. A place that is no longer there counts as the page its
/// entries are on, or else as the start. Entries that are done are passed over, but for the one we are in:
/// their cards lead to them.
[[nodiscard]] std::optional<Step> stepAfter(const Evaluation &evaluation, const Step &step);
[[nodiscard]] std::optional<Step> stepBefore(const Evaluation &evaluation, const Step &step);

/// The place itself when it is there, else the nearest that is.
[[nodiscard]] Step reachableStep(const Evaluation &evaluation, const Step &step);

/// The first page of an entry; the page with the cards when it has none.
[[nodiscard]] Step stepOfEntry(const Evaluation &evaluation, const QString &group, const QString &entry);

/// The stage whose end a StageEnd is, and the next stage that has questions.
struct StageTurn
{
    Stage ended = Stage::Basis;
    Stage next = Stage::Basis;
};
[[nodiscard]] std::optional<StageTurn> stageTurn(const Evaluation &evaluation, const Step &step);

/// The place where a question is asked.
[[nodiscard]] Step stepOf(const Pack &pack, const Address &address);

} // namespace binder
