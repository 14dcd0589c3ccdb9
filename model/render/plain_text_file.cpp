// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/plain_text_file.h"

#include "model/documents/run_on.h"
#include "model/render/fit_text.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

constexpr qsizetype lineLength = 76;
constexpr qsizetype shortestRoom = 30; ///< however far a text is set in

/// Characters as the reader counts them: accents set apart and marks of direction take no room.
qsizetype lengthOf(QStringView text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) {
        const QChar::Category category = c.category();
        return !c.isLowSurrogate() && category != QChar::Mark_NonSpacing && category != QChar::Other_Format;
    });
}

/// The lines of a text when none may be longer than `room`. Breaks at spaces only, and keeps the line breaks
/// it has.
QStringList wrapped(const QString &text, qsizetype room)
{
    QStringList lines;
    for (const QString &part : text.split(u'\n')) {
        QString line;
        qsizetype length = 0;
        for (qsizetype at = 0; at < part.size();) {
            qsizetype word = at; // spaces, then the word after them
            while (word < part.size() && part[word] == u' ')
                ++word;
            qsizetype end = word;
            while (end < part.size() && part[end] != u' ')
                ++end;
            const QStringView whole = QStringView(part).sliced(at, end - at);
            const qsizetype wholeLength = lengthOf(whole);
            if (length > 0 && length + wholeLength > room && word < end) {
                lines.append(line);
                line = part.sliced(word, end - word);
                length = lengthOf(line);
            } else {
                line += whole;
                length += wholeLength;
            }
            at = end;
        }
        lines.append(line);
    }
    return lines;
}

QString markOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Assumed:
        return u"?  "_s;
    case ParagraphRole::Open:
        return u"_  "_s;
    case ParagraphRole::Advice:
        return u"-> "_s;
    case ParagraphRole::Body:
    case ParagraphRole::Told:
    case ParagraphRole::Meaning:
    case ParagraphRole::Later:
    case ParagraphRole::Note:
    case ParagraphRole::Reference:
        break;
    }
    return {};
}

QString markOf(ListMark mark, qsizetype number)
{
    switch (mark) {
    case ListMark::Bullet:
        return u"- "_s;
    case ListMark::Number:
        return QString::number(number) + u". "_s;
    case ListMark::Done:
        return u"[x] "_s;
    case ListMark::ToDo:
        return u"[ ] "_s;
    }
    return {};
}

/// A point with a sign of its own has it in the place of the bullet or box, and after a number.
QString markOf(ParagraphRole role, ListMark mark, qsizetype number)
{
    const QString own = markOf(role);
    if (own.isEmpty())
        return markOf(mark, number);
    if (mark == ListMark::Number)
        return markOf(mark, number) + own;
    return QString(mark == ListMark::Bullet ? u"%1 "_s : u"[%1] "_s).arg(own.trimmed());
}

class PlainTextWriter
{
public:
    /// `side`: how wide the column is in which the ids of clauses stand; 0 for none.
    explicit PlainTextWriter(const Document &document, qsizetype side = 0)
        : m_document(document)
        , m_side(side)
    {}

    [[nodiscard]] QByteArray write()
    {
        writeTitleBlock();
        write(m_document.blocks);
        m_clause.clear();
        const QStringList running{m_document.running.footerLeft, m_document.running.footerBelow};
        if (!running.join(QString()).isEmpty()) {
            startBlock();
            addLine(QString(lineLength, u'-'));
            for (const QString &line : running) {
                if (!line.isEmpty())
                    add(isolatedText(Span{line, true}), {});
            }
        }
        return m_text.toUtf8();
    }

private:
    void addLine(const QString &line)
    {
        QString whole = m_margin + line;
        if (m_side > 0)
            whole.prepend(side(!line.isEmpty()));
        while (whole.endsWith(u' '))
            whole.chop(1);
        m_text += whole + u'\n';
        m_fresh = false;
    }

    /// What stands at the side of a line: the clause, where its words begin.
    QString side(bool begins)
    {
        const QString clause = begins ? fitText(std::exchange(m_clause, {})) : QString();
        return clause.leftJustified(m_side);
    }

    /// The text behind a mark; its further lines are set in as far as the first.
    void add(const QString &text, const QString &mark)
    {
        const QString indent(mark.size(), u' ');
        const qsizetype room = std::max(shortestRoom, lineLength - m_margin.size() - mark.size());
        const QStringList lines = wrapped(text, room);
        for (qsizetype i = 0; i < lines.size(); ++i)
            addLine((i == 0 ? mark : indent) + lines[i]);
    }
    void add(const Text &text, const QString &mark = {}) { add(isolatedText(text), mark); }

    /// An empty line, unless the document, or a box, has just begun.
    void startBlock()
    {
        if (!m_fresh)
            addLine({});
    }

    void underline(const QString &text, QChar sign)
    {
        qsizetype longest = 1;
        for (const QString &line : wrapped(text, lineLength - m_margin.size())) {
            addLine(line);
            longest = std::max(longest, lengthOf(line));
        }
        addLine(QString(std::min(longest, lineLength), sign));
    }

