// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/answers_json.h"
#include "model/store/store.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace binder;

namespace {

constexpr int rounds = 400;

/// The floor: prepared statements that write the same two rows, under the same pragmas, in a file that holds
/// the same.
class RawSqlite
{
public:
    explicit RawSqlite(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, path))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("%s", qPrintable(m_database.lastError().text()));
        for (const QString &pragma :
             {u"journal_mode = DELETE"_s, u"synchronous = EXTRA"_s, u"foreign_keys = ON"_s,
              u"secure_delete = ON"_s, u"cell_size_check = ON"_s, u"temp_store = MEMORY"_s,
              u"trusted_schema = OFF"_s}) {
            QSqlQuery query(m_database);
            if (!query.exec(u"PRAGMA "_s + pragma))
                qFatal("%s", qPrintable(query.lastError().text()));
        }
        m_begin = prepared(u"BEGIN IMMEDIATE"_s);
        m_dossier = prepared(u"UPDATE dossier SET changed = ? WHERE number = 1"_s);
        m_answer = prepared(
            u"INSERT INTO answer (dossier, link_id, entry, state, value) VALUES (1, ?, '', 'answered', ?) "
            "ON CONFLICT (dossier, link_id, entry, state) DO UPDATE SET value = excluded.value"_s);
        m_commit = prepared(u"COMMIT"_s);
    }

    void save(const QString &linkId, const QString &text)
    {
        m_dossier.bindValue(0, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
        m_answer.bindValue(0, linkId);
        m_answer.bindValue(1, QString(u'"' + text + u'"'));
        if (!m_begin.exec() || !m_dossier.exec() || !m_answer.exec() || !m_commit.exec())
            qFatal("the raw transaction failed");
    }

private:
    QSqlQuery prepared(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.prepare(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        return query;
    }

    QSqlDatabase m_database;
    QSqlQuery m_begin;
    QSqlQuery m_dossier;
    QSqlQuery m_answer;
    QSqlQuery m_commit;
};

template<typename Work>
double microseconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e3;
}

/// Microseconds of one save.
struct Medians
{
    double ours = 0;
    double floor = 0;
};

/// Both in turns, and each as often first, so that what else the disk does hits both.
Medians compare(const QString &folder, Answers answers)
{
    const QString path = folder + u"/ours.privacybinder"_s;
    const auto store = Store::create(path);
    const auto id = store ? (*store)->add(answers) : tl::unexpected(store.error());
    const QString rawPath = folder + u"/raw.privacybinder"_s;
    if (!id || !QFile::copy(path, rawPath))
        qFatal("no store in %s", qPrintable(folder));
    RawSqlite raw(rawPath);

    const QString linkId = u"organisation.name"_s;
    QList<double> ours;
    QList<double> floor;
    for (int round = 0; round < rounds; ++round) {
        const QString text = u"Bring the Pixel, number %1"_s.arg(round);
        answers.values.insert({linkId, {}}, Value::text(text));
        const auto saveRaw = [&] { floor.append(microseconds([&] { raw.save(linkId, text); })); };
        const auto save = [&] {
            ours.append(microseconds([&] {
                if (!(*store)->save(*id, answers))
                    qFatal("the store did not save");
            }));
        };
        if (round % 2 == 0) {
            saveRaw();
            save();
        } else {
            save();
            saveRaw();
        }
    }
    return {bench::median(ours), bench::median(floor)};
}

void printSaving(const char *what, const Answers &answers)
{
    const QTemporaryDir disk;
    const Medians saving = compare(disk.path(), answers);
    bench::printRatio(what, saving.ours, saving.floor, "us", 1.2);
    if (!QFileInfo(u"/dev/shm"_s).isWritable())
        return;
    const QTemporaryDir memory(u"/dev/shm/binder-bench-XXXXXX"_s);
    const Medians withoutDisk = compare(memory.path(), answers);
    std::printf("%-44s %9.3f us, floor %9.3f us\n", "  in memory, where nothing waits for a disk",
                withoutDisk.ours, withoutDisk.floor);
}

} // namespace

/// Saving one answer of the reference dossier, against a raw SQLite transaction with the same pragmas.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QFile file(QStringLiteral(BINDER_TEST_DATA "/bring-the-pixel.answers.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no answers at %s", qPrintable(file.fileName()));
    const auto answers = answersFromJson(file.readAll());
    if (!answers)
        qFatal("%s", qPrintable(answers.error().detail));
    Answers large = *answers; // a full register
    for (int entry = 0; entry < 60; ++entry) {
        for (int question = 0; question < 40; ++question)
            large.values.insert({u"activities.q%1"_s.arg(question), u"entry-%1"_s.arg(entry)},
                                Value::text(u"een antwoord van gewone lengte"_s));
    }
    printSaving("saving one answer", *answers);
    printSaving("saving one answer, in a dossier of 2400", large);
    return 0;
}
