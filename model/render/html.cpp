// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/html.h"

#include "model/documents/run_on.h"
#include "model/pack/role_name.h"
#include "model/render/fit_text.h"
#include "model/render/html_style.h"
#include "model/render/role_sign.h"
#include "model/render/word_breaks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size() + text.size() / 8);
    const QString fit = fitText(text);
    for (const QChar c : fit) {
        switch (c.unicode()) {
        case '&':
            result += "&amp;"_L1;
            break;
        case '<':
            result += "&lt;"_L1;
            break;
        case '>':
            result += "&gt;"_L1;
            break;
        case '"':
            result += "&quot;"_L1;
            break;
        case '\'':
            result += "&#39;"_L1;
            break;
        default:
            result += c;
        }
    }
    return result;
}

/// A string in a style sheet: all but letters and digits by their number, so that no text can end it. Spaces
/// too: one after a number would be taken for its end.
QString styleString(const QString &text)
{
    QString result;
    for (const uint c : fitText(text).simplified().toUcs4()) {
        const bool isSafe = c < 0x80 && QChar(char16_t(c)).isLetterOrNumber();
        result +=
            isSafe ? QString(QChar(char16_t(c))) : u'\\' + QString::number(c, 16).rightJustified(6, u'0');
    }
    return u'"' + result + u'"';
}

/// Running text needs no class.
QString classOf(ParagraphRole role)
{
    return role == ParagraphRole::Body ? QString() : toText(role);
}

/// A whole page, or a part to stand in the page of someone else: that has no style, no ids and no landmarks,
/// for these are that page's.
enum class Shape { Page, Fragment };

/// A chapter or section in the list of contents.
struct ContentsEntry
{
    int level = 1;
    QString id;
    Text text;
};

class HtmlWriter
{
public:
    HtmlWriter(const Document &document, Shape shape)
        : m_document(document)
        , m_page(shape == Shape::Page)
        // In a site the title of the page is h1, and this is a part of it.
        , m_titleLevel(m_page ? 1 : 2)
        , m_level(m_titleLevel)
    {}

    [[nodiscard]] QByteArray writePage(QRgb accent)
    {
        m_html += u"<!DOCTYPE html>\n<html lang=\""_s + escaped(m_document.language)
                  + u"\">\n<head>\n<meta charset=\"utf-8\">\n"
                    u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                    u"<meta name=\"color-scheme\" content=\"light dark\">\n"_s;
        // Says to any browser that this page needs nothing from elsewhere and runs nothing.
        m_html += u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                  u"'unsafe-inline'\">\n"_s;
        if (!m_document.author.isEmpty())
            m_html +=
                u"<meta name=\"author\" content=\""_s + escaped(m_document.author.simplified()) + u"\">\n"_s;
        m_html += u"<title>"_s + escaped(m_document.title) + u"</title>\n<style>\n"_s + htmlStyle(accent)
                  + pageMargins() + u"</style>\n</head>\n<body>\n"_s;
        const QString skip = m_document.words.value(u"toContent"_s);
        if (!skip.isEmpty())
            m_html += u"<a class=\"skip\" href=\"#content\">"_s + escaped(skip) + u"</a>\n"_s;
        m_html += u"<header>\n"_s;
        writeTitleBlock();
        m_html += u"</header>\n"_s;
        const qsizetype contentsAt = m_html.size();
        m_html += u"<main id=\"content\" tabindex=\"-1\">\n"_s;
        writeBlocks(m_document.blocks);
        m_html += u"</main>\n"_s;
        m_html.insert(contentsAt, contents());
        const QString below = runningText();
        if (!below.isEmpty())
            m_html += u"<footer><p>"_s + below + u"</p></footer>\n"_s;
        m_html += u"</body>\n</html>\n"_s;
        return m_html.toUtf8();
    }