    void writeTitleBlock()
    {
        if (m_document.draft && !m_document.draftMark.isEmpty()) {
            addLine(u"*** "_s + fitText(m_document.draftMark).simplified() + u" ***"_s);
            addLine({});
        }
        if (!m_document.title.isEmpty()) {
            const QString title = fitText(m_document.title).simplified();
            addLine(QString(std::min(lineLength, lengthOf(title)), u'='));
            underline(title, u'=');
        }
        if (!m_document.subtitle.isEmpty())
            add(m_document.subtitle);
        if (m_document.titleFacts.isEmpty())
            return;
        startBlock();
        for (const auto &[label, value] : m_document.titleFacts)
            add(fitText(label).simplified() + u": "_s + isolatedText(value), {});
    }

    void write(const QList<Block> &blocks)
    {
        for (const Block &block : blocks) {
            m_clause = block.clause;
            std::visit([this](const auto &content) { write(content); }, block.content);
        }
    }

    void write(const Heading &heading)
    {
        startBlock();
        if (heading.level == 1)
            startBlock();
        underline(isolatedText(heading.text), heading.level <= 1 ? u'=' : heading.level == 2 ? u'-' : u'~');
    }

    void write(const Paragraph &paragraph)
    {
        startBlock();
        add(paragraph.text, markOf(paragraph.role));
    }

    void write(const List &list)
    {
        startBlock();
        const bool measures = list.mark == ListMark::Done || list.mark == ListMark::ToDo;
        const QString word = measures && !list.introduced
                                 ? m_document.words.value(list.mark == ListMark::Done ? u"done"_s : u"toDo"_s)
                                 : QString();
        if (!word.isEmpty())
            addLine(fitText(word) + u':');
        const QString widest = markOf(list.mark, list.points.size());
        for (qsizetype i = 0; i < list.points.size(); ++i) {
            const ListPoint &point = list.points[i];
            if (!point.clause.isEmpty())
                m_clause = point.clause;
            add(point.text, markOf(point.role, list.mark, i + 1).rightJustified(widest.size()));
        }
    }

    void write(const Table &table)
    {
        startBlock();
        if (!table.caption.isEmpty()) {
            add(isolatedText(table.caption), {});
            addLine(QString(lineLength - m_margin.size(), u'-'));
        }
        for (qsizetype r = 0; r < table.rows.size(); ++r) {
            if (r > 0)
                startBlock();
            writeRow(table, table.rows[r]);
        }
    }

    void writeRow(const Table &table, const QList<Cell> &row)
    {
        const QString margin = m_margin;
        for (qsizetype c = 0; c < row.size(); ++c) {
            const Cell &cell = row[c];
            const QString heading = isolatedText(table.columns.value(c).heading).simplified();
            const QString label = heading.isEmpty() ? QString() : heading + u':';
            if (cell.lines.isEmpty()) {
                if (!label.isEmpty())
                    addLine(label + u" -"_s);
            } else if (cell.lines.size() == 1) {
                add(label.isEmpty() ? isolatedText(cell.lines.constFirst())
                                    : label + u' ' + isolatedText(cell.lines.constFirst()),
                    {});
            } else {
                if (!label.isEmpty())
                    addLine(label);
                for (const Text &line : cell.lines)
                    add(line, cell.bulleted ? u"  - "_s : u"  "_s);
            }
            if (c == 0 && table.firstColumnHeads) // the row's other cells stand below what they are about
                m_margin = margin + u"    "_s;
        }
        m_margin = margin;
    }

    void write(const Box &box)
    {
        startBlock();
        const QString margin = m_margin;
        m_margin += box.tone == BoxTone::Warning ? u"!  "_s : u"|  "_s;
        m_fresh = true;
        if (!box.title.isEmpty())
            add(box.title);
        write(box.blocks);
        m_margin = margin;
        m_fresh = false;
    }

    void write(const Form &form)
    {
        startBlock();
        if (!form.title.isEmpty())
            add(form.title);
        if (!form.hint.isEmpty())
            add(form.hint);
        for (const FormField &field : form.fields) {
            const QString label = isolatedText(field.label);
            switch (field.kind) {
            case FormFieldKind::Tick:
                add(label, u"[ ] "_s);
                break;
            case FormFieldKind::Line:
                add(label + u": "_s + QString(30, u'_'), {});
                break;
            case FormFieldKind::Date:
                add(label + u": "_s + u"____-__-____"_s, {});
                break;
            case FormFieldKind::Area:
                add(label + u':', {});
                for (int i = 0; i < 3; ++i)
                    addLine(QString(lineLength - m_margin.size(), u'_'));
                break;
            }
        }
    }

    void write(const PageBreak &) {}

    const Document &m_document;
    QString m_text;
    QString m_margin;
    bool m_fresh = true;
    qsizetype m_side = 0;
    QString m_clause; ///< of the piece that comes next, until its first line is there
};

/// The length of the longest id of a clause.
qsizetype longestClause(const QList<Block> &blocks)
{
    qsizetype longest = 0;
    for (const Block &block : blocks) {
        longest = std::max(longest, block.clause.size());
        if (const auto *box = std::get_if<Box>(&block.content))
            longest = std::max(longest, longestClause(box->blocks));
        if (const auto *list = std::get_if<List>(&block.content)) {
            for (const ListPoint &point : list->points)
                longest = std::max(longest, point.clause.size());
        }
    }
    return longest;
}

} // namespace

QByteArray toPlainText(const Document &document)
{
    return PlainTextWriter(runOn(document)).write();
}

QByteArray toPlainTextWithClauses(const Document &document)
{
    return PlainTextWriter(document, longestClause(document.blocks) + 2).write();
}

} // namespace binder
