// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/catalogue.h"
#include "model/pack/condition.h"
#include "model/pack/law.h"
#include "model/pack/templates.h"
#include "model/pack/texts.h"
#include "model/values/value.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QVersionNumber>
#include <optional>

namespace binder {

/// The type of a question, as in FHIR's Questionnaire where that has it.
enum class ItemType {
    Group,
    Boolean,
    Choice,
    OpenChoice,
    String,
    Text,
    Email,
    Url,
    Phone,
    Date,
    Integer,
    Duration,
    Reference,
    Display,
    Matrix ///< several choices that are asked together, one for each row of a catalogue
};

/// After which a user can stop with a usable result.
enum class Stage { Basis, Security, Depth };

struct Option
{
    QString code;
    ConditionPointer enableWhen; ///< null: always offered
    bool exclusive = false;      ///< unticks the rest: "none of these"
    /// The only entries of the question's group at which it can be offered, worked out once while loading;
    /// nothing where the condition does not say.
    std::optional<CodeList> onlyAt = std::nullopt;
    QString catalogue{}; ///< the catalogue it is a row of; empty: it stands in place
    QString row{};       ///< id of that row
};

/// Who can be asked for an answer the user does not know.
struct HelperRule
{
    QString helper;
    ConditionPointer when; ///< null: always
};

/// Rows of a table of the law that say what a law or guideline asks for at a question.
struct LawTableUse
{
    QString table;
    QString row;           ///< empty: the one that is named as the entry at hand
    ConditionPointer when; ///< null: always
};

/// Among the states of a row of a matrix: "I don't know", which is no code that can be stored.
[[nodiscard]] inline QString unknownState()
{
    return QStringLiteral("unknown");
}

/// A question, a group or a piece of text on a page. Which fields count follows from the type
/// (docs/pack-format.md, "Items").
struct Item
{
    QString linkId;
    ItemType type = ItemType::Display;
    QString group;   ///< the repeating group it is in; empty outside
    QString page;    ///< id of its page or sub-page
    QString section; ///< id of its section
    ConditionPointer enableWhen;
    bool required = false;
    bool repeats = false;
    bool unknownAllowed = false;
    std::optional<Value> safeDefault;
    QList<HelperRule> askWhom; ///< who knows the answer: the first of these that holds
    QString createsEntries;
    QString references;
    QString optionSet;   ///< name of the set the options came from; empty when they stand in place
    QString optionsFrom; ///< linkId whose chosen options are the options here
    QList<Option> options;
    QHash<QString, int>
        optionIndex; ///< code -> index in options, made once while loading where there are many
    QJsonValue minimum;
    QJsonValue maximum;
    QStringList law;
    QList<LawTableUse> lawTables; ///< duration: terms of the law, shown beside the question
    QString catalogue; ///< whose rows are offered, or asked after; empty when no catalogue has a say
    QString row;       ///< id of the row it asks after
    QString matrix;    ///< linkId of the matrix it is asked in
    qsizetype written =
        0; ///< where among the items of its page it is written: rows stand where their matrix does

    /// Can hold an answer: everything but groups, displays and matrices.
    [[nodiscard]] bool isQuestion() const
    {
        return type != ItemType::Group && type != ItemType::Display && type != ItemType::Matrix;
    }
    /// Its answer is a code of an option, or several.
    [[nodiscard]] bool isChoice() const { return type == ItemType::Choice || type == ItemType::OpenChoice; }
    [[nodiscard]] bool isMultipleChoice() const { return repeats && isChoice(); }
    /// Its answer is picked from what is offered: options, or the entries of a group.
    [[nodiscard]] bool picks() const { return isChoice() || type == ItemType::Reference; }
    /// Its answer is words of the user's own.
    [[nodiscard]] bool isWords() const { return type == ItemType::String || type == ItemType::Text; }
    [[nodiscard]] const Option *option(const QString &code) const;
    /// Ids of its texts.
    [[nodiscard]] QString textId(QLatin1StringView part) const;
    [[nodiscard]] QString optionTextId(const QString &code) const;
    [[nodiscard]] QString optionHintId(const QString &code) const;
    /// At a row of a matrix: its codes, "I don't know" among them under the code `unknown`, as they are
    /// shown.
    [[nodiscard]] QStringList statesInOrder() const;
    [[nodiscard]] QString stateTextId(const QString &state) const;
};

/// A page as declared; a sub-page belongs to one entry of its group.
struct Page
{
    QString id;
    QString section;
    Stage stage = Stage::Basis;
    ConditionPointer enableWhen;
    QString group;     ///< set on a sub-page
    QStringList items; ///< linkIds in order
};

/// A column of the table of all entries of a group: the answers to these questions, one under the other.
struct OverviewColumn
{
    QString id;
    QStringList questions;
};

/// A repeating group: its cards stand on `page`, the questions about one entry on `subPages`.
struct Group
{
    QString linkId;
    QString page;
    QString label;     ///< linkId of the question that names an entry; empty when a tick made it
    QString createdBy; ///< linkId of the multiple choice whose ticks make the entries; empty when the user
                       ///< adds them
    QStringList subPages;
    QStringList items;              ///< linkIds of all questions in it, in order
    QList<OverviewColumn> overview; ///< what a table of all entries shows; empty: there is no such table
};

struct Voice
{
    QString id;
    ConditionPointer when;
};

/// What a profile or a preset suggests; never an answer by itself.
struct Suggestions
{
    QString id;    ///< profile id, or group and entry of the preset
    QString group; ///< empty for a profile
    QString entry;
    ConditionPointer when;
    QMap<QString, Value> values; ///< by linkId
};

/// What happened to linkIds, codes and entries when the pack came to `version`.
struct MigrationStep
{
    QVersionNumber version;
    QMap<QString, QString> renamed;
    QStringList removed;
    QMap<QString, QMap<QString, QString>> codes;
    QMap<QString, QStringList> removedCodes;
    QMap<QString, QMap<QString, QString>> entries;
};

/// Where a business may be registered that the pack is for.
struct ServedCountry
{
    QString id; ///< as ISO 3166 has it ("NL"), or a name of our own for several together ("EEA"); an answer
                ///< to the country question, where there is one. Its text is "pack.country.<id>".
    QStringList members; ///< of several together: as ISO 3166 has them

