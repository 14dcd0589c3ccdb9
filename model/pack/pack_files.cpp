// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/pack_files.h"

#include "model/pack/read.h"
#include "model/pack/schema.h"

#include <QCoreApplication>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

const auto packFormat = "privacy-binder-pack"_L1;
constexpr int formatVersion = 1;

/// A pack of another program, or of a later version of this one, is refused by name before anything else is
/// said of it.
Result<> checkFormat(const QJsonObject &pack)
{
    const QString format = pack.value("format"_L1).toString();
    if (format != packFormat) {
        return failure(
            ErrorKind::BadInput,
            QCoreApplication::translate(
                "Pack", "This is not a pack of Privacy Binder: its format is \"%1\" and not \"%2\".")
                .arg(format.left(80), packFormat),
            u"pack.json#/format"_s);
    }
    const QJsonValue version = pack.value("formatVersion"_L1);
    if (version.toInteger() > formatVersion) {
        return failure(
            ErrorKind::BadInput,
            QCoreApplication::translate(
                "Pack",
                "This pack is made for a newer Privacy Binder (pack format %1; this program reads %2). "
                "Install the newer program to use it.")
                .arg(QString::number(version.toInteger()), QString::number(formatVersion)),
            u"pack.json#/formatVersion"_s);
    }
    if (version.toInteger() != formatVersion) {
        return failure(
            ErrorKind::BadInput,
            QCoreApplication::translate("Pack", "This pack does not say that it follows pack format %1.")
                .arg(formatVersion),
            u"pack.json#/formatVersion"_s);
    }
    return {};
}

/// A language names a file; it must not lead anywhere else.
bool isLanguage(const QString &text)
{
    const auto isLetter = [](QChar one) {
        return (one >= u'a' && one <= u'z') || (one >= u'A' && one <= u'Z') || one == u'-';
    };
    return !text.isEmpty() && text.size() <= 20 && std::all_of(text.cbegin(), text.cend(), isLetter);
}

/// Reads files of one folder, and keeps what went wrong.
class Reader
{
public:
    Reader(QString folder, JsonOrigin origin)
        : m_folder(std::move(folder))
        , m_origin(origin)
    {}

    QJsonValue read(const QString &name)
    {
        auto json = readJsonFile(m_folder + u'/' + name, name, m_origin);
        if (json)
            return *json;
        errors.append(json.error());
        return {};
    }

    QMap<QString, QJsonObject> readTexts(const QStringList &languages)
    {
        QMap<QString, QJsonObject> texts;
        for (const QString &language : languages) {
            if (isLanguage(language)) {
                texts.insert(language, read(PackFiles::textsFile(language)).toObject());
                continue;
            }
            const QString message =
                QCoreApplication::translate("Pack", "\"%1\" is not the code of a language.")
                    .arg(language.left(80));
            errors.append({ErrorKind::BadInput, message, u"pack.json#/languages"_s});
        }
        return texts;
    }

    QList<Error> errors;

private:
    QString m_folder;
    JsonOrigin m_origin;
};

} // namespace

QString PackFiles::textsFile(const QString &language)
{
    return "i18n/"_L1 + language + ".json"_L1;
}

bool isShipped(const QString &folder)
{
    return folder.startsWith(":/packs/"_L1);
}

PackFiles readPackFiles(const QString &folder, JsonOrigin origin, QList<Error> &errors)
{
    PackFiles files;
    Reader reader(folder, origin);
    files.pack = reader.read(u"pack.json"_s).toObject();
    if (reader.errors.isEmpty()) {
        if (const auto format = checkFormat(files.pack); !format)
            reader.errors.append(format.error());
    }
    if (!reader.errors.isEmpty()) {
        errors += reader.errors;
        return files;
    }
    files.documents = reader.read(u"documents.json"_s).toObject();
    files.profiles = reader.read(u"profiles.json"_s).toObject();
    files.law = reader.read(u"law.json"_s).toObject();
    files.migrations = reader.read(u"migrations.json"_s);
    files.texts = reader.readTexts(readStrings(files.pack.value("languages"_L1)));
    errors += reader.errors;
    return files;
}

QList<LintProblem> checkSchemas(const PackFiles &files)
{
    QList<LintProblem> problems;
    const auto check = [&](const QJsonValue &json, QLatin1StringView name, const QString &file) {
        if (const auto problem = checkSchema(json, name))
            problems.append({u"schema"_s, file, problem->pointer, problem->message, false});
    };
    check(files.pack, "pack"_L1, u"pack.json"_s);
    check(files.documents, "documents"_L1, u"documents.json"_s);
    check(files.profiles, "profiles"_L1, u"profiles.json"_s);
    check(files.law, "law"_L1, u"law.json"_s);
    check(files.migrations, "migrations"_L1, u"migrations.json"_s);
    for (auto texts = files.texts.cbegin(); texts != files.texts.cend(); ++texts)
        check(texts.value(), "i18n"_L1, PackFiles::textsFile(texts.key()));
    return problems;
}

Pack readPack(const PackFiles &files)
{
    Pack pack;
    readIdentity(files.pack, pack);
    readPages(files.pack, pack);
    readDocuments(files.documents, pack);
    readProfiles(files.profiles, pack);
    pack.law = readLaw(files.law);
    pack.migrations = readMigrations(files.migrations.toArray());
    for (auto texts = files.texts.cbegin(); texts != files.texts.cend(); ++texts)
        pack.texts.insert(texts.key(), readTexts(texts.value()));
    return pack;
}

} // namespace binder
