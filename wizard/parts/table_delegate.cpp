// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/parts/table_delegate.h"

#include "wizard/parts/theme.h"

#include <QPainter>
#include <QTableView>

namespace binder {

namespace {

constexpr int across = 6;
constexpr int down = 4;
constexpr int wrapped = int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap);

} // namespace

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(option.rect.adjusted(across, down, -across, -down), wrapped, index.data().toString());
    if (option.state.testFlag(QStyle::State_HasFocus))
        theme::paintFocus(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), option.palette);
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int endless = 100'000;
    int width = option.rect.width();
    if (const auto *table = qobject_cast<const QTableView *>(option.widget))
        width = table->columnWidth(index.column());
    const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, qMax(1, width - 2 * across - 1), endless),
                                                       wrapped, index.data().toString());
    return {width, text.height() + 2 * down + 1};
}

} // namespace binder
