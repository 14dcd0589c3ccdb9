// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/files/assembly.h"

#include "model/pack/condition_text.h"
#include "model/pack/read.h"

#include <QCoreApplication>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// "documents/plan.json" is called "plan".
QString nameOf(const QString &file)
{
    return file.section(u'/', -1).chopped(5);
}

QStringList filesBelow(const SourceFiles &files, QLatin1StringView folder)
{
    QStringList names;
    const QString start = folder + "/"_L1;
    for (auto file = files.lowerBound(start); file != files.cend() && file.key().startsWith(start); ++file)
        names.append(file.key());
    return names;
}

/// The ids of a list of objects.
QJsonArray idsOf(const QJsonValue &json)
{
    QJsonArray ids;
    const QJsonArray written = json.toArray();
    for (const QJsonValue &one : written)
        ids.append(one["id"_L1]);
    return ids;
}

} // namespace

Assembly::Assembly(const SourceFiles &files)
    : m_source(files)
    , m_identity(files.value(pack_parts::pack).json)
    , m_language(m_identity.value("sourceLanguage"_L1).toString())
{
    m_result.sources = SourceMap(files, m_language);
    addIdentity();
    addCatalogues();
    addQuestions();
    addDocuments();
    addDefinitions();
    addFindings();
    addLaw();
    addSuggestions();
    addMigrations();
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        addTexts(file.key());
    addTranslations();
    reportUnnamed();
}

AssembledPack Assembly::assembled() &&
{
    m_texts.mapInto(m_result.sources, m_language);
    PackFiles &files = m_result.files;
    files.pack = m_pack;
    files.documents = m_documents;
    files.profiles = m_profiles;
    files.law = m_law;
    const QStringList languages = readStrings(m_identity.value("languages"_L1));
    for (const QString &language : languages) {
        const bool isSource = language == m_language;
        const QString part = PackFiles::textsFile(language);
        const QString lexiconFile = "i18n/"_L1 + language + "/lexicon.json"_L1;
        QJsonObject lexicon =
            isSource ? m_identity.value("lexicon"_L1).toObject() : m_source.value(lexiconFile).json;
        lexicon.remove("$schema"_L1);
        m_result.sources.add(part, u"/lexicon"_s, isSource ? QString(pack_parts::pack) : lexiconFile,
                             isSource ? u"/lexicon"_s : QString());
        files.texts.insert(language, QJsonObject{{u"language"_s, language},
                                                 {u"texts"_s, m_texts.texts(language, isSource)},
                                                 {u"lexicon"_s, lexicon}});
    }
    m_result.problems += m_texts.problems;
    for (LintProblem &problem : m_result.problems)
        problem = m_result.sources.located(problem);
    return std::move(m_result);
}

