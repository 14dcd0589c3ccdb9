// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wizard/driver.h"

#include "model/render/accent.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QTemporaryDir>

using namespace binder;
using namespace Qt::StringLiterals;
using binder::testing::Driver;

namespace {

/// The driver at the page of documents, with stand-ins for what the program does around it.
class DocumentsDriver : public Driver
{
public:
    explicit DocumentsDriver(const QString &pack = QStringLiteral(BINDER_TEST_DATA "/packs/sound"))
        : Driver(pack)
    {
        services.chooseFile = [this](QWidget *, const QString &, const QString &suggested, const QString &) {
            suggestions.append(suggested);
            return nextFile;
        };
        services.chooseExistingFile = [this](QWidget *, const QString &, const QString &) {
            return nextFile;
        };
        services.chooseColour = [this](QWidget *, const QString &, QRgb) { return nextColour; };
        services.keepLook = [this](const DocumentLook &look) { kept = look; };
        services.print = [this](QWidget *, const Document &document, const PageSetup &setup) {
            printed.append(document.name);
            printedDocument = document;
            printedSetup = setup;
        };
        saved.position = u"documents"_s;
    }

    [[nodiscard]] bool openDocuments()
    {
        open();
        return page() == "page:documents"_L1 || jump(u"Your documents"_s);
    }

    /// What a label says; empty when it is not there to see.
    [[nodiscard]] QString said(const QString &name) const
    {
        const auto *label = qobject_cast<QLabel *>(find(name));
        return label ? label->text() : QString();
    }

    QString nextFile;
    std::optional<QRgb> nextColour;
    DocumentLook kept;
    QStringList suggestions;
    QStringList printed;
    Document printedDocument;
    PageSetup printedSetup;
};

} // namespace

/// The last page: read, save, print and adopt documents, and how they are to look.
class tst_Documents : public QObject
{
    Q_OBJECT

private slots:
    void readsSavesAndPrints()
    {
        const QTemporaryDir folder;
        DocumentsDriver driver;
        QVERIFY(driver.openDocuments());
        driver.nextFile = folder.filePath(u"plan.pdf"_s);
        QVERIFY(driver.click(u"document:plan:pdf"_s));
        QCOMPARE(driver.suggestions.size(), 1);
        QFile pdf(driver.nextFile);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF"));
        QVERIFY(driver.said(u"documents:message"_s).contains(u"plan.pdf"_s));

        QVERIFY(driver.click(u"document:plan:print"_s));
        QCOMPARE(driver.printed, QStringList{u"plan"_s});

        QVERIFY(driver.click(u"document:plan:preview"_s));
        QWidget *preview = driver.window->findChild<QWidget *>(u"previewWindow"_s);
        QVERIFY(preview && preview->isVisible());
        auto *shown = preview->findChild<QLabel *>(u"preview:page"_s);
        QVERIFY(shown);
        QTRY_VERIFY2_WITH_TIMEOUT(shown->text().contains(u'1'), qPrintable(shown->text()), patience);
        QTest::mouseClick(preview->findChild<QAbstractButton *>(u"preview:print"_s), Qt::LeftButton);
        QCOMPARE(driver.printed.size(), 2);
        QTest::mouseClick(preview->findChild<QAbstractButton *>(u"preview:close"_s), Qt::LeftButton);
    }

    void documentsAreAddedToTheBinder()
    {
        DocumentsDriver driver(QStringLiteral(BINDER_PACKS "/ca-pipeda"));
        QVERIFY(driver.openDocuments());
        const auto printBinder = [&driver] {
            driver.printedDocument = {};
            return driver.click(u"document:binder:print"_s) ? driver.printedDocument.blocks : QList<Block>();
        };
        const QList<Block> thin = printBinder();
        QVERIFY(!thin.isEmpty());
        QVERIFY(driver.click(u"document:binder:additions"_s));
        QVERIFY(!driver.isThere(u"document:binder:additions:plan"_s)); // in it already
        QVERIFY(driver.click(u"document:binder:additions:leaflet"_s));
        QVERIFY(printBinder().size() > thin.size());
        QVERIFY(driver.click(u"document:binder:additions:leaflet"_s));
        QCOMPARE(printBinder().size(), thin.size());
    }

    void aDraftIsNotAdopted()
    {
        DocumentsDriver driver;
        // Without the name of the business the public notice is a draft; the plan is for the user alone.
        driver.saved.values.insert({u"kinds.collected"_s, {}}, Value::codes({u"contact"_s}));
        driver.saved.entries.insert(u"information"_s, {u"contact"_s});
        driver.saved.values.insert({u"information.items"_s, u"contact"_s}, Value::codes({u"name"_s}));
        QVERIFY(driver.openDocuments());
        const QString drafts = driver.said(u"documents:drafts"_s);
        QVERIFY(!drafts.isEmpty());
        QVERIFY(driver.click(u"documents:adopt"_s));
        QCOMPARE(driver.saved.editions.size(), 1);
        QVERIFY(driver.saved.editions.constFirst().documents.contains(u"plan"_s));
        QVERIFY(!driver.saved.editions.constFirst().documents.contains(u"notice"_s));
        QVERIFY(driver.said(u"documents:message"_s).contains(u"still a draft"_s));
    }

    void readyDocumentsAreAdopted()
    {
        DocumentsDriver driver;
        driver.saved.values.insert({driver.pack->subject, {}}, Value::text(u"Bakery"_s));
        QVERIFY(driver.openDocuments());
        QVERIFY(driver.click(u"documents:adopt"_s));
        QCOMPARE(driver.saved.editions.size(), 1);
        QVERIFY(driver.said(u"documents:message"_s).contains(u"edition 1"_s));
    }

