// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/tables.h"

#include "model/render/fit_text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

class TableGatherer
{
public:
    explicit TableGatherer(const QString &title)
        : m_heading(title)
    {}

    QList<PlainTable> tables;

    void gather(const QList<Block> &blocks)
    {
        for (const Block &block : blocks) {
            if (const auto *heading = std::get_if<Heading>(&block.content))
                m_heading = plainText(heading->text);
            else if (const auto *table = std::get_if<Table>(&block.content))
                add(*table);
            else if (const auto *box = std::get_if<Box>(&block.content))
                gather(box->blocks);
        }
    }

private:
    [[nodiscard]] QString freeName(const QString &wanted)
    {
        QString name = wanted;
        for (int i = 2; m_names.contains(name); ++i)
            name = wanted + u" ("_s + QString::number(i) + u')';
        m_names.insert(name);
        return name;
    }

    void add(const Table &table)
    {
        PlainTable plain;
        const QString caption = fitText(plainText(table.caption)).simplified();
        plain.name = freeName(caption.isEmpty() ? fitText(m_heading).simplified() : caption);
        plain.firstColumnHeads = table.firstColumnHeads;
        for (const TableColumn &column : table.columns) {
            plain.headings.append(isolatedText(column.heading));
            plain.weights.append(column.weight);
        }
        for (const QList<Cell> &row : table.rows) {
            QStringList cells;
            for (const Cell &cell : row) {
                QStringList lines;
                for (const Text &line : cell.lines)
                    lines.append(isolatedText(line));
                cells.append(lines.join(u'\n'));
            }
            plain.rows.append(cells);
        }
        tables.append(plain);
    }

    QString m_heading;
    QSet<QString> m_names;
};

} // namespace

QList<PlainTable> tablesOf(const Document &document)
{
    TableGatherer gatherer(document.title);
    gatherer.gather(document.blocks);
    return gatherer.tables;
}

} // namespace binder
