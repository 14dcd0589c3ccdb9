// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/printing.h"

#include "model/render/layout.h"
#include "model/render/painter.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

namespace binder {

namespace {

/// On the paper the user chose in the preview; one we do not know is treated as A4.
void paint(QPrinter &printer, const Document &document, PageSetup setup)
{
    const auto chosen = printer.pageLayout().pageSize().id();
    setup.paper = chosen == QPageSize::Letter ? Paper::Letter : Paper::A4;
    const LaidOut laidOut = layOut(document, setup);
    printer.setFullPage(true);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? printer.toPage() - 1 : -1;
    static_cast<void>(paintPages(printer, laidOut, first, last)); // the preview shows an empty page then
}

} // namespace

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
                     [&](QPrinter *target) { paint(*target, document, setup); });
    preview.resize(1000, 800);
    preview.exec();
}

} // namespace binder
