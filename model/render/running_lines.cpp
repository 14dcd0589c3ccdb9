// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/running_lines.h"

#include "model/values/typed_text.h"

#include <QHash>
#include <QTransform>
#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

constexpr Origin runningOrigin{-1, Part::RunningLine};

using Line = std::shared_ptr<const QTextLayout>;

qreal widthOf(const Line &line)
{
    return line->lineAt(0).naturalTextWidth();
}

} // namespace

class RunningLineSetter
{
public:
    explicit RunningLineSetter(TextSetter &setter)
        : m_setter(setter)
    {}

    /// The text in one line of at most `width`. Line breaks become spaces.
    [[nodiscard]] Line fitted(const QString &text, qreal width, const TextStyle &style = style::running)
    {
        constexpr qsizetype longest = 400; // no line of a page holds more
        const QString flat = beginningOf(text, longest).simplified();
        Line line = set(flat, style);
        if (text.size() <= longest && widthOf(line) <= width)
            return line;
        // Half the line, then a quarter more or less, ...: a handful of tries.
        qsizetype fits = 0;
        qsizetype tooLong = flat.size() + 1;
        while (fits + 1 < tooLong) {
            const qsizetype middle = (fits + tooLong) / 2;
            if (widthOf(set(cut(flat, middle), style)) <= width)
                fits = middle;
            else
                tooLong = middle;
        }
        return set(cut(flat, fits), style);
    }

private:
    [[nodiscard]] static QString cut(const QString &text, qsizetype length)
    {
        return beginningOf(text, length).trimmed() + u'\u2026';
    }

    /// Most lines come back on each page; those with its number do not.
    [[nodiscard]] Line set(const QString &text, const TextStyle &style)
    {
        constexpr qsizetype most = 200;
        if (m_known.size() > most)
            m_known.clear();
        Line &line = m_known[{text, style.bold}];
        if (!line)
            line = m_setter.line({{text, true}}, style, runningOrigin);
        return line;
    }

    TextSetter &m_setter;
    QHash<std::pair<QString, bool>, Line> m_known; // bold or not is all that sets the styles apart
};

namespace {

void place(LaidPage &page, const Line &line, qreal x, const QRectF &area)
{
    if (line->text().isEmpty())
        return;
    page.ground.append({runningOrigin, QRectF(x, area.top(), widthOf(line), area.height()),
                        TextLine{line, 0, style::running.colour}});
}

void addRule(LaidPage &page, const QRectF &area, qreal y)
{
    page.ground.append(
        {runningOrigin, QRectF(area.left(), y, area.width(), points(0.5)), Rule{style::hairline}});
}

QString joined(const QString &first, const QString &second)
{
    const QString between = first.isEmpty() || second.isEmpty() ? QString() : u" \u00b7 "_s;
    return first + between + second;
}

/// Both lines in one area, left and right, with room between; each may use what the other leaves.
void placePair(LaidPage &page, RunningLineSetter &setter, const QString &left, const QString &right,
               const QRectF &area)
{
    const qreal room = area.width() - points(14);
    Line rightLine = setter.fitted(right, room);
    const Line leftLine = setter.fitted(left, std::max(room - widthOf(rightLine), room / 2));
    if (widthOf(leftLine) + widthOf(rightLine) > room)
        rightLine = setter.fitted(right, room - widthOf(leftLine));
    place(page, leftLine, area.left(), area);
    place(page, rightLine, area.right() - widthOf(rightLine), area);
}

/// The header: what it says on every page, the chapter behind it, and the right side. Each may use what the
/// others leave.
void placeHeader(LaidPage &page, RunningLineSetter &setter, const QString &left, const QString &chapter,
                 const QString &right, const QRectF &area)
{
    if (chapter.isEmpty()) {
        placePair(page, setter, left, right, area);
        return;
    }
    const qreal between = points(9);
    const qreal room = area.width() - points(14) - between;
    const Line rightLine = setter.fitted(right, room * 0.45);
    const qreal leftRoom = room - widthOf(rightLine);
    Line chapterLine = setter.fitted(chapter, leftRoom, style::runningChapter);
    const Line leftLine = setter.fitted(left, std::max(leftRoom - widthOf(chapterLine), leftRoom / 2));
    if (widthOf(leftLine) + widthOf(chapterLine) > leftRoom)
        chapterLine = setter.fitted(chapter, leftRoom - widthOf(leftLine), style::runningChapter);
    place(page, leftLine, area.left(), area);
    place(page, chapterLine, area.left() + widthOf(leftLine) + between, area);
    place(page, rightLine, area.right() - widthOf(rightLine), area);
}

/// The chapters of a document: the blocks they begin at, with their headings.
QList<QPair<int, QString>> chaptersOf(const Document &document)
{
    QList<QPair<int, QString>> chapters;
    const QList<const Block *> blocks = blocksInOrder(document);
    for (int i = 0; i < blocks.size(); ++i) {
        const auto *heading = std::get_if<Heading>(&blocks[i]->content);
        if (heading && heading->level <= 1)
            chapters.append({i, plainText(heading->text)});
    }
    return chapters;
}

/// The chapter that is going on, or begins, at the top of a page.
QString chapterOn(const LaidPage &page, const QList<QPair<int, QString>> &chapters)
{
    const auto first = std::find_if(page.items.cbegin(), page.items.cend(), [](const DrawItem &item) {
        return item.origin.part != Part::RunningLine;
    });
    QString chapter;
    if (first == page.items.cend() || first->origin.part == Part::ContentsEntry)
        return chapter;
    for (const auto &[block, heading] : chapters) {
        if (block > first->origin.block)
            break;
        chapter = heading;
    }
    return chapter;
}

/// The draft mark for pages of one shape: as large as the margins allow for a slanted word.
DrawItem draftMarkFor(const QRectF &area, const QString &word)
{
    constexpr qreal angle = 55;
    constexpr int size = 1000;
    constexpr qreal largest = 1.4;
    QPainterPath path;
    path.addText(0, 0, Fonts::shipped().font(Face::Latin, size, true, false), word);
    path = QTransform().rotate(-angle).map(path);
    const QRectF bounds = path.boundingRect();
    const qreal scale =
        0.85 * std::min({area.width() / bounds.width(), area.height() / bounds.height(), largest});
    QTransform toPage = QTransform::fromTranslate(area.center().x(), area.center().y());
    toPage.scale(scale, scale).translate(-bounds.center().x(), -bounds.center().y());
    path = toPage.map(path);
    return {{-1, Part::DraftMark}, path.boundingRect(), Outline{path, style::draftGrey}};
}

} // namespace

