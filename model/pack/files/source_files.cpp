// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/files/source_files.h"

#include "model/pack/json_file.h"
#include "model/pack/read.h"
#include "model/pack/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <array>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

const auto packFormat = "privacy-binder-pack"_L1;
constexpr int formatVersion = 2;
const auto packFile = "pack.json"_L1;

Error formatError(const QString &message, QLatin1StringView key)
{
    return {ErrorKind::BadInput, message, packFile + "#/"_L1 + key};
}

/// A pack of another program, or of another version of this one, is refused by name before anything else is
/// said of it.
Result<> checkFormat(const QJsonObject &pack)
{
    const QString format = pack.value("format"_L1).toString();
    if (format != packFormat) {
        return tl::unexpected<Error>(formatError(
            QCoreApplication::translate(
                "Pack", "This is not a pack of Privacy Binder: its format is \"%1\" and not \"%2\".")
                .arg(format.left(80), packFormat),
            "format"_L1));
    }
    const auto version = pack.value("formatVersion"_L1).toInteger();
    if (version == formatVersion)
        return {};
    QString message =
        QCoreApplication::translate("Pack", "This pack does not say that it follows pack format %1.")
            .arg(formatVersion);
    if (version > formatVersion) {
        message = QCoreApplication::translate(
                      "Pack",
                      "This pack is made for a newer Privacy Binder (pack format %1; this program reads %2). "
                      "Install the newer program to use it.")
                      .arg(QString::number(version), QString::number(formatVersion));
    } else if (version == 1) {
        message =
            QCoreApplication::translate(
                "Pack",
                "This pack follows pack format 1, with all documents in one file. This program reads format "
                "%1. Ask its maker for a newer pack, or write it anew in the folders of format %1.")
                .arg(formatVersion);
    }
    return tl::unexpected<Error>(formatError(message, "formatVersion"_L1));
}

/// A language names a folder, and must not lead anywhere else; and it stands in XML, where it is of this form
/// (xsd:language).
bool isLanguage(const QString &text)
{
    static const QRegularExpression form(u"\\A[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8}){0,3}\\z"_s);
    return form.match(text).hasMatch();
}

struct FolderSchema
{
    QLatin1StringView folder;
    QLatin1StringView schema;
};

/// Folders whose files may have any name, and the schema of these files.
constexpr std::array<FolderSchema, 7> folders{{{"questions"_L1, "questions"_L1},
                                               {"documents"_L1, "document"_L1},
                                               {"findings"_L1, "findings"_L1},
                                               {"profiles"_L1, "profile"_L1},
                                               {"presets"_L1, "presets"_L1},
                                               {"catalogues"_L1, "catalogue"_L1},
                                               {"law"_L1, "law"_L1}}};

constexpr std::array<QLatin1StringView, 5> rootFiles{"pack"_L1, "conditions"_L1, "expressions"_L1, "texts"_L1,
                                                     "migrations"_L1};

/// The names of the JSON files below a folder, at most `depth` folders down, in the order of the alphabet.
void listFiles(const QString &folder, const QString &below, int depth, QStringList &names)
{
    const QDir directory(folder + u'/' + below);
    const QStringList files = directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.append(below + u'/' + file);
    if (depth == 0)
        return;
    const QStringList inside = directory.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &one : inside)
        listFiles(folder, below + u'/' + one, depth - 1, names);
}

/// Reads files of one folder, and keeps what went wrong.
class Reader
{
public:
    Reader(QString folder, QList<Error> &errors)
        : m_folder(std::move(folder))
        , m_errors(errors)
    {}

    SourceFiles files;

