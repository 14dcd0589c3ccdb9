// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/html.h"

#include "model/render/html_style.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

/// HTML has no sign for control characters, and lone surrogates cannot be UTF-8.
QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size() + text.size() / 8);
    for (const uint c : text.toUcs4()) {
        const char32_t character = c;
        switch (c) {
        case '&': result += "&amp;"_L1; break;
        case '<': result += "&lt;"_L1; break;
        case '>': result += "&gt;"_L1; break;
        case '"': result += "&quot;"_L1; break;
        case '\'': result += "&#39;"_L1; break;
        case '\n':
        case '\t': result += QChar(char16_t(c)); break;
        case '\r': break;
        default: {
            const QChar::Category category = QChar::category(character);
            const bool unfit = category == QChar::Other_Control || category == QChar::Other_Surrogate
                               || (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
            result += unfit ? QString(QChar::ReplacementCharacter) : QString::fromUcs4(&character, 1);
        }
        }
    }
    return result;
}

QLatin1StringView classOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Body: return {};
    case ParagraphRole::Told: return "told"_L1;
    case ParagraphRole::Meaning: return "meaning"_L1;
    case ParagraphRole::Later: return "later"_L1;
    case ParagraphRole::Assumed: return "assumed"_L1;
    case ParagraphRole::Open: return "open"_L1;
    case ParagraphRole::Advice: return "advice"_L1;
    case ParagraphRole::Note: return "note"_L1;
    case ParagraphRole::Reference: return "reference"_L1;
    }
    return {};
}

class HtmlWriter
{
public:
    explicit HtmlWriter(const Document &document)
        : m_document(document)
    {}

    [[nodiscard]] QByteArray write()
    {
        m_html += u"<!DOCTYPE html>\n<html lang=\""_s + escaped(m_document.language)
                  + u"\">\n<head>\n<meta charset=\"utf-8\">\n"
                    u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                    u"<meta name=\"color-scheme\" content=\"light dark\">\n"_s;
        // Says to any browser that this page needs nothing from elsewhere and runs nothing.
        m_html += u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                  u"'unsafe-inline'\">\n"_s;
        if (!m_document.author.isEmpty())
            m_html += u"<meta name=\"author\" content=\""_s + escaped(m_document.author.simplified()) + u"\">\n"_s;
        m_html += u"<title>"_s + escaped(m_document.title) + u"</title>\n<style>\n"_s + htmlStyle()
                  + u"</style>\n</head>\n<body>\n"_s;
        writeTitleBlock();
        m_html += u"<main>\n"_s;
        writeBlocks(m_document.blocks);
        m_html += u"</main>\n"_s;
        writeFooter();
        m_html += u"</body>\n</html>\n"_s;
        return m_html.toUtf8();
    }

private:
    [[nodiscard]] static QString text(const Text &text)
    {
        QString result;
        for (const Span &span : text) {
            QString shown = escaped(span.text);
            if (span.literal)
                shown = u"<bdi>"_s + shown + u"</bdi>"_s;
            if (!span.link.isEmpty())
                shown = u"<a href=\""_s + escaped(span.link) + u"\">"_s + shown + u"</a>"_s;
            result += shown;
        }
        return result;
    }

    void writeTitleBlock()
    {
        m_html += u"<header>\n"_s;
        if (m_document.draft && !m_document.draftMark.isEmpty())
            m_html += u"<p class=\"draft\">"_s + escaped(m_document.draftMark) + u"</p>\n"_s;
        m_html += u"<h1>"_s + escaped(m_document.title) + u"</h1>\n"_s;
        if (!m_document.subtitle.isEmpty())
            m_html += u"<p class=\"subtitle\">"_s + text(m_document.subtitle) + u"</p>\n"_s;
        if (!m_document.titleFacts.isEmpty()) {
            m_html += u"<dl>\n"_s;
            for (const auto &[label, value] : m_document.titleFacts)
                m_html += u"<div><dt>"_s + escaped(label) + u"</dt><dd>"_s + text(value) + u"</dd></div>\n"_s;
            m_html += u"</dl>\n"_s;
        }
        m_html += u"</header>\n"_s;
    }

    void writeFooter()
    {
        QStringList parts;
        for (const QString &part : {m_document.running.footerLeft, m_document.running.footerBelow}) {
            if (!part.isEmpty())
                parts.append(u"<bdi>"_s + escaped(part) + u"</bdi>"_s);
        }
        if (!parts.isEmpty())
            m_html += u"<footer><p>"_s + parts.join(u" \u00b7 "_s) + u"</p></footer>\n"_s;
    }

