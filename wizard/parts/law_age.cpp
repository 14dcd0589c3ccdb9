// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/parts/law_age.h"

#include "wizard/parts/label.h"
#include "wizard/parts/panel.h"
#include "wizard/session.h"

#include <QHBoxLayout>
#include <QLocale>

namespace binder {

using namespace Qt::StringLiterals;

LawAge::LawAge(const Session &session, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"lawAge"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const QDate checked = session.pack().law.checkedOn();
    if (!checked.isValid()) {
        hide();
        return;
    }
    const bool isOld = checked.addYears(1) < session.date();
    const QString day = QLocale(session.language()).toString(checked, u"d MMMM yyyy"_s);
    const QString text = isOld ? tr("The law in this program was checked on %1. That is more than a year "
                                    "ago, so a rule may have "
                                    "changed. See if there is a newer version of Privacy Binder.")
                                     .arg(day)
                               : tr("The law in this program was checked on %1.").arg(day);
    if (isOld)
        layout->addWidget(new SignMark(theme::Sign::Warn, this), 0, Qt::AlignTop);
    auto *label = new Label(isOld ? Label::Role::Body : Label::Role::Hint, text, this);
    label->setObjectName(u"lawAge:text"_s);
    layout->addWidget(label, 1);
}

} // namespace binder
