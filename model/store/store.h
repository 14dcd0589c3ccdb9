// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/answers.h"
#include "model/result.h"
#include "model/store/dossier_info.h"
#include "model/store/schema.h"
#include "model/store/store_trouble.h"

#include <QDateTime>
#include <functional>
#include <memory>

namespace binder {

/// What tests replace.
struct StoreOptions
{
    Schema schema = Schema::current();
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
};

struct NewStore;

/// One file with one or more dossiers. What a function has reported as done survives the end of the process
/// and, as far as the disk keeps its promises, a power cut. A function that fails leaves the file as it was,
/// and the store usable.
///
/// One `Store` at a time may write to a file; any number may read. To be used in the thread that made it.
/// Errors are of kind FileTrouble (`storeTrouble()` tells which), except for an id that is no dossier's:
/// Usage.
class Store
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Makes a new file without dossiers, that only this user may read and write, and opens it. Never touches
    /// a file that is there.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString &path,
                                                               const StoreOptions &options = {});

    /// The same, with one dossier in it. The file is made under another name, and gets its own when it is
    /// whole: what fails or is broken off leaves none.
    [[nodiscard]] static Result<NewStore> createWith(const QString &path, const Answers &answers,
                                                     const StoreOptions &options = {});

    /// Opens a file. A file that is foreign, newer or damaged is not written to. An older one is brought up
    /// to date, after a backup (see backup.h); `backupMade()` then tells where.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, Mode mode,
                                                             const StoreOptions &options = {});

    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// Absolute, with symbolic links followed.
    [[nodiscard]] const QString &path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// The backup that opening made, or empty.
    [[nodiscard]] const QString &backupMade() const;

    /// In the order in which they were made. With `subjectOf`, named.
    [[nodiscard]] Result<QList<DossierInfo>> dossiers(const SubjectQuestion &subjectOf = {});

    /// Stores a new dossier and gives its id, a UUID.
    [[nodiscard]] Result<QString> add(const Answers &answers);

    /// Gives exactly what was stored; when the dossier holds anything else now, the trouble is Altered.
    [[nodiscard]] Result<Answers> read(const QString &id);

    /// After trouble Altered: takes what the dossier holds now for what was saved, and gives it.
    [[nodiscard]] Result<Answers> accept(const QString &id);

    /// Makes the file hold these answers: writes, in one transaction, what differs from what this store last
    /// wrote or read. Before that it makes sure that the file is still there, and holds what this store last
    /// wrote or read: if only its time differs, or a copy was put in its place, work goes on. If not, nothing
    /// is written, and the trouble is Changed, Deleted or Moved.
    [[nodiscard]] Result<> save(const QString &id, const Answers &answers);

    /// After trouble Moved: goes on with the file where it is now, when it holds what this store last wrote
    /// or read.
    [[nodiscard]] Result<> follow();

    /// After trouble Changed: gives what is in the file now, whatever it is, and goes on with that.
    [[nodiscard]] Result<Answers> reread(const QString &id);

    /// After trouble Changed: makes the file hold these answers all the same. What it held is copied beside
    /// it first ("<name>.replaced-<date>.<suffix>"); gives the path of the copy.
    [[nodiscard]] Result<QString> replace(const QString &id, const Answers &answers);

    /// Deletes a dossier; its contents are gone from the file too.
    [[nodiscard]] Result<> remove(const QString &id);

private:
    class Private;
    explicit Store(std::unique_ptr<Private> implementation);

    std::unique_ptr<Private> d;
};

/// A new file with one dossier.
struct NewStore
{
    std::unique_ptr<Store> store;
    QString id; ///< of the dossier
};

} // namespace binder
