// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace binder {

/// A check box without text, as large as the text beside it, and visible in every palette.
class CheckMark : public QCheckBox
{
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }
};

/// The same for a radio button.
class RadioMark : public QRadioButton
{
    Q_OBJECT

public:
    using QRadioButton::QRadioButton;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }
};

} // namespace binder
