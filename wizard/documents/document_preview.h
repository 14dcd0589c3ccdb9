// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/render/laid_out.h"

#include <QAbstractScrollArea>

namespace binder {

/// Shows the pages of a document as they come out on paper, painted by the same routine. Page Up and Page
/// Down go through the pages, Ctrl with plus and minus zooms; a click on a part that rests on an answer asks
/// for that question.
class DocumentPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit DocumentPreview(QWidget *parent = nullptr);

    /// Shows a document; stays at the same page when it was shown before.
    void showDocument(const Document &document, const PageSetup &setup);
    [[nodiscard]] int pageCount() const { return int(m_laidOut.pages.size()); }
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);
    /// One is the size on paper; nothing (0) fits the width.
    void setZoom(qreal zoom);
    void zoomIn();
    void zoomOut();
    [[nodiscard]] qreal zoom() const { return m_scale; }

signals:
    void pageChanged();
    /// Addresses of the answers behind the part that was clicked.
    void partClicked(const QStringList &addresses);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void arrange();
    [[nodiscard]] QRectF pageRect(int page) const;
    [[nodiscard]] QStringList reasonsAt(QPointF at) const;
    [[nodiscard]] QPointF origin() const;

    LaidOut m_laidOut;
    QList<QRectF> m_pages; ///< in pixels of the whole
    QSizeF m_whole;
    qreal m_zoom = 0;
    qreal m_scale = 1; ///< pixels on the screen per pixel of paper size
};

} // namespace binder
