// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/authoring/law_facts.h"

#include "model/pack/pack_names.h"
#include "model/pack/walk.h"

#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// By the id of a reference, fact or table: the documents that use it, "findings" and "questions".
using Uses = QHash<QString, QSet<QString>>;

class UseGatherer : public PackVisitor
{
public:
    using PackVisitor::visit;
    Uses references;
    Uses facts;
    Uses tables;

    void visit(const Item &item, const PackPlace &) override
    {
        addReferences(item.law, u"questions"_s);
        for (const LawTableUse &use : item.lawTables)
            tables[use.table].insert(u"questions"_s);
    }
    void visit(const DocumentTemplate &document, const PackPlace &) override
    {
        addReferences(document.law, document.name);
    }
    void visit(const BlockTemplate &block, const PackPlace &place) override
    {
        addReferences(block.law, userAt(place));
    }
    void visit(const FindingTemplate &finding, const PackPlace &) override
    {
        addReferences(finding.law, u"findings"_s);
    }
    void visit(const Condition &condition, const PackPlace &place) override
    {
        if (const auto *lookup = std::get_if<LookupLeaf>(&condition.part))
            tables[lookup->table].insert(userAt(place));
    }
    void visit(const Expression &expression, const PackPlace &place) override
    {
        if (const auto *lookup = std::get_if<LookupValue>(&expression.part))
            tables[lookup->table].insert(userAt(place));
        else if (const auto *fact = std::get_if<FactValue>(&expression.part))
            facts[fact->fact].insert(userAt(place));
    }

    void addCatalogues(const Pack &pack)
    {
        for (const Catalogue &catalogue : pack.catalogues) {
            for (const CatalogueRow &row : catalogue.rows)
                addReferences(row.law, u"questions"_s);
        }
    }

private:
    static QString userAt(const PackPlace &place)
    {
        if (place.document)
            return place.document->name;
        return place.finding ? u"findings"_s : u"questions"_s;
    }
    void addReferences(const QStringList &ids, const QString &user)
    {
        for (const QString &id : ids)
            references[id].insert(user);
    }
};

QString inCell(QString text)
{
    return text.replace(u'|', u"\\|"_s);
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u"-"_s;
}

/// A row of the table: what it is and says, and where it was read.
QString line(const QString &id, const QString &says, const LawSource &source, const QSet<QString> &uses)
{
    QStringList users(uses.cbegin(), uses.cend());
    users.sort();
    return u"| "_s
           + QStringList{u'`' + id + u'`',          inCell(says),
                         inCell(source.source),     nameOf(lawStatusNames, source.status),
                         dayText(source.textOf),    dayText(source.copyOf),
                         dayText(source.checkedOn), users.join(", "_L1)}
                 .join(" | "_L1)
           + " |\n"_L1;
}

QStringList sortedKeys(QStringList keys)
{
    keys.sort();
    return keys;
}

/// What a row of a table says, without where it was read.
QString cellsText(const QJsonObject &row)
{
    static const QStringList ofSource{u"source"_s, u"status"_s, u"checkedOn"_s, u"textOf"_s, u"copyOf"_s};
    QStringList cells;
    for (auto cell = row.begin(); cell != row.end(); ++cell) {
        if (!ofSource.contains(cell.key()))
            cells.append(cell.key() + u": "_s + cell->toVariant().toString());
    }
    return cells.join(", "_L1);
}

/// The lines of the table, and the ids that nothing uses.
class LawTableText
{
public:
    LawTableText(const Pack &pack, const Texts &texts, const UseGatherer &uses)
        : m_law(pack.law)
        , m_texts(texts)
        , m_uses(uses)
    {
        addReferences();
        addFacts();
        addTables();
    }

    QString lines;
    QStringList unused;

private:
    void addReferences()
    {
        for (const QString &id : sortedKeys(m_law.references.keys())) {
            const LawReference reference = m_law.references.value(id);
            const QString says = m_texts.text("law."_L1 + id);
            add(id, reference.title + (says.isEmpty() ? QString() : u": "_s + says), reference,
                m_uses.references);
        }
    }
    void addFacts()
    {
        for (const QString &id : sortedKeys(m_law.facts.keys())) {
            const LawFact fact = m_law.facts.value(id);
            add(id, fact.value.toVariant().toString(), fact, m_uses.facts);
        }
    }
    /// A table as a whole, and each row with a source of its own.
    void addTables()
    {
        for (const QString &id : sortedKeys(m_law.tables.keys())) {
            const LawTable table = m_law.tables.value(id);
            add(id, u"a table of %1 rows"_s.arg(table.rows.size()), table, m_uses.tables);
            for (const QString &row : sortedKeys(table.rows.keys())) {
                const QJsonObject cells = table.rows.value(row);
                if (cells.contains("source"_L1) && m_uses.tables.contains(id))
                    lines += line(id + u'[' + row + u']', cellsText(cells), table.sourceOf(row),
                                  m_uses.tables.value(id));
            }
        }
    }
    void add(const QString &id, const QString &says, const LawSource &source, const Uses &uses)
    {
        if (uses.contains(id))
            lines += line(id, says, source, uses.value(id));
        else
            unused.append(u'`' + id + u"` ("_s + nameOf(lawStatusNames, source.status) + u", "_s
                          + dayText(source.textOf) + u')');
    }

    const Law &m_law;
    const Texts &m_texts;
    const UseGatherer &m_uses;
};

} // namespace

QString lawFacts(const Pack &pack, const QString &language)
{
    UseGatherer uses;
    walk(pack, uses);
    uses.addCatalogues(pack);
    const LawTableText table(pack, pack.textsIn(language), uses);
    QString text = "## "_L1 + pack.id + "\n\n"_L1;
    text += "| id | what it says | source | status | text of | copy of | checked on | used in |\n"
            "|---|---|---|---|---|---|---|---|\n"_L1;
    text += table.lines;
    if (!table.unused.isEmpty())
        text +=
            "\nKnown, and used by nothing yet (status, text of): "_L1 + table.unused.join(", "_L1) + ".\n"_L1;
    return text;
}

} // namespace binder
