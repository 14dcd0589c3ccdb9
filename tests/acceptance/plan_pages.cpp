// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/acceptance/plan_pages.h"

#include <QRectF>
#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace binder::testing {

namespace {

/// Points from the edge of the paper to the text: the margins hold the running lines.
constexpr double top = 64;
constexpr double bottom = 62;

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString trimmed = line.simplified(); !trimmed.isEmpty())
            lines.append(trimmed);
    }
    return lines;
}

/// The lines of the body as poppler reads them: each cell of a table, line by line, before the next.
QStringList readingOf(const Poppler::Page &page)
{
    QStringList lines;
    QStringList line;
    for (const auto &box : page.textList()) {
        const QRectF place = box->boundingBox();
        if (place.center().y() > top && place.center().y() < page.pageSizeF().height() - bottom)
            line.append(box->text());
        if (!box->nextWord() && !line.isEmpty()) {
            lines.append(line.join(u' '));
            line.clear();
        }
    }
    return lines;
}

/// A word with its place.
struct Word
{
    QString text;
    QRectF box;
};

QList<Word> wordsOf(const Poppler::Page &page)
{
    QList<Word> words;
    for (const auto &box : page.textList())
        words.append({box->text(), box->boundingBox()});
    return words;
}

/// Where the words of a phrase stand next to each other; null when they do not.
QRectF placeOf(const QList<Word> &words, const QString &phrase, double below)
{
    const QStringList wanted = phrase.split(u' ');
    for (qsizetype i = 0; i + wanted.size() <= words.size(); ++i) {
        if (words.at(i).box.top() < below)
            continue;
        bool same = true;
        QRectF place = words.at(i).box;
        for (qsizetype k = 0; k < wanted.size() && same; ++k) {
            same = words.at(i + k).text == wanted.at(k);
            place |= words.at(i + k).box;
        }
        if (same)
            return place;
    }
    return {};
}

/// The words in a part of the page, in the order of reading.
QString textIn(const QList<Word> &words, const QRectF &part)
{
    QStringList text;
    for (const Word &word : words) {
        if (part.contains(word.box.center()))
            text.append(word.text);
    }
    return text.join(u' ');
}

/// The row as a card: see cellsOf().
QStringList cardOf(const QList<Word> &words, const QStringList &columnHeads, const QString &rowHead,
                   double pageWidth)
{
    constexpr double sameLine = 3;
    constexpr double lineOfText = 16; // more than from one line of a cell to the next
    const QRectF title = placeOf(words, rowHead, 0);
    if (title.isNull())
        return {};
    QList<QRectF> labels;
    for (const QString &head : columnHeads.mid(1)) {
        labels.append(placeOf(words, head, title.bottom() - sameLine));
        if (labels.constLast().isNull())
            return {};
    }
    QStringList cells{rowHead};
    for (const QRectF &label : std::as_const(labels)) {
        QRectF part(QPointF(label.left() - 1, label.bottom()),
                    QPointF(pageWidth, label.bottom() + lineOfText));
        for (const QRectF &other : std::as_const(labels)) {
            if (std::abs(other.top() - label.top()) < sameLine && other.left() > label.left())
                part.setRight(std::min(part.right(), other.left() - 1));
        }
        // On to the next labels, or to white as high as a line.
        for (bool grown = true; grown;) {
            grown = false;
            for (const Word &word : words) {
                if (part.contains(word.box.center()) && word.box.bottom() + lineOfText > part.bottom() + 1) {
                    part.setBottom(word.box.bottom() + lineOfText);
                    grown = true;
                }
            }
            for (const QRectF &other : std::as_const(labels)) {
                if (other.top() > label.bottom() - sameLine && other.top() < part.bottom()) {
                    part.setBottom(other.top());
                    grown = false;
                }
            }
        }
        cells.append(textIn(words, part));
    }
    return cells;
}

} // namespace

QList<PlanPage> pagesOf(const QByteArray &pdf)
{
    QList<PlanPage> pages;
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    if (!document)
        return pages;
    for (int i = 0; i < document->numPages(); ++i) {
        const std::unique_ptr<Poppler::Page> page = document->page(i);
        const QSizeF size = page->pageSizeF();
        const auto text = [&page](double x, double y, double width, double height) {
            return page->text(QRectF(x, y, width, height), Poppler::Page::PhysicalLayout);
        };
        pages.append({text(0, 0, size.width(), top).simplified(),
                      text(0, size.height() - bottom, size.width(), bottom).simplified(),
                      linesOf(text(0, top, size.width(), size.height() - top - bottom)), readingOf(*page)});
    }
    return pages;
}

QStringList cellsOf(const QByteArray &pdf, const QStringList &columnHeads, const QString &rowHead)
{
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    for (int i = 0; document && i < document->numPages(); ++i) {
        const std::unique_ptr<Poppler::Page> page = document->page(i);
        const QList<Word> words = wordsOf(*page);
        QList<QRectF> heads;
        for (const QString &head : columnHeads)
            heads.append(placeOf(words, head, 0));
        if (std::any_of(heads.cbegin(), heads.cend(), [](const QRectF &head) { return head.isNull(); })) {
            if (const QStringList card = cardOf(words, columnHeads, rowHead, page->pageSizeF().width());
                !card.isEmpty())
                return card;
            continue;
        }
        const QRectF row = placeOf(words, rowHead, heads.first().bottom());
        if (row.isNull())
            continue;

        // A row ends where there is white as high as a line in every column.
        double rowEnd = row.bottom();
        for (const Word &word : words) {
            if (word.box.top() >= row.top() - 1 && word.box.top() < rowEnd + 6)
                rowEnd = std::max(rowEnd, word.box.bottom());
        }
        QStringList cells;
        for (qsizetype column = 0; column < heads.size(); ++column) {
            const double left = heads.at(column).left() - 1;
            const double right =
                column + 1 < heads.size() ? heads.at(column + 1).left() - 1 : page->pageSizeF().width();
            QStringList cell;
            for (const Word &word : words) {
                if (word.box.left() >= left && word.box.left() < right && word.box.top() >= row.top() - 1
                    && word.box.bottom() <= rowEnd + 1)
                    cell.append(word.text);
            }
            cells.append(cell.join(u' '));
        }
        return cells;
    }
    return {};
}

} // namespace binder::testing
