// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/side/section_delegate.h"

#include "wizard/parts/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace binder {

namespace {

constexpr int wrap = int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap);
constexpr int space = 6;

struct Line
{
    QFont titleFont;
    QFont wordsFont;
    QRect sign;
    QRect title;
    QRect words;
    int height = 0;
};

/// Where the parts of a line go, relative to its corner.
Line arranged(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    Line line;
    const int depth = index.data(SectionDelegate::DepthRole).toInt();
    line.titleFont = depth == 0 ? theme::scaled(option.font, 1.0, QFont::DemiBold) : option.font;
    line.wordsFont = theme::scaled(option.font, 0.88);
    const QFontMetrics metrics(line.titleFont);
    const int sign = metrics.height() - 2;
    line.sign = QRect(space, space + 1, sign, sign);
    const int left = line.sign.right() + space + 3 + (depth > 1 ? metrics.height() * 2 / 3 : 0);
    const int textWidth = qMax(40, width - left - space);
    line.title = metrics.boundingRect(QRect(left, space, textWidth, 10000), wrap, index.data().toString());
    line.height = line.title.bottom() + 1;
    const QString words = index.data(SectionDelegate::WordsRole).toString();
    if (!words.isEmpty()) {
        line.words = QFontMetrics(line.wordsFont)
                         .boundingRect(QRect(left, line.height, textWidth, 10000), wrap, words);
        line.height = line.words.bottom() + 1;
    }
    line.height += depth == 0 ? space : space / 2;
    return line;
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Line line = arranged(option, index, option.rect.width());
    const QPalette &palette = option.palette;
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRectF bounds = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor ground = theme::accent(palette);
        ground.setAlphaF(selected ? 0.16F : 0.07F);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(bounds, 4, 4);
    }
    const QPoint corner = option.rect.topLeft();
    const int sign = index.data(SignRole).toInt();
    if (index.data(SignRole).isValid() && sign >= 0)
        theme::paintSign(*painter, line.sign.translated(corner), theme::Sign(sign), palette);
    painter->setFont(line.titleFont);
    painter->setPen(palette.color(QPalette::WindowText));
    painter->drawText(line.title.translated(corner), wrap, index.data().toString());
    painter->setFont(line.wordsFont);
    painter->setPen(theme::muted(palette));
    painter->drawText(line.words.translated(corner), wrap, index.data(WordsRole).toString());
    if (selected && option.state.testFlag(QStyle::State_HasFocus))
        theme::paintFocus(*painter, bounds, palette);
    painter->restore();
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = viewWidth(option);
    return {width, arranged(option, index, width).height};
}

} // namespace binder
