// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/about_dialog.h"

#include "app/version.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Privacy Binder"));

    auto *layout = new QVBoxLayout(this);
    const auto add = [layout](const QString &text, const QString &name) {
        auto *label = new QLabel(text);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(label);
        return label;
    };
    QLabel *title = add(tr("Privacy Binder %1").arg(version), u"about.version"_s);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    add(tr("Turns plain answers into a privacy plan for your business."), u"about.purpose"_s);
    add(tr("Nothing leaves this computer: the program does not use the network."), u"about.promise"_s);
    add(tr("The documents are made with care, but they are no legal advice."), u"about.noAdvice"_s);
    add(tr("Free software under the GNU General Public License, version 3 or later: you may use, study, "
           "share and change it. There is "
           "no warranty. The fonts in it, Noto Sans, are under the SIL Open Font License 1.1."),
        u"about.licence"_s);
    add(u"© 2026 Privacy Binder contributors"_s, u"about.copyright"_s);

    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"about.close"_s);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(460);
}

} // namespace binder