void Assembly::addIdentity()
{
    m_pack = m_identity;
    const Spot file{pack_parts::pack, {}};
    textOf(m_pack, "title"_L1, u"pack.title"_s, file);
    textOf(m_pack, "jurisdictionText"_L1, u"pack.jurisdiction"_s, file);
    textOf(m_pack, "length"_L1, u"pack.length"_s, file);
    for (const auto key :
         {"$schema"_L1, "message"_L1, "words"_L1, "lexicon"_L1, "documents"_L1, "findings"_L1})
        m_pack.remove(key);
    const QJsonObject message = m_identity.value("message"_L1).toObject();
    for (auto one = message.begin(); one != message.end(); ++one)
        m_texts.put(one.value(), "pack.message."_L1 + one.key(), file.at("message"_L1).at(one.key()));
    const QJsonObject words = m_identity.value("words"_L1).toObject();
    for (auto one = words.begin(); one != words.end(); ++one)
        m_texts.put(one.value(), "word."_L1 + one.key(), file.at("words"_L1).at(one.key()));
    const auto list = [&](QLatin1StringView key, QLatin1StringView prefix,
                          std::initializer_list<QLatin1StringView> texts) {
        if (!m_pack.contains(key))
            return;
        const QJsonArray written = m_pack.value(key).toArray();
        for (qsizetype i = 0; i < written.size(); ++i) {
            const QString id = prefix + written.at(i)["id"_L1].toString();
            for (const auto text : texts)
                m_texts.put(written.at(i)[text], text == "message"_L1 ? id + ".message"_L1 : id,
                            file.at(key).at(i).at(text));
        }
        m_pack.insert(key, idsOf(written));
    };
    const auto country = [&](const QJsonValue &one, const Spot &at) {
        QJsonObject held = one.toObject();
        m_texts.put(held.take("text"_L1), "pack.country."_L1 + held.value("id"_L1).toString(),
                    at.at("text"_L1));
        return held;
    };
    m_pack.insert("countries"_L1,
                  changedArray(m_pack.value("countries"_L1), file.at("countries"_L1), country));
    list("atHand"_L1, "pack.atHand."_L1, {"text"_L1});
    list("helpers"_L1, "helper."_L1, {"name"_L1, "message"_L1});
    if (m_pack.contains("voice"_L1)) {
        m_pack.insert("voice"_L1, changedArray(m_pack.value("voice"_L1), file.at("voice"_L1),
                                               [this](const QJsonValue &json, const Spot &at) {
                                                   QJsonObject voice = json.toObject();
                                                   conditionIn(voice, "when"_L1, at);
                                                   return voice;
                                               }));
    }
}

void Assembly::addTexts(const QString &file)
{
    if (file.startsWith("i18n/"_L1))
        return;
    const QJsonObject texts = m_source.value(file).json.value("texts"_L1).toObject();
    const Spot at = Spot{file, {}}.at("texts"_L1);
    for (auto one = texts.begin(); one != texts.end(); ++one)
        m_texts.put(one.value(), one.key(), at.at(one.key()));
}

void Assembly::addDefinitions()
{
    const auto read = [this](const QString &name, const QString &key, const auto &change) {
        QJsonObject written = m_source.value(name).json;
        written.remove("$schema"_L1);
        m_result.sources.add(pack_parts::documents, "/definitions/"_L1 + key, name, {});
        return changedObject(written, {name, {}}, change);
    };
    const QJsonObject conditions =
        read(u"conditions.json"_s, u"conditions"_s,
             [this](const QJsonValue &json, const Spot &at, const QString &) { return condition(json, at); });
    const QJsonObject expressions = read(
        u"expressions.json"_s, u"expressions"_s,
        [this](const QJsonValue &json, const Spot &at, const QString &) { return expression(json, at); });
    QJsonObject definitions;
    if (!conditions.isEmpty())
        definitions.insert("conditions"_L1, conditions);
    if (!expressions.isEmpty())
        definitions.insert("expressions"_L1, expressions);
    if (!definitions.isEmpty())
        m_documents.insert("definitions"_L1, definitions);
}

void Assembly::addCatalogues()
{
    const QStringList files = filesBelow(m_source, "catalogues"_L1);
    for (const QString &fileName : files) {
        const QString name = nameOf(fileName);
        QJsonObject json = m_source.value(fileName).json;
        json.remove("$schema"_L1);
        const QStringList columns = readCatalogue(name, json).textColumns();
        const auto row = [&](const QJsonValue &one, const Spot &at) {
            QJsonObject held = one.toObject();
            conditionIn(held, "when"_L1, at);
            for (const QString &column : columns) {
                if (!held.contains(column))
                    continue;
                const QString id = Catalogue::textId(name, held.value("id"_L1).toString(), column);
                m_texts.put(held.value(column), id, at.at(column));
                held.insert(column, id);
            }
            return held;
        };
        json.insert("rows"_L1, changedArray(json.value("rows"_L1), Spot{fileName, {}}.at("rows"_L1), row));
        m_result.files.catalogues.insert(name, json);
    }
}

