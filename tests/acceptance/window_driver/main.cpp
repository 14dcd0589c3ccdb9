// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/dossier_file.h"
#include "app/window/services.h"
#include "model/documents/compose.h"
#include "model/dossier/answers_json.h"
#include "tests/acceptance/program.h"
#include "tests/acceptance/window_driver/filler.h"
#include "tests/acceptance/window_driver/wanderer.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

/// What the program gives its window, but for the dialog that asks where a file goes.
Services services(QString &nextFile)
{
    Services all = makeServices(u"en"_s);
    all.chooseFile = [&nextFile](QWidget *, const QString &, const QString &, const QString &) {
        return nextFile;
    };
    all.today = QDate(2026, 11, 21);
    return all;
}

void show(WizardWindow &window)
{
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("the window does not open");
}

/// Saves every document as PDF and web page by the buttons of the last page, and its JSON as the window has
/// it.
void saveDocuments(Hand &hand, const QDir &folder, QString &nextFile)
{
    const QString language =
        qobject_cast<QComboBox *>(hand.find(u"documents:language"_s))->currentData().toString();
    const Evaluation &evaluation = hand.session().evaluation();
    for (const DocumentState &state : documentStates(evaluation, language)) {
        for (const QString &format : {u"pdf"_s, u"html"_s}) {
            nextFile = folder.filePath(state.name + u'.' + language + u'.' + format);
            hand.click(u"document:"_s + state.name + u':' + format);
        }
        const Result<Document> document = compose(evaluation, state.name, language);
        if (!document)
            qFatal("%s", qPrintable(document.error().message));
        write(folder.filePath(state.name + u'.' + language + u".json"),
              QJsonDocument(toJson(*document)).toJson());
    }
}

/// fill ANSWERS.json FILE FOLDER: gives the answers, and saves the documents in both languages and the ids of
/// entries in the folder.
void fill(const QString &answersFile, const QString &file, const QDir &folder)
{
    const Result<Answers> wanted = answersFromJson(contents(answersFile));
    if (!wanted)
        qFatal("%s", qPrintable(wanted.error().message));
    QString nextFile;
    WizardWindow window(services(nextFile));
    show(window);
    Hand hand(window);
    Filler filler(hand, *wanted);
    filler.fill(file);
    for (const QString &language : {u"en"_s, wanted->language}) {
        hand.chooseLine(u"documents:language"_s, language);
        saveDocuments(hand, folder, nextFile);
    }
    if (wanted->language == "nl"_L1)
        hand.waitUntilSaved();
    QJsonObject ids;
    for (auto each = filler.entryIds().cbegin(); each != filler.entryIds().cend(); ++each)
        ids.insert(each.key(), each.value());
    write(folder.filePath(u"entries.json"_s), QJsonDocument(ids).toJson());
    window.close();
}

/// wander FILE LOG SEED: changes answers until killed.
void wander(const QString &file, const QString &log, quint32 seed)
{
    QString nextFile;
    Result<OpenedFile> opened =
        openDossierFile(file, Store::Mode::ReadWrite, [](const QList<DossierInfo> &) { return QString(); });
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    WizardWindow window(std::move(opened->dossier), services(nextFile));
    show(window);
    Hand hand(window);
    Wanderer(hand, log, seed).wander();
}

} // namespace

/// Drives the real window from outside a test, so that it can be killed or watched.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments().mid(1);
    if (words.size() == 4 && words.first() == "fill"_L1)
        fill(words.at(1), words.at(2), QDir(words.at(3)));
    else if (words.size() == 4 && words.first() == "wander"_L1)
        wander(words.at(1), words.at(2), words.at(3).toUInt());
    else
        qFatal("window_driver fill ANSWERS.json FILE FOLDER | wander FILE LOG SEED");
    return 0;
}
