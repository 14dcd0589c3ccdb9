// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/flow_builder.h"

#include <QHash>
#include <QSet>
#include <functional>

namespace binder {

/// Makes the pages of a document, section by section, so that not all have to be in memory at once. Each
/// section is laid out when this is made, for a page says how many there are and the list of contents on
/// which page what is; of a long document most sections are dropped then and laid out once more when their
/// turn comes.
class PageMaker
{
public:
    enum class Keep {
        All,
        Some ///< as many as a document of usual length has; those are laid out once
    };

    /// The document has been run on (`runOn`), and lives longer.
    PageMaker(const Document &document, const PageSetup &setup, Keep keep);

    [[nodiscard]] int pageCount() const { return m_pageCount; }
    /// The tables that are set as cards, by the number of their block.
    [[nodiscard]] const QSet<int> &cards() const { return m_cards; }
    [[nodiscard]] QList<RenderWarning> warnings() const;

    /// Gives the pages in their order, each whole, until one is refused. Once.
    void forEachPage(const std::function<bool(LaidPage &&page)> &take);

private:
    struct Section
    {
        qsizetype number = 0;  ///< in `FlowBuilder::sections`
        QList<LaidPage> pages; ///< empty: to be laid out again
    };

    void note(const QList<LaidPage> &pages);

    const Document &m_document;
    PageSetup m_setup;
    TextSetter m_setter;
    FlowBuilder m_builder;
    QList<LaidPage> m_front;
    QList<Section> m_sections;
    QHash<int, int> m_pageOf; ///< the page of the text, from 0, that a block begins on
    QSet<int> m_cards;
    int m_pageCount = 0;
};

} // namespace binder
