// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/painter.h"

#include "model/render/painted_parts.h"
#include "model/render/style.h"

#include <QGlyphRun>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <algorithm>

namespace binder {

namespace {

QPen penFor(QRgb colour, qreal width)
{
    return QPen(QColor::fromRgb(colour), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

class ItemPainter
{
public:
    ItemPainter(QPainter &painter, const DrawItem &item)
        : m_painter(painter)
        , m_bounds(item.bounds)
    {}

    void operator()(const TextLine &text) const
    {
        m_painter.setPen(QColor::fromRgb(text.colour));
        text.layout->lineAt(text.line).draw(&m_painter, m_bounds.topLeft());
    }

    void operator()(const Fill &fill) const { m_painter.fillRect(m_bounds, QColor::fromRgb(fill.colour)); }

    void operator()(const Rule &rule) const
    {
        if (!rule.dotted) {
            m_painter.fillRect(m_bounds, QColor::fromRgb(rule.colour));
            return;
        }
        const bool upright = m_bounds.height() > m_bounds.width();
        QPen pen(QColor::fromRgb(rule.colour), upright ? m_bounds.width() : m_bounds.height());
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({3.0, 3.0});
        m_painter.setPen(pen);
        const QPointF middle = m_bounds.center();
        if (upright)
            m_painter.drawLine(QPointF(middle.x(), m_bounds.top()), QPointF(middle.x(), m_bounds.bottom()));
        else
            m_painter.drawLine(QPointF(m_bounds.left(), middle.y()), QPointF(m_bounds.right(), middle.y()));
    }

    void operator()(const Mark &mark) const
    {
        const qreal unit = m_bounds.width() / 10; // marks are designed on a square of ten
        m_painter.save();
        m_painter.translate(m_bounds.topLeft());
        m_painter.scale(unit, unit);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(penFor(mark.colour, 0.9));
        switch (mark.kind) {
        case MarkKind::Done:
            m_painter.drawRect(QRectF(0.5, 0.5, 9, 9));
            m_painter.setPen(penFor(mark.colour, 1.7));
            m_painter.drawPolyline(QPolygonF({{2.4, 5.2}, {4.3, 7.2}, {7.7, 2.8}}));
            break;
        case MarkKind::ToDo:
            m_painter.drawRect(QRectF(0.5, 0.5, 9, 9));
            break;
        case MarkKind::Advice: // an arrow: the way to go
            m_painter.setPen(penFor(mark.colour, 1.4));
            m_painter.drawLine(QPointF(0.7, 5), QPointF(9, 5));
            m_painter.drawPolyline(QPolygonF({{5.8, 1.8}, {9, 5}, {5.8, 8.2}}));
            break;
        case MarkKind::Assumed: {
            m_painter.drawEllipse(QRectF(0.5, 0.5, 9, 9));
            QPainterPath hook(QPointF(3.5, 3.9));
            hook.cubicTo(3.5, 2.0, 6.5, 2.0, 6.5, 3.8);
            hook.cubicTo(6.5, 5.0, 5.0, 4.9, 5.0, 6.1);
            m_painter.setPen(penFor(mark.colour, 1.1));
            m_painter.drawPath(hook);
            m_painter.drawPolyline(QPolygonF(QList<QPointF>{{5, 7.6}, {5, 7.65}}));
            break;
        }
        case MarkKind::Open: {
            QPen pen = penFor(mark.colour, 1.1);
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({2.2, 1.6});
            m_painter.setPen(pen);
            m_painter.drawEllipse(QRectF(0.6, 0.6, 8.8, 8.8));
            break;
        }
        }
        m_painter.restore();
    }

    void operator()(const Outline &outline) const
    {
        m_painter.fillPath(outline.path, QColor::fromRgb(outline.colour));
    }

    void operator()(const Picture &picture) const { m_painter.drawImage(m_bounds, picture.image); }

private:
    QPainter &m_painter;
    const QRectF &m_bounds;
};

/// A stretch of a line, its glyphs where the line has them.
void paintStretch(QPainter &painter, const PaintedPart &part, const TextLine &text)
{
    painter.setPen(QColor::fromRgb(text.colour));
    const QList<QGlyphRun> runs = text.layout->lineAt(text.line).glyphRuns(part.start, part.length);
    for (const QGlyphRun &run : runs)
        painter.drawGlyphRun(part.item->bounds.topLeft(), run);
}

/// Paints single signs. The glyph is looked up once a font: shaping each anew takes longer than painting it.
class SignPainter
{
public:
    void paint(QPainter &painter, QChar sign, const QFont &font, QPointF baseline)
    {
        auto known = std::find_if(m_known.cbegin(), m_known.cend(),
                                  [&](const Known &one) { return one.sign == sign && one.font == font; });
        if (known == m_known.cend()) {
            const QRawFont raw = QRawFont::fromFont(font);
            QGlyphRun run;
            run.setRawFont(raw);
            run.setGlyphIndexes(raw.glyphIndexesForString(sign));
            run.setPositions({QPointF()});
            m_known.append({sign, font, run});
            known = m_known.cend() - 1;
        }
        painter.drawGlyphRun(baseline, known->run);
    }

private:
    struct Known
    {
        QChar sign;
        QFont font;
        QGlyphRun run;
    };
    QList<Known> m_known; // a handful: looking through is faster than hashing
};

void paintHyphen(QPainter &painter, SignPainter &signs, const DrawItem &item, const TextLine &text)
{
    painter.setPen(QColor::fromRgb(text.colour));
    signs.paint(painter, u'-', text.layout->font(), hyphenPlace(item, text));
}

void paintInParts(QPainter &painter, const LaidPage &page, const BeforePart &before)
{
    SignPainter signs;
    const QList<PaintedPart> parts = paintedParts(page);
    painter.setPen(
        QColor::fromRgb(style::ink)); // Qt's PDF writer draws with the pen it begins with in another way
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const PaintedPart &part = parts[i];
        const auto *text = std::get_if<TextLine>(&part.item->shape);
        if (text) // before the sign, so that sign and text are painted by one pen: each change of it takes
                  // six lines of PDF
            painter.setPen(QColor::fromRgb(text->colour));
        before(painter, i);
        if (part.hyphen)
            paintHyphen(painter, signs, *part.item, *text);
        else if (text && !part.whole)
            paintStretch(painter, part, *text);
        else
            std::visit(ItemPainter(painter, *part.item), part.item->shape);
        if (!text || !part.last || part.hyphen)
            continue;
        if (const std::optional<QPointF> space = droppedSpace(*part.item, *text))
            signs.paint(painter, u' ', text->layout->font(), *space);
    }
    before(painter, -1);
}

} // namespace

void paintPage(QPainter &painter, const LaidPage &page, const BeforePart &before)
{
    painter.save();
    const qreal scaleX = painter.device()->logicalDpiX() / qreal(unitsPerInch);
    const qreal scaleY = painter.device()->logicalDpiY() / qreal(unitsPerInch);
    if (!qFuzzyCompare(scaleX, 1) || !qFuzzyCompare(scaleY, 1))
        painter.scale(scaleX, scaleY);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (before) {
        paintInParts(painter, page, before);
    } else {
        for (const DrawItem &item : page.ground)
            std::visit(ItemPainter(painter, item), item.shape);
        SignPainter signs;
        for (const DrawItem &item : page.items) {
            std::visit(ItemPainter(painter, item), item.shape);
            if (const auto *text = std::get_if<TextLine>(&item.shape); text && text->hyphen)
                paintHyphen(painter, signs, item, *text);
        }
    }
    painter.restore();
}

void paintPage(QPainter &painter, const LaidOut &laidOut, int page)
{
    if (page >= 0 && page < laidOut.pages.size())
        paintPage(painter, laidOut.pages[page]);
}

namespace {

QPageLayout sheetOf(Paper paper, bool landscape)
{
    QPageLayout layout(pageSize(paper), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace

// A PDF turns its sheets. Paper in a tray, and Qt's preview of it, cannot: there the page is turned on the
// sheet, its top at the edge where the binding is.
PagePainter::PagePainter(QPagedPaintDevice &device, const PageSetup &setup)
    : m_device(device)
    , m_paper(setup.paper)
    , m_sheetsTurn(device.paintEngine() && device.paintEngine()->type() == QPaintEngine::Pdf)
{}

bool PagePainter::beginPage(const LaidPage &page)
{
    const bool first = !m_painter.isActive();
    const bool landscape = page.landscape && m_sheetsTurn;
    if (first || landscape != m_landscape)
        m_device.setPageLayout(sheetOf(m_paper, landscape));
    m_landscape = landscape;
    return first ? m_painter.begin(&m_device) : m_device.newPage();
}

bool PagePainter::paint(const LaidPage &page, const BeforePart &before)
{
    if (!beginPage(page))
        return false;
    const bool turned = page.landscape && !m_sheetsTurn;
    if (turned) {
        constexpr qreal quarter = -90;
        m_painter.save();
        m_painter.translate(0, page.size.width() * m_painter.device()->logicalDpiY() / unitsPerInch);
        m_painter.rotate(quarter);
    }
    paintPage(m_painter, page, before);
    if (turned)
        m_painter.restore();
    return true;
}

bool paintPages(QPagedPaintDevice &device, const LaidOut &laidOut, int first, int last)
{
    if (last < 0)
        last = int(laidOut.pages.size()) - 1;
    if (first < 0 || first > last || last >= laidOut.pages.size())
        return false;
    PagePainter painter(device, laidOut.setup);
    for (int page = first; page <= last; ++page) {
        if (!painter.paint(laidOut.pages[page]))
            return false;
    }
    return painter.end();
}

} // namespace binder
