// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace binder {

/// A field for text of several lines that grows with what is typed, up to a limit. Tab leaves it. The text
/// comes out exactly as typed: also spaces that do not break, which `toPlainText()` would replace.
class PlainText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PlainText(QWidget *parent = nullptr);

    /// Shows a text without telling that it was typed.
    void showText(const QString &text);
    [[nodiscard]] QString typedText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void typed();
    void left();
    /// Something was put in that would make the text too long: it was left out whole.
    void refused();

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();

    bool m_showing = false;
    int m_lines = 0;
};

} // namespace binder
