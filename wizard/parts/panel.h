// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/parts/theme.h"

#include <QWidget>

namespace binder {

/// A ground with rounded corners: a card, a box, a place for something aside.
class Panel : public QWidget
{
    Q_OBJECT

public:
    enum class Look {
        Card,  ///< framed
        Quiet, ///< only a tint
        Signed ///< framed, with a bar in the colour of a sign at its start
    };

    explicit Panel(Look look, QWidget *parent = nullptr);
    void setSign(theme::Sign sign);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    theme::Sign m_sign = theme::Sign::Advise;
};

/// A sign, as large as a line of text.
class SignMark : public QWidget
{
    Q_OBJECT

public:
    SignMark(theme::Sign sign, QWidget *parent = nullptr);
    void setSign(theme::Sign sign);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Sign m_sign;
};

} // namespace binder
