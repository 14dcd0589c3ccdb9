// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/compose.h"
#include "model/dossier/answers_json.h"
#include "model/pack/load.h"
#include "model/render/html.h"
#include "model/render/pdf.h"
#include "tests/bench/bench.h"

#include <QBuffer>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>

using namespace binder;

namespace {

/// The floor: Qt's own text document prints the same text, in the same font, from HTML made beforehand.
qsizetype printWithTextDocument(const QString &html)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QTextDocument document;
        document.setDefaultFont(QFont(QStringLiteral("Noto Sans"), 10));
        document.setHtml(html);
        document.print(&writer);
    }
    return bytes.size();
}

} // namespace

/// Compose and PDF of the reference plan, against QTextDocument printing the same text.
int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const Result<Pack> pack = loadPack(shippedPackFolder(QStringLiteral("ca-pipeda")));
    QFile file(QStringLiteral(BINDER_TEST_DATA "/bring-the-pixel.answers.json"));
    if (!pack || !file.open(QIODevice::ReadOnly))
        return 1;
    const Result<Answers> answers = answersFromJson(file.readAll());
    if (!answers)
        return 1;
    const QDate date(2026, 11, 21);
    const Evaluation evaluation = Evaluation::evaluate(*pack, *answers, date);
    const auto plan = [&] { return compose(evaluation, QStringLiteral("plan"), QStringLiteral("nl")); };
    const Result<Document> document = plan();
    if (!document)
        return 1;
    QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-Regular.ttf"));
    QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-Bold.ttf"));
    const QString html = QString::fromUtf8(toHtml(*document));

    QList<double> ours;
    QList<double> floor;
    QList<double> evaluating;
    QList<double> composing;
    for (int round = 0; round < 41; ++round) {
        floor.append(bench::milliseconds([&] { (void)printWithTextDocument(html); }));
        ours.append(bench::milliseconds([&] {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            (void)writePdf(*plan(), buffer, {});
        }));
        evaluating.append(bench::milliseconds([&] { (void)Evaluation::evaluate(*pack, *answers, date); }));
        composing.append(bench::milliseconds([&] { (void)plan(); }));
    }
    bench::printRatio("compose and PDF of the reference plan", bench::median(ours), bench::median(floor),
                      "ms", 1.5);
    std::printf("%-44s %9.3f ms\n", "  of which compose", bench::median(composing));
    std::printf("%-44s %9.3f ms\n", "  (evaluate, for comparison)", bench::median(evaluating));
    return 0;
}
