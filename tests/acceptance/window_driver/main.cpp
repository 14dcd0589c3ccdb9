// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"
#include "app/window/dossier_file.h"
#include "app/window/services.h"
#include "app/window/settings.h"
#include "model/documents/compose.h"
#include "model/dossier/answers_json.h"
#include "model/files/platform.h"
#include "model/render/output.h"
#include "tests/acceptance/program.h"
#include "tests/acceptance/window_driver/filler.h"
#include "tests/acceptance/window_driver/places.h"
#include "tests/acceptance/window_driver/wanderer.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QJsonDocument>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

/// What the program gives its window, but for the dialog that asks where a file goes.
Services services(QString &nextFile, const QString &language = u"en"_s)
{
    static Settings settings; // the services write to it for as long as there is a window
    Services all = makeServices(language, settings);
    all.look = {};
    all.keepLook = {};
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

/// Saves every document in every format by the buttons and menus of the last page.
void saveDocuments(Hand &hand, const QDir &folder, QString &nextFile)
{
    const QString language =
        qobject_cast<QComboBox *>(hand.find(u"documents:language"_s))->currentData().toString();
    const Evaluation &evaluation = hand.session().evaluation();
    for (const DocumentState &state : documentStates(evaluation, language)) {
        nextFile = folder.filePath(state.name + u'.' + language + u".pdf"_s);
        hand.click(u"document:"_s + state.name + u":pdf"_s);
        for (const Format format : formatsOf(state.audience, state.hasTables)) {
            if (format == Format::Pdf)
                continue;
            nextFile = folder.filePath(state.name + u'.' + language + u'.' + formatName(format));
            hand.click(u"document:"_s + state.name + u":save-as"_s);
            hand.chooseInMenu(u"document:"_s + state.name + u':' + formatName(format));
        }
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

/// save FILE FOLDER: saves every document in every format in the folder.
void save(const QString &file, const QDir &folder)
{
    QString nextFile;
    Result<OpenedFile> opened =
        openDossierFile(file, Store::Mode::ReadOnly, [](const QList<DossierInfo> &) { return QString(); });
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    WizardWindow window(std::move(opened->dossier), services(nextFile));
    show(window);
    window.goTo({Step::Kind::Documents, {}});
    Hand hand(window);
    saveDocuments(hand, folder, nextFile);
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

/// How large the window is, and the text in it, for pictures.
struct Look
{
    QSize size{1024, 1000};
    int percent = 100;
};

/// look FILE FOLDER LANGUAGE [WIDTH HEIGHT [PERCENT]]: pictures of every page of the wizard, for who wants to
/// look at them all. A page that is longer than the window is pictured in pieces.
void look(const QString &file, const QDir &folder, const QString &language, const Look &wanted)
{
    const ProgramLanguage program(language);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * wanted.percent / 100);
    QApplication::setFont(font);
    QString nextFile;
    Result<OpenedFile> opened =
        openDossierFile(file, Store::Mode::ReadWrite, [](const QList<DossierInfo> &) { return QString(); });
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    WizardWindow window(std::move(opened->dossier), services(nextFile, language));
    window.resize(wanted.size);
    show(window);
    QList<Step> steps = stepsOf(window.session()->evaluation());
    for (const Group &group : window.session()->pack().groups) {
        if (!group.overview.isEmpty())
            steps.append(Step::overview(group.linkId));
    }
    int number = 0;
    for (const Step &step : std::as_const(steps)) {
        window.goTo(step);
        QTest::qWait(200); // cards within cards take a few rounds to find their size
        const QString name = window.currentPage()->objectName().mid(5).replace(u'/', u'-');
        auto *bar = window.currentPage()->findChild<QScrollArea *>(u"pageScroll"_s)->verticalScrollBar();
        ++number;
        for (int piece = 1; piece == 1 || bar->value() < bar->maximum(); ++piece) {
            if (piece > 1)
                bar->setValue(bar->value() + bar->pageStep());
            QTest::qWait(10);
            window.grab().save(folder.filePath(u"%1%2-%3.png"_s.arg(number, 3, 10, QLatin1Char('0'))
                                                   .arg(QChar(u'a' + piece - 1))
                                                   .arg(name)));
        }
    }
}

/// places FILE: prints where the windows of the program stand on the screen.
void places(const QString &file)
{
    QString nextFile;
    Result<OpenedFile> opened =
        openDossierFile(file, Store::Mode::ReadWrite, [](const QList<DossierInfo> &) { return QString(); });
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    const QJsonArray found = placesOfWindows(std::move(opened->dossier), services(nextFile));
    QTextStream(stdout) << QJsonDocument(found).toJson(QJsonDocument::Compact) << '\n';
}

} // namespace

/// Drives the real window from outside a test, so that it can be killed or watched.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    platform::settleLocale(); // as runWindow does
    const QStringList words = QApplication::arguments().mid(1);
    if (words.size() == 4 && words.first() == "fill"_L1)
        fill(words.at(1), words.at(2), QDir(words.at(3)));
    else if (words.size() == 3 && words.first() == "save"_L1)
        save(words.at(1), QDir(words.at(2)));
    else if (words.size() == 4 && words.first() == "wander"_L1)
        wander(words.at(1), words.at(2), words.at(3).toUInt());
    else if (words.size() >= 4 && words.first() == "look"_L1)
        look(words.at(1), QDir(words.at(2)), words.at(3),
             words.size() < 6
                 ? Look()
                 : Look{{words.at(4).toInt(), words.at(5).toInt()}, words.value(6, u"100"_s).toInt()});
    else if (words.size() == 2 && words.first() == "places"_L1)
        places(words.at(1));
    else
        qFatal("window_driver fill ANSWERS.json FILE FOLDER | save FILE FOLDER | wander FILE LOG SEED | look "
               "FILE FOLDER "
               "LANGUAGE [WIDTH HEIGHT [PERCENT]] | places FILE");
    return 0;
}
