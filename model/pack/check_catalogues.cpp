// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/check_catalogues.h"

#include "model/pack/pointer.h"
#include "model/pack/read.h"

#include <QCoreApplication>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

using Kind = CatalogueColumn::Kind;

/// What can be named with "$" at a place.
struct AtHand
{
    const Catalogue *catalogue = nullptr; ///< null: nothing
    QString column;                       ///< with `groupBy`: only this; empty: all that a row says
    QList<const CatalogueRow *> rows;     ///< those that are repeated over
};

class UseFinder
{
public:
    explicit UseFinder(const PackFiles &files)
        : m_files(files)
    {
        for (auto one = files.catalogues.cbegin(); one != files.catalogues.cend(); ++one)
            m_catalogues.insert(one.key(), readCatalogue(one.key(), *one));
    }

    CatalogueUses find()
    {
        for (const Catalogue &catalogue : std::as_const(m_catalogues))
            checkRows(catalogue);
        const Pointer root;
        m_file = u"pack.json"_s;
        look(m_files.pack, root, {});
        m_file = u"documents.json"_s;
        look(m_files.documents, root, {});
        return std::move(m_found);
    }

private:
    void report(const QString &rule, const QString &file, const Pointer &pointer, const QString &message)
    {
        m_found.problems.append({rule, file, pointer.toString(), message, false});
    }

    void checkRows(const Catalogue &catalogue)
    {
        const QString file = QString::fromUtf8(catalogue.file);
        const Pointer root;
        const Pointer rows = root.at(u"rows");
        QSet<QString> ids;
        for (qsizetype i = 0; i < catalogue.rows.size(); ++i) {
            const CatalogueRow &row = catalogue.rows.at(i);
            const Pointer place = rows.at(i);
            if (ids.contains(row.id)) {
                report(u"doubled-id"_s, file, place.at(u"id"),
                       QCoreApplication::translate(
                           "Pack", "The id \"%1\" is used twice. Every id stands for one thing.")
                           .arg(row.id));
            }
            ids.insert(row.id);
            for (auto value = row.values.begin(); value != row.values.end(); ++value) {
                const QString name = value.key();
                const auto column = catalogue.columns.constFind(name);
                if (column == catalogue.columns.constEnd())
                    noColumn(catalogue, name, file, place.at(name));
                else if (!fits(*column, value.value()))
                    report(u"bad-value"_s, file, place.at(name),
                           QCoreApplication::translate(
                               "Pack", "This does not fit the column \"%1\", as the top of the file says it.")
                               .arg(name));
            }
            for (auto column = catalogue.columns.cbegin(); column != catalogue.columns.cend(); ++column) {
                if (!column->optional && !row.values.contains(column.key()))
                    report(u"missing-value"_s, file, place,
                           QCoreApplication::translate(
                               "Pack", "The row \"%1\" says nothing in the column \"%2\". Add it, or make "
                                       "the column \"optional\".")
                               .arg(row.id, column.key()));
            }
        }
    }

    static bool fits(const CatalogueColumn &column, const QJsonValue &value)
    {
        switch (column.kind) {
        case Kind::Text:
        case Kind::String:
            return value.isString() && !value.toString().isEmpty();
        case Kind::Code:
            return value.isString() && column.codes.contains(value.toString());
        case Kind::Integer:
            return value.isDouble() && value.toDouble() == double(value.toInteger());
        case Kind::Codes:
            break;
        }
        if (!value.isArray() || value.toArray().isEmpty())
            return false;
        const QStringList codes = readStrings(value);
        return std::all_of(codes.cbegin(), codes.cend(),
                           [&](const QString &one) { return column.codes.contains(one); });
    }

    void noColumn(const Catalogue &catalogue, const QString &name, const QString &file,
                  const Pointer &pointer)
    {
        report(u"unknown-column"_s, file, pointer,
               QCoreApplication::translate("Pack", "The catalogue \"%1\" has no column \"%2\".")
                   .arg(catalogue.name, name));
    }

