// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/pack_files.h"

#include "model/pack/json_file.h"
#include "model/pack/read.h"
#include "model/pack/template_reader.h"

#include <QJsonDocument>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

QString PackFiles::textsFile(const QString &language)
{
    return "i18n/"_L1 + language + ".json"_L1;
}

bool isShipped(const QString &folder)
{
    return folder.startsWith(":/packs/"_L1);
}

Result<PackFiles> readAssembled(const QString &folder)
{
    Result<> outcome;
    const auto read = [&](const QString &name) -> QJsonValue {
        auto json = readJsonFile(folder + u'/' + name, name, JsonOrigin::Ours);
        if (json)
            return *json;
        if (outcome)
            outcome = tl::unexpected<Error>(json.error());
        return {};
    };
    PackFiles files;
    files.pack = read(pack_parts::pack).toObject();
    files.documents = read(pack_parts::documents).toObject();
    files.profiles = read(pack_parts::profiles).toObject();
    files.law = read(pack_parts::law).toObject();
    files.migrations = read(pack_parts::migrations);
    const QJsonObject catalogues = read(pack_parts::catalogues).toObject();
    for (auto one = catalogues.begin(); one != catalogues.end(); ++one)
        files.catalogues.insert(one.key(), one->toObject());
    const QStringList languages = readStrings(files.pack.value("languages"_L1));
    for (const QString &language : languages)
        files.texts.insert(language, read(PackFiles::textsFile(language)).toObject());
    if (!outcome)
        return tl::unexpected<Error>(outcome.error());
    return files;
}

QMap<QString, QByteArray> writeAssembled(const PackFiles &files)
{
    QJsonObject catalogues;
    for (auto one = files.catalogues.cbegin(); one != files.catalogues.cend(); ++one)
        catalogues.insert(one.key(), one.value());
    QMap<QString, QByteArray> parts{
        {pack_parts::pack, written(files.pack)},
        {pack_parts::documents, written(files.documents)},
        {pack_parts::profiles, written(files.profiles)},
        {pack_parts::law, written(files.law)},
        {pack_parts::catalogues, written(catalogues)},
        {pack_parts::migrations, QJsonDocument(files.migrations.toArray()).toJson(QJsonDocument::Compact)}};
    for (auto texts = files.texts.cbegin(); texts != files.texts.cend(); ++texts)
        parts.insert(PackFiles::textsFile(texts.key()), written(texts.value()));
    return parts;
}

Pack readPack(const PackFiles &files)
{
    Pack pack;
    for (auto one = files.catalogues.cbegin(); one != files.catalogues.cend(); ++one)
        pack.catalogues.append(readCatalogue(one.key(), *one));
    TemplateReader reader(files.documents.value("definitions"_L1).toObject(), &pack);
    readIdentity(files.pack, reader, pack);
    readPages(files.pack, reader, pack);
    readDocuments(files.documents, reader, pack);
    readProfiles(files.profiles, reader, pack);
    pack.definitions = reader.definitions();
    pack.law = readLaw(files.law);
    pack.migrations = readMigrations(files.migrations.toArray());
    for (auto texts = files.texts.cbegin(); texts != files.texts.cend(); ++texts)
        pack.texts.insert(texts.key(), readTexts(texts.value()));
    return pack;
}

} // namespace binder
