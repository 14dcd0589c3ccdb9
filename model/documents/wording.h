// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/evaluation.h"

namespace binder {

/// How values are written in a language: labels from the pack, dates, durations, and lists the way the
/// language joins them.
class Wording
{
public:
    Wording(const Evaluation &evaluation, const QString &language);

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] const Texts &texts() const { return *m_texts; }
    [[nodiscard]] const QString &voice() const { return m_voice; }

    /// A text of the pack without placeholders, in the voice of the dossier.
    [[nodiscard]] QString text(const QString &id) const { return m_texts->text(id, m_voice); }
    [[nodiscard]] QString word(QLatin1StringView name) const;
    [[nodiscard]] QString date(QDate date) const;
    /// The label of an option; typed text is literal. For a question with `optionsFrom` the label at its
    /// source.
    [[nodiscard]] Text option(const Item &item, const Address &address, const QString &code) const;
    /// A value as points, one per choice. `address` is where it was answered.
    [[nodiscard]] QList<Text> value(const Item &item, const Address &address, const Value &value) const;
    /// "a", "a and b", "a, b and c", or the same with "or".
    [[nodiscard]] Text joined(const QList<Text> &points,
                              Expression::Conjunction conjunction = Expression::Conjunction::And) const;

private:
    [[nodiscard]] Text duration(const Item &item, const Duration &duration) const;

    const Evaluation *m_evaluation;
    const Texts *m_texts;
    QString m_language;
    QString m_voice;
};

/// Words of the pack, not of the user, as a text; no words, no text.
[[nodiscard]] Text packWords(const QString &words);

/// A label as it stands inside a sentence: its first letter small, unless it is one of a row of capitals ("IP
/// address"). What the user typed stays as it is.
[[nodiscard]] Text inRunningText(Text label);

/// Fills a text's placeholders; nothing when one of them has no value or an empty one.
[[nodiscard]] std::optional<Text> filled(const QList<Texts::Piece> &pieces,
                                         const QHash<QString, Text> &values);

} // namespace binder
