// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes all documents of dossiers as PDF, to look at: render_dossier FOLDER letter|a4 ANSWERS.json...
#include "dossier_documents.h"
#include "model/render/output.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() < 4) {
        out << "render_dossier FOLDER letter|a4 ANSWERS.json...\n";
        return 2;
    }
    const QDir folder(arguments[1]);
    binder::PageSetup setup;
    if (arguments[2] == "letter"_L1)
        setup.paper = binder::Paper::Letter;
    for (const QString &file : arguments.sliced(3)) {
        const auto documents = binder::testing::documentsOf(file);
        if (!documents) {
            out << documents.error().message << ' ' << documents.error().detail << '\n';
            return 3;
        }
        const QString dossier = QFileInfo(file).fileName().section(u".answers"_s, 0, 0);
        for (const binder::Document &document : *documents) {
            const QString path = folder.filePath(dossier + u'-' + document.name + u".pdf"_s);
            const auto report = binder::writeDocument(document, binder::Format::Pdf, path, setup);
            if (!report) {
                out << report.error().message << ' ' << report.error().detail << '\n';
                return 4;
            }
            out << dossier << ' ' << document.name << ": " << report->pages << " pages\n";
        }
    }
    return 0;
}
