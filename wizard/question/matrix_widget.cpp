// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/question/matrix_widget.h"

#include "wizard/parts/label.h"
#include "wizard/parts/theme.h"
#include "wizard/question/fold_bar.h"
#include "wizard/question/matrix_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// The width of the longest word: a heading may break between words.
int widestWord(const Label &label)
{
    int widest = 0;
    const QStringList words = label.text().split(u' ');
    for (const QString &word : words)
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    return widest;
}

} // namespace

MatrixWidget::MatrixWidget(Session &session, const Address &address, bool seenBefore, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_address(address)
    , m_seenBefore(seenBefore)
    , m_head(new QWidget(this))
    , m_lines(new QVBoxLayout)
{
    setObjectName("question:"_L1 + address.toString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::em(this, 0.3));
    if (const Item *item = session.pack().item(address.linkId))
        build(*item, layout);
    refresh();
}

void MatrixWidget::build(const Item &item, QVBoxLayout *layout)
{
    const QString question = m_session.text(item.textId("text"_L1));
    layout->addWidget(new Label(Label::Role::Question, question, this));
    const QString hint = m_session.text(item.textId("hint"_L1));
    if (!hint.isEmpty())
        layout->addWidget(new Label(Label::Role::Hint, hint, this));
    setAccessibleName(question);
    setAccessibleDescription(hint);
    const QString why = m_session.text(item.textId("why"_L1));
    if (!why.isEmpty()) {
        auto *folds = new FoldBar(this);
        folds->addText(m_address.toString() + ":why"_L1, tr("Why?"), why);
        layout->addWidget(folds);
    }
    layout->addSpacing(2);
    m_head->setObjectName(m_address.toString() + ":head"_L1);
    layout->addWidget(m_head);
    m_lines->setSpacing(0);
    layout->addLayout(m_lines);
    const auto &items = m_session.pack().items;
    const auto first = std::find_if(items.cbegin(), items.cend(),
                                    [&](const Item &one) { return one.matrix == m_address.linkId; });
    if (first != items.cend())
        makeHeadings(*first);
}

void MatrixWidget::makeHeadings(const Item &row)
{
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(6, 0, 6, 0);
    head->setSpacing(0);
    head->addStretch(1);
    const QStringList states = row.statesInOrder();
    for (const QString &state : states) {
        auto *heading = new Label(Label::Role::Small, m_session.text(row.stateTextId(state)), m_head);
        heading->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        heading->setTextInteractionFlags(Qt::NoTextInteraction);
        head->addWidget(heading, 0, Qt::AlignBottom);
        m_headings.append(heading);
    }
}

QList<Address> MatrixWidget::applyingRows() const
{
    QList<Address> rows;
    const Item *matrix = m_session.pack().item(m_address.linkId);
    if (!matrix)
        return rows;
    const QList<Address> onPage = m_session.evaluation().addressesOn({matrix->page, m_address.entry});
    for (const Address &address : onPage) {
        if (m_session.pack().item(address.linkId)->matrix == m_address.linkId)
            rows.append(address);
    }
    return rows;
}

void MatrixWidget::refresh()
{
    showRows(applyingRows());
    for (MatrixRow *row : std::as_const(m_rows))
        row->refresh();
}

void MatrixWidget::showRows(const QList<Address> &rows)
{
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        if (rows.contains(m_rows.at(i)->address()))
            continue;
        MatrixRow *gone = m_rows.takeAt(i);
        gone->hide();
        gone->setObjectName({});
        gone->deleteLater();
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i < m_rows.size() && m_rows.at(i)->address() == rows.at(i))
            continue;
        auto *row = new MatrixRow(m_session, rows.at(i), m_seenBefore, this);
        m_lines->insertWidget(int(i), row);
        m_rows.insert(i, row);
        row->show();
        connect(row, &MatrixRow::leaving, this,
                [this, row](int direction, qsizetype state) { move(row, direction, state); });
    }
    fit();
}

void MatrixWidget::move(const MatrixRow *from, int direction, qsizetype state)
{
    const auto place = std::find(m_rows.cbegin(), m_rows.cend(), from) - m_rows.cbegin();
    if (MatrixRow *next = m_rows.value(place + direction))
        next->enter(state);
}

QWidget *MatrixWidget::entryPoint(const Address &address) const
{
    for (const MatrixRow *row : m_rows) {
        if (row->address() == address)
            return row->entryPoint();
    }
    return nullptr;
}

QWidget *MatrixWidget::entryPoint() const
{
    return m_rows.isEmpty() ? nullptr : m_rows.constFirst()->entryPoint();
}

void MatrixWidget::fit()
{
    int widest = theme::em(this, 2.4);
    for (const Label *heading : std::as_const(m_headings))
        widest = std::max(widest, widestWord(*heading) + theme::em(this, 0.6));
    const int forText = theme::em(this, 11);
    const bool inColumns = width() >= forText + widest * int(m_headings.size());
    m_head->setVisible(inColumns && !m_rows.isEmpty());
    for (Label *heading : std::as_const(m_headings))
        heading->setFixedWidth(widest);
    for (MatrixRow *row : std::as_const(m_rows))
        row->setStateWidth(inColumns ? widest : 0);
}

void MatrixWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void MatrixWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
}

} // namespace binder
