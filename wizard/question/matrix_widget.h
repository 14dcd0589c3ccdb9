// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/session.h"

#include <QWidget>

class QVBoxLayout;

namespace binder {

class FoldBar;
class Label;
class MatrixRow;

/// A matrix: one line for each row that applies, one column for each state. Where there is no room for
/// columns, the states stand below each line.
///
/// Keys: left and right choose another state, up and down go to another line, 1 to 5 choose a state by its
/// place, Delete clears.
class MatrixWidget : public QWidget
{
    Q_OBJECT

public:
    /// `seenBefore`: as for QuestionWidget.
    MatrixWidget(Session &session, const Address &address, bool seenBefore, QWidget *parent = nullptr);

    /// Shows what the session says now.
    void refresh();
    /// Where the keyboard goes when the user comes to this row; null when it is not one of these.
    [[nodiscard]] QWidget *entryPoint(const Address &row) const;
    /// The first row's; null when there are none.
    [[nodiscard]] QWidget *entryPoint() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build(const Item &item, QVBoxLayout *layout);
    void makeHeadings(const Item &row);
    [[nodiscard]] QList<Address> applyingRows() const;
    void showRows(const QList<Address> &rows);
    void move(const MatrixRow *from, int direction, qsizetype state);
    void fit();

    Session &m_session;
    Address m_address;
    bool m_seenBefore;
    QWidget *m_head;
    QList<Label *> m_headings; ///< one a state
    QVBoxLayout *m_lines;
    QList<MatrixRow *> m_rows;
};

} // namespace binder
