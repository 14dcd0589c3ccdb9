// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace binder::testing {

/// One change in a file of a pack: what a broken pack has instead of the sound one.
struct Mutation
{
    QString file;
    QString pointer; ///< JSON pointer; "-" as the last step appends to an array
    QByteArray json; ///< the new value; empty: the value is removed
};

/// The sound pack of tests/data, copied to a folder of its own, to be broken there.
class PackCopy
{
public:
    PackCopy()
    {
        const QDir source(QStringLiteral(BINDER_TEST_DATA "/packs/sound"));
        QDir(folder()).mkdir(QStringLiteral("i18n"));
        const QStringList files = {QStringLiteral("pack.json"),       QStringLiteral("documents.json"),
                                   QStringLiteral("profiles.json"),   QStringLiteral("law.json"),
                                   QStringLiteral("migrations.json"), QStringLiteral("i18n/nl.json"),
                                   QStringLiteral("i18n/en.json")};
        for (const QString &file : files)
            QVERIFY2(QFile::copy(source.filePath(file), path(file)), qPrintable(file));
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }

    [[nodiscard]] QByteArray read(const QString &file) const
    {
        QFile opened(path(file));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    void write(const QString &file, const QByteArray &bytes) const
    {
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

} // namespace binder::testing
