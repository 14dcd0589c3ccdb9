// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace binder {

class Label;

/// An option to choose: a radio button or check box with a label that wraps and, below it, a line of
/// explanation. The whole row can be clicked.
class OptionRow : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Radio, Check };

    OptionRow(Kind kind, const QString &name, QWidget *parent = nullptr);

    void setTexts(const QString &label, const QString &hint);
    [[nodiscard]] QAbstractButton *button() const { return m_button; }
    [[nodiscard]] bool isChecked() const;
    void setChecked(bool checked);

signals:
    /// The user chose, or took the choice back.
    void clicked(bool checked);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QAbstractButton *m_button;
    Label *m_label;
    Label *m_hint;
};

} // namespace binder
