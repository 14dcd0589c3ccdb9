// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/fonts.h"
#include "model/render/text_run.h"
#include "model/render/word_breaks.h"

#include <QHash>
#include <QVarLengthArray>

class QTextLayout;
class QTextLine;

namespace binder {

/// Breaks text into lines. Lines end between words; within a word only
/// - when it is wider than a line, or
/// - when a long word would leave a line ragged, and breaking such words saves the text a line. Not in what
///   somebody typed, where a word may be a name, and not on two lines in a row.
/// The hyphen is no part of the text: whoever copies, searches or listens to it meets the whole word.
class LineFiller
{
public:
    /// Of texts in this language. Its patterns are loaded when a word has to be broken.
    explicit LineFiller(const QString &language);

    /// A text to be laid out.
    struct Paragraph
    {
        QTextLayout &layout;
        const PreparedText &text; ///< of the layout
        Fonts::Advances advances;
        qreal width = 0;
        bool evens = false; ///< words may be broken to save a line
    };

    /// For each line, whether a hyphen stands behind it.
    using Hyphens = QVarLengthArray<bool, 16>;

    /// Lays the paragraph out.
    [[nodiscard]] Hyphens fill(const Paragraph &paragraph);

private:
    using Breaks = QList<WordBreak>;

    /// Fills each line; `ragged` tells whether one was left so that could be evened.
    [[nodiscard]] Hyphens fillLines(const Paragraph &paragraph, bool evens, bool &ragged);
    /// Ends a line that Qt has filled elsewhere, if that is better; true if a hyphen stands behind it.
    [[nodiscard]] bool improve(QTextLine &line, const Paragraph &paragraph, bool evens, bool &ragged);
    /// The places within a word where a line that Qt has filled should end rather, by their place in the
    /// text.
    [[nodiscard]] Breaks endsWithinWord(const QTextLine &line, const Paragraph &paragraph, bool evens,
                                        bool &ragged);
    [[nodiscard]] const Breaks &breaksOf(const QString &word);

    QString m_language;
    QHash<QString, Breaks> m_known;
};

} // namespace binder
