// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/session.h"

#include <QWidget>

class QAbstractButton;
class QBoxLayout;
class QButtonGroup;
class QGridLayout;

namespace binder {

class FoundHere;
class Label;
class LinkButton;
class QuestionFolds;
class SuggestionRow;

/// One line of a matrix: what it asks after, and a radio button for each state, in columns or, where there is
/// no room for those, below it with its words. What belongs to any question is there too: the suggestion,
/// what was found, and under "More" the explanations and notes.
class MatrixRow : public QWidget
{
    Q_OBJECT

public:
    MatrixRow(Session &session, const Address &address, bool seenBefore, QWidget *parent = nullptr);

    [[nodiscard]] const Address &address() const { return m_address; }
    /// Shows what the session says now.
    void refresh();
    /// Each state gets so much width beside the text; with 0 they stand below it.
    void setStateWidth(int width);
    /// Where the keyboard goes: what is chosen, or the first state.
    [[nodiscard]] QWidget *entryPoint() const;
    /// Gives the keyboard to the state at this place, without choosing it.
    void enter(qsizetype state);

signals:
    /// The user goes to the line above (-1) or below (1), at this state.
    void leaving(int direction, qsizetype state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeStates(const Item &item);
    void arrange();
    /// True when the key did something.
    bool pressed(int key, qsizetype state);
    void choose(qsizetype state);
    void showFolds();
    /// The button whose place in its column is here; null when there is none.
    [[nodiscard]] QAbstractButton *buttonAt(const QPoint &at) const;
    [[nodiscard]] QString chosen() const;

    Session &m_session;
    Address m_address;
    Label *m_text;
    Label *m_hint;
    QStringList m_states;
    QButtonGroup *m_group;
    QList<QAbstractButton *> m_buttons; ///< one a state
    QList<Label *> m_words;             ///< the same
    QGridLayout *m_layout;
    LinkButton *m_more;
    SuggestionRow *m_suggestion;
    FoundHere *m_found;
    QuestionFolds *m_folds = nullptr; ///< made when it is opened
    int m_stateWidth = -1;
};

} // namespace binder
