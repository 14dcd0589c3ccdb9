// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/page_setup.h"

#include <QMarginsF>

namespace binder {

namespace {

constexpr qreal runningLineHeight = points(12);
constexpr qreal runningLineDistance = points(16);

} // namespace

QPageSize pageSize(Paper paper)
{
    return QPageSize(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4);
}

PageGeometry pageGeometry(const PageSetup &setup, bool landscape)
{
    const QSizeF upright = pageSize(setup.paper).size(QPageSize::Millimeter) * unitsPerMillimetre;
    QMarginsF margins(setup.binding, setup.top, setup.outer, setup.bottom);
    if (landscape)
        margins = QMarginsF(setup.outer, setup.binding, setup.outer, setup.bottom);

    PageGeometry geometry;
    geometry.paper = landscape ? upright.transposed() : upright;
    geometry.content = QRectF(QPointF(), geometry.paper).marginsRemoved(margins * unitsPerMillimetre);
    const QRectF &content = geometry.content;
    geometry.header = QRectF(content.left(), content.top() - runningLineDistance - runningLineHeight,
                             content.width(), runningLineHeight);
    geometry.footer =
        QRectF(content.left(), content.bottom() + runningLineDistance, content.width(), runningLineHeight);
    return geometry;
}

} // namespace binder