RunningLineAdder::RunningLineAdder(const Document &document, const PageSetup &setup, TextSetter &setter,
                                   int pageCount)
    : m_document(document)
    , m_setup(setup)
    , m_pageCount(pageCount)
    , m_lines(std::make_unique<RunningLineSetter>(setter))
    , m_chapters(chaptersOf(document))
{}

RunningLineAdder::~RunningLineAdder() = default;

void RunningLineAdder::addTo(LaidPage &page, int number)
{
    const RunningLines &running = m_document.running;
    // In the header too, where it can be searched and read aloud.
    const bool draft = m_document.draft && !m_document.draftMark.isEmpty();
    const QString headerRight =
        draft ? joined(m_document.draftMark, running.headerRight) : running.headerRight;
    const PageGeometry geometry = pageGeometry(m_setup, page.landscape);
    QString pageOf = running.pageOf;
    pageOf.replace("%1"_L1, QString::number(number + 1)).replace("%2"_L1, QString::number(m_pageCount));

    if (page.cover) { // the title is below
        const Line right = m_lines->fitted(headerRight, geometry.header.width());
        if (!headerRight.isEmpty())
            place(page, right, geometry.header.right() - widthOf(right), geometry.header);
    } else if (!running.headerLeft.isEmpty() || !headerRight.isEmpty()) {
        placeHeader(page, *m_lines, running.headerLeft, chapterOn(page, m_chapters), headerRight,
                    geometry.header);
        addRule(page, geometry.header, geometry.header.bottom() + points(2));
    }
    addRule(page, geometry.footer, geometry.footer.top() - points(3));
    placePair(page, *m_lines, running.footerLeft, pageOf, geometry.footer);
    if (!running.footerBelow.isEmpty()) {
        const QRectF below = geometry.footer.translated(0, geometry.footer.height() + points(1));
        place(page, m_lines->fitted(running.footerBelow, below.width()), below.left(), below);
    }
    if (draft) {
        std::optional<DrawItem> &mark = m_draftMarks[page.landscape ? 1 : 0];
        if (!mark)
            mark = draftMarkFor(page.content, m_document.draftMark);
        page.ground.prepend(*mark);
    }
}

} // namespace binder
