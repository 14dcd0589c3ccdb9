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
/// How much of the white between blocks, and in the rows of tables, is kept to do without that page; text
/// keeps its size.
struct Closer
{
    qreal gaps = 1;
    qreal rows = 1;
};
constexpr std::array<Closer, 5> closer{{{0.85, 1}, {0.7, 1}, {0.55, 1}, {0.7, 0.7}, {0.5, 0.6}}};

qreal filledShare(const LaidPage &page)
{
    qreal bottom = 0;
    for (const Region &region : page.regions)
        bottom = std::max(bottom, region.bounds.bottom() - page.content.top());
    return bottom / page.content.height();
}

/// Leaves out white between and in the pieces from `first` to before `end` if they then take fewer than
/// `pages` pages.
bool tighten(flow::Flow &flow, qsizetype first, qsizetype end, qsizetype pages, const PageSetup &setup)
{
    for (const Closer &share : closer) {
        flow::Flow part{flow.pieces.mid(first, end - first), flow.frames, flow.tables};
        for (flow::Piece &piece : part.pieces) {
            piece.gap *= share.gaps;
            if (piece.row && share.rows < 1)
                flow::closeRow(piece, share.rows);
        }
        if (Paginator(part, setup).run().size() >= pages)
            continue;
        std::copy(part.pieces.cbegin(), part.pieces.cend(), flow.pieces.begin() + first);
        return true;
    }
    return false;
}

/// Tightens what ends with a page that is nearly empty. What begins on a new page anyway is looked at by
/// itself.
QList<LaidPage> tightPages(flow::Flow &flow, const PageSetup &setup)
{
    Paginator paginator(flow, setup);
    QList<LaidPage> pages = paginator.run();
    QList<Paginator::Start> starts = paginator.starts();
    starts.append({flow.pieces.size(), pages.size()});
    bool changed = false;
    for (qsizetype i = 0; i + 1 < starts.size(); ++i) {
        const Paginator::Start &start = starts[i];
        const Paginator::Start &next = starts[i + 1];
        const qsizetype count = next.page - start.page;
        if (count > 1 && filledShare(pages[next.page - 1]) <= shortPage)
            changed = tighten(flow, start.piece, next.piece, count, setup) || changed;
    }
    return changed ? Paginator(flow, setup).run() : pages;
}

QList<LaidPage> pagesOf(FlowBuilder &builder, const PageSetup &setup)
{
    flow::Flow flow = builder.build();
    QList<LaidPage> pages = tightPages(flow, setup);
    const QList<FlowBuilder::Tail> tails = builder.tails();
    if (tails.isEmpty())
        return pages;
    Paginator paginator(flow, setup);
    Q_UNUSED(paginator.run());
    // From the last on, so that the pieces of those before stay where they are.
    for (auto tail = tails.crbegin(); tail != tails.crend(); ++tail) {
        const qsizetype lastPage = paginator.pageOf(tail->end - 1);
        if (lastPage == paginator.pageOf(tail->first - 1))
            continue;
        flow::Flow upright = flow;
        builder.setUpright(*tail, upright);
        QList<LaidPage> otherPages = tightPages(upright, setup);
        if (otherPages.size() > pages.size()
            || (otherPages.size() == pages.size() && filledShare(pages[lastPage]) > shortPage))
            continue;
        flow = std::move(upright);
        pages = std::move(otherPages);
    }
    return pages;
}

} // namespace

LaidOut layOut(const Document &composed, const PageSetup &setup)
{
    const Document document = runOn(composed);
    TextSetter setter(Fonts::shipped());
    FlowBuilder builder(document, setup, setter);
    LaidOut result;
    result.setup = setup;
    result.pages = pagesOf(builder, setup);
    result.pages = frontMatter(document, result.pages, setup, setter) + result.pages;
    addRunningLines(result.pages, document, setup, setter);
    applyAccent(result.pages, setup.accent);
    result.warnings = warningsFor(setter.missing(), document);
    return result;
}

} // namespace binder