    [[nodiscard]] QByteArray writeFragment()
    {
        m_html += u"<div lang=\""_s + escaped(m_document.language) + u"\">\n"_s;
        writeTitleBlock();
        writeBlocks(m_document.blocks);
        const QString below = runningText();
        if (!below.isEmpty())
            m_html += u"<p><small>"_s + below + u"</small></p>\n"_s;
        m_html += u"</div>\n"_s;
        return m_html.toUtf8();
    }

private:
    /// A long address may be broken where it has joints. Copied, it is as it was.
    [[nodiscard]] QString withBreaks(const QString &address) const
    {
        constexpr qsizetype longAddress = 20;
        if (address.size() < longAddress)
            return escaped(address);
        QString result;
        qsizetype from = 0;
        for (const WordBreak &place : wordBreaks(address, Hyphenation::of({}))) {
            result += escaped(address.sliced(from, place.at - from)) + u"<wbr>"_s;
            from = place.at;
        }
        return result + escaped(address.sliced(from));
    }

    /// What is shown of a text, with addresses marked, so that no hyphen comes into them.
    [[nodiscard]] QString shown(const QString &text) const
    {
        QString result;
        for (const Stretch &stretch : stretchesOf(text)) {
            if (!stretch.address)
                result += escaped(stretch.text);
            else if (m_page)
                result += u"<span class=\"address\">"_s + withBreaks(stretch.text) + u"</span>"_s;
            else
                result += withBreaks(stretch.text);
        }
        return result;
    }

    [[nodiscard]] QString typed(const QString &text) const
    {
        QString result = shown(text);
        if (!m_page) // no style says there that white space counts
            result.replace(u"  "_s, u"\u00a0 "_s).replace(u'\n', u"<br>\n"_s);
        return u"<bdi>"_s + result + u"</bdi>"_s;
    }

    [[nodiscard]] QString text(const Text &text) const
    {
        QString result;
        for (const Span &span : text) {
            const QString inside = span.literal ? typed(span.text) : shown(span.text);
            result += span.link.isEmpty()
                          ? inside
                          : u"<a href=\""_s + escaped(span.link) + u"\">"_s + inside + u"</a>"_s;
        }
        return result;
    }

    /// The attribute class, in a page: the style sheet is there.
    [[nodiscard]] QString classed(const QString &name) const
    {
        return m_page && !name.isEmpty() ? u" class=\""_s + name + u'"' : QString();
    }

    [[nodiscard]] static QString tag(int level) { return u'h' + QString::number(level); }

    /// What the printed page carries in its margin, where the browser can do that.
    [[nodiscard]] QString pageMargins() const
    {
        QString above = m_document.running.headerRight;
        if (m_document.draft && !m_document.draftMark.isEmpty())
            above = m_document.draftMark + u" \u00b7 "_s + above;
        return above.isEmpty() ? QString()
                               : u"@page { @top-right { content: "_s + styleString(above) + u"; } }\n"_s;
    }

    void writeTitleBlock()
    {
        if (m_document.draft && !m_document.draftMark.isEmpty())
            m_html += u"<p"_s + classed(u"draft"_s) + u"><strong>"_s + escaped(m_document.draftMark)
                      + u"</strong></p>\n"_s;
        const QString title = tag(m_titleLevel);
        m_html += u'<' + title + u'>' + escaped(m_document.title) + u"</"_s + title + u">\n"_s;
        if (!m_document.subtitle.isEmpty())
            m_html += u"<p"_s + classed(u"subtitle"_s) + u'>' + text(m_document.subtitle) + u"</p>\n"_s;
        if (!m_document.titleFacts.isEmpty()) {
            m_html += u"<dl>\n"_s;
            for (const auto &[label, value] : m_document.titleFacts)
                m_html += u"<div><dt>"_s + escaped(label) + u"</dt><dd>"_s + text(value) + u"</dd></div>\n"_s;
            m_html += u"</dl>\n"_s;
        }
        if (m_document.cover && !m_document.cover->note.isEmpty())
            m_html += u"<p"_s + classed(u"box remember"_s) + u"><strong>"_s + escaped(m_document.cover->note)
                      + u"</strong></p>\n"_s;
    }

    [[nodiscard]] QString runningText() const
    {
        QStringList parts;
        for (const QString &part : {m_document.running.footerLeft, m_document.running.footerBelow}) {
            if (!part.isEmpty())
                parts.append(u"<bdi>"_s + escaped(part) + u"</bdi>"_s);
        }
        return parts.join(u" \u00b7 "_s);
    }

