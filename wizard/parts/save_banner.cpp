// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/parts/save_banner.h"

#include "wizard/parts/label.h"
#include "wizard/parts/link_button.h"
#include "wizard/parts/panel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <array>

namespace binder {

namespace {

struct WayName
{
    WayOn way;
    const char *objectName;
};

constexpr std::array wayNames{
    WayName{WayOn::Follow, "save:follow"},
    WayName{WayOn::NewFile, "save:newFile"},
    WayName{WayOn::ReadAgain, "save:readAgain"},
    WayName{WayOn::KeepMine, "save:keepMine"},
};

} // namespace

QString wayText(WayOn way)
{
    switch (way) {
    case WayOn::NewFile:
        return SaveBanner::tr("Save my answers in a new file");
    case WayOn::ReadAgain:
        return SaveBanner::tr("Read the file again");
    case WayOn::KeepMine:
        return SaveBanner::tr("Keep mine");
    case WayOn::Follow:
        return SaveBanner::tr("Go on with it there");
    }
    Q_UNREACHABLE();
}

SaveBanner::SaveBanner(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("saveBanner"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 8);
    auto *panel = new Panel(Panel::Look::Signed, this);
    panel->setSign(session.isReadOnly() ? theme::Sign::Warn : theme::Sign::Block);
    outer->addWidget(panel);
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(14, 8, 12, 8);
    layout->addWidget(new SignMark(session.isReadOnly() ? theme::Sign::Warn : theme::Sign::Block, panel), 0,
                      Qt::AlignTop);
    m_text = new Label(Label::Role::Body, {}, panel);
    m_text->setObjectName(QStringLiteral("saveBannerText"));
    layout->addWidget(m_text, 1);
    auto *ways = new QVBoxLayout;
    layout->addLayout(ways);
    m_again = new LinkButton(tr("Try again"), panel);
    m_again->setObjectName(QStringLiteral("saveAgain"));
    ways->addWidget(m_again, 0, Qt::AlignTop);
    for (const auto &[way, name] : wayNames) {
        auto *button = new LinkButton(wayText(way), panel);
        button->setObjectName(QLatin1StringView(name));
        ways->addWidget(button, 0, Qt::AlignTop);
        connect(button, &LinkButton::clicked, this, [this, way = way] { emit wayWanted(way); });
        m_ways.insert(way, button);
    }
    connect(m_again, &LinkButton::clicked, &session, &Session::flush);
    connect(&session, &Session::saveStateChanged, this, &SaveBanner::refresh);
    refresh();
}

void SaveBanner::refresh()
{
    const bool failed = m_session.saveState() == SaveState::Failed;
    if (m_session.isReadOnly())
        m_text->setText(m_session.readOnlyReason());
    else if (failed)
        m_text->setText(tr("Your last answers are not saved yet: %1 They are still here. You can go on; keep "
                           "this window open.")
                            .arg(m_session.saveError()));
    m_again->setVisible(failed);
    m_again->setAccessibleDescription(m_text->text());
    const QList<WayOn> there = m_session.waysOn();
    for (auto way = m_ways.begin(); way != m_ways.end(); ++way) {
        (*way)->setVisible(there.contains(way.key()));
        (*way)->setAccessibleDescription(m_text->text());
    }
    setVisible(failed || m_session.isReadOnly());
}

SaveLine::SaveLine(QWidget *parent)
    : QWidget(parent)
    , m_state(new Label(Label::Role::Body, {}, this))
    , m_path(new Label(Label::Role::Small, {}, this))
{
    m_state->setObjectName(QStringLiteral("saveState"));
    m_path->setObjectName(QStringLiteral("savePath"));
    m_path->setWordWrap(false);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_state);
    layout->addWidget(m_path);
}

void SaveLine::setSession(Session *session)
{
    m_session = session;
    if (session)
        connect(session, &Session::saveStateChanged, this, &SaveLine::refresh);
    refresh();
}

void SaveLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void SaveLine::refresh()
{
    if (!m_session) {
        m_state->clear();
        m_path->clear();
        return;
    }
    QString text;
    Label::Role role = Label::Role::Body;
    if (m_session->isReadOnly()) {
        text = tr("Open to read, not to change");
    } else if (m_session->saveState() == SaveState::Saved) {
        const QDateTime at = m_session->savedAt();
        text = at.isValid() ? tr("Saved at %1").arg(QLocale().toString(at.time(), QLocale::ShortFormat))
                            : tr("Everything is saved");
    } else if (m_session->saveState() == SaveState::Failed) {
        text = tr("Not saved");
        role = Label::Role::Trouble;
    } else {
        text = tr("Saving");
    }
    m_state->setRole(role);
    m_state->setText(text);
    const QString path = QDir::toNativeSeparators(m_session->path());
    m_path->setText(m_path->fontMetrics().elidedText(path, Qt::ElideMiddle, width()));
    m_path->setToolTip(path);
    m_path->setAccessibleName(path);
}

} // namespace binder
