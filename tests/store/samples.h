// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/answers.h"
#include "model/store/store.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QTemporaryDir>

namespace binder::testing {

/// A dossier that has something of every kind.
[[nodiscard]] Answers sampleAnswers();

/// The same, but for one more answer.
[[nodiscard]] Answers withAnswer(Answers answers, const QString &linkId, const QString &text);

/// A folder for one test's files, with lock files of its own.
class StoreFolder
{
public:
    enum class Place {
        Disk,
        Memory ///< much faster where the disk's own promises do not matter; the disk where there is no such
               ///< place
    };
    explicit StoreFolder(Place place = Place::Disk);

    [[nodiscard]] QString path(const QString &name = QStringLiteral("plan.privacybinder")) const;
    /// The names of all files in it but locks.
    [[nodiscard]] QStringList names() const;

    /// Makes a store that holds `answers` and gives the dossier's id; empty when it could not be made.
    QString makeStore(const Answers &answers,
                      const QString &name = QStringLiteral("plan.privacybinder")) const;

private:
    QTemporaryDir m_folder;
};

/// Everything by which a user or a backup program would see that a file was touched.
struct FileState
{
    QByteArray bytes;
    QDateTime modified;
    QFileDevice::Permissions permissions;

    friend bool operator==(const FileState &, const FileState &) = default;
};

[[nodiscard]] FileState fileState(const QString &path);

/// Overwrites bytes inside a file, leaving the rest.
void patch(const QString &path, qint64 offset, const QByteArray &bytes);

/// Reads one value with a connection of its own; an invalid QVariant when that fails.
[[nodiscard]] QVariant queryFile(const QString &path, const QString &sql);
/// Runs statements with a connection of its own, as another program would.
[[nodiscard]] bool changeFile(const QString &path, const QStringList &statements);

} // namespace binder::testing