void Assembly::addLaw()
{
    m_law.insert("references"_L1, QJsonObject());
    const QStringList files = filesBelow(m_source, "law"_L1);
    for (const QString &name : files) {
        const QJsonObject json = m_source.value(name).json;
        for (const auto kind : {"references"_L1, "facts"_L1, "tables"_L1}) {
            QJsonObject all = m_law.value(kind).toObject();
            const QJsonObject written = json.value(kind).toObject();
            for (auto one = written.begin(); one != written.end(); ++one) {
                const Spot at = Spot{name, {}}.at(kind).at(one.key());
                if (all.contains(one.key()))
                    report(u"doubled-id"_s, at,
                           QCoreApplication::translate(
                               "Pack", "\"%1\" stands in two files of the law. Remove one of the two.")
                               .arg(one.key()));
                QJsonObject held = one.value().toObject();
                if (kind == "references"_L1)
                    textOf(held, "text"_L1, "law."_L1 + one.key(), at);
                all.insert(one.key(), held);
                m_result.sources.add(pack_parts::law, Spot{{}, {}}.at(kind).at(one.key()).pointer, name,
                                     at.pointer);
            }
            if (!all.isEmpty())
                m_law.insert(kind, all);
        }
    }
}

void Assembly::addSuggestions()
{
    QJsonArray profiles;
    const QStringList profileFiles = filesBelow(m_source, "profiles"_L1);
    for (const QString &name : profileFiles) {
        QJsonObject json = m_source.value(name).json;
        const Spot at{name, {}};
        textOf(json, "title"_L1, "profile."_L1 + nameOf(name), at);
        m_result.sources.add(pack_parts::profiles, "/profiles/"_L1 + QString::number(profiles.size()), name,
                             {});
        profiles.append(
            QJsonObject{{u"id"_s, nameOf(name)},
                        {u"suggests"_s, suggested(json.value("suggests"_L1), at.at("suggests"_L1))}});
    }
    QJsonArray presets;
    const QStringList presetFiles = filesBelow(m_source, "presets"_L1);
    for (const QString &name : presetFiles) {
        const QJsonArray written = m_source.value(name).json.value("presets"_L1).toArray();
        for (qsizetype i = 0; i < written.size(); ++i) {
            const Spot at = Spot{name, u"/presets"_s}.at(i);
            QJsonObject preset = written.at(i).toObject();
            preset.insert("group"_L1, nameOf(name));
            conditionIn(preset, "when"_L1, at);
            preset.insert("suggests"_L1, suggested(preset.value("suggests"_L1), at.at("suggests"_L1)));
            m_result.sources.add(pack_parts::profiles, "/presets/"_L1 + QString::number(presets.size()), name,
                                 at.pointer);
            presets.append(preset);
        }
    }
    m_profiles = {{u"profiles"_s, profiles}, {u"presets"_s, presets}};
}

QJsonObject Assembly::suggested(const QJsonValue &json, const Spot &at)
{
    return changedObject(
        json, at, [this](const QJsonValue &value, const Spot &there, const QString &) -> QJsonValue {
            if (!value.toObject().contains("text"_L1))
                return value;
            const QJsonObject object = value.toObject();
            const QJsonValue id = object.contains("id"_L1) ? m_texts.take(object, {}, there)
                                                           : m_texts.take(object.value("text"_L1), {}, there);
            return QJsonObject{{u"textId"_s, id}};
        });
}

void Assembly::addMigrations()
{
    const auto file = u"migrations.json"_s;
    m_result.files.migrations = m_source.value(file).json.value("migrations"_L1).toArray();
    m_result.sources.add(file, {}, file, u"/migrations"_s);
}

