// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/store.h"

#include "model/files/platform.h"
#include "model/store/backup.h"
#include "model/store/new_file.h"
#include "model/store/open_store.h"
#include "model/store/store_errors.h"
#include "model/store/store_file.h"

#include <QUuid>

namespace binder {

using namespace Qt::StringLiterals;

class Store::Private
{
public:
    Private(StoreFile opened, StoreOptions openedWith)
        : file(std::move(opened))
        , options(std::move(openedWith))
    {}

    /// A dossier as this store last wrote or read it.
    struct Known
    {
        qint64 number = 0;
        Answers answers;
    };

    [[nodiscard]] static Result<Known> readFrom(Connection &connection, DossierTables &tables,
                                                const QString &id);
    [[nodiscard]] Result<Known> knownOrRead(const QString &id);
    /// Runs `work` as one transaction, after making sure that the file holds what we know.
    [[nodiscard]] Result<> write(const std::function<Result<>()> &work);
    /// A transaction to write in, of the file as we left it.
    [[nodiscard]] Result<Transaction> beginUnchanged();
    /// The same, of a file that may have been touched but holds what we know.
    [[nodiscard]] Result<Transaction> beginSure();
    /// Whether the file holds what we know, also when it is not as we left it.
    [[nodiscard]] Result<> makeSure();
    /// After a write that failed: lets SQLite take back what it left behind, and makes sure that the file
    /// holds what we know.
    [[nodiscard]] Result<> settle();
    /// Takes the file at `path` for ours when it holds what we know. Else `cause` stands.
    [[nodiscard]] Result<> resume(const QString &path, const Error &cause);
    /// What a file holds in the place of what we know; `cause` when that is something else.
    [[nodiscard]] Result<QHash<QString, Known>> sameIn(Connection &connection, DossierTables &tables,
                                                       const Error &cause) const;
    /// Opens the file at `path` instead, and forgets what was known.
    [[nodiscard]] Result<> reopen(const QString &path);

    StoreFile file;
    StoreOptions options;
    QHash<QString, Known> known;
    bool settled = true;
    /// By writes that failed: after some failures they are in the file all the same.
    QHash<QString, Answers> attempted;
};

namespace {

bool isAboutAnotherHand(const Error &error)
{
    const StoreTrouble trouble = storeTrouble(error);
    return trouble == StoreTrouble::Changed || trouble == StoreTrouble::Deleted
           || trouble == StoreTrouble::Moved;
}

} // namespace

Result<Store::Private::Known> Store::Private::readFrom(Connection &connection, DossierTables &tables,
                                                       const QString &id)
{
    const auto number = tables.find(id);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number)
        return tl::unexpected(store_errors::noDossier(connection.path(), id));
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
    const auto reading = Transaction::begin(*file.connection, Transaction::Kind::Read);
    if (!reading)
        return tl::unexpected(reading.error());
    auto dossier = readFrom(*file.connection, *file.tables, id);
    if (dossier)
        known.insert(id, *dossier);
    return dossier;
}

Result<QHash<QString, Store::Private::Known>>
Store::Private::sameIn(Connection &connection, DossierTables &tables, const Error &cause) const
{
    const auto reading = Transaction::begin(connection, Transaction::Kind::Read);
    if (!reading)
        return tl::unexpected(reading.error());
    QHash<QString, Known> found;
    for (auto dossier = known.begin(); dossier != known.end(); ++dossier) {
        auto current = readFrom(connection, tables, dossier.key());
        if (!current || current->number != dossier->number)
            return tl::unexpected(cause);
        if (current->answers != dossier->answers
            && current->answers != attempted.value(dossier.key(), dossier->answers))
            return tl::unexpected(cause);
        found.insert(dossier.key(), *current);
    }
    return found;
}

