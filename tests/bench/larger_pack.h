// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/files/assemble.h"
#include "model/pack/load.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace bench {

/// A shipped pack in which every option that makes an entry stands several times, with all that is said of
/// it: the same questions, presets and texts for many more entries.
class LargerPack
{
public:
    LargerPack(const QString &folder, int times)
        : m_times(times)
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("i18n"));
        QList<binder::Error> errors;
        m_parts = binder::writeAssembled(binder::assemble(binder::readSourceFiles(folder, errors)).files);
        const QJsonObject pack = read(QStringLiteral("pack.json")).object();
        gather(pack, pack.value(QLatin1String("answerValueSet")).toObject());
        const QString catalogues = QStringLiteral("catalogues.json");
        write(catalogues, QJsonDocument(withCopiedRows(read(catalogues).object())));
        for (const char *name :
             {"pack.json", "documents.json", "profiles.json", "law.json", "migrations.json"}) {
            const QString file = QString::fromLatin1(name);
            const QJsonDocument json = read(file);
            write(file, json.isArray() ? QJsonDocument(changed(json.array()).toArray())
                                       : QJsonDocument(changed(json.object()).toObject()));
        }
        for (const QJsonValue &language : pack.value(QLatin1String("languages")).toArray()) {
            const QString file = QStringLiteral("i18n/%1.json").arg(language.toString());
            QJsonObject json = read(file).object();
            json.insert(QLatin1String("texts"), withCopies(json.value(QLatin1String("texts")).toObject()));
            write(file, QJsonDocument(json));
        }
    }

    [[nodiscard]] binder::Result<binder::Pack> load() const
    {
        const auto files = binder::readAssembled(m_folder.path());
        return files ? binder::makePack(*files) : tl::unexpected<binder::Error>(files.error());
    }

