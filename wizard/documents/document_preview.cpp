// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/documents/document_preview.h"

#include "model/render/layout.h"
#include "model/render/painter.h"
#include "wizard/parts/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace binder {

namespace {

constexpr int gap = 16;
constexpr qreal smallest = 0.25;
constexpr qreal largest = 4;
constexpr qreal step = 1.2;

} // namespace

DocumentPreview::DocumentPreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(40);
}

void DocumentPreview::showDocument(const Document &document, const PageSetup &setup)
{
    const bool same = document.name == m_laidOut.document.name;
    m_laidOut = layOut(document, setup);
    arrange();
    if (!same)
        verticalScrollBar()->setValue(0);
    setAccessibleName(document.title);
    viewport()->update();
    emit pageChanged();
}

void DocumentPreview::arrange()
{
    qreal widest = 1;
    for (const LaidPage &page : std::as_const(m_laidOut.pages))
        widest = qMax(widest, page.size.width());
    const qreal perUnit = qreal(logicalDpiX()) / unitsPerInch;
    const qreal fitting = (viewport()->width() - 2 * gap) / (widest * perUnit);
    m_scale = qBound(smallest, m_zoom > 0 ? m_zoom : qMin(fitting, 1.6), largest);
    const qreal factor = perUnit * m_scale;

    m_pages.clear();
    qreal y = gap;
    const qreal width = qMax(widest * factor + 2 * gap, qreal(viewport()->width()));
    for (const LaidPage &page : std::as_const(m_laidOut.pages)) {
        const QSizeF size = page.size * factor;
        m_pages.append(QRectF(QPointF((width - size.width()) / 2, y), size));
        y += size.height() + gap;
    }
    m_whole = QSizeF(width, y);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, int(y) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, int(width) - viewport()->width()));
}

QPointF DocumentPreview::origin() const
{
    return {-qreal(horizontalScrollBar()->value()), -qreal(verticalScrollBar()->value())};
}

QRectF DocumentPreview::pageRect(int page) const
{
    return m_pages.at(page).translated(origin());
}

void DocumentPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme::outline(palette()));
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF sheetRect = pageRect(page);
        if (!sheetRect.intersects(QRectF(event->rect())))
            continue;
        painter.fillRect(sheetRect, Qt::white);
        painter.save();
        painter.setClipRect(sheetRect);
        painter.translate(sheetRect.topLeft());
        painter.scale(m_scale, m_scale);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPage(painter, m_laidOut, page);
        painter.restore();
    }
    if (hasFocus())
        theme::paintFocus(painter, viewport()->rect(), palette());
}

void DocumentPreview::resizeEvent(QResizeEvent *event)
{
    const int page = currentPage();
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    if (page > 0 && event->oldSize().width() != event->size().width())
        goToPage(page);
}

int DocumentPreview::currentPage() const
{
    if (verticalScrollBar()->value() == 0)
        return 0; // however small the pages are shown
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    for (int page = 0; page < int(m_pages.size()); ++page) {
        if (m_pages.at(page).bottom() + gap > middle)
            return page;
    }
    return qMax(0, int(m_pages.size()) - 1);
}

void DocumentPreview::goToPage(int page)
{
    if (m_pages.isEmpty())
        return;
    const int target = qBound(0, page, int(m_pages.size()) - 1);
    verticalScrollBar()->setValue(int(m_pages.at(target).top()) - gap);
}

void DocumentPreview::setZoom(qreal zoom)
{
    const int page = currentPage();
    m_zoom = zoom;
    arrange();
    goToPage(page);
    viewport()->update();
    emit pageChanged();
}

void DocumentPreview::zoomIn()
{
    setZoom(qMin(largest, m_scale * step));
}

void DocumentPreview::zoomOut()
{
    setZoom(qMax(smallest, m_scale / step));
}

void DocumentPreview::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)) {
        zoomIn();
    } else if (control && event->key() == Qt::Key_Minus) {
        zoomOut();
    } else if (control && event->key() == Qt::Key_0) {
        setZoom(0);
    } else if (event->key() == Qt::Key_PageDown) {
        goToPage(currentPage() + 1);
    } else if (event->key() == Qt::Key_PageUp) {
        goToPage(currentPage() - 1);
    } else if (event->key() == Qt::Key_Home) {
        goToPage(0);
    } else if (event->key() == Qt::Key_End) {
        goToPage(pageCount() - 1);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void DocumentPreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else
        zoomOut();
}

QStringList DocumentPreview::reasonsAt(QPointF at) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF sheetRect = pageRect(page);
        if (!sheetRect.contains(at))
            continue;
        const qreal unit = sheetRect.width() / m_laidOut.pages.at(page).size.width();
        const std::optional<Origin> found = blockAt(m_laidOut, page, (at - sheetRect.topLeft()) / unit);
        const QList<const Block *> blocks = blocksInOrder(m_laidOut.document);
        if (found && found->block >= 0 && found->block < blocks.size())
            return blocks.at(found->block)->reasons.addresses;
    }
    return {};
}

void DocumentPreview::mouseReleaseEvent(QMouseEvent *event)
{
    const QStringList addresses = reasonsAt(event->position());
    if (event->button() == Qt::LeftButton && !addresses.isEmpty())
        emit partClicked(addresses);
}

void DocumentPreview::mouseMoveEvent(QMouseEvent *event)
{
    const bool leads = !reasonsAt(event->position()).isEmpty();
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->setToolTip(leads ? tr("Click to go to the question this comes from") : QString());
}

void DocumentPreview::scrollContentsBy(int, int)
{
    viewport()->update();
    emit pageChanged();
}

} // namespace binder
