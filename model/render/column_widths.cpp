// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/column_widths.h"

#include "model/render/style.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace binder {

namespace {

/// Half an em a letter, roughly: fifteen letters of the text in cells.
constexpr qreal leastMeasure = style::cell.size * 0.53 * 15;
/// Longer words are compounds and addresses, which may break.
constexpr qreal longestWholeWord = style::cell.size * 0.55 * 24;
/// In a column narrower than that.
constexpr qreal mostShortLines = 3;
constexpr qreal leastForPen = millimetres(12);
/// Estimates leave out kerning and rounding.
constexpr qreal slack = points(0.4);
/// The white between two texts of a cell, in lines.
constexpr qreal whiteBetweenTexts = 0.17;

qreal roomIn(qreal columnWidth)
{
    return columnWidth - 2 * style::cellPadding;
}

/// Moves room between columns. Widths are kept as whole steps from where they began, so that each is looked
/// at once.
class WidthSearch
{
public:
    WidthSearch(const QList<ColumnNeed> &needs, const std::vector<ColumnWords> &words,
                const QList<qreal> &widths)
        : m_needs(needs)
        , m_words(words)
        , m_widths(widths)
        , m_looks(size_t(widths.size()))
        , m_moved(size_t(widths.size()), 0)
    {
        qreal width = 0;
        for (const qreal column : widths)
            width += column;
        m_step = width / finest;
        // A sample does for a long table: what it gives is used for all of it.
        const qsizetype rows = words.front().rowCount();
        const qsizetype every = std::max(qsizetype(1), rows / mostRows);
        for (qsizetype row = 0; row < rows; row += every)
            m_rows.push_back(row);
    }

    [[nodiscard]] QList<qreal> lowest()
    {
        qreal height = heightAfter(0, 0, 0);
        int rounds = mostRounds;
        for (const int step : {12, 6, 3, 1}) {
            while (rounds-- > 0 && improve(step, height)) {
            }
        }
        QList<qreal> widths = m_widths;
        for (qsizetype c = 0; c < widths.size(); ++c)
            widths[c] += m_moved[size_t(c)] * m_step;
        return widths;
    }

private:
    static constexpr int finest = 96;
    static constexpr int mostRounds = 24;
    static constexpr qsizetype mostRows = 100;
    /// Between widths that make the rows equally high, those that make the cells lower.
    static constexpr qreal shareOfCells = 0.02;
    /// Less is not worth columns of other widths.
    static constexpr qreal leastGain = 0.04;

    /// A column at one width.
    struct Look
    {
        std::vector<float> heights; // by row
        bool broken = false;        // may not be
    };

    const Look &lookAt(size_t column, int moved)
    {
        const auto [place, isNew] = m_looks[column].try_emplace(moved);
        Look &look = place->second;
        if (!isNew)
            return look;
        const ColumnNeed &need = m_needs[qsizetype(column)];
        const qreal room = roomIn(m_widths[qsizetype(column)] + moved * m_step);
        int longestText = 1;
        look.heights.reserve(m_rows.size());
        for (const qsizetype row : m_rows) {
            const ColumnWords::Height height = m_words[column].heightOf(row, room);
            look.heights.push_back(float(height.lines));
            longestText = std::max(longestText, height.longestText);
        }
        if (need.toFill)
            look.broken = moved < 0;
        else if (moved < 0)
            look.broken = room + slack < std::min(need.word, longestWholeWord)
                          || (room + slack < leastMeasure && longestText > mostShortLines);
        return look;
    }

    /// The height of the table if `from` gave `step` to `to`.
    qreal heightAfter(size_t from, size_t to, int step)
    {
        std::vector<const Look *> looks;
        for (size_t c = 0; c < m_looks.size(); ++c)
            looks.push_back(&lookAt(c, m_moved[c] + (c == to ? step : 0) - (c == from ? step : 0)));
        if (step > 0 && looks[from]->broken)
            return std::numeric_limits<qreal>::max();
        qreal rows = 0;
        qreal cells = 0;
        for (size_t row = 0; row < m_rows.size(); ++row) {
            float highest = 1;
            for (const Look *look : looks) {
                highest = std::max(highest, look->heights[row]);
                cells += qreal(look->heights[row]);
            }
            rows += qreal(highest);
        }
        return rows + shareOfCells * cells;
    }

    /// Makes the best of the moves of so many steps, if one makes the table lower.
    bool improve(int step, qreal &height)
    {
        qreal best = height - leastGain;
        size_t bestFrom = 0;
        size_t bestTo = 0;
        for (size_t from = 0; from < m_looks.size(); ++from) {
            if (m_needs[qsizetype(from)].toFill)
                continue;
            for (size_t to = 0; to < m_looks.size(); ++to) {
                if (from == to || m_needs[qsizetype(to)].toFill)
                    continue;
                const qreal after = heightAfter(from, to, step);
                if (after < best) {
                    best = after;
                    bestFrom = from;
                    bestTo = to;
                }
            }
        }
        if (bestFrom == bestTo)
            return false;
        m_moved[bestFrom] -= step;
        m_moved[bestTo] += step;
        height = best;
        return true;
    }

    const QList<ColumnNeed> &m_needs;
    const std::vector<ColumnWords> &m_words;
    const QList<qreal> &m_widths;
    std::vector<qsizetype> m_rows;
    std::vector<std::map<int, Look>> m_looks; // by column, by how far its width has moved
    std::vector<int> m_moved;
    qreal m_step = 0;
};

} // namespace

