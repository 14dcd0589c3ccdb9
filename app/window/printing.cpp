// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/printing.h"

#include "model/render/layout.h"
#include "model/render/painter.h"

#include <QPrintPreviewDialog>
#include <QPrinter>
#include <algorithm>

namespace binder {

bool printDocument(QPrinter &printer, const Document &document, PageSetup setup)
{
    const auto chosen = printer.pageLayout().pageSize().id();
    setup.paper = chosen == QPageSize::Letter ? Paper::Letter : Paper::A4;
    const LaidOut laidOut = layOut(document, setup);
    printer.setFullPage(true);
    // Pages that do not exist may be asked for: another paper has other pages.
    const int count = int(laidOut.pages.size());
    const int first = std::clamp(printer.fromPage(), 1, count) - 1;
    const int last = printer.toPage() > 0 ? std::clamp(printer.toPage(), first + 1, count) - 1 : -1;
    return paintPages(printer, laidOut, first, last);
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
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&](QPrinter *target) {
                         static_cast<void>(printDocument(*target, document, setup)); // else the preview is empty
                     });
    preview.resize(1000, 800);
    preview.exec();
}

} // namespace binder
