// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace binder {

/// What a row of a catalogue can say under one name (docs/pack-format.md, "Catalogues").
struct CatalogueColumn
{
    enum class Kind {
        Text,   ///< a text of the pack: it stands in every language
        String, ///< the same in every language: a linkId, a name
        Code,   ///< one of `codes`
        Codes,  ///< several of `codes`
        Integer
    };
    Kind kind = Kind::Text;
    bool optional = false; ///< a row may be without it
    QStringList codes;     ///< Code and Codes: all there are, in the order in which `groupBy` gives them
};

/// One thing a catalogue holds: a measure, a kind of party, an item of data.
struct CatalogueRow
{
    QString id;
    QString code;       ///< by which it is chosen at a question; its id, unless the row says otherwise
    QJsonObject values; ///< by column; a text is only told to be there
    QStringList law;    ///< ids from law.json
    QJsonValue when;    ///< the condition under which it is asked, as written; undefined: always

    /// The value is `wanted`, or one of the values is, or one of `wanted` when that is a list.
    [[nodiscard]] bool has(const QString &column, const QJsonValue &wanted) const;
};

/// Things of one kind, each written once, that questions offer and documents tell of.
struct Catalogue
{
    QString name;
    QByteArray file; ///< its name relative to the pack's folder: "catalogues/measures.json"
    QMap<QString, CatalogueColumn> columns;
    QList<CatalogueRow> rows;

    /// Id of the text that a row has in a column.
    [[nodiscard]] static QString textId(const QString &catalogue, const QString &row, const QString &column);
    [[nodiscard]] QStringList textColumns() const;
    /// The rows with each value that `where` names: {"column": value}.
    [[nodiscard]] QList<const CatalogueRow *> rowsWhere(const QJsonObject &where) const;
};

/// JSON of a clause, an expression or a condition with what it says of the row at hand filled in: "$id" is
/// the row's id, "$code" its code, "$law" its law, "$when" its condition, "$<column>" what it has there (of a
/// text the id), and `extra` what else has a name. A string that is nothing but such a name becomes the value
/// itself; among others in a list, several values join those. What loops over rows of its own is left as it
/// is.
[[nodiscard]] QJsonValue filledIn(const QJsonValue &json, const Catalogue &catalogue, const CatalogueRow &row,
                                  const QMap<QString, QJsonValue> &extra);
/// The same where not a row is at hand but a code of a column ("groupBy").
[[nodiscard]] QJsonValue filledIn(const QJsonValue &json, const QMap<QString, QJsonValue> &named);

/// Whether this JSON object repeats over rows of a catalogue: a clause with such a `forEach`, or an
/// expression with `rows`.
[[nodiscard]] bool loopsOverRows(const QJsonObject &json);

/// The names after "$" in a string, in order.
[[nodiscard]] QStringList rowNamesIn(const QString &text);

} // namespace binder
