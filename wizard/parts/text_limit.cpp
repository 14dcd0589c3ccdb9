// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/parts/text_limit.h"

#include "model/dossier/value_check.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QValidator>

namespace binder {

namespace {

struct TextLimitWords
{
    Q_DECLARE_TR_FUNCTIONS(binder::TextLimit)
};

class LengthValidator : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString &text, int &) const override { return isTooLong(text) ? Invalid : Acceptable; }
};

/// Puts long texts into a field of one line at once. The field itself would take them in sign by sign, each
/// time with a look at the whole, so that ten times as long takes a hundred times the time.
class LongTexts : public QObject
{
public:
    explicit LongTexts(QLineEdit *line)
        : QObject(line)
        , m_line(line)
    {
        line->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QClipboard *clipboard = QGuiApplication::clipboard();
        switch (int(event->type())) { // of two hundred these
        case QEvent::KeyPress:
            return static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) && take(clipboard->text());
        case QEvent::MouseButtonRelease:
            return static_cast<QMouseEvent *>(event)->button() == Qt::MiddleButton
                   && clipboard->supportsSelection() && take(clipboard->text(QClipboard::Selection));
        case QEvent::Drop:
            return take(static_cast<QDropEvent *>(event)->mimeData()->text());
        case QEvent::InputMethod:
            return take(static_cast<QInputMethodEvent *>(event)->commitString());
        case QEvent::ContextMenu:
            return isLong(clipboard->text())
                   && showMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
        default:
            return QObject::eventFilter(watched, event);
        }
    }

private:
    [[nodiscard]] static bool isLong(const QString &text)
    {
        constexpr qsizetype shortest = 4096;
        return text.size() >= shortest;
    }

    /// False for a text that the field can take in itself.
    bool take(const QString &text)
    {
        if (!isLong(text) || m_line->isReadOnly())
            return false;
        const bool replaces = m_line->hasSelectedText();
        const int from = replaces ? m_line->selectionStart() : m_line->cursorPosition();
        const int to = replaces ? m_line->selectionEnd() : from;
        const QString before = m_line->text();
        const QString after = before.first(from) + text + before.sliced(to);
        if (isTooLong(after)) {
            emit m_line->inputRejected();
            return true;
        }
        m_line->setText(after);
        m_line->setCursorPosition(from + int(text.size()));
        emit m_line->textEdited(after);
        return true;
    }

    bool showMenu(const QPoint &where)
    {
        QMenu *menu = m_line->createStandardContextMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (auto *paste = menu->findChild<QAction *>(QStringLiteral("edit-paste"))) {
            paste->disconnect(m_line);
            QObject::disconnect(paste, &QAction::triggered, nullptr, nullptr);
            connect(paste, &QAction::triggered, this, [this] { take(QGuiApplication::clipboard()->text()); });
        }
        menu->popup(where);
        return true;
    }

    QLineEdit *m_line;
};

} // namespace

bool isTooLong(const QString &text)
{
    // A character takes three bytes at most for each of its units.
    return text.size() > maximumTextBytes / 3 && text.toUtf8().size() > maximumTextBytes;
}

QString tooLongText()
{
    return TextLimitWords::tr(
        "This text is longer than 1 MiB, the most an answer can hold. It was not put in the field.");
}

void limitText(QLineEdit *line)
{
    line->setMaxLength(int(maximumTextBytes)
                       + 1); // by itself the field would cut off what is too much, unasked
    line->setValidator(new LengthValidator(line));
    new LongTexts(line);
}

} // namespace binder
