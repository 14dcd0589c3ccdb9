// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/services.h"

#include "app/shipped_pack.h"
#include "app/window/dossier_file.h"
#include "app/window/printing.h"
#include "app/window/settings.h"
#include "app/window/trouble_dialog.h"
#include "model/files/output_file.h"

#include <QColorDialog>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

class ServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(binder::Services)
};

QString chooseFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggested, filter);
}

QString chooseExistingFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

std::optional<QRgb> chooseColour(QWidget *parent, const QString &title, QRgb current)
{
    const QColor colour = QColorDialog::getColor(QColor(current), parent, title);
    return colour.isValid() ? std::optional(colour.rgb()) : std::nullopt;
}

/// Only ever a folder on this computer: no other kind of address is opened.
void openFolder(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

int ask(QWidget *parent, const QString &question, const QStringList &ways, const QString &stay)
{
    QMessageBox box(QMessageBox::Question, ServiceWords::tr("Privacy Binder"), {}, QMessageBox::NoButton,
                    parent);
    box.setObjectName(u"askDialog"_s);
    box.setTextFormat(Qt::PlainText);
    box.setText(question);
    QList<QAbstractButton *> buttons;
    for (const QString &way : ways) {
        buttons.append(box.addButton(way, QMessageBox::AcceptRole));
        buttons.constLast()->setObjectName(u"ask:%1"_s.arg(buttons.size() - 1));
    }
    QPushButton *staying = box.addButton(stay, QMessageBox::RejectRole);
    staying->setObjectName(u"ask:stay"_s);
    box.setDefaultButton(staying);
    box.setEscapeButton(staying);
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
}

/// A name in the folder that is still free.
QString freeName(const QString &folder, const QString &name)
{
    QString path = QDir(folder).filePath(name + u".privacybinder");
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(name + u" %1.privacybinder"_s.arg(number));
    return path;
}

} // namespace

QString ownCountry()
{
    return QLocale::system().name().section(u'_', 1, 1);
}

Services makeServices(const QString &language, Settings &settings)
{
    Services services;
    services.create = [language](const NewDossier &wanted) { return makeDossierFile(wanted, language); };
    services.chooseFile = chooseFile;
    services.chooseExistingFile = chooseExistingFile;
    services.chooseColour = chooseColour;
    services.look = settings.look();
    services.keepLook = [&settings](const DocumentLook &look) { settings.setLook(look); };
    services.print = printWithPreview;
    services.writeFile = writeFile;
    services.openFolder = openFolder;
    services.ask = ask;
    services.tell = showNotice;
    services.language = language;
    services.countries = [language] { return countryChoices(loadShippedPacks(), language, ownCountry()); };
    services.newDossierPath = freeName(documentsFolder(), ServiceWords::tr("Privacy plan"));
    return services;
}

QString dossierFilter()
{
    return ServiceWords::tr("Privacy Binder (*.privacybinder)");
}

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

} // namespace binder