Result<> Store::Private::resume(const QString &path, const Error &cause)
{
    {
        // A look that changes nothing, by a connection of its own: ours may remember what is no longer there.
        const auto look = openStore(path, Connection::Access::ReadOnly, options.schema);
        if (!look || look->version != options.schema.version)
            return tl::unexpected(cause);
        DossierTables tables(*look->connection, ValueCodec());
        if (auto same = sameIn(*look->connection, tables, cause); !same)
            return tl::unexpected(same.error());
    }
    auto opened = openStoreFile(path, Mode::ReadWrite, options, file.lock);
    if (!opened)
        return tl::unexpected(opened.error());
    auto same = sameIn(*opened->connection, *opened->tables, cause);
    if (!same)
        return tl::unexpected(same.error());
    file = std::move(*opened);
    known = std::move(*same);
    attempted.clear();
    settled = true;
    return {};
}

Result<> Store::Private::reopen(const QString &path)
{
    auto opened = openStoreFile(path, Mode::ReadWrite, options, file.lock);
    if (!opened)
        return tl::unexpected(opened.error());
    file = std::move(*opened);
    known.clear();
    attempted.clear();
    settled = true;
    return {};
}

Result<> Store::Private::settle()
{
    if (settled)
        return {};
    const Error cause =
        store_errors::changed(file.connection->path(), u"other answers after a failed write"_s);
    auto same = sameIn(*file.connection, *file.tables, cause);
    auto renewed = same ? file.guard->renew() : tl::unexpected(same.error());
    if (!renewed)
        return isAboutAnotherHand(renewed.error()) ? resume(file.connection->path(), renewed.error())
                                                   : renewed;
    known = std::move(*same);
    settled = true;
    attempted.clear();
    return {};
}

Result<> Store::Private::makeSure()
{
    auto unchanged = file.guard->checkAll();
    if (!unchanged && isAboutAnotherHand(unchanged.error()))
        return resume(file.connection->path(), unchanged.error());
    return unchanged;
}

Result<Transaction> Store::Private::beginUnchanged()
{
    if (auto unchanged = file.guard->checkFile(); !unchanged)
        return tl::unexpected(unchanged.error());
    auto transaction = Transaction::begin(*file.connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction;
    if (auto unchanged = file.guard->checkAll(); !unchanged)
        return tl::unexpected(unchanged.error());
    return transaction;
}

Result<Transaction> Store::Private::beginSure()
{
    auto transaction = beginUnchanged();
    if (transaction || !isAboutAnotherHand(transaction.error()))
        return transaction;
    if (auto resumed = resume(file.connection->path(), transaction.error()); !resumed)
        return tl::unexpected(resumed.error());
    return beginUnchanged();
}

Result<> Store::Private::write(const std::function<Result<>()> &work)
{
    if (!file.guard)
        return tl::unexpected(store_errors::openedReadOnly(file.connection->path()));
    if (auto done = settle(); !done)
        return done;
    auto transaction = beginSure();
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto done = work();
    if (done)
        done = transaction->commit();
    if (done)
        return file.guard->accept();
    settled = false;
    return done;
}

Store::Store(std::unique_ptr<Private> implementation)
    : d(std::move(implementation))
{}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString &path, const StoreOptions &options)
{
    return makeNewFile(path, options, [](const QString &) { return Result<>(); }).and_then([&] {
        return open(path, Mode::ReadWrite, options);
    });
}

