// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/schema.h"

#include "model/pack/pointer.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <memory>
#include <utility>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

using SchemaPointer = std::unique_ptr<valijson::Schema>;

QByteArray schemaText(const QString &name)
{
    QFile file(":/packs/schema/"_L1 + name + ".schema.json"_L1);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The schema with what it takes from common.schema.json copied into it.
QJsonObject schemaJson(const QString &name)
{
    const QByteArray common = "\"common.schema.json#/";
    QByteArray text = schemaText(name);
    const bool takes = text.contains(common);
    QJsonObject schema = QJsonDocument::fromJson(text.replace(common, "\"#/")).object();
    if (takes) {
        QJsonObject definitions = schema.value("definitions"_L1).toObject();
        const QJsonObject shared =
            QJsonDocument::fromJson(schemaText(u"common"_s)).object().value("definitions"_L1).toObject();
        for (auto one = shared.begin(); one != shared.end(); ++one)
            definitions.insert(one.key(), one.value());
        schema.insert("definitions"_L1, definitions);
    }
    return schema;
}

SchemaPointer readSchema(const QString &name)
{
    const QJsonValue json = schemaJson(name);
    if (json.toObject().isEmpty())
        return nullptr;
    auto schema = std::make_unique<valijson::Schema>();
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::QtJsonAdapter(json), *schema);
    return schema;
}

/// How telling an error is among others at the same place: an unknown key explains more than a missing one.
enum class Telling { Wrapper, Value, MissingKey, UnknownKey };

struct Reading
{
    Telling telling = Telling::Wrapper;
    QString key;
};

QString betweenQuotes(const QString &description)
{
    const auto open = description.indexOf(u'\'');
    const auto close = description.lastIndexOf(u'\'');
    return close > open ? description.mid(open + 1, close - open - 1) : QString();
}

/// Understands what valijson says. Its sentences are no contract: whatever is not known here still comes out
/// as an error, only in more general words.
Reading understand(const QString &description)
{
    if (description.startsWith("Object contains a property that could not be validated"_L1)) {
        const auto colon = description.lastIndexOf(": '"_L1);
        return {Telling::UnknownKey, betweenQuotes(description.mid(colon))};
    }
    if (description.startsWith("Missing required property"_L1))
        return {Telling::MissingKey, betweenQuotes(description)};
    if (description.startsWith("Failed to validate"_L1))
        return {};
    return {Telling::Value, {}};
}

QString typeInWords(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QCoreApplication::translate("Pack", "nothing (null)");
    case QJsonValue::Bool:
        return QCoreApplication::translate("Pack", "true or false");
    case QJsonValue::Double:
        return QCoreApplication::translate("Pack", "a number");
    case QJsonValue::String:
        return QCoreApplication::translate("Pack", "a text");
    case QJsonValue::Array:
        return QCoreApplication::translate("Pack", "a list");
    case QJsonValue::Object:
        return QCoreApplication::translate("Pack", "an object");
    }
    return {};
}

QString inWords(const Reading &reading, const QString &description, const QJsonValue &value)
{
    switch (reading.telling) {
    case Telling::UnknownKey:
        return QCoreApplication::translate("Pack", "The key \"%1\" is not known here.").arg(reading.key);
    case Telling::MissingKey:
        return QCoreApplication::translate("Pack", "The key \"%1\" is missing.").arg(reading.key);
    case Telling::Wrapper:
        return QCoreApplication::translate("Pack", "This has not the form it should have.");
    case Telling::Value:
        break;
    }
    if (description.contains("type"_L1))
        return QCoreApplication::translate("Pack", "Here stands %1, which is not the type it should be.")
            .arg(typeInWords(value));
    if (description.contains("enum"_L1) || description.contains("const"_L1)) {
        return value.isString()
                   ? QCoreApplication::translate("Pack", "\"%1\" is not one of the words allowed here.")
                         .arg(value.toString().left(80))
                   : QCoreApplication::translate("Pack", "This value is not one of those allowed here.");
    }
    return QCoreApplication::translate("Pack", "This value is not allowed here (%1).").arg(description);
}

/// A step of valijson's path without its brackets: "[pages]", "[0]".
QString step(const std::string &written)
{
    const QString text = QString::fromStdString(written);
    return text.startsWith(u'[') && text.endsWith(u']') ? text.mid(1, text.size() - 2) : text;
}

QJsonValue inside(const QJsonValue &json, const QString &key)
{
    return json.isArray() ? json.toArray().at(key.toInt()) : json.toObject().value(key);
}

SchemaProblem problemOf(const valijson::ValidationResults::Error &error, const QJsonValue &root)
{
    QString pointer;
    QJsonValue value = root;
    for (std::size_t i = 1; i < error.context.size(); ++i) {
        const QString key = step(error.context[i]);
        pointer += u'/' + escapedForPointer(key);
        value = inside(value, key);
    }
    const QString description = QString::fromStdString(error.description);
    const Reading reading = understand(description);
    if (reading.telling == Telling::UnknownKey)
        pointer += u'/' + escapedForPointer(reading.key);
    return {pointer, inWords(reading, description, value)};
}

} // namespace

struct SchemaChecker::Schemas
{
    QHash<QString, std::shared_ptr<valijson::Schema>> byName;
};

SchemaChecker::SchemaChecker()
    : m_schemas(std::make_unique<Schemas>())
{}

SchemaChecker::~SchemaChecker() = default;

std::optional<SchemaProblem> SchemaChecker::check(const QJsonValue &json, const QString &name)
{
    if (!m_schemas->byName.contains(name))
        m_schemas->byName.insert(name, readSchema(name));
    const std::shared_ptr<valijson::Schema> schema = m_schemas->byName.value(name);
    if (!schema)
        return SchemaProblem{
            {}, QCoreApplication::translate("Pack", "The schema \"%1\" is not in this program.").arg(name)};
    // The first pass only asks yes or no; details are gathered when there is something to tell.
    const valijson::adapters::QtJsonAdapter target(json);
    if (valijson::Validator().validate(*schema, target, nullptr))
        return std::nullopt;
    valijson::ValidationResults results;
    valijson::Validator().validate(*schema, target, &results);
    const valijson::ValidationResults::Error *best = nullptr;
    std::pair<std::size_t, Telling> bestRank{0, Telling::Wrapper};
    for (const auto &error : results) {
        const Telling telling = understand(QString::fromStdString(error.description)).telling;
        const std::size_t depth = telling == Telling::Wrapper ? 0 : error.context.size();
        const std::pair<std::size_t, Telling> rank{depth, telling};
        if (!best || rank > bestRank) {
            best = &error;
            bestRank = rank;
        }
    }
    if (!best)
        return SchemaProblem{{}, inWords({}, {}, json)};
    return problemOf(*best, json);
}

std::optional<SchemaProblem> checkSchema(const QJsonValue &json, const QString &name)
{
    return SchemaChecker().check(json, name);
}

} // namespace binder
