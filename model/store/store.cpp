// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/store.h"

#include "model/store/backup.h"
#include "model/store/change_guard.h"
#include "model/store/connection.h"
#include "model/store/dossier_tables.h"
#include "model/store/file_header.h"
#include "model/store/open_store.h"
#include "model/store/platform.h"
#include "model/store/store_errors.h"
#include "model/store/writer_lock.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace binder {

using namespace Qt::StringLiterals;

class Store::Private
{
public:
    Private(std::optional<WriterLock> writerLock, std::unique_ptr<Connection> opened,
            const StoreOptions &options)
        : lock(std::move(writerLock))
        , connection(std::move(opened))
        , tables(*connection, ValueCodec())
        , now(options.now)
    {}

    /// A dossier as this store last wrote or read it.
    struct Known
    {
        qint64 number = 0;
        Answers answers;
    };

    [[nodiscard]] Result<Known> readFromFile(const QString &id);
    [[nodiscard]] Result<Known> knownOrRead(const QString &id);
    /// Runs `work` as one transaction, after making sure that the file is the one we know.
    [[nodiscard]] Result<> write(const std::function<Result<>()> &work);
    /// After a write that failed: lets SQLite take back what it left behind, and makes sure that the file
    /// holds what we know.
    [[nodiscard]] Result<> settle();

    std::optional<WriterLock> lock; ///< outlives the connection; none when reading only
    std::unique_ptr<Connection> connection;
    DossierTables tables;
    std::optional<ChangeGuard> guard; ///< none when reading only
    std::function<QDateTime()> now;
    QHash<QString, Known> known;
    bool settled = true;
    /// By writes that failed: after some failures they are in the file all the same.
    QHash<QString, Answers> attempted;
    QString backup;
};

namespace {

Result<QString> existingFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return tl::unexpected(store_errors::missing(path));
    if (!file.isFile())
        return tl::unexpected(store_errors::notAFile(path));
    return file.canonicalFilePath();
}

/// SQLite would open the file all the same, and fail at the first write.
Result<> checkMayWrite(const QString &path)
{
    for (const QString &needed : {path, QFileInfo(path).absolutePath()}) {
        if (const auto writable = platform::checkWritable(needed); !writable)
            return tl::unexpected(store_errors::readOnlyPlace(path, needed, writable.error()));
    }
    return {};
}

Result<WriterLock> takeLock(const QString &path, const StoreOptions &options)
{
    const auto stamp = platform::fileStamp(path);
    if (!stamp)
        return tl::unexpected(
            store_errors::cannotRead(path, QString::fromStdString(stamp.error().message())));
    return WriterLock::take(path, stamp->identity, options.now());
}

/// A program that stopped while saving is no reason not to read: SQLite takes back what it left, as soon as
/// anyone who may write opens the file.
Result<OpenedStore> openToRead(const QString &path, const Schema &schema)
{
    auto opened = openStore(path, Connection::Access::ReadOnly, schema);
    const bool unsettled = !opened && storeTrouble(opened.error()) == StoreTrouble::Unsettled;
    if (!unsettled || !checkMayWrite(path) || !openStore(path, Connection::Access::ReadWrite, schema))
        return opened;
    return openStore(path, Connection::Access::ReadOnly, schema);
}

Result<> fillNewFile(const QString &path)
{
    auto connection = Connection::open(QFileInfo(path).canonicalFilePath(), Connection::Access::ReadWrite);
    if (!connection)
        return tl::unexpected(connection.error());
    if (auto made = createTables(**connection); !made)
        return made;
    if (const auto synced = platform::syncFolderOf(path); !synced)
        return tl::unexpected(store_errors::cannotCreate(path, synced.error()));
    return {};
}

} // namespace

Result<Store::Private::Known> Store::Private::readFromFile(const QString &id)
{
    const auto number = tables.find(id);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number)
        return tl::unexpected(store_errors::noDossier(connection->path(), id));
    auto answers = tables.read(**number);
    if (!answers)
        return tl::unexpected(answers.error());
    return Known{**number, *answers};
}

Result<Store::Private::Known> Store::Private::knownOrRead(const QString &id)
{
    if (auto done = settle(); !done)
        return tl::unexpected(done.error());
    if (const auto found = known.constFind(id); found != known.constEnd())
        return *found;
    const auto reading = Transaction::begin(*connection, Transaction::Kind::Read);
    if (!reading)
        return tl::unexpected(reading.error());
    return readFromFile(id);
}

Result<> Store::Private::settle()
{
    if (settled)
        return {};
    const auto reading = Transaction::begin(*connection, Transaction::Kind::Read);
    if (!reading)
        return tl::unexpected(reading.error());
    for (auto dossier = known.begin(); dossier != known.end(); ++dossier) {
        auto current = readFromFile(dossier.key());
        if (!current)
            return tl::unexpected(current.error());
        if (current->answers != dossier->answers
            && current->answers != attempted.value(dossier.key(), dossier->answers))
            return tl::unexpected(
                store_errors::changed(connection->path(), u"other answers after a failed write"_s));
        *dossier = *current;
    }
    auto renewed = guard->renew();
    if (renewed) {
        settled = true;
        attempted.clear();
    }
    return renewed;
}

