// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace binder {

/// Paints a line of the list of sections: a sign, a title that wraps, and below it how far the section is.
class SectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { WordsRole = Qt::UserRole + 1, SignRole, DepthRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace binder
