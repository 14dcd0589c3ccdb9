// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace binder::testing {

using namespace Qt::StringLiterals;

Answers sampleAnswers()
{
    Answers answers;
    answers.packId = u"ca-pipeda"_s;
    answers.packVersion = u"1.0.0"_s;
    answers.language = u"nl"_s;
    answers.entries = {{u"information"_s, {u"contact"_s, u"financial"_s}}, {u"staff"_s, {}}};
    answers.values = {
        {{u"organisation.name"_s, {}}, Value::text(u"Bring the Pixel"_s)},
        {{u"organisation.email"_s, {}}, Value::text(u"info@example.com"_s)},
        {{u"organisation.employees"_s, {}}, Value::integer(3)},
        {{u"organisation.website"_s, {}}, Value::boolean(true)},
        {{u"organisation.founded"_s, {}}, Value::date({2019, 2, 28})},
        {{u"information.items"_s, u"contact"_s}, Value::codes({u"name"_s, u"other"_s}, u"bijnaam"_s)},
        {{u"information.kept"_s, u"contact"_s}, Value::duration({7, u"year"_s, u"endOfYear"_s, {}})},
        {{u"information.why"_s, u"financial"_s}, Value::packText(u"information.why.suggestion"_s)},
    };
    answers.unknown = {{u"security.backup.tested"_s, {}}, {u"information.storedAs"_s, u"contact"_s}};
    answers.rejected = {{u"information.items"_s, u"financial"_s}};
    answers.explanations = {{{u"organisation.name"_s, {}}, u"Ook bekend als: \"BTP\"\nsinds 2019"_s}};
    answers.advisorNotes = {{{u"information.items"_s, u"contact"_s}, u"nog navragen"_s}};
    answers.overruled = {{u"retention-too-long"_s, {u"De klant wil het zo."_s, u"Anna"_s, {2026, 11, 21}}}};
    answers.editions = {
        {1,
         {2026, 3, 1},
         {u"plan"_s, u"leaflet"_s},
         u"nl"_s,
         u"1.0.0"_s,
         {{u"format"_s, u"privacy-binder-answers"_s}}},
        {2, {2026, 9, 1}, {u"plan"_s}, u"en"_s, u"1.0.0"_s, {{u"version"_s, 1}}},
    };
    answers.retired = {{u"old.question"_s, QJsonArray{u"a"_s, 2, 2.5}}};
    answers.position = u"information[contact]"_s;
    return answers;
}

Answers withAnswer(Answers answers, const QString &linkId, const QString &text)
{
    answers.values.insert({linkId, {}}, Value::text(text));
    return answers;
}

namespace {

QString folderTemplate(StoreFolder::Place place)
{
    const QString memory = u"/dev/shm"_s;
    const bool useMemory = place == StoreFolder::Place::Memory && QFileInfo(memory).isWritable();
    return (useMemory ? memory : QDir::tempPath()) + u"/binder-store-XXXXXX"_s;
}

} // namespace

StoreFolder::StoreFolder(Place place)
    : m_folder(folderTemplate(place))
{
    QDir(m_folder.path()).mkdir(u"run"_s);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.filePath(u"run"_s)));
}

QString StoreFolder::path(const QString &name) const
{
    return QFileInfo(m_folder.path()).canonicalFilePath() + u'/' + name;
}

QStringList StoreFolder::names() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QString StoreFolder::makeStore(const Answers &answers, const QString &name) const
{
    const auto store = Store::create(path(name));
    return store ? (*store)->add(answers).value_or(QString()) : QString();
}

FileState fileState(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    const QFileInfo info(path);
    return {opened ? file.readAll() : QByteArray("unreadable"), info.lastModified(), info.permissions()};
}

void patch(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("cannot patch %s", qPrintable(path));
}

QVariant queryFile(const QString &path, const QString &sql)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test query"_s);
        database.setDatabaseName(path);
        QSqlQuery query(database);
        if (database.open() && (query = QSqlQuery(database)).exec(sql) && query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(u"test query"_s);
    return value;
}

bool changeFile(const QString &path, const QStringList &statements)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test change"_s);
        database.setDatabaseName(path);
        done = database.open();
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            done = done && query.exec(statement);
        }
    }
    QSqlDatabase::removeDatabase(u"test change"_s);
    return done;
}

} // namespace binder::testing
