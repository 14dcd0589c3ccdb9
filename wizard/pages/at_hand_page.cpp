// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/pages/at_hand_page.h"

#include "wizard/parts/label.h"
#include "wizard/parts/law_age.h"
#include "wizard/parts/theme.h"
#include "wizard/session.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

AtHandPage::AtHandPage(Session &session, QWidget *parent)
    : PageFrame(&session, parent)
{
    setObjectName(u"page:at-hand"_s);
    setHeading(session.text(u"pack.jurisdiction"_s), tr("What you need at hand"),
               tr("With these at hand you go faster. You can also start without them."));
    for (const QString &point : session.pack().atHand)
        addPoint(session.text("pack.atHand."_L1 + point));
    body()->addSpacing(theme::em(this, 0.8));
    body()->addWidget(new Label(Label::Role::Heading, tr("How it goes"), column()));
    if (const QString length = session.text(u"pack.length"_s); !length.isEmpty())
        addPoint(length);
    addPoint(tr(
        "You can stop at any time. Each answer is saved at once, and next time you go on where you were."));
    addPoint(tr("Much is filled in as a suggestion. Nothing counts before you say that it is right."));
    addPoint(
        tr("Is there something you do not know? Then choose “I don't know”. At the end you get a message "
           "ready to send to whoever does know."));
    addPoint(tr("Nothing leaves this computer."));
    body()->addSpacing(theme::em(this, 0.8));
    body()->addWidget(new LawAge(session, column()));
    body()->addStretch(1);
}

void AtHandPage::addPoint(const QString &text)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::em(this, 0.5));
    line->addSpacing(theme::em(this, 0.4));
    auto *bullet = new Label(Label::Role::Body, u"•"_s, column());
    bullet->setWordWrap(false);
    line->addWidget(bullet, 0, Qt::AlignTop);
    line->addWidget(new Label(Label::Role::Body, text, column()), 1);
    body()->addLayout(line);
}

QString AtHandPage::continueText() const
{
    return tr("To the first question");
}

} // namespace binder
