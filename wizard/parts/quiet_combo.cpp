// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/parts/quiet_combo.h"

#include <QWheelEvent>

namespace binder {

QuietCombo::QuietCombo(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
}

void QuietCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace binder
