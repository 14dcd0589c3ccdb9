// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/compose.h"

#include <QMap>
#include <QRegularExpression>
#include <algorithm>
#include <functional>
#include <optional>

namespace binder::testing {

/// A table as a reader sees it: cells are found by the words above the column.
struct ReadTable
{
    QString caption;
    QString chapter;
    QStringList columns;
    QList<QList<QStringList>> rows;

    [[nodiscard]] QStringList cell(qsizetype row, const QString &column) const
    {
        const qsizetype index = columns.indexOf(column);
        return index < 0 || row < 0 || row >= rows.size() ? QStringList() : rows.at(row).value(index);
    }
    /// The row that starts with these words; -1 when none does.
    [[nodiscard]] qsizetype rowOf(const QString &first) const
    {
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (rows.at(row).value(0) == QStringList{first})
                return row;
        }
        return -1;
    }
};

/// What stands under a heading, up to the next one; a box is a chapter of its own.
struct Chapter
{
    QString heading;
    int level = 1;
    QStringList lines;
    /// Points of the lists among the lines, a list each.
    QList<QStringList> lists;
};

/// A document read back: only what is printed, no clause ids, no reasons.
class Sheet
{
public:
    Sheet() = default;
    explicit Sheet(Document document)
        : m_document(std::move(document))
    {
        add(m_document.title);
        for (const auto &[label, value] : m_document.titleFacts) {
            add(label);
            add(value);
        }
        m_chapters.append(Chapter());
        read(m_document.blocks);
    }

    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] bool exists() const { return !m_document.name.isEmpty(); }
    /// All that is printed, a line for each paragraph, point and line of a cell.
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    /// The same with what was typed taken out: the words of the pack.
    [[nodiscard]] const QStringList &packLines() const { return m_packLines; }
    /// What was typed.
    [[nodiscard]] const QStringList &typed() const { return m_typed; }
    [[nodiscard]] const QList<Chapter> &chapters() const { return m_chapters; }
    [[nodiscard]] const QList<ReadTable> &tables() const { return m_tables; }

    /// The first table with this column; with rows or without.
    [[nodiscard]] ReadTable table(const QString &column, const QString &other = {}) const
    {
        for (const ReadTable &one : m_tables) {
            if (one.columns.contains(column) && (other.isEmpty() || one.columns.contains(other)))
                return one;
        }
        return {};
    }

    /// The lines of all chapters whose heading matches, without those under a deeper heading.
    [[nodiscard]] QStringList under(const QRegularExpression &heading) const
    {
        QStringList lines;
        for (const Chapter &chapter : m_chapters) {
            if (heading.match(chapter.heading).hasMatch())
                lines += chapter.lines;
        }
        return lines;
    }

    [[nodiscard]] bool has(const QRegularExpression &line) const
    {
        return std::any_of(m_lines.begin(), m_lines.end(),
                           [&](const QString &one) { return line.match(one).hasMatch(); });
    }

