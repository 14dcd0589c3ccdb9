// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/trouble_dialog.h"

#include "model/store/backup.h"
#include "model/store/store_trouble.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

class TroubleWords
{
    Q_DECLARE_TR_FUNCTIONS(binder::TroubleDialog)
};

/// Nothing in these texts is markup, whatever a file is called.
void prepare(QMessageBox &box, const QString &text, const QString &detail)
{
    box.setWindowTitle(TroubleWords::tr("Privacy Binder"));
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.setInformativeText(detail);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

QPushButton *addButton(QMessageBox &box, const QString &text, QMessageBox::ButtonRole role,
                       const QString &name)
{
    QPushButton *button = box.addButton(text, role);
    button->setObjectName(name);
    return button;
}

} // namespace

WayOut askWayOut(QWidget *parent, const Error &error, const QString &path)
{
    const StoreTrouble trouble = storeTrouble(error);
    QString text = error.message;
    QString newestBackup;
    if (trouble == StoreTrouble::Damaged || trouble == StoreTrouble::Missing
        || trouble == StoreTrouble::Altered)
        newestBackup = backupsOf(path).value(0);
    if (!newestBackup.isEmpty())
        text += u"\n\n"_s
                + TroubleWords::tr("There is a backup beside it: %1. If you put it back, the file as it is "
                                   "now is kept too, under another name.")
                      .arg(QDir::toNativeSeparators(newestBackup));

    QMessageBox box(QMessageBox::Warning, {}, {}, QMessageBox::NoButton, parent);
    box.setObjectName(u"troubleDialog"_s);
    prepare(box, text, error.detail);
    QPushButton *leave =
        addButton(box, TroubleWords::tr("&Close"), QMessageBox::RejectRole, u"trouble.close"_s);
    const QPushButton *readOnly = nullptr;
    const QPushButton *restore = nullptr;
    const QPushButton *again = nullptr;
    const QPushButton *accept = nullptr;
    if (trouble == StoreTrouble::Locked || trouble == StoreTrouble::ReadOnly)
        readOnly =
            addButton(box, TroubleWords::tr("Open to &read"), QMessageBox::AcceptRole, u"trouble.readOnly"_s);
    if (trouble == StoreTrouble::Locked || trouble == StoreTrouble::Busy || trouble == StoreTrouble::Changed
        || trouble == StoreTrouble::Full)
        again = addButton(box, TroubleWords::tr("&Try again"), QMessageBox::AcceptRole, u"trouble.again"_s);
    if (trouble == StoreTrouble::Altered)
        accept = addButton(box, TroubleWords::tr("&Accept it as it is"), QMessageBox::AcceptRole,
                           u"trouble.accept"_s);
    if (!newestBackup.isEmpty())
        restore = addButton(box, TroubleWords::tr("Put the &backup back"), QMessageBox::AcceptRole,
                            u"trouble.restore"_s);
    box.setDefaultButton(leave);
    box.setEscapeButton(leave);
    box.exec();

    const QAbstractButton *clicked = box.clickedButton();
    if (clicked && clicked == readOnly)
        return {WayOut::Kind::ReadOnly, {}};
    if (clicked && clicked == again)
        return {WayOut::Kind::Again, {}};
    if (clicked && clicked == restore)
        return {WayOut::Kind::Restore, newestBackup};
    if (clicked && clicked == accept)
        return {WayOut::Kind::Accept, {}};
    return {};
}

void showError(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, {}, {}, QMessageBox::NoButton, parent);
    box.setObjectName(u"errorDialog"_s);
    prepare(box, error.message, error.detail);
    addButton(box, TroubleWords::tr("&Close"), QMessageBox::RejectRole, u"error.close"_s);
    box.exec();
}

void showNotice(QWidget *parent, const QString &text)
{
    QMessageBox box(QMessageBox::Information, {}, {}, QMessageBox::NoButton, parent);
    box.setObjectName(u"noticeDialog"_s);
    prepare(box, text, {});
    addButton(box, TroubleWords::tr("&Close"), QMessageBox::RejectRole, u"notice.close"_s);
    box.exec();
}

} // namespace binder
