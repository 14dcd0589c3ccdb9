// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/choose_dossier.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

class ChooseWords
{
    Q_DECLARE_TR_FUNCTIONS(binder::ChooseDossier)
};

} // namespace

QString chooseDossier(QWidget *parent, const QList<DossierInfo> &dossiers)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"chooseDossier"_s);
    dialog.setWindowTitle(ChooseWords::tr("Which business?"));
    auto *question =
        new QLabel(ChooseWords::tr("This file holds more than one &dossier. Which do you want to open?"));
    auto *list = new QListWidget;
    list->setObjectName(u"chooseDossier.list"_s);
    question->setBuddy(list);
    for (const DossierInfo &dossier : dossiers) {
        const QString name =
            dossier.subject.isEmpty() ? ChooseWords::tr("No name yet") : dossier.subject.simplified();
        const QString when = QLocale().toString(dossier.changed.toLocalTime(), QLocale::ShortFormat);
        auto *item = new QListWidgetItem(ChooseWords::tr("%1 (last changed %2)").arg(name, when), list);
        item->setData(Qt::UserRole, dossier.id);
    }
    list->setCurrentRow(0);

    auto *buttons = new QDialogButtonBox;
    buttons->addButton(ChooseWords::tr("&Open"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(ChooseWords::tr("&Cancel"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QObject::connect(list, &QListWidget::itemActivated, &dialog, &QDialog::accept);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(question);
    layout->addWidget(list);
    layout->addWidget(buttons);

    if (dialog.exec() != QDialog::Accepted || !list->currentItem())
        return {};
    return list->currentItem()->data(Qt::UserRole).toString();
}

} // namespace binder