    /// Whether it is this country (ISO 3166), or stands for it.
    [[nodiscard]] bool isOrHolds(const QString &iso) const { return id == iso || members.contains(iso); }
};

/// Answers to look around in, in the file examples/<id>.answers.json of the pack.
struct Example
{
    QString id;
    QString language; ///< that its texts are in
};

/// Everything a pack says, read and checked; it never changes after loading. Made by `loadPack()`.
/// Words of the source language by which a sentence says that something is not there.
struct AbsenceWords
{
    QStringList words;    ///< "none", "nobody"
    QStringList notAfter; ///< not where one of these stands before it: "not yet"
};

struct Pack
{
    QString id;
    QVersionNumber version;
    QString status;
    QDate date;
    QStringList jurisdiction;       ///< whose law it is, as ISO 3166 has it; each of them is served
    QList<ServedCountry> countries; ///< that it serves
    QList<Example> examples;
    QString sourceLanguage;
    QStringList languages;   ///< the source language first
    QString subject;         ///< linkId of the name of the business
    QString profileQuestion; ///< linkId; may be empty
    QString countryQuestion; ///< linkId of where the business is registered; may be empty
    QStringList atHand;      ///< what to have at hand before the start, by id
    QStringList helpers;     ///< who can be asked what the user does not know, by id
    QList<Voice> voices;
    AbsenceWords absence;
    QList<Catalogue> catalogues; ///< by name
    QStringList sections;
    QList<Page> pages; ///< in order; sub-pages right after the page with their cards
    QList<Item> items; ///< in order of the questionnaire
    QList<Group> groups;
    QList<DocumentTemplate> documents;
    QList<FindingTemplate> findings;
    Definitions definitions;
    QList<Suggestions> profiles;
    QList<Suggestions> presets;
    QList<MigrationStep> migrations;
    Law law;
    QHash<QString, Texts> texts; ///< by language

    // Made once while loading.
    QHash<QString, int> itemIndex;  ///< linkId -> index in items
    QHash<QString, int> pageIndex;  ///< page id -> index in pages
    QHash<QString, int> groupIndex; ///< group linkId -> index in groups
    QList<int> evaluationOrder;     ///< indices of items, each after the items its conditions read
    QList<QList<int>>
        dependencies; ///< per item the indices of those that decide whether and how it can be asked

    [[nodiscard]] const Item *item(const QString &linkId) const;
    [[nodiscard]] const Page *page(const QString &id) const;
    [[nodiscard]] const Group *group(const QString &linkId) const;
    [[nodiscard]] const DocumentTemplate *document(const QString &name) const;
    [[nodiscard]] const Catalogue *catalogue(const QString &name) const;
    /// linkId of the question in a matrix that asks after this row; empty when none does.
    [[nodiscard]] QString matrixQuestion(const QString &catalogue, const QString &row) const;
    /// The condition under which a row of a matrix is asked, beside that of the matrix; null: always.
    [[nodiscard]] ConditionPointer rowCondition(const Item &row) const;
    /// Texts in `language`; in the source language when the pack does not have it.
    [[nodiscard]] const Texts &textsIn(const QString &language) const;
};

} // namespace binder