qreal linesIn(qreal length, qreal width)
{
    return std::max(1.0, std::ceil(length / std::max(width, 1.0)));
}

void ColumnWords::addCell(qreal indent)
{
    m_cells.push_back({m_texts.size(), float(indent)});
}

void ColumnWords::addText(const std::vector<WordWidth> &words)
{
    m_texts.push_back(m_words.size());
    m_words.insert(m_words.end(), words.begin(), words.end());
}

ColumnWords::Height ColumnWords::heightOf(qsizetype row, qreal room) const
{
    const Cell &cell = m_cells[size_t(row)];
    const size_t endText =
        size_t(row) + 1 < m_cells.size() ? m_cells[size_t(row) + 1].firstText : m_texts.size();
    const float measure = std::max(1.0F, float(room) - cell.indent);
    Height height;
    for (size_t text = cell.firstText; text < endText; ++text) {
        const size_t end = text + 1 < m_texts.size() ? m_texts[text + 1] : m_words.size();
        int lines = 1;
        float x = 0;
        for (size_t i = m_texts[text]; i < end; ++i) {
            const WordWidth &word = m_words[i];
            if (word.withSpace <= 0) {
                ++lines;
                x = 0;
                continue;
            }
            if (x > 0 && x + word.width > measure) {
                ++lines;
                x = 0;
            }
            if (word.width > measure) { // is broken where it must be
                const float broken = std::floor(word.width / measure);
                lines += int(broken);
                x -= broken * measure;
            }
            x += word.withSpace;
        }
        height.lines += lines + (text > cell.firstText ? whiteBetweenTexts : 0);
        height.longestText = std::max(height.longestText, lines);
    }
    return height;
}

QList<qreal> columnWidths(const QList<ColumnNeed> &needs, qreal width)
{
    const qsizetype count = needs.size();
    const qreal limit = width / qreal(std::max(count, qsizetype(1))) * 1.8;
    QList<qreal> least;
    QList<qreal> most;
    for (const ColumnNeed &need : needs) {
        least.append(std::min(need.word, limit) + 2 * style::cellPadding + slack);
        most.append(need.toFill ? std::numeric_limits<qreal>::max()
                                : std::max(least.constLast(), need.line + 2 * style::cellPadding + slack));
    }

    // By weight; what a column does not need goes to the others.
    QList<qreal> widths(count, 0);
    QList<bool> full(count, false);
    qreal rest = width;
    while (true) {
        qreal weights = 0;
        for (qsizetype c = 0; c < count; ++c)
            weights += full[c] ? 0 : needs[c].weight;
        if (weights <= 0)
            break;
        const qreal unit = rest / weights;
        bool changed = false;
        for (qsizetype c = 0; c < count; ++c) {
            if (full[c])
                continue;
            widths[c] = unit * needs[c].weight;
            if (widths[c] > most[c]) {
                widths[c] = most[c];
                full[c] = true;
                rest -= most[c];
                changed = true;
            }
        }
        if (!changed) {
            rest = 0;
            break;
        }
    }
    if (rest > 0) { // all lines fit whole: what is over is shared out by weight
        qreal weights = 0;
        for (const ColumnNeed &need : needs)
            weights += need.weight;
        for (qsizetype c = 0; c < count; ++c)
            widths[c] += rest * needs[c].weight / weights;
    }

    qreal wanted = 0; // by columns narrower than their longest word
    qreal spare = 0;  // in the others
    for (qsizetype c = 0; c < count; ++c) {
        wanted += std::max(0.0, least[c] - widths[c]);
        spare += std::max(0.0, widths[c] - least[c]);
    }
    if (wanted <= 0 || spare <= 0)
        return widths;
    const qreal moved = std::min(wanted, spare);
    for (qsizetype c = 0; c < count; ++c) {
        if (least[c] > widths[c])
            widths[c] += (least[c] - widths[c]) * moved / wanted;
        else
            widths[c] -= (widths[c] - least[c]) * moved / spare;
    }
    return widths;
}

QList<qreal> lowestColumnWidths(const QList<ColumnNeed> &needs, const std::vector<ColumnWords> &words,
                                qreal width)
{
    QList<qreal> widths = columnWidths(needs, width);
    bool breaks = false;
    for (qsizetype c = 0; c < needs.size(); ++c)
        breaks = breaks || (!needs[c].toFill && roomIn(widths[c]) + slack < needs[c].line);
    if (!breaks || needs.size() < 2 || words.front().rowCount() == 0)
        return widths;
    return WidthSearch(needs, words, widths).lowest();
}

bool columnsAreReadable(const QList<ColumnNeed> &needs, const QList<qreal> &widths)
{
    for (qsizetype c = 0; c < needs.size(); ++c) {
        const ColumnNeed &need = needs[c];
        const qreal room = widths[c] - 2 * style::cellPadding + slack;
        if (need.toFill) {
            if (room < leastForPen)
                return false;
            continue;
        }
        if (room < std::min(need.word, longestWholeWord))
            return false;
        if (room < leastMeasure && linesIn(need.line, room) > mostShortLines)
            return false;
    }
    return true;
}

qreal heightInLines(const std::vector<ColumnWords> &words, const QList<qreal> &widths)
{
    qreal sum = 0;
    for (qsizetype row = 0; row < words.front().rowCount(); ++row) {
        qreal highest = 1;
        for (size_t c = 0; c < words.size(); ++c)
            highest = std::max(highest, words[c].heightOf(row, roomIn(widths[qsizetype(c)])).lines);
        sum += highest;
    }
    return sum;
}

} // namespace binder