void Assembly::addTranslations()
{
    const QStringList files = filesBelow(m_source, "i18n"_L1);
    for (const QString &name : files) {
        if (schemaOf(name) != "translation"_L1)
            continue;
        const QString language = name.section(u'/', 1, 1);
        const QJsonObject json = m_source.value(name).json;
        for (auto one = json.begin(); one != json.end(); ++one) {
            if (one.key() != "$schema"_L1)
                m_texts.translate(language, one.key(), one.value(), Spot{name, {}}.at(one.key()));
        }
    }
}

QJsonValue Assembly::condition(const QJsonValue &json, const Spot &at)
{
    auto condition = conditionFromText(json.toString());
    if (!condition) {
        report(u"bad-condition"_s, at, condition.error().message);
        return QJsonObject{{u"any"_s, QJsonArray()}};
    }
    return *condition;
}

void Assembly::conditionIn(QJsonObject &object, QLatin1StringView key, const Spot &at)
{
    if (object.contains(key))
        object.insert(key, condition(object.value(key), at.at(key)));
}

void Assembly::textOf(QJsonObject &object, QLatin1StringView key, const QString &id, const Spot &at)
{
    m_texts.put(object.take(key), id, at.at(key));
}

void Assembly::textIn(QJsonObject &object, QLatin1StringView key, const QString &id, const Spot &at)
{
    if (object.contains(key))
        object.insert(key, m_texts.take(object.value(key), id, at.at(key)));
}

QJsonObject Assembly::file(const QString &name, const Spot &named)
{
    const auto found = m_source.constFind(name);
    m_named.insert(name);
    if (found != m_source.constEnd())
        return found->json;
    report(u"file"_s, named,
           QCoreApplication::translate("Pack",
                                       "The file %1 is missing. Write it, or take its name out of this list.")
               .arg(name));
    return {};
}

QList<Assembly::Placed> Assembly::withParts(const QJsonValue &json, QLatin1StringView key, const Spot &at)
{
    QList<Placed> all;
    const QJsonArray written = json.toArray();
    // The parts of "documents/plan.json" stand in "documents/plan".
    QString folder = at.file.section(u'/', 0, 1);
    folder.remove(".json"_L1);
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (!written.at(i).isString()) {
            all.append({written.at(i).toObject(), at.at(i)});
            continue;
        }
        const QString name = folder + u'/' + written.at(i).toString() + ".json"_L1;
        const QJsonArray part = file(name, at.at(i)).value(key).toArray();
        for (qsizetype j = 0; j < part.size(); ++j)
            all.append({part.at(j).toObject(), Spot{name, {}}.at(key).at(j)});
    }
    return all;
}

void Assembly::reportUnnamed()
{
    const auto tell = [this](const QString &name, const QString &list) {
        report(u"unnamed-file"_s, {name, {}},
               QCoreApplication::translate(
                   "Pack", "Nothing names this file. Add \"%1\" to \"%2\", which says where it comes "
                           "among the others.")
                   .arg(nameOf(name), list));
    };
    for (auto one = m_source.cbegin(); one != m_source.cend(); ++one) {
        const QString schema = schemaOf(one.key());
        const QString folder = one.key().section(u'/', 0, 0);
        if (m_named.contains(one.key()))
            continue;
        if (schema == "document-part"_L1)
            tell(one.key(), one.key().section(u'/', 0, 1) + ".json#/blocks"_L1);
        else if (schema == "questions-part"_L1)
            tell(one.key(), one.key().section(u'/', 0, 1) + ".json#/pages"_L1);
        else if (schema == "document"_L1 || schema == "findings"_L1)
            tell(one.key(), pack_parts::pack + "#/"_L1 + folder);
        else if (schema == "questions"_L1)
            tell(one.key(), pack_parts::pack + "#/sections"_L1);
    }
}

void Assembly::report(const QString &rule, const Spot &at, const QString &message)
{
    m_result.problems.append({rule, at.file, at.pointer, message});
}

AssembledPack assemble(const SourceFiles &files)
{
    return Assembly(files).assembled();
}

} // namespace binder
