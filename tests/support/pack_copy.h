// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/lint/lint.h"
#include "model/pack/files/assemble.h"
#include "model/pack/load.h"

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace binder::testing {

/// One change in a file: what a broken pack has instead of the sound one.
struct Mutation
{
    QString file;
    QString pointer; ///< JSON pointer; "-" as the last step appends to an array
    QByteArray json; ///< the new value; empty: the value is removed
};

/// Files in a folder of their own, to be broken there.
class FilesCopy
{
public:
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }

    [[nodiscard]] QByteArray read(const QString &file) const
    {
        QFile opened(path(file));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    void write(const QString &file, const QByteArray &bytes) const
    {
        QVERIFY2(QDir().mkpath(QFileInfo(path(file)).path()), qPrintable(file));
        QFile opened(path(file));
        QVERIFY2(opened.open(QIODevice::WriteOnly | QIODevice::Truncate), qPrintable(file));
        opened.write(bytes);
    }

    void change(const Mutation &mutation) const
    {
        const QJsonDocument document = QJsonDocument::fromJson(read(mutation.file));
        const QJsonValue root =
            document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        const QJsonValue changed =
            changedAt(root, mutation.pointer.split(QLatin1Char('/')).mid(1), mutation.json);
        write(mutation.file, changed.isArray() ? QJsonDocument(changed.toArray()).toJson()
                                               : QJsonDocument(changed.toObject()).toJson());
    }

private:
    static QJsonValue parsed(const QByteArray &json)
    {
        // A document cannot be a single value, so it goes in brackets.
        return QJsonDocument::fromJson('[' + json + ']').array().at(0);
    }

    static QJsonValue changedAt(const QJsonValue &value, const QStringList &steps, const QByteArray &json)
    {
        if (steps.isEmpty())
            return parsed(json);
        QString key = steps.constFirst();
        key.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
        const bool removed = steps.size() == 1 && json.isEmpty();
        if (value.isArray()) {
            QJsonArray array = value.toArray();
            if (key == QLatin1String("-"))
                array.append(parsed(json));
            else if (removed)
                array.removeAt(key.toInt());
            else
                array[key.toInt()] = changedAt(array.at(key.toInt()), steps.mid(1), json);
            return array;
        }
        QJsonObject object = value.toObject();
        if (removed)
            object.remove(key);
        else
            object[key] = changedAt(object.value(key), steps.mid(1), json);
        return object;
    }

    QTemporaryDir m_folder;
};

/// A pack as its authors write it, in a copy: the sound pack of tests/data, or another.
class PackFolder : public FilesCopy
{
public:
    explicit PackFolder(const QString &source = QStringLiteral(BINDER_TEST_DATA "/packs/sound"))
    {
        QDirIterator files(source, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            write(QDir(source).relativeFilePath(file.fileName()), file.readAll());
        }
    }

    [[nodiscard]] Result<Pack> load() const { return loadPack(folder()); }
    [[nodiscard]] QList<LintProblem> lint() const { return lintPack(folder()); }
};

/// The sound pack of tests/data, put together: for what a pack may say, however its authors spread it over
/// files.
class PackCopy : public FilesCopy
{
public:
    PackCopy()
    {
        QList<Error> errors;
        const SourceFiles files = readSourceFiles(QStringLiteral(BINDER_TEST_DATA "/packs/sound"), errors);
        QVERIFY(errors.isEmpty());
        const QMap<QString, QByteArray> parts = writeAssembled(assemble(files).files);
        for (auto part = parts.cbegin(); part != parts.cend(); ++part)
            write(part.key(), part.value());
    }

    [[nodiscard]] Result<Pack> load() const
    {
        const auto files = readAssembled(folder());
        return files ? makePack(*files) : tl::unexpected<Error>(files.error());
    }

    [[nodiscard]] QList<LintProblem> lint() const
    {
        const auto files = readAssembled(folder());
        return files ? lintAssembled(*files) : QList<LintProblem>{{{}, {}, {}, files.error().message}};
    }
};

} // namespace binder::testing
