// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/printing.h"
#include "model/render/layout.h"
#include "tests/acceptance/program.h"
#include "tests/support/patience.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QApplication>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <memory>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;
using namespace binder;

namespace {

/// Chapters on pages of their own, and one with a table to fill in by pen with too many columns for an
/// upright page: it cannot be cards, so its page is turned.
Document sample()
{
    Document document;
    document.title = u"Sample"_s;
    document.language = u"en"_s;
    document.date = QDate(2026, 11, 21);
    document.running.pageOf = u"page %1 of %2"_s;
    for (int i = 1; i <= 5; ++i) {
        const auto add = [&](auto content) {
            Block block;
            block.content = std::move(content);
            document.blocks.append(block);
        };
        add(PageBreak{});
        add(Heading{1, {{u"Chapter %1"_s.arg(i), false}}});
        if (i == 3) {
            Table table;
            table.wide = true;
            constexpr int columns = 12;
            for (int column = 0; column < columns; ++column)
                table.columns.append({{{u"Column %1"_s.arg(column), false}}, 1.0, column > 0});
            QList<Cell> row(columns);
            row.first() = Cell{{{{u"some words in a cell"_s, false}}}, false};
            table.rows.append(row);
            add(table);
        }
        add(Paragraph{ParagraphRole::Body, {{u"Words of chapter %1."_s.arg(i), false}}});
    }
    return document;
}

} // namespace

/// Paper: the preview has the pages of the PDF, and a printer gets those that were asked for.
class PrintingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_document = sample();
        const LaidOut laidOut = layOut(m_document, {});
        m_pages = int(laidOut.pages.size());
        QVERIFY(m_pages >= 5);
        QVERIFY(std::any_of(laidOut.pages.cbegin(), laidOut.pages.cend(),
                            [](const LaidPage &page) { return page.landscape; }));
    }

    void previewHasAllPages()
    {
        int previewed = 0;
        QTimer::singleShot(0, this, [&previewed] {
            auto *dialog = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            auto *preview = dialog->findChild<QPrintPreviewWidget *>();
            QTRY_VERIFY_WITH_TIMEOUT(preview->pageCount() > 0, patience);
            previewed = preview->pageCount();
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        printWithPreview(nullptr, m_document, {});
        QCOMPARE(previewed, m_pages);
    }

    void printerGetsThePages_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("pages");
        QTest::newRow("all") << 0 << 0 << -1;
        QTest::newRow("a range") << 2 << 4 << 3;
        QTest::newRow("one") << 3 << 3 << 1;
        QTest::newRow("beyond the end") << 4 << 900 << -4;
    }
    void printerGetsThePages()
    {
        QFETCH(const int, from);
        QFETCH(const int, to);
        QFETCH(const int, pages);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.pdf"_s);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setFromTo(from, to);
        QVERIFY_RESULT(printDocument(printer, m_document, {}));
        const std::unique_ptr<Poppler::Document> printed = Poppler::Document::load(path);
        QVERIFY(printed);
        const int expected = pages > 0 ? pages : pages == -1 ? m_pages : m_pages - 3;
        QCOMPARE(printed->numPages(), expected);
        const QString text = printed->page(0)->text({});
        const LaidOut laidOut = layOut(m_document, {});
        const int first = from > 0 ? from - 1 : 0;
        QVERIFY2(text.contains(u"page %1 of "_s.arg(first + 1)), qPrintable(text));
        QCOMPARE(printed->page(0)->orientation() == Poppler::Page::Landscape
                     || printed->page(0)->pageSize().width() > printed->page(0)->pageSize().height(),
                 laidOut.pages[first].landscape);
    }

    void paperOfThePrinterCounts()
    {
        const QTemporaryDir folder;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"letter.pdf"_s));
        printer.setPageSize(QPageSize(QPageSize::Letter));
        QVERIFY_RESULT(printDocument(printer, m_document, {}));
        const auto printed = Poppler::Document::load(printer.outputFileName());
        QVERIFY(printed);
        QCOMPARE(printed->page(0)->pageSize(), QSize(612, 792));
    }

    /// The dialog of the printer offers "Print to file", and takes any name.
    void neverOverAnswers()
    {
        const QTemporaryDir folder;
        const QString answers = folder.filePath(u"answers.db"_s);
        testing::write(answers, QByteArray("SQLite format 3") + QByteArray(200, '\0'));
        const QByteArray before = testing::treeOf(folder.path());
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(answers);
        const Result<> printed = printDocument(printer, m_document, {});
        QVERIFY(!printed);
        QCOMPARE(printed.error().kind, ErrorKind::FileTrouble);
        QCOMPARE(testing::treeOf(folder.path()), before);
    }

    void newFileIsForItsOwner()
    {
        const QTemporaryDir folder;
        const QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        for (const Audience audience : {Audience::Internal, Audience::Public}) {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(folder.filePath(audience == Audience::Public ? u"public"_s : u"own"_s));
            Document document = m_document;
            document.audience = audience;
            QVERIFY_RESULT(printDocument(printer, document, {}));
            const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
            QCOMPARE(QFile::permissions(printer.outputFileName()) & others,
                     audience == Audience::Public ? others : QFileDevice::Permissions());
            QCOMPARE(QFile::permissions(printer.outputFileName()) & owner, owner);
        }
    }

private:
    Document m_document;
    int m_pages = 0;
};

BINDER_TEST(PrintingTest, QApplication)
#include "tst_printing.moc"