    void look(const QJsonValue &json, const Pointer &pointer, const AtHand &atHand)
    {
        if (json.isString())
            return names(json.toString(), pointer, atHand);
        if (json.isArray()) {
            const QJsonArray array = json.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                look(array.at(i), pointer.at(i), atHand);
            return;
        }
        if (json.isObject())
            lookInto(json.toObject(), pointer, atHand);
    }

    void lookInto(const QJsonObject &object, const Pointer &pointer, const AtHand &around)
    {
        AtHand inside = around;
        const QString loop = object.contains("rows"_L1) ? u"rows"_s : u"forEach"_s;
        if (loopsOverRows(object)) {
            const Pointer at = pointer.at(loop);
            if (around.catalogue && around.column.isEmpty()) {
                report(u"nested-rows"_s, m_file, at,
                       QCoreApplication::translate(
                           "Pack", "A row is at hand here already. Repeat over rows of a catalogue inside "
                                   "others only with \"groupBy\"."));
            }
            inside = choice(object.value(loop).toObject(), at);
        } else if (object.value("catalogue"_L1).isString()) {
            const AtHand chosen = choice(object, pointer);
            if (object.value("type"_L1) == "matrix"_L1 && chosen.catalogue) {
                for (const CatalogueRow *row : chosen.rows)
                    m_asked[chosen.catalogue->name].insert(row->id);
            }
            if (chosen.catalogue && m_file == "pack.json"_L1)
                needsLabel(*chosen.catalogue, pointer.at(u"catalogue"));
        }
        // In a loop over options, what their rows say.
        const QString item = object.value("item"_L1).toString();
        for (const Catalogue &catalogue : std::as_const(m_catalogues)) {
            if (catalogue.columns.contains(item))
                m_found.columns[catalogue.name].insert(item);
        }
        for (auto one = object.begin(); one != object.end(); ++one) {
            const QString key = one.key(); // the pointer looks at it
            const Pointer at = pointer.at(key);
            if (key == loop && loopsOverRows(object))
                look(one.value().toObject().value("when"_L1), at.at(u"when"), inside);
            else
                look(one.value(), at, inside);
        }
    }

    /// `{"catalogue": name, "where": {}, "groupBy": column}`, and what is at hand in it.
    AtHand choice(const QJsonObject &json, const Pointer &pointer)
    {
        const QString name = json.value("catalogue"_L1).toString();
        const auto catalogue = m_catalogues.constFind(name);
        if (catalogue == m_catalogues.constEnd()) {
            report(
                u"unknown-catalogue"_s, m_file, pointer.at(u"catalogue"),
                QCoreApplication::translate("Pack", "There is no catalogue \"%1\" in this pack.").arg(name));
            return {};
        }
        const auto before = m_found.problems.size();
        const QJsonObject where = json.value("where"_L1).toObject();
        const Pointer conditions = pointer.at(u"where");
        for (auto one = where.begin(); one != where.end(); ++one) {
            const QString column = one.key();
            comparison(*catalogue, column, one.value(), conditions.at(column));
        }
        AtHand atHand{&*catalogue, json.value("groupBy"_L1).toString(), catalogue->rowsWhere(where)};
        for (const CatalogueRow *row : std::as_const(atHand.rows))
            m_found.rows[name].insert(row->id);
        if (atHand.rows.isEmpty() && m_found.problems.size() == before) {
            report(u"no-rows"_s, m_file, pointer,
                   QCoreApplication::translate("Pack", "No row of the catalogue \"%1\" is like this.")
                       .arg(name));
        }
        if (!atHand.column.isEmpty()) {
            const auto column = catalogue->columns.constFind(atHand.column);
            if (column == catalogue->columns.constEnd())
                noColumn(*catalogue, atHand.column, m_file, pointer.at(u"groupBy"));
            else if (column->codes.isEmpty())
                report(u"unknown-column"_s, m_file, pointer.at(u"groupBy"),
                       QCoreApplication::translate("Pack", "The column \"%1\" has no codes to group by.")
                           .arg(atHand.column));
            m_found.columns[name].insert(atHand.column);
        }
        return atHand;
    }

