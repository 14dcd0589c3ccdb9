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
        m_again.setInterval(betweenLooks);
        connect(&m_again, &QTimer::timeout, this, &ScreenFit::look);
        window->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show || event->type() == QEvent::WindowStateChange) {
            m_looksLeft = looks;
            m_allLooksLeft = allLooks;
            m_again.start();
        } else if (event->type() == QEvent::Move || event->type() == QEvent::Resize) {
            m_looksLeft = looks; // it has not come to rest
        } else if (event->type() == QEvent::Hide || event->type() == QEvent::Close) {
            m_again.stop();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    static constexpr int betweenLooks = 50; ///< milliseconds
    static constexpr int looks = 20;        ///< a second, after which the window is the user's to move
    static constexpr int allLooks = 600;    ///< half a minute, for a frame that is late

    /// The window manager gives the frame, and moves the window, a moment after the window is there; on a
    /// busy computer a long moment.
    void look()
    {
        const QMargins frame =
            m_window->windowHandle() ? m_window->windowHandle()->frameMargins() : QMargins();
        if (frame != m_frame) {
            m_frame = frame;
            m_looksLeft = looks;
        }
        if (m_looksLeft > 0) {
            --m_looksLeft;
            fit();
        }
        if (--m_allLooksLeft <= 0 || (m_looksLeft == 0 && !m_frame.isNull()))
            m_again.stop();
    }

    void fit()
    {
        const bool moves = m_window->isVisible() && !m_window->isMaximized() && !m_window->isFullScreen()
                           && !m_window->isMinimized();
        if (!moves)
            return;
        const QRect now = m_window->geometry();
        const QRect fitted = fittedGeometry(m_window->screen()->availableGeometry(), m_frame, now);
        if (fitted != now)
            m_window->setGeometry(fitted);
    }

    QWidget *m_window;
    QTimer m_again;
    QMargins m_frame; ///< as the last look saw it
    int m_looksLeft = 0;
    int m_allLooksLeft = 0;
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
