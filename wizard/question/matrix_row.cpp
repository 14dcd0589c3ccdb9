// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/question/matrix_row.h"

#include "wizard/parts/choice_mark.h"
#include "wizard/parts/label.h"
#include "wizard/parts/link_button.h"
#include "wizard/parts/theme.h"
#include "wizard/question/found_here.h"
#include "wizard/question/question_folds.h"
#include "wizard/question/suggestion_row.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// The words of a state, where they stand beside the mark: they choose it too.
class StateWords : public Label
{
public:
    StateWords(const QString &text, QAbstractButton *button, QWidget *parent)
        : Label(Label::Role::Body, text, parent)
        , m_button(button)
    {
        setTextInteractionFlags(Qt::NoTextInteraction);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        event->setAccepted(event->button() == Qt::LeftButton);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
            return;
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
    }

private:
    QAbstractButton *m_button;
};

} // namespace

MatrixRow::MatrixRow(Session &session, const Address &address, bool seenBefore, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_address(address)
    , m_text(new Label(Label::Role::Body, {}, this))
    , m_hint(new Label(Label::Role::Small, {}, this))
    , m_group(new QButtonGroup(this))
    , m_layout(new QGridLayout(this))
    , m_more(new LinkButton(tr("More"), this))
    , m_suggestion(new SuggestionRow(session, address, this))
    , m_found(new FoundHere(session, address, seenBefore, this))
{
    const QString name = address.toString();
    setObjectName("row:"_L1 + name);
    m_layout->setContentsMargins(6, theme::em(this, 0.3), 6, theme::em(this, 0.3));
    m_layout->setHorizontalSpacing(0);
    m_layout->setVerticalSpacing(1);
    m_layout->setColumnStretch(0, 1);
    m_more->setObjectName(name + ":more"_L1);
    m_more->setCheckable(true);
    connect(m_more, &LinkButton::toggled, this, &MatrixRow::showFolds);
    if (const Item *item = session.pack().item(address.linkId))
        makeStates(*item);
    setStateWidth(0);
    m_more->setChecked(QuestionFolds::hasNotes(session, address));
}

void MatrixRow::makeStates(const Item &item)
{
    const QString name = m_address.toString();
    m_text->setText(m_session.text(item.textId("text"_L1)));
    m_hint->setText(m_session.text(item.textId("hint"_L1)));
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_more->setAccessibleName(tr("More about: %1").arg(m_text->text()));
    m_states = item.statesInOrder();
    for (const QString &state : std::as_const(m_states)) {
        const QString words = m_session.text(item.stateTextId(state));
        auto *button = new RadioMark(this);
        button->setObjectName(name + u':' + state);
        //: %1 is a line of a table, %2 what holds for it: "Updates come by themselves: partly"
        button->setAccessibleName(tr("%1: %2").arg(m_text->text(), words));
        button->setEnabled(!m_session.isReadOnly());
        button->installEventFilter(this);
        m_group->addButton(button);
        m_buttons.append(button);
        m_words.append(new StateWords(words, button, this));
        connect(button, &QAbstractButton::clicked, this,
                [this, place = m_buttons.size() - 1] { choose(place); });
        if (m_buttons.size() > 1)
            QWidget::setTabOrder(m_buttons.at(m_buttons.size() - 2), button);
    }
    if (!m_buttons.isEmpty())
        QWidget::setTabOrder(m_buttons.constLast(), m_more);
}

void MatrixRow::setStateWidth(int width)
{
    if (width == m_stateWidth)
        return;
    m_stateWidth = width;
    arrange();
}

void MatrixRow::arrange()
{
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    const bool inColumns = m_stateWidth > 0;
    const int states = int(m_buttons.size());
    int line = 0;
    if (inColumns) {
        m_layout->addWidget(m_text, 0, 0);
        m_layout->addWidget(m_hint, 1, 0);
        for (int i = 0; i < states; ++i)
            m_layout->addWidget(m_buttons.at(i), 0, i + 1, Qt::AlignHCenter | Qt::AlignTop);
        line = 2;
    } else {
        m_layout->addWidget(m_text, 0, 0, 1, 2);
        m_layout->addWidget(m_hint, 1, 0, 1, 2);
        for (int i = 0; i < states; ++i) {
            m_layout->addWidget(m_buttons.at(i), 2 + i, 0, Qt::AlignTop);
            m_layout->addWidget(m_words.at(i), 2 + i, 1);
        }
        line = 2 + states;
    }
    for (int i = 0; i < states; ++i) {
        m_words.at(i)->setVisible(!inColumns);
        m_layout->setColumnMinimumWidth(i + 1, inColumns ? m_stateWidth : 0);
    }
    m_layout->setColumnStretch(0, inColumns ? 1 : 0);
    m_layout->setColumnStretch(1, inColumns ? 0 : 1);
    m_layout->setHorizontalSpacing(inColumns ? 0 : 8);
    const int columns = inColumns ? states + 1 : 2;
    m_layout->addWidget(m_more, line++, 0, 1, columns, Qt::AlignLeft);
    m_layout->addWidget(m_suggestion, line++, 0, 1, columns);
    m_layout->addWidget(m_found, line++, 0, 1, columns);
    if (m_folds)
        m_layout->addWidget(m_folds, line, 0, 1, columns);
}

void MatrixRow::showFolds()
{
    const bool open = m_more->isChecked();
    if (open && !m_folds) {
        m_folds = new QuestionFolds(m_session, m_address, this);
        connect(m_folds, &QuestionFolds::clearing, this, [this] { entryPoint()->setFocus(); });
        arrange();
    }
    if (m_folds)
        m_folds->setVisible(open);
    refresh();
}

void MatrixRow::refresh()
{
    const QString now = chosen();
    m_group->setExclusive(false);
    for (qsizetype i = 0; i < m_states.size(); ++i)
        m_buttons.at(i)->setChecked(m_states.at(i) == now);
    m_group->setExclusive(true);
    m_suggestion->refresh();
    m_found->refresh();
    if (m_folds)
        m_folds->refresh(!now.isEmpty());
    const QString description = QStringList{m_hint->text(), m_found->description()}.join(u' ').simplified();
    for (QAbstractButton *button : std::as_const(m_buttons))
        button->setAccessibleDescription(description);
}

QString MatrixRow::chosen() const
{
    if (m_session.evaluation().state(m_address) == AnswerState::Unknown)
        return unknownState();
    const QStringList codes = m_session.answers().values.value(m_address).asCodes();
    return codes.isEmpty() ? QString() : codes.constFirst();
}

void MatrixRow::choose(qsizetype state)
{
    const QString &wanted = m_states.at(state);
    if (wanted == unknownState())
        m_session.setUnknown(m_address, true);
    else
        m_session.answer(m_address, Value::code(wanted), Pace::Chosen);
    refresh();
}

QWidget *MatrixRow::entryPoint() const
{
    const auto now = m_states.indexOf(chosen());
    return m_buttons.value(qMax<qsizetype>(now, 0));
}

void MatrixRow::enter(qsizetype state)
{
    if (QAbstractButton *button = m_buttons.value(state))
        button->setFocus(Qt::OtherFocusReason);
}

bool MatrixRow::pressed(int key, qsizetype state)
{
    const qsizetype last = m_states.size() - 1;
    // In columns the arrows go as they point; below each other all of a line stand up and down.
    const bool inColumns = m_stateWidth > 0;
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (key == forward || key == back || (!inColumns && (key == Qt::Key_Up || key == Qt::Key_Down))) {
        const bool onward = key == forward || key == Qt::Key_Down;
        const qsizetype next = qBound<qsizetype>(0, state + (onward ? 1 : -1), last);
        enter(next);
        if (next != state)
            m_buttons.at(next)->click();
        return true;
    }
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        emit leaving(key == Qt::Key_Up ? -1 : 1, state);
        return true;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_1 + int(last)) {
        enter(key - Qt::Key_1);
        m_buttons.at(key - Qt::Key_1)->click();
        return true;
    }
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        m_session.setUnknown(m_address, false);
        return true;
    }
    return false;
}

