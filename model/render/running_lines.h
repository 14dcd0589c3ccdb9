// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/laid_out.h"
#include "model/render/text_setter.h"

#include <array>
#include <memory>
#include <optional>

namespace binder {

class RunningLineSetter;

/// Gives pages their header and footer and, on a draft, the mark under the text. Needs the number of pages,
/// so it comes last. A line too long for its place ends in an ellipsis: it repeats what stands in full on the
/// first page.
class RunningLineAdder
{
public:
    RunningLineAdder(const Document &document, const PageSetup &setup, TextSetter &setter, int pageCount);
    ~RunningLineAdder();
    Q_DISABLE_COPY_MOVE(RunningLineAdder)

    /// `number` counts the pages from 0.
    void addTo(LaidPage &page, int number);

private:
    const Document &m_document;
    const PageSetup &m_setup;
    int m_pageCount;
    std::unique_ptr<RunningLineSetter> m_lines;
    QList<QPair<int, QString>> m_chapters;               ///< the block each begins at, and its heading
    std::array<std::optional<DrawItem>, 2> m_draftMarks; ///< for upright and for turned pages
};

} // namespace binder
