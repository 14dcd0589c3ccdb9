// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/layout.h"

#include "model/documents/run_on.h"
#include "model/render/accent.h"
#include "model/render/flow_builder.h"
#include "model/render/front_matter.h"
#include "model/render/paginator.h"
#include "model/render/running_lines.h"
#include "model/render/sign_warnings.h"

#include <algorithm>
#include <array>

namespace binder {

namespace {

QList<RenderWarning> warningsFor(const QMap<int, QString> &missing, const Document &document)
{
    QList<RenderWarning> warnings;
    if (missing.isEmpty())
        return warnings;
    const QList<const Block *> blocks = blocksInOrder(document);
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

/// A last page filled less than this looks like a mistake, and costs a sheet of paper.
constexpr qreal shortPage = 0.33;
/// How much of the white between blocks may be left out to do without that page; text keeps its size.
constexpr std::array<qreal, 3> closer{0.85, 0.7, 0.55};

qreal filledShare(const LaidPage &page)
{
    qreal bottom = 0;
    for (const Region &region : page.regions)
        bottom = std::max(bottom, region.bounds.bottom() - page.content.top());
    return bottom / page.content.height();
}

QList<LaidPage> pagesOf(const flow::Flow &flow, const PageSetup &setup)
{
    QList<LaidPage> pages = Paginator(flow, setup).run();
    if (pages.size() < 2 || filledShare(pages.constLast()) > shortPage)
        return pages;
    for (const qreal share : closer) {
        flow::Flow tighter = flow;
        for (flow::Piece &piece : tighter.pieces)
            piece.gap *= share;
        QList<LaidPage> fewer = Paginator(tighter, setup).run();
        if (fewer.size() < pages.size())
            return fewer;
    }
    return pages;
}

} // namespace

LaidOut layOut(const Document &composed, const PageSetup &setup)
{
    const Document document = runOn(composed);
    TextSetter setter(Fonts::shipped());
    const flow::Flow flow = FlowBuilder(document, setup, setter).build();
    LaidOut result;
    result.setup = setup;
    result.pages = pagesOf(flow, setup);
    result.pages = frontMatter(document, result.pages, setup, setter) + result.pages;
    addRunningLines(result.pages, document, setup, setter);
    applyAccent(result.pages, setup.accent);
    result.warnings = warningsFor(setter.missing(), document);
    return result;
}

} // namespace binder
