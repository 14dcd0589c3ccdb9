// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace binder {

/// Questions with their answers beside them; below them where there is no room. One widget however many there
/// are: a page may hold hundreds. Texts are shown literally.
class AnswerList : public QWidget
{
    Q_OBJECT

public:
    /// A row without an answer is a heading.
    struct Row
    {
        QString question;
        QString answer;
    };

    explicit AnswerList(QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);
    /// All of it as one text.
    [[nodiscard]] QString text() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Goes through the rows at this width; paints them when there is a painter. Gives the height.
    int arrange(int width, QPainter *painter) const;

    QList<Row> m_rows;
    mutable QSize m_known; ///< a width asked for, and the height it gave; layouts ask often
};

} // namespace binder
