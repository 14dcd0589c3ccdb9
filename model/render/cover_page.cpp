// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/cover_page.h"

#include "model/render/paginator.h"

#include <algorithm>
#include <memory>

namespace binder {

namespace {

constexpr TextStyle coverTitle{340, 410, style::accent, true};
constexpr TextStyle coverName{170, 230, style::ink};
constexpr TextStyle longCoverName{110, 155, style::ink};
constexpr TextStyle coverDraft{125, 170, style::ink, true};

constexpr QSizeF logoRoom{millimetres(70), millimetres(30)};
constexpr qreal titleShare = 0.30; ///< how far down the page the title stands
constexpr qsizetype manyNameLines = 6;

class CoverBuilder
{
public:
    CoverBuilder(const Document &document, const PageSetup &setup, TextSetter &setter)
        : m_document(document)
        , m_setup(setup)
        , m_setter(setter)
        , m_content(pageGeometry(setup, false).content)
    {}

    [[nodiscard]] flow::Flow build()
    {
        addLogo();
        addTitle();
        const qsizetype titleEnd = m_flow.pieces.size();
        addFoot();
        pushDown(titleEnd);
        return std::move(m_flow);
    }

private:
    void add(flow::Piece piece) { m_flow.pieces.append(std::move(piece)); }

    void addLogo()
    {
        if (m_setup.logo.isNull())
            return;
        const QSizeF size = QSizeF(m_setup.logo.size()).scaled(logoRoom, Qt::KeepAspectRatio);
        const Origin origin{-1, Part::Logo};
        flow::Piece piece;
        piece.height = size.height();
        piece.origin = origin;
        piece.items.append(
            {origin, QRectF(QPointF(), size), Picture{m_setup.logo, plainText(m_document.subtitle)}});
        add(std::move(piece));
    }

    void addTitle()
    {
        flow::Piece bar;
        const qreal above = m_flow.pieces.isEmpty() ? 0 : m_flow.pieces.constFirst().height;
        const qreal barTop = std::max(m_content.height() * titleShare, above + points(40));
        // White at the top of a page is dropped, so that it is part of the piece.
        const qreal white = m_flow.pieces.isEmpty() ? barTop : 0;
        bar.gap = barTop - above;
        bar.height = white + points(20);
        bar.keepWithNext = true;
        bar.items.append({{}, QRectF(0, white, points(64), points(4.5)), Fill{style::accent}});
        add(std::move(bar));
        addLines({{m_document.title, false}}, coverTitle, {-1, Part::Title}, 0);
        if (m_document.subtitle.isEmpty())
            return;
        const Origin origin{-1, Part::Subtitle};
        flow::Strips name = m_setter.set(m_document.subtitle, coverName, 0, m_content.width(), origin);
        if (name.size() > manyNameLines)
            name = m_setter.set(m_document.subtitle, longCoverName, 0, m_content.width(), origin);
        addStrips(name, origin, points(8));
    }

    void addFoot()
    {
        const qreal labelWidth = m_content.width() * 0.27;
        const qreal gutter = points(8);
        for (int i = 0; i < m_document.titleFacts.size(); ++i) {
            const auto &[label, value] = m_document.titleFacts[i];
            auto row = std::make_shared<flow::Row>();
            row->width = m_content.width();
            row->padding = style::cellPadding;
            row->rule = style::hairline;
            row->ruleThickness = points(0.5);
            const Origin labelOrigin{-1, Part::FactLabel, i};
            const Origin valueOrigin{-1, Part::FactValue, i};
            row->cells.append({0, labelWidth,
                               m_setter.set({{label}}, style::small, 0, labelWidth - gutter, labelOrigin),
                               labelOrigin});
            row->cells.append(
                {labelWidth, m_content.width() - labelWidth,
                 m_setter.set(value, style::cell, labelWidth, m_content.width() - labelWidth, valueOrigin),
                 valueOrigin});
            flow::Piece piece;
            piece.gap = i == 0 ? points(24) : 0;
            piece.height = heightOf(*row);
            piece.origin = labelOrigin;
            piece.row = std::move(row);
            add(std::move(piece));
        }
        int line = 0;
        qreal gap = points(18);
        const auto addLine = [&](const QString &text, const TextStyle &look) {
            addLines({{text, false}}, look, {-1, Part::CoverLine, line++}, gap);
            gap = points(2);
        };
        if (m_document.draft && !m_document.draftMark.isEmpty())
            addLine(m_document.draftMark, coverDraft);
        for (const QString &text : m_document.cover->lines)
            addLine(text, style::body);
        if (!m_document.cover->note.isEmpty())
            addNote(m_document.cover->note, line);
    }

    void addNote(const QString &note, int line)
    {
        const Origin origin{-1, Part::CoverLine, line};
        flow::Frame frame;
        frame.width = m_content.width();
        frame.padding = style::boxPadding;
        frame.tint = style::tint;
        frame.bar = style::accent;
        frame.barThickness = points(2);
        frame.outlined = true;
        m_flow.frames.append(frame);
        const qreal inset = style::boxPadding + points(4);
        flow::Strips strips =
            m_setter.set({{note, false}}, style::strong, inset, m_content.width() - 2 * inset, origin);
        const qsizetype first = m_flow.pieces.size();
        addStrips(strips, origin, points(20));
        for (qsizetype i = first; i < m_flow.pieces.size(); ++i)
            m_flow.pieces[i].frame = 0;
    }

    /// Moves the foot down to the end of the page, if all fits on one.
    void pushDown(qsizetype footStart)
    {
        qreal height = m_flow.frames.isEmpty() ? 0 : 2 * style::boxPadding;
        for (qsizetype i = 0; i < m_flow.pieces.size(); ++i)
            height += m_flow.pieces[i].height + (i > 0 ? m_flow.pieces[i].gap : 0);
        const qreal room = m_content.height() - height - points(2);
        if (room > 0 && footStart < m_flow.pieces.size())
            m_flow.pieces[footStart].gap += room;
    }

    void addLines(const Text &text, const TextStyle &look, Origin origin, qreal gap)
    {
        addStrips(m_setter.set(text, look, 0, m_content.width(), origin), origin, gap);
    }

    void addStrips(const flow::Strips &strips, Origin origin, qreal gap)
    {
        for (const flow::Strip &strip : strips) {
            flow::Piece piece;
            piece.gap = gap;
            piece.height = strip.height;
            piece.origin = origin;
            piece.items = strip.items;
            add(std::move(piece));
            gap = 0;
        }
    }

    const Document &m_document;
    const PageSetup &m_setup;
    TextSetter &m_setter;
    QRectF m_content;
    flow::Flow m_flow;
};

} // namespace

QList<LaidPage> coverPages(const Document &document, const PageSetup &setup, TextSetter &setter)
{
    const flow::Flow flow = CoverBuilder(document, setup, setter).build();
    QList<LaidPage> pages = Paginator(flow, setup).run();
    for (LaidPage &page : pages)
        page.cover = true;
    return pages;
}

} // namespace binder
