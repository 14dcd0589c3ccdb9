// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "model/dossier/answers.h"
#include "model/pack/pack.h"
#include "model/render/page_setup.h"
#include "model/result.h"
#include "wizard/country_choice.h"

#include <QDate>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace binder {

/// A way on when answers could not be kept in the file that is open.
enum class WayOn {
    NewFile,   ///< keep them in a new file, and go on with that
    ReadAgain, ///< take what is in the file now
    KeepMine,  ///< write them over what another program put there
    Follow     ///< go on with the file where it was moved to
};

/// What the wizard goes on with.
struct WentOn
{
    Answers answers;
    QString path; ///< of the file they are in
    QString kept; ///< a file with what gave way; empty when nothing did
};

/// A dossier that is open in the wizard, with the way to keep what is changed in it.
struct OpenDossier
{
    std::shared_ptr<const Pack> pack;
    Answers answers;
    QString path; ///< of its file; shown
    /// Keeps the answers; returns only when they are safe.
    std::function<Result<>(const Answers &)> save;
    /// The ways on after `save` gave this error, the best first.
    std::function<QList<WayOn>(const Error &error)> waysOn;
    /// Goes one of them; from then on `save` keeps answers there. `path` is that of the new file. When it
    /// fails, all is as before.
    std::function<Result<WentOn>(WayOn way, const Answers &mine, const QString &path)> goOn;
    /// When not empty: the dossier can be read but not changed, and this sentence says why.
    QString readOnlyReason;
};

/// What the first page asks the program to make.
struct NewDossier
{
    QString packId;
    QString path;
    QString country; ///< where the business is registered: the code of a CountryChoice
};

/// How the user wants documents to look; the program keeps it from one time to the next.
struct DocumentLook
{
    Paper paper = Paper::A4;
    QRgb accent = PageSetup().accent;
    QString logo; ///< a file; empty: none

    friend bool operator==(const DocumentLook &, const DocumentLook &) = default;
};

/// What the wizard asks of the program around it. The wizard itself opens no file, prints nothing and shows
/// no file dialog, so that a test can stand in for all of these.
struct Services
{
    /// Where a business may be registered, that of the user first. Needed for a new dossier only.
    std::function<QList<CountryChoice>()> countries;
    /// Makes a new dossier file and opens it. Needed for a new dossier only.
    std::function<Result<OpenDossier>(const NewDossier &)> create;
    /// Lets the user choose where a file goes; `filter` as in QFileDialog; an empty answer means: changed my
    /// mind.
    std::function<QString(QWidget *parent, const QString &title, const QString &suggested,
                          const QString &filter)>
        chooseFile;
    /// Lets the user choose a file that is there; empty: changed my mind.
    std::function<QString(QWidget *parent, const QString &title, const QString &filter)> chooseExistingFile;
    /// Lets the user choose a colour; nothing: changed my mind.
    std::function<std::optional<QRgb>(QWidget *parent, const QString &title, QRgb current)> chooseColour;
    /// Keeps how documents are to look.
    std::function<void(const DocumentLook &)> keepLook;
    /// Prints a document on paper, with a preview of its own.
    std::function<void(QWidget *parent, const Document &document, const PageSetup &setup)> print;
    /// Writes a text file, whole or not at all.
    std::function<Result<>(const QString &path, const QByteArray &bytes)> writeFile;
    /// Shows the folder of a file in the file manager.
    std::function<void(const QString &path)> openFolder;
    /// A question asked in a window of its own: gives the place of the way that was chosen, and -1 for
    /// `stay`.
    std::function<int(QWidget *parent, const QString &question, const QStringList &ways, const QString &stay)>
        ask;
    /// Says something the user should know.
    std::function<void(QWidget *parent, const QString &text)> tell;

    QString language =
        QStringLiteral("en"); ///< of the program: questions are shown in it when the pack has it
    QString newDossierPath;   ///< suggested file of a new dossier
    QString outputFolder;     ///< where documents are suggested to go; empty: beside the dossier
    DocumentLook look;        ///< as it was kept
    QDate today = QDate::currentDate();
};

} // namespace binder
