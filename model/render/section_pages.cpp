// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/section_pages.h"

#include "model/render/paginator.h"

#include <algorithm>
#include <array>

namespace binder {

namespace {

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

/// A tail that stands upright, and where the pieces it takes the place of are.
struct UprightTail
{
    qsizetype first = 0;
    qsizetype end = 0;
    QList<flow::Piece> pieces;
};

/// The tails that are better upright: that takes fewer pages, or leaves none nearly empty. Each is looked at
/// with its own part and the next, which may begin below it; so the time goes with the length of the
/// document.
QList<UprightTail> uprightTails(FlowBuilder &builder, flow::Flow &flow, const QList<LaidPage> &pages,
                                const PageSetup &setup)
{
    QList<UprightTail> chosen;
    const QList<FlowBuilder::Tail> tails = builder.tails();
    if (tails.isEmpty())
        return chosen;
    Paginator paginator(flow, setup);
    Q_UNUSED(paginator.run());
    QList<Paginator::Start> starts = paginator.starts();
    starts.append({flow.pieces.size(), pages.size()});
    for (const FlowBuilder::Tail &tail : tails) {
        const qsizetype lastPage = paginator.pageOf(tail.end - 1);
        if (lastPage == paginator.pageOf(tail.first - 1))
            continue;
        const auto behind =
            std::find_if(starts.cbegin() + 1, starts.cend(),
                         [&](const Paginator::Start &start) { return start.piece > tail.first; });
        const Paginator::Start &from = *(behind - 1);
        const Paginator::Start &to = behind + 1 < starts.cend() ? *(behind + 1) : *behind;
        UprightTail upright{tail.first, tail.end, builder.uprightTail(tail, flow)};
        flow::Flow part{flow.pieces.sliced(from.piece, tail.first - from.piece) + upright.pieces
                            + flow.pieces.sliced(tail.end, to.piece - tail.end),
                        flow.frames, flow.tables};
        const qsizetype before = to.page - from.page;
        const qsizetype after = tightPages(part, setup).size();
        if (after < before || (after == before && filledShare(pages[lastPage]) <= shortPage))
            chosen.append(std::move(upright));
    }
    return chosen;
}

} // namespace

QList<LaidPage> sectionPages(FlowBuilder &builder, const FlowBuilder::Section &section,
                             const PageSetup &setup)
{
    flow::Flow flow = builder.build(section);
    if (flow.pieces.isEmpty())
        return {};
    QList<LaidPage> pages = tightPages(flow, setup);
    const QList<UprightTail> tails = uprightTails(builder, flow, pages, setup);
    if (tails.isEmpty())
        return pages;
    QList<flow::Piece> pieces;
    qsizetype next = 0;
    for (const UprightTail &tail : tails) {
        pieces += flow.pieces.sliced(next, tail.first - next) + tail.pieces;
        next = tail.end;
    }
    flow.pieces = pieces + flow.pieces.sliced(next);
    return tightPages(flow, setup);
}

} // namespace binder