    void read(const QString &name)
    {
        if (schemaOf(name).isEmpty()) {
            m_errors.append(
                {ErrorKind::BadInput,
                 QCoreApplication::translate(
                     "Pack", "%1 is no file of a pack: nothing reads it. Rename, move or remove it.")
                     .arg(name),
                 name});
            return;
        }
        const QString path = m_folder + u'/' + name;
        const auto bytes = readBytes(path, name);
        if (!bytes)
            return m_errors.append(bytes.error());
        const auto json = readJson(*bytes, name);
        files.insert(name, {*bytes, json ? json->toObject() : QJsonObject()});
        if (!json) {
            m_errors.append(json.error());
        } else if (!json->isObject()) {
            m_errors.append({ErrorKind::BadInput,
                             QCoreApplication::translate(
                                 "Pack", "%1 holds a list. A file of a pack is an object, in braces.")
                                 .arg(name),
                             name});
        }
    }

    void readBelow(const QString &folder, int depth)
    {
        QStringList names;
        listFiles(m_folder, folder, depth, names);
        for (const QString &name : std::as_const(names))
            read(name);
    }

    void readTranslations()
    {
        const QJsonObject pack = files.value(packFile).json;
        const QString source = pack.value("sourceLanguage"_L1).toString();
        const QStringList languages = readStrings(pack.value("languages"_L1));
        for (const QString &language : languages) {
            if (!isLanguage(language)) {
                m_errors.append(
                    formatError(QCoreApplication::translate("Pack", "\"%1\" is not the code of a language.")
                                    .arg(language.left(80)),
                                "languages"_L1));
            } else if (language != source) {
                readTranslation("i18n/"_L1 + language);
            }
        }
    }

private:
    void readTranslation(const QString &below)
    {
        const QString folder = m_folder + u'/' + below;
        if (QDir(folder).exists())
            return readBelow(below, 3);
        m_errors.append(
            {ErrorKind::FileTrouble,
             QCoreApplication::translate("Pack", "The folder %1 is missing: pack.json names its language.")
                 .arg(folder),
             below});
    }

    QString m_folder;
    QList<Error> &m_errors;
};

} // namespace

QString schemaOf(const QString &file)
{
    if (!file.endsWith(".json"_L1))
        return {};
    const QStringList steps = file.chopped(5).split(u'/');
    const QString &first = steps.constFirst();
    if (steps.size() == 1)
        return std::find(rootFiles.begin(), rootFiles.end(), first) != rootFiles.end() ? first : QString();
    if (first == "i18n"_L1) {
        if (steps.size() < 3)
            return {};
        const QString translated = file.section(u'/', 2);
        if (translated == "lexicon.json"_L1)
            return u"lexicon"_s;
        return schemaOf(translated).isEmpty() || translated.startsWith("i18n/"_L1) ? QString()
                                                                                   : u"translation"_s;
    }
    if (first == "documents"_L1 && steps.size() == 3)
        return u"document-part"_s;
    if (first == "questions"_L1 && steps.size() == 3)
        return u"questions-part"_s;
    if (steps.size() != 2)
        return {};
    for (const FolderSchema &known : folders) {
        if (known.folder == first)
            return known.schema;
    }
    return {};
}

SourceFiles readSourceFiles(const QString &folder, QList<Error> &errors)
{
    const auto before = errors.size();
    Reader reader(folder, errors);
    reader.read(packFile);
    if (errors.size() > before)
        return reader.files;
    if (const auto format = checkFormat(reader.files.value(packFile).json); !format) {
        errors.append(format.error());
        return reader.files;
    }
    const QStringList root = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : root) {
        if (name != packFile)
            reader.read(name);
    }
    for (const FolderSchema &known : folders)
        reader.readBelow(known.folder, 2);
    reader.readTranslations();
    return reader.files;
}

QList<LintProblem> checkSchemas(const SourceFiles &files)
{
    QList<LintProblem> problems;
    SchemaChecker checker;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QJsonObject json = file->json;
        json.remove("$schema"_L1); // for editors
        if (const auto problem = checker.check(json, schemaOf(file.key())))
            problems.append({u"schema"_s, file.key(), problem->pointer, problem->message});
    }
    return problems;
}

} // namespace binder