    void comparison(const Catalogue &catalogue, const QString &name, const QJsonValue &wanted,
                    const Pointer &pointer)
    {
        const auto column = catalogue.columns.constFind(name);
        if (column == catalogue.columns.constEnd())
            return noColumn(catalogue, name, m_file, pointer);
        m_found.columns[catalogue.name].insert(name);
        const QJsonArray all = wanted.isArray() ? wanted.toArray() : QJsonArray{wanted};
        for (const QJsonValue &one : all) {
            const bool isList = column->kind == Kind::Codes;
            if (column->kind == Kind::Text || !fits(*column, isList ? QJsonValue(QJsonArray{one}) : one)) {
                report(u"bad-value"_s, m_file, pointer,
                       QCoreApplication::translate(
                           "Pack", "No row of the catalogue \"%1\" can have this in its column \"%2\".")
                           .arg(catalogue.name, name));
                return;
            }
        }
    }

    void needsLabel(const Catalogue &catalogue, const Pointer &pointer)
    {
        const auto label = catalogue.columns.constFind(u"label"_s);
        const bool isThere =
            label != catalogue.columns.constEnd() && label->kind == Kind::Text && !label->optional;
        if (!isThere) {
            report(u"unknown-column"_s, m_file, pointer,
                   QCoreApplication::translate("Pack", "What is asked has a text \"label\" in each row; the "
                                                       "catalogue \"%1\" has no such column.")
                       .arg(catalogue.name));
        }
        for (const QString &column : {u"label"_s, u"hint"_s, u"why"_s, u"example"_s, u"law"_s, u"ask"_s})
            m_found.columns[catalogue.name].insert(column);
    }

    void names(const QString &text, const Pointer &pointer, const AtHand &atHand)
    {
        const QStringList names = rowNamesIn(text);
        for (const QString &name : names)
            named(name, pointer, atHand);
    }

    void named(const QString &name, const Pointer &pointer, const AtHand &atHand)
    {
        if (!atHand.catalogue) {
            report(u"no-row-at-hand"_s, m_file, pointer,
                   QCoreApplication::translate(
                       "Pack", "Here no row of a catalogue is at hand, so \"$%1\" stands for nothing.")
                       .arg(name));
            return;
        }
        const QString &catalogue = atHand.catalogue->name;
        if (!atHand.column.isEmpty()) {
            if (name != atHand.column)
                noColumn(*atHand.catalogue, name, m_file, pointer);
            return;
        }
        if (name == "id"_L1 || name == "code"_L1 || name == "when"_L1 || name == "law"_L1)
            return;
        if (name == "state"_L1) {
            for (const CatalogueRow *row : atHand.rows) {
                if (!m_asked.value(catalogue).contains(row->id)) {
                    report(u"no-state"_s, m_file, pointer,
                           QCoreApplication::translate(
                               "Pack", "No matrix asks after the row \"%1\", so it has no state.")
                               .arg(row->id));
                    return;
                }
            }
            return;
        }
        m_found.columns[catalogue].insert(name);
        if (!atHand.catalogue->columns.contains(name))
            noColumn(*atHand.catalogue, name, m_file, pointer);
    }

    const PackFiles &m_files;
    QMap<QString, Catalogue> m_catalogues;
    QMap<QString, QSet<QString>> m_asked; ///< by catalogue: the rows a matrix asks after
    QString m_file;
    CatalogueUses m_found;
};

} // namespace

CatalogueUses catalogueUses(const PackFiles &files)
{
    return UseFinder(files).find();
}

} // namespace binder
