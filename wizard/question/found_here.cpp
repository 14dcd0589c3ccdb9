// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/question/found_here.h"

#include "model/documents/compose.h"
#include "wizard/question/finding_box.h"

#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

FoundHere::FoundHere(Session &session, const Address &address, bool seenBefore, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_address(address)
    , m_seenBefore(seenBefore)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    hide();
}

void FoundHere::refresh()
{
    const bool blank = m_session.evaluation().state(m_address) == AnswerState::Unanswered;
    QList<Finding> mine;
    QString key;
    for (const Finding &finding : m_session.evaluation().findings()) {
        if (finding.at != m_address || (blank && !m_seenBefore))
            continue;
        mine.append(finding);
        const FindingText text = findingText(m_session.evaluation(), finding, m_session.language());
        key += finding.address + plainText(text.text) + plainText(text.action);
        key += finding.overruled ? u"|overruled\n"_s : u"\n"_s;
    }
    if (key == m_key)
        return;
    m_key = key;
    // A box may be the sender of the change we are called for: it goes when that is done.
    for (FindingBox *box : std::as_const(m_boxes)) {
        box->hide();
        box->setObjectName({});
        box->deleteLater();
    }
    m_boxes.clear();
    for (const Finding &finding : std::as_const(mine)) {
        auto *box = new FindingBox(m_session, finding, this);
        m_layout->addWidget(box);
        m_boxes.append(box);
        box->show();
    }
    setVisible(!m_boxes.isEmpty());
}

QString FoundHere::description() const
{
    QStringList all;
    for (const FindingBox *box : m_boxes)
        all.append(box->description());
    return all.join(u' ');
}

} // namespace binder