    void writeBlocks(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &content) { write(content); }, block.content);
    }

    void write(const Heading &heading)
    {
        // The title is h1. No level is skipped, whatever the document does: h4 straight after h2 becomes h3.
        m_level = std::min(std::clamp(heading.level, 1, 5) + 1, m_level + 1);
        const QString tag = u'h' + QString::number(m_level);
        m_html += u'<' + tag + u'>' + text(heading.text) + u"</"_s + tag + u">\n"_s;
    }

    void write(const Paragraph &paragraph)
    {
        const QLatin1StringView name = classOf(paragraph.role);
        const QString open = name.isEmpty() ? u"<p>"_s : u"<p class=\""_s + name + u"\">"_s;
        m_html += open + text(paragraph.text) + u"</p>\n"_s;
    }

    void write(const List &list)
    {
        if (list.points.isEmpty())
            return;
        const bool measures = list.mark == ListMark::Done || list.mark == ListMark::ToDo;
        const QString word =
            measures ? m_document.words.value(list.mark == ListMark::Done ? u"done"_s : u"toDo"_s) : QString();
        if (!word.isEmpty())
            m_html += u"<p class=\"label\">"_s + escaped(word) + u"</p>\n"_s;
        const QString tag = list.mark == ListMark::Number ? u"ol"_s : u"ul"_s;
        const QString name = list.mark == ListMark::Done   ? u" class=\"done\""_s
                             : list.mark == ListMark::ToDo ? u" class=\"todo\""_s
                                                           : QString();
        m_html += u'<' + tag + name + u">\n"_s;
        for (const Text &point : list.points)
            m_html += u"<li>"_s + text(point) + u"</li>\n"_s;
        m_html += u"</"_s + tag + u">\n"_s;
    }

    void write(const Table &table)
    {
        // Wider than a small screen: it scrolls in its own frame, which the keyboard must be able to reach.
        m_html += u"<div class=\"scroll\" role=\"group\" tabindex=\"0\""_s;
        if (!table.caption.isEmpty())
            m_html += u" aria-label=\""_s + escaped(plainText(table.caption)) + u'"';
        m_html += u">\n<table>\n"_s;
        if (!table.caption.isEmpty())
            m_html += u"<caption>"_s + text(table.caption) + u"</caption>\n"_s;
        m_html += u"<thead>\n<tr>"_s;
        for (const TableColumn &column : table.columns)
            m_html += u"<th scope=\"col\">"_s + text(column.heading) + u"</th>"_s;
        m_html += u"</tr>\n</thead>\n<tbody>\n"_s;
        for (const QList<Cell> &row : table.rows) {
            m_html += u"<tr>"_s;
            for (qsizetype c = 0; c < row.size(); ++c) {
                const bool heads = c == 0 && table.firstColumnHeads;
                m_html += heads ? u"<th scope=\"row\">"_s : u"<td>"_s;
                write(row[c]);
                m_html += heads ? u"</th>"_s : u"</td>"_s;
            }
            m_html += u"</tr>\n"_s;
        }
        m_html += u"</tbody>\n</table>\n</div>\n"_s;
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
        m_html += u"<div class=\"box "_s + tone + u"\">\n"_s;
        if (!box.title.isEmpty())
            m_html += u"<p class=\"box-title\">"_s + text(box.title) + u"</p>\n"_s;
        writeBlocks(box.blocks);
        m_html += u"</div>\n"_s;
    }

    void write(const Form &form)
    {
        if (form.fields.isEmpty())
            return;
        m_html += u"<ul class=\"form\">\n"_s;
        for (const FormField &field : form.fields) {
            const QString kind = field.kind == FormField::Kind::Tick   ? u"tick"_s
                                 : field.kind == FormField::Kind::Area ? u"area"_s
                                 : field.kind == FormField::Kind::Date ? u"date"_s
                                                                       : u"line"_s;
            m_html += u"<li class=\""_s + kind + u"\"><span>"_s + text(field.label) + u"</span></li>\n"_s;
        }
        m_html += u"</ul>\n"_s;
    }

    void write(const PageBreak &) { m_html += u"<div class=\"page-break\"></div>\n"_s; }

    const Document &m_document;
    QString m_html;
    int m_level = 1;
};

} // namespace

QByteArray toHtml(const Document &document)
{
    return HtmlWriter(document).write();
}

} // namespace binder