private:
    [[nodiscard]] QJsonDocument read(const QString &name) const
    {
        return QJsonDocument::fromJson(m_parts.value(name));
    }

    void write(const QString &name, const QJsonDocument &json) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(json.toJson(QJsonDocument::Compact));
    }

    /// Finds the groups whose entries are made by ticks, and the ticks.
    void gather(const QJsonValue &json, const QJsonObject &sets)
    {
        for (const QJsonValue &one : json.toArray())
            gather(one, sets);
        const QJsonObject object = json.toObject();
        for (const QJsonValue &one : object)
            gather(one, sets);
        const QString group = object.value(QLatin1String("createsEntries")).toString();
        if (group.isEmpty())
            return;
        m_groups.append(group);
        const QString set = object.value(QLatin1String("answerValueSet")).toString();
        const QString linkId = object.value(QLatin1String("linkId")).toString();
        const QJsonArray options =
            set.isEmpty() ? object.value(QLatin1String("answerOption")).toArray() : sets.value(set).toArray();
        const QString catalogue =
            object.value(QLatin1String("optionsFrom"))[QLatin1String("catalogue")].toString();
        for (const QJsonValue &row :
             read(QStringLiteral("catalogues.json"))[catalogue][QLatin1String("rows")].toArray()) {
            m_codes.append(row[QLatin1String("id")].toString());
            m_textIds.append(QStringLiteral("catalogue.%1.%2").arg(catalogue, m_codes.constLast()));
            m_rows[catalogue].append(m_codes.constLast());
        }
        for (const QJsonValue &option : options) {
            const QString code = option.toObject().value(QLatin1String("code")).toString();
            if (code == QLatin1String("other") || option.toObject().contains(QLatin1String("exclusive")))
                continue;
            m_codes.append(code);
            m_textIds.append(
                (set.isEmpty() ? linkId + QStringLiteral(".option.") : QStringLiteral("set.%1.").arg(set))
                + code);
        }
    }

    /// What stands in a catalogue and makes an entry: once for each copy.
    [[nodiscard]] QJsonObject withCopiedRows(QJsonObject catalogues) const
    {
        for (auto one = m_rows.begin(); one != m_rows.end(); ++one) {
            QJsonObject catalogue = catalogues.value(one.key()).toObject();
            QJsonArray rows;
            for (const QJsonValue &row : catalogue.value(QLatin1String("rows")).toArray()) {
                for (const QString &copy : copies(row[QLatin1String("id")].toString())) {
                    QJsonObject copied = changed(row).toObject();
                    copied.insert(QLatin1String("id"), copy);
                    rows.append(copied);
                }
            }
            catalogue.insert(QLatin1String("rows"), rows);
            catalogues.insert(one.key(), catalogue);
        }
        return catalogues;
    }

    [[nodiscard]] QStringList copies(const QString &code) const
    {
        QStringList all{code};
        for (int index = 2; m_codes.contains(code) && index <= m_times; ++index)
            all.append(code + QStringLiteral("-%1").arg(index));
        return all;
    }

    [[nodiscard]] QJsonValue changed(const QJsonValue &json) const
    {
        if (json.isArray()) {
            QJsonArray array;
            for (const QJsonValue &one : json.toArray()) {
                for (const QJsonValue &copy : copied(one.toObject()))
                    array.append(copy);
                if (!one.isObject())
                    array.append(changed(one));
            }
            return array;
        }
        if (!json.isObject())
            return json;
        QJsonObject object = json.toObject();
        if (m_groups.contains(object.value(QLatin1String("question")).toString()))
            return withCopiesNamed(object);
        for (auto one = object.begin(); one != object.end(); ++one)
            *one = changed(*one);
        return object;
    }

    /// A preset or an option that makes an entry: once for each copy.
    [[nodiscard]] QJsonArray copied(const QJsonObject &object) const
    {
        const bool isPreset =
            object.contains(QLatin1String("entry")) && object.contains(QLatin1String("suggests"));
        const QString key = isPreset ? QStringLiteral("entry") : QStringLiteral("code");
        QJsonArray all;
        const QString code = object.value(key).toString();
        if (object.isEmpty())
            return all;
        if (code.isEmpty() || !m_codes.contains(code))
            return {changed(object)};
        for (const QString &copy : copies(code)) {
            QJsonObject one = changed(object).toObject();
            one.insert(key, copy);
            all.append(one);
        }
        return all;
    }

    /// A condition that asks for one entry asks for its copies too.
    [[nodiscard]] QJsonObject withCopiesNamed(QJsonObject condition) const
    {
        const QString comparison = condition.value(QLatin1String("operator")).toString();
        const QJsonValue answer = condition.value(QLatin1String("answer"));
        const bool isOne = comparison == QLatin1String("=") && answer.isString();
        if (!isOne && comparison != QLatin1String("in"))
            return condition;
        QJsonArray all;
        for (const QJsonValue &one : isOne ? QJsonArray{answer} : answer.toArray()) {
            for (const QString &copy : copies(one.toString()))
                all.append(copy);
        }
        condition.insert(QLatin1String("operator"), QStringLiteral("in"));
        condition.insert(QLatin1String("answer"), all);
        return condition;
    }

    [[nodiscard]] QJsonObject withCopies(QJsonObject texts) const
    {
        for (qsizetype i = 0; i < m_codes.size(); ++i) {
            for (const char *part : {"", ".hint", ".label"}) {
                const QString id = m_textIds.at(i) + QLatin1String(part);
                const QString end = m_codes.at(i) + QLatin1String(part);
                const QJsonValue text = texts.value(id);
                for (int index = 2; !text.isUndefined() && index <= m_times; ++index)
                    texts.insert(id.chopped(end.size()) + m_codes.at(i) + QStringLiteral("-%1").arg(index)
                                     + QLatin1String(part),
                                 text);
            }
        }
        return texts;
    }

    QMap<QString, QByteArray> m_parts;
    int m_times;
    QTemporaryDir m_folder;
    QStringList m_groups;
    QStringList m_codes;
    QMap<QString, QStringList> m_rows; ///< by catalogue, those that make an entry
    QStringList m_textIds;
};

} // namespace bench
