// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/printing.h"

#include "app/window/trouble_dialog.h"
#include "model/files/output_file.h"
#include "model/files/platform.h"
#include "model/render/layout.h"
#include "model/render/painter.h"
#include "wizard/parts/screen_fit.h"

#include <QCoreApplication>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <algorithm>

namespace binder {

namespace {

class PrintingWords
{
    Q_DECLARE_TR_FUNCTIONS(binder::Printing)
};

/// The dialog of a printer lets the user choose a file, which Qt then writes by itself.
Result<> prepareFile(const QString &path, Audience audience)
{
    if (path.isEmpty())
        return {};
    const Result<> place = OutputFile::checkPlace(path);
    if (place && audience != Audience::Public)
        std::ignore = platform::createPrivateFile(path); // one that is there keeps its permissions
    return place;
}

} // namespace

Result<> printDocument(QPrinter &printer, const Document &document, PageSetup setup)
{
    if (const Result<> file = prepareFile(printer.outputFileName(), document.audience); !file)
        return file;
    const auto chosen = printer.pageLayout().pageSize().id();
    setup.paper = chosen == QPageSize::Letter ? Paper::Letter : Paper::A4;
    const LaidOut laidOut = layOut(document, setup);
    printer.setFullPage(true);
    // Pages that do not exist may be asked for: another paper has other pages.
    const int count = int(laidOut.pages.size());
    const int first = std::clamp(printer.fromPage(), 1, count) - 1;
    const int last = printer.toPage() > 0 ? std::clamp(printer.toPage(), first + 1, count) - 1 : -1;
    if (!paintPages(printer, laidOut, first, last))
        return failure(
            ErrorKind::FileTrouble,
            PrintingWords::tr("The document was not printed. Your answers are safe. Check the printer, or "
                              "save the document as a PDF and print that."),
            printer.printerName());
    return {};
}

void printWithPreview(QWidget *parent, const Document &document, const PageSetup &setup)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(document.title);
    printer.setFullPage(true);
    printer.setPageSize(pageSize(setup.paper));
    QPrintPreviewDialog preview(&printer, parent);
    preview.setObjectName(QStringLiteral("printPreview"));
    preview.setWindowTitle(document.title);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&](QPrinter *target) {
        if (const Result<> printed = printDocument(*target, document, setup); !printed)
            showError(&preview, printed.error());
    });
    fitToScreen(&preview, {1000, 800});
    preview.exec();
}

} // namespace binder
