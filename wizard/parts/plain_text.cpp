// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/parts/plain_text.h"

#include "wizard/parts/text_limit.h"

#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QWheelEvent>
#include <algorithm>

namespace binder {

namespace {

constexpr int fewestLines = 3;
constexpr int mostLines = 12;

} // namespace

PlainText::PlainText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(fewestLines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_showing)
            emit typed();
    });
}

void PlainText::showText(const QString &text)
{
    if (typedText() == text)
        return;
    m_showing = true;
    setPlainText(text);
    m_showing = false;
}

QString PlainText::typedText() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void PlainText::fit()
{
    // A line of this document is a line on the screen; long texts need not be counted to the end.
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid() && lines < mostLines;
         block = block.next())
        lines += std::max(1, block.lineCount());
    lines = std::clamp(lines + 1, fewestLines, mostLines);
    if (lines != m_lines) {
        m_lines = lines;
        updateGeometry();
    }
}

QSize PlainText::sizeHint() const
{
    const int frame = 2 * (frameWidth() + int(document()->documentMargin()));
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().lineSpacing() * m_lines + frame};
}

QSize PlainText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void PlainText::insertFromMimeData(const QMimeData *source)
{
    if (source && isTooLong(typedText() + source->text()))
        emit refused();
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void PlainText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit left();
}

void PlainText::wheelEvent(QWheelEvent *event)
{
    // A field with nothing to scroll lets the page scroll.
    if (verticalScrollBar()->maximum() == 0)
        event->ignore();
    else
        QPlainTextEdit::wheelEvent(event);
}

} // namespace binder