    void whatWasAdoptedPrintsAsAdoptedUntilAnAnswerChanges()
    {
        DocumentsDriver driver;
        driver.saved.values.insert({u"kinds.collected"_s, {}}, Value::codes({u"contact"_s}));
        driver.saved.entries.insert(u"information"_s, {u"contact"_s});
        driver.saved.values.insert({u"information.items"_s, u"contact"_s}, Value::codes({u"name"_s}));
        driver.saved.values.insert({driver.pack->subject, {}}, Value::text(u"Bakery"_s));
        QVERIFY(driver.openDocuments());
        const auto footOf = [&driver](const QString &name) {
            driver.printedDocument = {};
            return driver.click("document:"_L1 + name + ":print"_L1)
                       ? driver.printedDocument.running.footerLeft
                       : QString();
        };
        QVERIFY(footOf(u"plan"_s).contains(u"not adopted"_s));
        QVERIFY(driver.type(u"documents:adopted-by"_s, u"Anna"_s));
        QVERIFY(driver.type(u"documents:adopted-function"_s, u"owner"_s));
        QVERIFY(driver.click(u"documents:adopt"_s));
        QCOMPARE(driver.saved.editions.constLast().by, u"Anna"_s);
        QCOMPARE(driver.saved.editions.constLast().function, u"owner"_s);
        QVERIFY(footOf(u"plan"_s).contains(u"edition 1, 21 November 2026"_s));
        QVERIFY(driver.said(u"documents:standing"_s).contains(u"Nothing has changed"_s));

        // Going elsewhere changes nothing, and so there is nothing to adopt.
        QVERIFY(driver.jump(u"Your business"_s));
        QVERIFY(driver.jump(u"Your documents"_s));
        QVERIFY(footOf(u"notice"_s).contains(u"edition 1, 21 November 2026"_s));
        QVERIFY(driver.click(u"documents:adopt"_s));
        QCOMPARE(driver.saved.editions.size(), 1);
        QVERIFY(driver.said(u"documents:message"_s).contains(u"no new edition"_s));

        QVERIFY(driver.jump(u"Your business"_s));
        QVERIFY(driver.type(u"organisation.name"_s, u" and more"_s));
        QVERIFY(driver.jump(u"Your documents"_s));
        QVERIFY(footOf(u"plan"_s).contains(u"draft after edition 1"_s));
        QCOMPARE(footOf(u"notice"_s), u"21 November 2026"_s);
        QVERIFY(driver.said(u"documents:standing"_s).contains(u"Something has changed"_s));
        QVERIFY(driver.click(u"documents:adopt"_s));
        QCOMPARE(driver.saved.editions.size(), 2);
        QCOMPARE(driver.saved.editions.constLast().by, u"Anna"_s); // filled in from the last time
    }

    void colourIsKeptAndReadable()
    {
        DocumentsDriver driver;
        QVERIFY(driver.openDocuments());
        driver.nextColour = 0xffffee00; // yellow: cannot be read on white
        QVERIFY(driver.click(u"documents:accent"_s));
        QCOMPARE(driver.kept.accent, QRgb(0xffffee00));
        QVERIFY(driver.isThere(u"documents:accent-note"_s));
        QVERIFY(driver.click(u"document:plan:print"_s));
        QVERIFY(contrast(driver.printedSetup.accent, 0xffffffff) >= 4.5);
        QVERIFY(driver.click(u"documents:accent-standard"_s));
        QCOMPARE(driver.kept.accent, PageSetup().accent);
        QVERIFY(!driver.isThere(u"documents:accent-note"_s));
    }

    void logoIsCheckedAndKept()
    {
        const QTemporaryDir folder;
        DocumentsDriver driver;
        QVERIFY(driver.openDocuments());
        driver.nextFile = folder.filePath(u"no-picture.png"_s);
        QFile text(driver.nextFile);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("words") == 5);
        text.close();
        QVERIFY(driver.click(u"documents:logo"_s));
        QVERIFY(driver.said(u"documents:logo-note"_s).contains(u"PNG"_s));
        QVERIFY(driver.kept.logo.isEmpty());

        QImage picture(40, 20, QImage::Format_ARGB32);
        picture.fill(Qt::transparent);
        driver.nextFile = folder.filePath(u"logo.png"_s);
        QVERIFY(picture.save(driver.nextFile));
        QVERIFY(driver.click(u"documents:logo"_s));
        QCOMPARE(driver.kept.logo, driver.nextFile);
        QVERIFY(driver.click(u"document:plan:print"_s));
        QCOMPARE(driver.printedSetup.logo.size(), QSize(40, 20));
        QCOMPARE(driver.printedSetup.logo.pixel(0, 0), QRgb(0xffffffff)); // on white, not see-through
        QVERIFY(driver.click(u"documents:logo-none"_s));
        QVERIFY(driver.kept.logo.isEmpty());
    }

    void looksAsWasKept()
    {
        DocumentsDriver driver;
        driver.services.look = {Paper::Letter, 0xff7a1f2b, u"/nowhere/logo.png"_s};
        QVERIFY(driver.openDocuments());
        QVERIFY(driver.said(u"documents:logo-note"_s).contains(u"/nowhere/logo.png"_s));
        QVERIFY(driver.click(u"document:plan:print"_s));
        QCOMPARE(driver.printedSetup.paper, Paper::Letter);
        QCOMPARE(driver.printedSetup.accent, QRgb(0xff7a1f2b));
        QVERIFY(driver.printedSetup.logo.isNull());
    }
};

BINDER_TEST(tst_Documents, QApplication)
#include "tst_documents.moc"