private:
    void add(const QString &words)
    {
        m_lines.append(words);
        m_packLines.append(words);
    }
    void add(const Text &text)
    {
        m_lines.append(plainText(text));
        QString words;
        for (const Span &span : text) {
            if (span.literal)
                m_typed.append(span.text);
            // A mark that no text of the pack has.
            words += span.literal ? QStringLiteral("\u2022") : span.text;
        }
        m_packLines.append(words);
        if (!m_chapters.isEmpty())
            m_chapters.last().lines.append(m_lines.constLast());
    }

    void read(const QList<Block> &blocks)
    {
        for (const Block &block : blocks) {
            if (const auto *heading = std::get_if<Heading>(&block.content)) {
                m_chapters.append({plainText(heading->text), heading->level, {}, {}});
                add(heading->text);
                m_chapters.last().lines.clear();
            } else if (const auto *paragraph = std::get_if<Paragraph>(&block.content)) {
                add(paragraph->text);
            } else if (const auto *list = std::get_if<List>(&block.content)) {
                QStringList points;
                for (const Text &point : list->texts()) {
                    add(point);
                    points.append(plainText(point));
                }
                m_chapters.last().lists.append(points);
            } else if (const auto *table = std::get_if<Table>(&block.content)) {
                read(*table);
            } else if (const auto *box = std::get_if<Box>(&block.content)) {
                const Chapter around{m_chapters.constLast().heading, m_chapters.constLast().level, {}, {}};
                m_chapters.append({plainText(box->title), 1, {}, {}});
                add(box->title);
                m_chapters.last().lines.clear();
                read(box->blocks);
                m_chapters.append(around);
            }
        }
    }

    void read(const Table &table)
    {
        ReadTable made;
        made.caption = plainText(table.caption);
        made.chapter = m_chapters.constLast().heading;
        if (!made.caption.isEmpty())
            add(table.caption);
        for (const TableColumn &column : table.columns) {
            made.columns.append(plainText(column.heading));
            add(column.heading);
        }
        for (const QList<Cell> &cells : table.rows) {
            QList<QStringList> row;
            for (const Cell &cell : cells) {
                QStringList lines;
                for (const Text &line : cell.lines) {
                    add(line);
                    lines.append(plainText(line));
                }
                row.append(lines);
            }
            made.rows.append(row);
        }
        m_tables.append(made);
    }

    Document m_document;
    QStringList m_lines;
    QStringList m_packLines;
    QStringList m_typed;
    QList<Chapter> m_chapters;
    QList<ReadTable> m_tables;
};

/// The documents of one dossier, each composed and read when it is asked for.
class Reading
{
public:
    /// Changes a document before it is read: what a mutant does.
    using Change = std::function<void(Document &)>;

    explicit Reading(Evaluation evaluation, QString language = QStringLiteral("nl"), Change change = {})
        : m_evaluation(std::move(evaluation))
        , m_language(std::move(language))
        , m_change(std::move(change))
    {}

    [[nodiscard]] Reading in(const QString &language) const
    {
        return Reading(m_evaluation, language, m_change);
    }

    [[nodiscard]] const Evaluation &evaluation() const { return m_evaluation; }

    /// A document that does not apply reads as nothing.
    [[nodiscard]] const Sheet &sheet(const QString &name) const
    {
        auto found = m_sheets.constFind(name);
        if (found == m_sheets.constEnd()) {
            Result<Document> document = compose(m_evaluation, name, m_language);
            if (document && m_change)
                m_change(*document);
            found = m_sheets.insert(name, document ? Sheet(*document) : Sheet());
        }
        return *found;
    }

    [[nodiscard]] QStringList documents(Audience audience) const
    {
        QStringList names;
        for (const DocumentTemplate &one : m_evaluation.pack().documents) {
            // The list of answers only repeats what was typed and ticked.
            if (one.audience == audience && one.name != QStringLiteral("answers") && sheet(one.name).exists())
                names.append(one.name);
        }
        return names;
    }

    // What was answered, as far as it counts.
    [[nodiscard]] QStringList codes(const QString &linkId, const QString &entry = {}) const
    {
        const EffectiveAnswer *answer = m_evaluation.answer({linkId, entry});
        return answer ? answer->value.asCodes() : QStringList();
    }
    [[nodiscard]] QString code(const QString &linkId, const QString &entry = {}) const
    {
        return codes(linkId, entry).value(0);
    }
    [[nodiscard]] bool isAnswered(const QString &linkId, const QString &entry = {}) const
    {
        return m_evaluation.state({linkId, entry}) == AnswerState::Answered;
    }
    [[nodiscard]] bool isUnknown(const QString &linkId, const QString &entry = {}) const
    {
        return m_evaluation.state({linkId, entry}) == AnswerState::Unknown;
    }
    [[nodiscard]] std::optional<bool> yesNo(const QString &linkId, const QString &entry = {}) const
    {
        const EffectiveAnswer *answer = m_evaluation.answer({linkId, entry});
        return answer ? std::optional(answer->value.asBoolean()) : std::nullopt;
    }
    [[nodiscard]] QString label(const QString &group, const QString &entry) const
    {
        return entryLabel(m_evaluation, group, entry, m_language).text;
    }

private:
    Evaluation m_evaluation;
    QString m_language;
    Change m_change;
    mutable QMap<QString, Sheet> m_sheets;
};

} // namespace binder::testing
