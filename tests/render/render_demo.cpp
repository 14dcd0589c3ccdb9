// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the demo document, to be looked at: render_demo OUT.pdf|OUT.html|OUT.odt|... [letter] [draft]
#include "demo_document.h"
#include "model/render/output.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    binder::Document document = binder::testing::demoDocument();
    binder::PageSetup setup;
    if (arguments.contains(u"letter"_s))
        setup.paper = binder::Paper::Letter;
    if (arguments.contains(u"draft"_s)) {
        document.draft = true;
        document.draftMark = u"CONCEPT"_s;
    }
    const QString path = arguments.value(1, u"demo.pdf"_s);
    const binder::Format format =
        binder::formatByName(QFileInfo(path).suffix()).value_or(binder::Format::Pdf);
    const auto report = binder::writeDocument(document, format, path, setup);
    QTextStream out(stdout);
    if (!report) {
        out << report.error().message << ' ' << report.error().detail << '\n';
        return 4;
    }
    out << report->pages << " pages, " << report->bytes << " bytes, " << report->warnings.size()
        << " warnings\n";
    return 0;
}
