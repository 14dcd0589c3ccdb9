// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>

namespace binder::testing {

/// How a run of the program ended.
struct Run
{
    int exitCode = -1; ///< -1: it crashed or did not end in time
    QByteArray output;
    QByteArray errors;

    /// For a message of a test.
    [[nodiscard]] QByteArray text() const;
};

/// Where and as whom the program runs.
struct Surroundings
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QString folder;            ///< empty: where the test runs
    bool unprivileged = false; ///< as a user who is not root
    QStringList before;        ///< a program that runs ours: "strace", "-f"
};

/// Runs the real program and waits for it.
[[nodiscard]] Run run(const QStringList &arguments, const Surroundings &surroundings = {});

/// Makes a dossier of ca-pipeda and imports the answers file; fails the test when that does not work.
void makeDossier(const QString &file, const QString &answersFile, const Surroundings &surroundings = {});

/// The path of a file below tests/data.
[[nodiscard]] QString testData(const QString &name);

/// Everything in the file; fails the test when it cannot be read.
[[nodiscard]] QByteArray contents(const QString &path);
[[nodiscard]] QJsonObject json(const QByteArray &text);
void write(const QString &path, const QByteArray &bytes);

/// The folder and all in it: path, kind, permissions and hash of each file, sorted.
[[nodiscard]] QByteArray treeOf(const QString &folder);

/// The text of all pages as poppler reads it back, in reading order.
[[nodiscard]] QString pdfText(const QByteArray &pdf);
/// One space for any run of white space; hyphens that break a word at the end of a line stay.
[[nodiscard]] QString flat(const QString &text);

} // namespace binder::testing
