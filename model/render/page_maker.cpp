// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/page_maker.h"

#include "model/render/accent.h"
#include "model/render/front_matter.h"
#include "model/render/page_places.h"
#include "model/render/paginator.h"
#include "model/render/running_lines.h"
#include "model/render/section_pages.h"
#include "model/render/sign_warnings.h"

#include <utility>

namespace binder {

namespace {

/// Some 15 MB of them. A binder of a business has twenty to forty.
constexpr int pagesKept = 100;

} // namespace

PageMaker::PageMaker(const Document &document, const PageSetup &setup, Keep keep)
    : m_document(document)
    , m_setup(setup)
    , m_setter(Fonts::shipped(), document.language)
    , m_builder(document, m_setup, m_setter)
{
    const QList<FlowBuilder::Section> &sections = m_builder.sections();
    for (qsizetype i = 0; i < sections.size(); ++i) {
        QList<LaidPage> pages = sectionPages(m_builder, sections[i], m_setup);
        if (pages.isEmpty())
            continue;
        note(pages);
        m_pageCount += int(pages.size());
        m_sections.append(
            {i, keep == Keep::All || m_pageCount <= pagesKept ? std::move(pages) : QList<LaidPage>()});
    }
    if (m_sections.isEmpty()) { // a document that shows nothing is one page
        m_sections.append({0, Paginator({}, m_setup).run()});
        m_pageCount = 1;
    }
    m_front = frontMatter(document, m_pageOf, m_setup, m_setter);
    m_pageCount += int(m_front.size());
}

void PageMaker::note(const QList<LaidPage> &pages)
{
    for (int i = 0; i < pages.size(); ++i) {
        for (const Region &region : pages[i].regions) {
            if (!region.origin.repeated && !m_pageOf.contains(region.origin.block))
                m_pageOf.insert(region.origin.block, m_pageCount + i);
        }
    }
    m_cards += tablesSetAsCards(pages);
}

QList<RenderWarning> PageMaker::warnings() const
{
    QList<RenderWarning> warnings;
    const QMap<int, QString> &missing = m_setter.missing();
    if (missing.isEmpty())
        return warnings;
    const QList<const Block *> blocks = blocksInOrder(m_document);
    for (const auto &[block, characters] : missing.asKeyValueRange()) {
        RenderWarning warning;
        warning.block = block;
        if (block >= 0 && block < blocks.size())
            warning.addresses = blocks[block]->reasons.addresses;
        warning.characters = characters;
        warning.message = missingSignsMessage(characters);
        warnings.append(std::move(warning));
    }
    return warnings;
}

void PageMaker::forEachPage(const std::function<bool(LaidPage &&page)> &take)
{
    RunningLineAdder lines(m_document, m_setup, m_setter, m_pageCount);
    const AccentChange accent(m_setup.accent);
    int number = 0;
    const auto give = [&](QList<LaidPage> pages) {
        for (LaidPage &page : pages) {
            lines.addTo(page, number++);
            accent.apply(page);
            if (!take(std::move(page)))
                return false;
        }
        return true;
    };
    bool goesOn = give(std::exchange(m_front, {}));
    for (qsizetype i = 0; goesOn && i < m_sections.size(); ++i) {
        QList<LaidPage> pages = std::exchange(m_sections[i].pages, {});
        if (pages.isEmpty())
            pages = sectionPages(m_builder, m_builder.sections()[m_sections[i].number], m_setup);
        goesOn = give(std::move(pages));
    }
}

} // namespace binder
