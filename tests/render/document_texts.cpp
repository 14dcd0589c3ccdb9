// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_texts.h"

using namespace Qt::StringLiterals;

namespace binder::testing {

namespace {

class Gatherer
{
public:
    Gatherer(const Document &document, ColumnHeadings headings)
        : m_document(document)
        , m_headings(headings)
    {}

    QStringList texts;

    void gather()
    {
        add(m_document.title);
        add(plainText(m_document.subtitle));
        for (const auto &[label, value] : m_document.titleFacts) {
            add(label);
            add(plainText(value));
        }
        gather(m_document.blocks);
    }

private:
    void add(const QString &text)
    {
        const QString bare = bareText(text);
        if (!bare.isEmpty())
            texts.append(bare);
    }

    void gather(const QList<Block> &blocks)
    {
        for (const Block &block : blocks) {
            if (const auto *heading = std::get_if<Heading>(&block.content))
                add(plainText(heading->text));
            else if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
                add(plainText(paragraph->text));
            else if (const auto *list = std::get_if<List>(&block.content))
                gather(*list);
            else if (const auto *table = std::get_if<Table>(&block.content))
                gather(*table);
            else if (const auto *box = std::get_if<Box>(&block.content)) {
                add(plainText(box->title));
                gather(box->blocks);
            } else if (const auto *form = std::get_if<Form>(&block.content)) {
                add(plainText(form->title));
                add(plainText(form->hint));
                for (const FormField &field : form->fields)
                    add(plainText(field.label));
            }
        }
    }

    void gather(const List &list)
    {
        if (list.mark == ListMark::Done && !list.introduced)
            add(m_document.words.value(u"done"_s));
        if (list.mark == ListMark::ToDo && !list.introduced)
            add(m_document.words.value(u"toDo"_s));
        for (const Text &point : list.texts())
            add(plainText(point));
    }

    void gather(const Table &table)
    {
        add(plainText(table.caption));
        if (m_headings == ColumnHeadings::Once) {
            for (const TableColumn &column : table.columns)
                add(plainText(column.heading));
        }
        for (const QList<Cell> &row : table.rows) {
            for (qsizetype c = 0; c < row.size(); ++c) {
                if (m_headings == ColumnHeadings::WithEachCell)
                    add(plainText(table.columns[c].heading));
                for (const Text &line : row[c].lines)
                    add(plainText(line));
            }
        }
    }

    const Document &m_document;
    const ColumnHeadings m_headings;
};

QString cellText(const Cell &cell)
{
    QStringList lines;
    for (const Text &line : cell.lines)
        lines.append(plainText(line));
    return lines.join(u'\n');
}

} // namespace

QString bareText(const QString &text)
{
    QString bare;
    for (const QChar c : text) {
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            bare += c;
    }
    return bare;
}

QStringList textsOf(const Document &document, ColumnHeadings headings)
{
    Gatherer gatherer(document, headings);
    gatherer.gather();
    return gatherer.texts;
}

QString firstMissing(const QStringList &texts, const QString &bare)
{
    qsizetype at = 0;
    for (const QString &text : texts) {
        const qsizetype found = bare.indexOf(text, at);
        if (found < 0)
            return text;
        at = found + text.size();
    }
    return {};
}

QList<QList<QStringList>> gridsOf(const QList<Block> &blocks)
{
    QList<QList<QStringList>> grids;
    for (const Block &block : blocks) {
        if (const auto *box = std::get_if<Box>(&block.content))
            grids.append(gridsOf(box->blocks));
        const auto *table = std::get_if<Table>(&block.content);
        if (!table)
            continue;
        QList<QStringList> grid;
        QStringList headings;
        for (const TableColumn &column : table->columns)
            headings.append(plainText(column.heading));
        grid.append(headings);
        for (const QList<Cell> &row : table->rows) {
            QStringList cells;
            for (const Cell &cell : row)
                cells.append(cellText(cell));
            grid.append(cells);
        }
        grids.append(grid);
    }
    return grids;
}

Counts countsOf(const QList<Block> &blocks)
{
    Counts counts;
    for (const Block &block : blocks) {
        counts.headings += std::holds_alternative<Heading>(block.content) ? 1 : 0;
        counts.tables += std::holds_alternative<Table>(block.content) ? 1 : 0;
        if (const auto *box = std::get_if<Box>(&block.content)) {
            const Counts inside = countsOf(box->blocks);
            counts.headings += inside.headings;
            counts.tables += inside.tables;
        }
    }
    return counts;
}

} // namespace binder::testing
