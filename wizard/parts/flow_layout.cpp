// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/parts/flow_layout.h"

#include <QWidget>

namespace binder {

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
    , m_spacing(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &bounds)
{
    QLayout::setGeometry(bounds);
    arrange(bounds, true);
}

int FlowLayout::arrange(const QRect &bounds, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = bounds.marginsRemoved(margins);
    const bool leftward = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    struct Placed
    {
        QLayoutItem *item;
        QRect where;
    };
    QList<Placed> line;
    // What is lower than its neighbours stands in the middle of the line, as words beside a list do.
    const auto finishLine = [&] {
        for (const Placed &one : std::as_const(line)) {
            if (place)
                one.item->setGeometry(one.where.translated(0, (lineHeight - one.where.height()) / 2));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(qMin(size.width(), qMax(inner.width(), item->minimumSize().width())));
        if (x > 0 && x + size.width() > inner.width()) {
            finishLine();
            x = 0;
            y += lineHeight + m_spacing;
            lineHeight = 0;
        }
        const int left = leftward ? inner.right() + 1 - x - size.width() : inner.left() + x;
        line.append({item, QRect(QPoint(left, inner.top() + y), size)});
        x += size.width() + m_spacing;
        lineHeight = qMax(lineHeight, size.height());
    }
    finishLine();
    return y + lineHeight + margins.top() + margins.bottom();
}

} // namespace binder