Result<NewStore> Store::createWith(const QString &path, const Answers &answers, const StoreOptions &options)
{
    QString id;
    auto made = makeNewFile(path, options, [&](const QString &unfinished) -> Result<> {
        const auto store = open(unfinished, Mode::ReadWrite, options);
        auto added = store ? (*store)->add(answers) : tl::unexpected(store.error());
        if (!added)
            return tl::unexpected(added.error());
        id = *added;
        return {};
    });
    auto store = made ? open(path, Mode::ReadWrite, options) : tl::unexpected(made.error());
    if (!store)
        return tl::unexpected(store.error());
    return NewStore{std::move(*store), id};
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Mode mode, const StoreOptions &options)
{
    auto opened = openStoreFile(path, mode, options);
    if (!opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<Store>(new Store(std::make_unique<Private>(std::move(*opened), options)));
}

const QString &Store::path() const
{
    return d->file.connection->path();
}

bool Store::isReadOnly() const
{
    return !d->file.guard;
}

const QString &Store::backupMade() const
{
    return d->file.backup;
}

Result<QList<DossierInfo>> Store::dossiers(const SubjectQuestion &subjectOf)
{
    auto reading = Transaction::begin(*d->file.connection, Transaction::Kind::Read);
    if (!reading)
        return tl::unexpected(reading.error());
    return d->file.tables->list(subjectOf);
}

Result<QString> Store::add(const Answers &answers)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    qint64 number = 0;
    auto written = d->write([&]() -> Result<> {
        auto inserted = d->file.tables->insert(id, answers, d->options.now(),
                                               dossierChanges(Answers(), answers, ValueCodec()));
        if (!inserted)
            return tl::unexpected(inserted.error());
        number = *inserted;
        return {};
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
    const auto dossier = d->knownOrRead(id);
    if (!dossier)
        return tl::unexpected(dossier.error());
    return dossier->answers;
}

Result<Answers> Store::accept(const QString &id)
{
    if (auto done = d->settle(); !done)
        return tl::unexpected(done.error());
    const auto number = d->file.tables->find(id);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number)
        return tl::unexpected(store_errors::noDossier(path(), id));
    if (auto accepted = d->write([&]() { return d->file.tables->accept(**number); }); !accepted)
        return tl::unexpected(accepted.error());
    return read(id);
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
        return d->makeSure(); // only then is it true that it is saved
    auto written = d->write([&]() -> Result<> {
        return d->file.tables->update(dossier->number, answers, d->options.now(), changes);
    });
    if (written)
        d->known.insert(id, {dossier->number, answers});
    else if (!d->settled)
        d->attempted.insert(id, answers);
    return written;
}

Result<> Store::follow()
{
    const QString now = d->file.guard ? d->file.guard->movedTo() : QString();
    if (now.isEmpty())
        return d->file.guard ? d->makeSure() : tl::unexpected(store_errors::openedReadOnly(path()));
    return d->resume(now, store_errors::changed(now, u"other answers where it was moved to"_s));
}

Result<Answers> Store::reread(const QString &id)
{
    if (isReadOnly())
        return tl::unexpected(store_errors::openedReadOnly(path()));
    if (auto opened = d->reopen(path()); !opened)
        return tl::unexpected(opened.error());
    return read(id);
}

Result<QString> Store::replace(const QString &id, const Answers &answers)
{
    if (isReadOnly())
        return tl::unexpected(store_errors::openedReadOnly(path()));
    if (auto opened = d->reopen(path()); !opened)
        return tl::unexpected(opened.error());
    if (const auto number = d->file.tables->find(id); !number || !*number)
        return tl::unexpected(number ? store_errors::noDossier(path(), id) : number.error());
    auto copy = makeCopy(*d->file.connection, u"replaced-"_s + d->options.now().date().toString(Qt::ISODate));
    if (!copy)
        return copy;
    if (auto accepted = accept(id); !accepted) // it gives way, whatever it is
        return tl::unexpected(accepted.error());
    if (auto saved = save(id, answers); !saved)
        return tl::unexpected(saved.error());
    return copy;
}

Result<> Store::remove(const QString &id)
{
    if (auto done = d->settle(); !done)
        return done;
    const auto number = d->file.tables->find(id);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number)
        return tl::unexpected(store_errors::noDossier(path(), id));
    auto removed = d->write([&]() { return d->file.tables->remove(**number); });
    if (removed)
        d->known.remove(id);
    return removed;
}

} // namespace binder
