// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/files/assemble.h"
#include "model/pack/files/text_shelf.h"

#include <QJsonArray>
#include <QSet>

namespace binder {

/// Puts the files of one pack together.
class Assembly
{
public:
    explicit Assembly(const SourceFiles &files);

    [[nodiscard]] AssembledPack assembled() &&;

private:
    struct Placed
    {
        QJsonObject json;
        Spot spot;
    };

    // identity and what has a file of its own
    void addIdentity();
    void addTexts(const QString &file);
    void addDefinitions();
    void addCatalogues();
    void addLaw();
    void addSuggestions();
    void addMigrations();
    void addTranslations();

    // questions
    void addQuestions();
    void addSection(const QString &section, QJsonArray &sections, QJsonArray &pages, QJsonObject &sets);
    [[nodiscard]] QJsonArray subPages(const QJsonValue &json, const Spot &at);
    [[nodiscard]] QJsonObject page(QJsonObject json, const Spot &at);
    [[nodiscard]] QJsonArray items(const QJsonValue &json, const Spot &at);
    [[nodiscard]] QJsonObject item(QJsonObject json, const Spot &at);
    [[nodiscard]] QJsonArray options(const QJsonValue &json, const QString &prefix, const Spot &at);

    // documents and findings
    void addDocuments();
    void addDocument(const QString &name, QJsonArray &documents);
    void addFindings();
    [[nodiscard]] QJsonArray documentBlocks(const QJsonValue &json, const Spot &at, qsizetype document);
    [[nodiscard]] QJsonArray blocks(const QJsonValue &json, const Spot &at);
    [[nodiscard]] QJsonObject block(QJsonObject json, const Spot &at);
    [[nodiscard]] QJsonArray columns(const QJsonValue &json, const QString &id, const Spot &at);
    [[nodiscard]] QJsonArray fields(const QJsonValue &json, const QString &id, const Spot &at);
    [[nodiscard]] QJsonArray branches(const QJsonValue &json, const Spot &at);
    [[nodiscard]] QJsonValue expression(const QJsonValue &json, const Spot &at);
    [[nodiscard]] QJsonObject values(const QJsonValue &json, const Spot &at);

    // everywhere
    [[nodiscard]] QJsonValue condition(const QJsonValue &json, const Spot &at);
    void conditionIn(QJsonObject &object, QLatin1StringView key, const Spot &at);
    [[nodiscard]] QJsonObject suggested(const QJsonValue &json, const Spot &at);
    /// Takes the words at `key` out of `object` and puts them on the shelf.
    void textOf(QJsonObject &object, QLatin1StringView key, const QString &id, const Spot &at);
    /// Puts the id in the place of the words at `key`.
    void textIn(QJsonObject &object, QLatin1StringView key, const QString &id, const Spot &at);
    /// The file, or a problem where it is missing that is told at `named`.
    [[nodiscard]] QJsonObject file(const QString &name, const Spot &named);
    /// The elements of a list, each with its place; where the name of a part stands, those of the list at
    /// `key` in that file.
    [[nodiscard]] QList<Placed> withParts(const QJsonValue &json, QLatin1StringView key, const Spot &at);
    /// Files that stand in a list somewhere, and that no list names.
    void reportUnnamed();
    void report(const QString &rule, const Spot &at, const QString &message);

    SourceFiles m_source;
    QJsonObject m_identity;
    QString m_language;
    TextShelf m_texts;
    QJsonObject m_pack;
    QJsonObject m_documents;
    QJsonObject m_profiles;
    QJsonObject m_law;
    QSet<QString> m_named; ///< files that stand in a list somewhere
    AssembledPack m_result;
};

/// The elements of an array, each changed by `change`, which also gets the place of each.
template<typename Change>
[[nodiscard]] QJsonArray changedArray(const QJsonValue &json, const Spot &at, const Change &change)
{
    QJsonArray changed;
    const QJsonArray written = json.toArray();
    for (qsizetype i = 0; i < written.size(); ++i)
        changed.append(change(written.at(i), at.at(i)));
    return changed;
}

/// The same for the members of an object.
template<typename Change>
[[nodiscard]] QJsonObject changedObject(const QJsonValue &json, const Spot &at, const Change &change)
{
    QJsonObject changed;
    const QJsonObject written = json.toObject();
    for (auto one = written.begin(); one != written.end(); ++one)
        changed.insert(one.key(), change(one.value(), at.at(one.key()), one.key()));
    return changed;
}

} // namespace binder