Result<> Store::Private::write(const std::function<Result<>()> &work)
{
    if (!guard)
        return tl::unexpected(store_errors::openedReadOnly(connection->path()));
    if (auto done = settle(); !done)
        return done;
    if (auto unchanged = guard->checkFile(); !unchanged)
        return unchanged;
    auto transaction = Transaction::begin(*connection, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto unchanged = guard->checkAll(); !unchanged)
        return unchanged;
    auto done = work();
    if (done)
        done = transaction->commit();
    if (done)
        return guard->accept();
    settled = false;
    return done;
}

Store::Store(std::unique_ptr<Private> implementation)
    : d(std::move(implementation))
{}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path, const StoreOptions &options)
{
    if (const auto created = platform::createPrivateFile(path); !created) {
        return tl::unexpected(created.error() == std::errc::file_exists
                                  ? store_errors::exists(path)
                                  : store_errors::cannotCreate(path, created.error()));
    }
    auto store = fillNewFile(path).and_then([&]() { return open(path, Mode::ReadWrite, options); });
    if (!store)
        QFile::remove(path);
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Mode mode, const StoreOptions &options)
{
    const auto file = existingFile(path);
    if (!file)
        return tl::unexpected(file.error());
    // What is not ours is told before who has it.
    if (auto header = FileHeader::check(*file, options.schema); !header)
        return tl::unexpected(header.error());

    std::optional<WriterLock> lock;
    if (mode == Mode::ReadWrite) {
        if (auto may = checkMayWrite(*file); !may)
            return tl::unexpected(may.error());
        auto taken = takeLock(*file, options);
        if (!taken)
            return tl::unexpected(taken.error());
        lock = std::move(*taken);
    }
    auto opened = mode == Mode::ReadOnly ? openToRead(*file, options.schema)
                                         : openStore(*file, Connection::Access::ReadWrite, options.schema);
    if (!opened)
        return tl::unexpected(opened.error());
    const int version = opened->version;

    auto implementation = std::make_unique<Private>(std::move(lock), std::move(opened->connection), options);
    if (version < options.schema.version) {
        if (mode == Mode::ReadOnly)
            return tl::unexpected(store_errors::older(*file, quint32(version)));
        auto backup = makeBackup(*implementation->connection, version, options.now().date());
        if (!backup)
            return tl::unexpected(backup.error());
        if (auto migrated = migrate(*implementation->connection, options.schema, version); !migrated)
            return tl::unexpected(store_errors::migrationFailed(*file, *backup, migrated.error()));
        if (auto ours = checkLayout(*implementation->connection, options.schema, options.schema.version);
            !ours)
            return tl::unexpected(ours.error());
        implementation->backup = *backup;
    }
    if (mode == Mode::ReadWrite) {
        auto guard = ChangeGuard::watch(*implementation->connection);
        if (!guard)
            return tl::unexpected(guard.error());
        if (guard->identity() != implementation->lock->identity())
            return tl::unexpected(
                store_errors::changed(*file, u"another file took its name while opening"_s));
        implementation->guard = *guard;
    }
    return std::unique_ptr<Store>(new Store(std::move(implementation)));
}

const QString &Store::path() const
{
    return d->connection->path();
}

bool Store::isReadOnly() const
{
    return !d->guard;
}

const QString &Store::backupMade() const
{
    return d->backup;
}

Result<QList<DossierInfo>> Store::dossiers(const SubjectQuestion &subjectOf)
{
    auto reading = Transaction::begin(*d->connection, Transaction::Kind::Read);
    if (!reading)
        return tl::unexpected(reading.error());
    return d->tables.list(subjectOf);
}

Result<QString> Store::add(const Answers &answers)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    qint64 number = 0;
    auto written = d->write([&]() -> Result<> {
        auto inserted = d->tables.insert(id, answers, d->now());
        if (!inserted)
            return tl::unexpected(inserted.error());
        number = *inserted;
        return d->tables.apply(number, dossierChanges(Answers(), answers, ValueCodec()));
    });
    if (!written)
        return tl::unexpected(written.error());
    d->known.insert(id, {number, answers});
    return id;
}

Result<Answers> Store::read(const QString &id)
{
    if (auto done = d->settle(); !done)
        return tl::unexpected(done.error());
    d->known.remove(id);
    auto dossier = d->knownOrRead(id);
    if (!dossier)
        return tl::unexpected(dossier.error());
    d->known.insert(id, *dossier);
    return dossier->answers;
}

Result<> Store::save(const QString &id, const Answers &answers)
{
    if (isReadOnly())
        return tl::unexpected(store_errors::openedReadOnly(path()));
    const auto dossier = d->knownOrRead(id);
    if (!dossier)
        return tl::unexpected(dossier.error());
    const QList<RowChange> changes = dossierChanges(dossier->answers, answers, ValueCodec());
    if (changes.isEmpty() && !dossierRowDiffers(dossier->answers, answers))
        return d->guard->checkAll(); // only then is it true that it is saved
    auto written = d->write([&]() -> Result<> {
        if (auto updated = d->tables.update(dossier->number, answers, d->now()); !updated)
            return updated;
        return d->tables.apply(dossier->number, changes);
    });
    if (written)
        d->known.insert(id, {dossier->number, answers});
    else if (!d->settled)
        d->attempted.insert(id, answers);
    return written;
}

Result<> Store::remove(const QString &id)
{
    if (auto done = d->settle(); !done)
        return done;
    const auto number = d->tables.find(id);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number)
        return tl::unexpected(store_errors::noDossier(path(), id));
    d->known.remove(id);
    return d->write([&]() { return d->tables.remove(**number); });
}

} // namespace binder
