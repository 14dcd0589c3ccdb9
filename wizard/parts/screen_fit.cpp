// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/parts/screen_fit.h"

#include <QEvent>
#include <QScreen>
#include <QTimer>
#include <QWidget>
#include <QWindow>
#include <algorithm>

namespace binder {

namespace {

/// What a frame takes about everywhere, until the window has its own.
constexpr QMargins usualFrame{8, 38, 8, 8};

/// Looks at a window whenever it may have come to stand elsewhere.
class ScreenFit : public QObject
{
public:
    explicit ScreenFit(QWidget *window)
        : QObject(window)
        , m_window(window)
    {
        window->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The frame is there a moment after the window.
        if (event->type() == QEvent::Show || event->type() == QEvent::WindowStateChange)
            look(tries);
        return QObject::eventFilter(watched, event);
    }

private:
    static constexpr int tries = 6;
    static constexpr int betweenTries = 50; ///< milliseconds

    void look(int left)
    {
        QTimer::singleShot(betweenTries, this, [this, left] {
            fit();
            if (left > 1)
                look(left - 1);
        });
    }

    void fit()
    {
        const bool moves = m_window->isVisible() && !m_window->isMaximized() && !m_window->isFullScreen()
                           && !m_window->isMinimized();
        const QWindow *handle = m_window->windowHandle();
        if (!moves || !handle)
            return;
        const QRect now = m_window->geometry();
        const QRect fitted =
            fittedGeometry(m_window->screen()->availableGeometry(), handle->frameMargins(), now);
        if (fitted != now)
            m_window->setGeometry(fitted);
    }

    QWidget *m_window;
};

} // namespace

QRect fittedGeometry(const QRect &available, const QMargins &frame, const QRect &wanted)
{
    const QRect room = available.marginsRemoved(frame);
    if (room.isEmpty())
        return wanted;
    const QSize size = wanted.size().boundedTo(room.size());
    QRect fitted(wanted.topLeft(), size);
    // The title is what a window is moved by: where both ends do not fit, it is the beginning that does.
    fitted.moveLeft(std::max(std::min(fitted.left(), room.right() - fitted.width() + 1), room.left()));
    fitted.moveTop(std::max(std::min(fitted.top(), room.bottom() - fitted.height() + 1), room.top()));
    return fitted;
}

void fitToScreen(QWidget *window, const QSize &wanted)
{
    const QScreen *screen = window->screen();
    const QRect available = screen->availableGeometry();
    window->resize(fittedGeometry(available, usualFrame, QRect(available.topLeft(), wanted)).size());
    new ScreenFit(window);
}

} // namespace binder