    /// The list of chapters and sections of a long page, as links.
    [[nodiscard]] QString contents() const
    {
        constexpr qsizetype longPage = 6;
        const QString label = escaped(m_document.words.value(u"contents"_s));
        if (m_contents.size() < longPage || label.isEmpty())
            return {};
        QString html = u"<nav aria-labelledby=\"contents\">\n<p id=\"contents\" class=\"label\">"_s + label
                       + u"</p>\n<ul>\n"_s;
        bool inner = false;
        for (qsizetype i = 0; i < m_contents.size(); ++i) {
            const ContentsEntry &entry = m_contents[i];
            const bool deeper = i + 1 < m_contents.size() && m_contents[i + 1].level > entry.level;
            html += u"<li><a href=\"#"_s + entry.id + u"\">"_s + text(entry.text) + u"</a>"_s;
            if (deeper) {
                html += u"\n<ul>\n"_s;
                inner = true;
                continue;
            }
            html += u"</li>\n"_s;
            const bool ends = i + 1 == m_contents.size() || m_contents[i + 1].level < entry.level;
            if (inner && ends) {
                html += u"</ul>\n</li>\n"_s;
                inner = false;
            }
        }
        return html + u"</ul>\n</nav>\n"_s;
    }

    void writeBlocks(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &content) { write(content); }, block.content);
    }

    void write(const Heading &heading)
    {
        constexpr int deepest = 6;
        // No level is skipped, whatever the document does: h4 straight after h2 becomes h3.
        m_level = std::min({std::max(heading.level, 1) + m_titleLevel, m_level + 1, deepest});
        m_heading = heading.text;
        QString id;
        if (m_page && m_level <= 3) {
            Text entry = heading.text;
            for (Span &span : entry)
                span.link.clear(); // a link cannot hold another
            m_contents.append({m_level, u"section-"_s + QString::number(m_contents.size() + 1), entry});
            id = u" id=\""_s + m_contents.constLast().id + u'"';
        }
        m_html += u'<' + tag(m_level) + id + u'>' + text(heading.text) + u"</"_s + tag(m_level) + u">\n"_s;
    }

    void write(const Paragraph &paragraph)
    {
        m_html += u"<p"_s + classed(classOf(paragraph.role)) + u'>' + text(paragraph.text) + u"</p>\n"_s;
    }

    void write(const List &list)
    {
        if (list.points.isEmpty())
            return;
        const bool measures = list.mark == ListMark::Done || list.mark == ListMark::ToDo;
        const QString word = measures && !list.introduced
                                 ? m_document.words.value(list.mark == ListMark::Done ? u"done"_s : u"toDo"_s)
                                 : QString();
        if (!word.isEmpty())
            m_html += u"<p"_s + classed(u"label"_s) + u'>' + escaped(word) + u"</p>\n"_s;
        const QString tag = list.mark == ListMark::Number ? u"ol"_s : u"ul"_s;
        const QString name = list.mark == ListMark::Done   ? u"done"_s
                             : list.mark == ListMark::ToDo ? u"todo"_s
                                                           : QString();
        m_html += u'<' + tag + classed(name) + u">\n"_s;
        for (const ListPoint &point : list.points)
            m_html += u"<li"_s + classed(roleSign(point.role).isEmpty() ? QString() : classOf(point.role))
                      + u'>' + text(point.text) + u"</li>\n"_s;
        m_html += u"</"_s + tag + u">\n"_s;
    }

    void write(const Table &table)
    {
        // One that is wider than a small screen scrolls in its own frame, which the keyboard must be able to
        // reach.
        const bool frames = m_page && table.columns.size() > 2;
        QString caption;
        if (frames) {
            ++m_tables;
            m_html += u"<div class=\"scroll"_s + (table.wide ? u" wide"_s : QString())
                      + u"\" role=\"group\" tabindex=\"0\""_s;
            if (!table.caption.isEmpty()) {
                const QString id = u"table-"_s + QString::number(m_tables);
                m_html += u" aria-labelledby=\""_s + id + u'"';
                caption = u" id=\""_s + id + u'"';
            } else {
                const QString name = m_heading.isEmpty() ? m_document.title : plainText(m_heading);
                m_html += u" aria-label=\""_s + escaped(name.simplified()) + u'"';
            }
            m_html += u">\n"_s;
        }
        m_html += u"<table>\n"_s;
        if (!table.caption.isEmpty())
            m_html += u"<caption"_s + caption + u'>' + text(table.caption) + u"</caption>\n"_s;
        m_html += u"<thead>\n<tr>"_s;
        for (const TableColumn &column : table.columns) {
            // An empty heading heads nothing.
            const bool heads = !plainText(column.heading).trimmed().isEmpty();
            m_html += heads ? u"<th scope=\"col\">"_s + text(column.heading) + u"</th>"_s : u"<td></td>"_s;
        }
        m_html += u"</tr>\n</thead>\n<tbody>\n"_s;
        for (const QList<Cell> &row : table.rows) {
            m_html += u"<tr>"_s;
            for (qsizetype c = 0; c < row.size(); ++c) {
                const bool heads = c == 0 && table.firstColumnHeads && !isEmpty(row[c]);
                m_html += heads ? u"<th scope=\"row\">"_s : u"<td>"_s;
                write(row[c]);
                m_html += heads ? u"</th>"_s : u"</td>"_s;
            }
            m_html += u"</tr>\n"_s;
        }
        m_html += u"</tbody>\n</table>\n"_s;
        if (frames)
            m_html += u"</div>\n"_s;
    }

    [[nodiscard]] static bool isEmpty(const Cell &cell)
    {
        return std::all_of(cell.lines.cbegin(), cell.lines.cend(),
                           [](const Text &line) { return plainText(line).trimmed().isEmpty(); });
    }

    void write(const Cell &cell)
    {
        if (cell.bulleted && !cell.lines.isEmpty()) {
            m_html += u"<ul>"_s;
            for (const Text &line : cell.lines)
                m_html += u"<li>"_s + text(line) + u"</li>"_s;
            m_html += u"</ul>"_s;
        } else if (cell.lines.size() == 1) {
            m_html += text(cell.lines.constFirst());
        } else {
            for (const Text &line : cell.lines)
                m_html += u"<p>"_s + text(line) + u"</p>"_s;
        }
    }

    void write(const Box &box)
    {
        const QString tone = box.tone == BoxTone::Warning   ? u"warning"_s
                             : box.tone == BoxTone::Summary ? u"summary"_s
                                                            : u"remember"_s;
        m_html += u"<div"_s + classed(u"box "_s + tone) + u">\n"_s;
        if (!box.title.isEmpty())
            m_html +=
                u"<p"_s + classed(u"box-title"_s) + u"><strong>"_s + text(box.title) + u"</strong></p>\n"_s;
        writeBlocks(box.blocks);
        m_html += u"</div>\n"_s;
    }

    void write(const Form &form)
    {
        if (!form.title.isEmpty())
            m_html += u"<p class=\"form-title\"><strong>"_s + text(form.title) + u"</strong></p>\n"_s;
        if (!form.hint.isEmpty())
            m_html += u"<p class=\"reference\">"_s + text(form.hint) + u"</p>\n"_s;
        if (form.fields.isEmpty())
            return;
        m_html += u"<ul"_s + classed(u"form"_s) + u">\n"_s;
        for (const FormField &field : form.fields) {
            const QString kind = field.kind == FormField::Kind::Tick   ? u"tick"_s
                                 : field.kind == FormField::Kind::Area ? u"area"_s
                                 : field.kind == FormField::Kind::Date ? u"date"_s
                                                                       : u"line"_s;
            m_html += u"<li"_s + classed(kind) + u"><span>"_s + text(field.label) + u"</span></li>\n"_s;
        }
        m_html += u"</ul>\n"_s;
    }

    void write(const PageBreak &)
    {
        if (m_page)
            m_html += u"<div class=\"page-break\"></div>\n"_s;
    }

    const Document &m_document;
    const bool m_page;
    const int m_titleLevel;
    QString m_html;
    int m_level;
    Text m_heading; ///< the last one
    QList<ContentsEntry> m_contents;
    int m_tables = 0;
};

} // namespace

QByteArray toHtml(const Document &document, const PageSetup &setup)
{
    return HtmlWriter(runOn(document), Shape::Page).writePage(setup.accent);
}

QByteArray toHtmlFragment(const Document &document)
{
    return HtmlWriter(runOn(document), Shape::Fragment).writeFragment();
}

} // namespace binder
