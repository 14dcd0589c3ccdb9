// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/support/patience.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <optional>

namespace {

struct Start
{
    double milliseconds = 0;
    double memory = 0;
};

/// Starts a program and waits until it says that it has painted.
std::optional<Start> start(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray output;
    while (!output.contains('\n') && process.waitForReadyRead(20000))
        output += process.readAllStandardOutput();
    Start measured;
    measured.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished(patience);
    output += process.readAllStandardOutput();
    if (!output.startsWith("painted "))
        return std::nullopt;
    measured.memory = output.trimmed().split(' ').last().toDouble() / 1024;
    return measured;
}

} // namespace

/// Start to first painted page, and peak memory until then, against a bare wizard; both started by turns in
/// one run.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::applicationDirPath();
    const QTemporaryDir work;
    const QString dossier = work.filePath(QStringLiteral("bench.privacybinder"));
    const auto run = [](const QStringList &arguments) {
        return QProcess::execute(QStringLiteral(BINDER_PROGRAM), arguments) == 0;
    };
    if (!run({QStringLiteral("new"), dossier, QStringLiteral("--pack"), QStringLiteral("ca-pipeda")})
        || !run({QStringLiteral("answers"), QStringLiteral("import"), dossier,
                 QStringLiteral(BINDER_TEST_DATA "/bring-the-pixel.answers.json")}))
        return 1;

    QList<double> ours;
    QList<double> floor;
    QList<double> oursMemory;
    QList<double> floorMemory;
    for (int round = 0; round < 21; ++round) {
        const std::optional<Start> bare = start(folder + QStringLiteral("/bare_wizard"), {});
        const std::optional<Start> whole = start(folder + QStringLiteral("/started_wizard"), {dossier});
        if (!bare || !whole)
            return 1;
        if (round == 0)
            continue; // the first fills the caches
        floor.append(bare->milliseconds);
        ours.append(whole->milliseconds);
        floorMemory.append(bare->memory);
        oursMemory.append(whole->memory);
    }
    bench::printRatio("start to first painted page", bench::median(ours), bench::median(floor), "ms", 1.5);
    bench::printRatio("peak memory at first painted page", bench::median(oursMemory),
                      bench::median(floorMemory), "MiB", 1.5);
    return 0;
}
