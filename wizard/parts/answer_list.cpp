// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/parts/answer_list.h"

#include "wizard/parts/theme.h"
#include "wizard/value_text.h"

#include <QEvent>
#include <QPainter>

namespace binder {

namespace {

constexpr int wrap = int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap);
constexpr int endless = 100'000;
constexpr int narrowest = 24; ///< in heights of a line: narrower, and the answer stands below
constexpr int comfortable = 30;

} // namespace

AnswerList::AnswerList(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AnswerList::setRows(const QList<Row> &rows)
{
    m_rows.clear();
    for (const Row &row : rows)
        m_rows.append({breakable(row.question), breakable(row.answer)});
    m_known = {};
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString AnswerList::text() const
{
    QStringList lines;
    for (const Row &row : m_rows)
        lines.append(row.answer.isEmpty() ? row.question : row.question + u' ' + row.answer);
    // Without the places where a long word may break.
    return lines.join(u'\n').remove(QChar(0x200b));
}

int AnswerList::arrange(int width, QPainter *painter) const
{
    const bool stacked = width < theme::em(this, narrowest);
    const int gap = theme::em(this, 0.8);
    const int between = theme::em(this, 0.28);
    const int left = stacked ? width : (width - gap) * 46 / 100;
    const QFont headingFont = theme::scaled(font(), 1.0, QFont::DemiBold);
    const auto draw = [&](const QString &text, const QRect &place, const QFont &face, const QColor &colour) {
        if (painter) {
            painter->setFont(face);
            painter->setPen(colour);
            painter->drawText(place, wrap, text);
        }
        return QFontMetrics(face).boundingRect(QRect(0, 0, place.width(), endless), wrap, text).height();
    };
    const QColor plain = palette().color(QPalette::WindowText);
    const QColor quiet = theme::muted(palette());
    int y = 0;
    for (const Row &row : m_rows) {
        if (y > 0)
            y += between;
        if (row.answer.isEmpty()) {
            y += draw(row.question, QRect(0, y, width, endless), headingFont, plain);
        } else if (stacked) {
            y += draw(row.question, QRect(0, y, width, endless), font(), quiet);
            y += draw(row.answer, QRect(0, y, width, endless), font(), plain) + between;
        } else {
            const int question = draw(row.question, QRect(0, y, left, endless), font(), quiet);
            const int answer =
                draw(row.answer, QRect(left + gap, y, width - left - gap, endless), font(), plain);
            y += qMax(question, answer);
        }
    }
    return y;
}

int AnswerList::heightForWidth(int width) const
{
    if (m_known.width() != width)
        m_known = {width, arrange(qMax(1, width), nullptr)};
    return m_known.height();
}

QSize AnswerList::sizeHint() const
{
    const int width = theme::em(this, comfortable);
    return {width, heightForWidth(width)};
}

QSize AnswerList::minimumSizeHint() const
{
    return {theme::em(this, 8), fontMetrics().height()};
}

void AnswerList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    arrange(width(), &painter);
}

void AnswerList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_known = {};
        updateGeometry();
    }
}

} // namespace binder