bool MatrixRow::eventFilter(QObject *watched, QEvent *event)
{
    const auto state = m_buttons.indexOf(qobject_cast<QAbstractButton *>(watched));
    if (state >= 0 && event->type() == QEvent::KeyPress && !m_session.isReadOnly()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain && pressed(key->key(), state))
            return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

QAbstractButton *MatrixRow::buttonAt(const QPoint &at) const
{
    for (QAbstractButton *button : m_buttons) {
        const QRect mark = button->geometry();
        const bool isBeside = m_stateWidth > 0 && qAbs(at.x() - mark.center().x()) <= m_stateWidth / 2;
        if (isBeside && at.y() >= 0 && at.y() <= mark.bottom() + mark.height() / 2)
            return button;
    }
    return nullptr;
}

void MatrixRow::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton && buttonAt(event->position().toPoint()));
}

void MatrixRow::mouseReleaseEvent(QMouseEvent *event)
{
    QAbstractButton *button = buttonAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !button || !button->isEnabled())
        return;
    button->setFocus(Qt::MouseFocusReason);
    button->click();
}

void MatrixRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme::outline(palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
    for (const QAbstractButton *button : std::as_const(m_buttons)) {
        if (button->hasFocus())
            theme::paintFocus(painter, button->geometry().adjusted(-5, -5, 5, 5), palette());
    }
}

} // namespace binder
