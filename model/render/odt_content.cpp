// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/odt_content.h"

#include "model/render/fit_text.h"
#include "model/render/landscape.h"
#include "model/render/odt_styles.h"
#include "model/render/odt_xml.h"
#include "model/render/role_sign.h"
#include "model/render/style.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace binder::odt {

namespace {

QString styleOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Body:
        return u"Text_20_body"_s;
    case ParagraphRole::Told:
        return u"Told"_s;
    case ParagraphRole::Meaning:
        return u"Meaning"_s;
    case ParagraphRole::Later:
        return u"Later"_s;
    case ParagraphRole::Note:
        return u"Note"_s;
    case ParagraphRole::Reference:
        return u"Reference"_s;
    case ParagraphRole::Assumed:
    case ParagraphRole::Open:
    case ParagraphRole::Advice:
        return u"Signed"_s;
    }
    return {};
}

/// The sign that sets a paragraph of the style "Signed" apart, and what is between it and the words.
QString signOf(ParagraphRole role, QChar between = u'\t')
{
    const QString sign = roleSign(role);
    return sign.isEmpty() ? sign : QString(sign + between);
}

/// The points of a list. Its bullet is the same for all, so a sign stands behind it.
QList<Text> signedPoints(const QList<ListPoint> &points)
{
    QList<Text> all;
    for (const ListPoint &point : points) {
        Text text = point.text;
        if (const QString sign = signOf(point.role, u' '); !sign.isEmpty())
            text.prepend({sign, false});
        all.append(text);
    }
    return all;
}

QString hex(QRgb value)
{
    return u'#' + QString::number(value & 0xffffff, 16).rightJustified(6, u'0');
}

/// What a paragraph or table has beside its named style. Those that are alike share an automatic style.
struct Variation
{
    QString parent;
    std::optional<BoxTone> box;
    QString masterPage;       ///< starts a page of this kind
    bool breakBefore = false; ///< starts a page

    friend bool operator==(const Variation &, const Variation &) = default;
};

class ContentWriter
{
public:
    ContentWriter(const Document &document, const PageSetup &setup)
        : m_document(document)
        , m_setup(setup)
        , m_xml(&m_body)
    {}

    [[nodiscard]] QByteArray write()
    {
        m_xml.start("office:text"_L1);
        writeTitleBlock();
        writeContents();
        writeBlocks(m_document.blocks, true);
        m_xml.end();

        // The automatic styles, which are known only now, stand before the text.
        QByteArray bytes;
        XmlWriter xml(&bytes);
        xml.startDocument("office:document-content"_L1);
        xml.start("office:automatic-styles"_L1);
        for (qsizetype i = 0; i < m_variations.size(); ++i)
            writeVariation(xml, i);
        for (qsizetype i = 0; i < m_tables.size(); ++i)
            writeTableStyles(xml, i);
        writeCellStyles(xml);
        xml.end();
        xml.start("office:body"_L1);
        xml.closeTag();
        return bytes + m_body + "</office:body></office:document-content>\n";
    }

private:
    struct TableStyle
    {
        const Table *table = nullptr;
        Variation variation;
        bool landscape = false;
    };

    [[nodiscard]] static QString variationName(qsizetype index) { return u'P' + QString::number(index + 1); }
    [[nodiscard]] static QString tableName(qsizetype index)
    {
        return u"Table"_s + QString::number(index + 1);
    }
    [[nodiscard]] static QString columnName(qsizetype index, qsizetype column)
    {
        return tableName(index) + u".C"_s + QString::number(column + 1);
    }

    /// What the next paragraph or table must start with; once.
    [[nodiscard]] Variation next(const QString &parent)
    {
        Variation variation{parent, m_box, std::exchange(m_masterPage, {}),
                            std::exchange(m_breakBefore, false)};
        if (!variation.masterPage.isEmpty())
            variation.breakBefore = false; // another kind of page starts a page anyway
        return variation;
    }

    /// The name of the style, or of an automatic one made from it.
    [[nodiscard]] QString styled(const QString &parent)
    {
        const Variation variation = next(parent);
        if (variation == Variation{parent, {}, {}, false})
            return parent;
        qsizetype index = m_variations.indexOf(variation);
        if (index < 0) {
            index = m_variations.size();
            m_variations.append(variation);
        }
        return variationName(index);
    }

    void startParagraph(const QString &style)
    {
        m_xml.start("text:p"_L1, {{"text:style-name"_L1, styled(style)}});
    }

    template<typename T>
    void paragraph(const QString &style, const T &text)
    {
        startParagraph(style);
        m_xml.text(text);
        m_xml.end();
    }

    void writeTitleBlock()
    {
        if (m_document.draft && !m_document.draftMark.isEmpty())
            paragraph(u"Draft"_s, fitText(m_document.draftMark));
        paragraph(u"Title"_s, fitText(m_document.title));
        if (!m_document.subtitle.isEmpty())
            paragraph(u"Subtitle"_s, m_document.subtitle);
        for (const auto &[label, value] : m_document.titleFacts) {
            startParagraph(u"Fact"_s);
            m_xml.text(fitText(label) + u'\t');
            m_xml.text(value);
            m_xml.end();
        }
    }

    /// The chapters and sections of a long document, with links and page numbers that the word processor
    /// fills in.
    void writeContents()
    {
        constexpr qsizetype longDocument = 6;
        constexpr int deepest = 2;
        QList<std::pair<int, QString>> entries;
        for (const Block &block : m_document.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block.content))
                entries.append({heading->level, plainText(heading->text)});
        }
        const QString label = fitText(m_document.words.value(u"contents"_s));
        if (label.isEmpty() || entries.size() < longDocument)
            return;
        m_xml.start("text:table-of-content"_L1,
                    {{"text:name"_L1, u"Contents"_s}, {"text:protected"_L1, u"false"_s}});
        m_xml.start("text:table-of-content-source"_L1, {{"text:outline-level"_L1, QString::number(deepest)}});
        m_xml.start("text:index-title-template"_L1, {{"text:style-name"_L1, u"Contents_20_Heading"_s}});
        m_xml.text(label);
        m_xml.end();
        for (int level = 1; level <= deepest; ++level) {
            m_xml.start("text:table-of-content-entry-template"_L1,
                        {{"text:outline-level"_L1, QString::number(level)},
                         {"text:style-name"_L1, u"Contents_20_"_s + QString::number(level)}});
            m_xml.empty("text:index-entry-link-start"_L1);
            m_xml.empty("text:index-entry-text"_L1);
            m_xml.empty("text:index-entry-tab-stop"_L1,
                        {{"style:type"_L1, u"right"_s}, {"style:leader-char"_L1, u"."_s}});
            m_xml.empty("text:index-entry-page-number"_L1);
            m_xml.empty("text:index-entry-link-end"_L1);
            m_xml.end();
        }
        m_xml.end();
        m_xml.start("text:index-body"_L1);
        m_xml.start("text:index-title"_L1, {{"text:name"_L1, u"Contents_Head"_s}});
        paragraph(u"Contents_20_Heading"_s, label);
        m_xml.end();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (entries[i].first > deepest)
                continue;
            const QString bookmark = bookmarkName(i + 1);
            startParagraph(u"Contents_20_"_s + QString::number(std::max(1, entries[i].first)));
            m_xml.start("text:a"_L1, {{"xlink:type"_L1, u"simple"_s},
                                      {"xlink:href"_L1, u'#' + bookmark},
                                      {"text:style-name"_L1, u"Contents_20_Link"_s},
                                      {"text:visited-style-name"_L1, u"Contents_20_Link"_s}});
            m_xml.text(fitText(entries[i].second));
            m_xml.text(u"\t"_s);
            m_xml.empty("text:bookmark-ref"_L1,
                        {{"text:reference-format"_L1, u"page"_s}, {"text:ref-name"_L1, bookmark}});
            m_xml.end();
            m_xml.end();
        }
        m_xml.end();
        m_xml.end();
    }

    [[nodiscard]] static QString bookmarkName(qsizetype number)
    {
        return u"section-"_s + QString::number(number);
    }

    void writeBlocks(const QList<Block> &blocks, bool onPage)
    {
        const QList<bool> landscape = onPage ? landscapeBlocks(blocks) : QList<bool>();
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            if (onPage && landscape[i] != m_landscape) {
                m_landscape = landscape[i];
                m_masterPage = m_landscape ? u"Landscape"_s : u"Standard"_s;
            }
            std::visit([this](const auto &content) { write(content); }, blocks[i].content);
        }
    }

    void write(const Heading &heading)
    {
        const int level = std::min({std::max(heading.level, 1), m_level + 1, 6});
        m_level = level;
        const QString bookmark = bookmarkName(++m_headings);
        m_xml.start("text:h"_L1, {{"text:style-name"_L1, styled(u"Heading_20_"_s + QString::number(level))},
                                  {"text:outline-level"_L1, QString::number(level)}});
        m_xml.empty("text:bookmark-start"_L1, {{"text:name"_L1, bookmark}});
        m_xml.text(heading.text);
        m_xml.empty("text:bookmark-end"_L1, {{"text:name"_L1, bookmark}});
        m_xml.end();
    }

    void write(const Paragraph &one)
    {
        startParagraph(styleOf(one.role));
        m_xml.text(signOf(one.role));
        m_xml.text(one.text);
        m_xml.end();
    }

    void write(const List &list)
    {
        if (list.points.isEmpty())
            return;
        const bool done = list.mark == ListMark::Done;
        const bool measures = done || list.mark == ListMark::ToDo;
        const QString word =
            measures && !list.introduced ? m_document.words.value(done ? u"done"_s : u"toDo"_s) : QString();
        if (!word.isEmpty())
            paragraph(u"Label"_s, fitText(word));
        writeList(list.mark == ListMark::Number ? u"Numbers"_s
                  : done                        ? u"Done"_s
                  : measures                    ? u"To_20_Do"_s
                                                : u"Bullets"_s,
                  u"List_20_Point"_s, signedPoints(list.points));
    }

    void writeList(const QString &listStyle, const QString &style, const QList<Text> &points)
    {
        m_xml.start("text:list"_L1, {{"text:style-name"_L1, listStyle}});
        for (const Text &point : points) {
            m_xml.start("text:list-item"_L1);
            paragraph(style, point);
            m_xml.end();
        }
        m_xml.end();
    }

    void write(const Table &table)
    {
        if (!table.caption.isEmpty())
            paragraph(u"Table_20_Caption"_s, table.caption);
        const qsizetype index = m_tables.size();
        m_tables.append({&table, next({}), m_landscape});
        const std::optional<BoxTone> box = std::exchange(m_box, {}); // cells have a look of their own
        m_xml.start("table:table"_L1,
                    {{"table:name"_L1, tableName(index)}, {"table:style-name"_L1, tableName(index)}});
        for (qsizetype c = 0; c < table.columns.size(); ++c)
            m_xml.empty("table:table-column"_L1, {{"table:style-name"_L1, columnName(index, c)}});
        m_xml.start("table:table-header-rows"_L1);
        m_xml.start("table:table-row"_L1);
        for (const TableColumn &column : table.columns) {
            startCell(u"HeadCell"_s);
            paragraph(u"Table_20_Heading"_s, column.heading);
            m_xml.end();
        }
        m_xml.end();
        m_xml.end();
        for (const QList<Cell> &row : table.rows) {
            m_xml.start("table:table-row"_L1);
            for (qsizetype c = 0; c < row.size(); ++c) {
                startCell(u"BodyCell"_s);
                write(row[c], c == 0 && table.firstColumnHeads);
                m_xml.end();
            }
            m_xml.end();
        }
        m_xml.end();
        m_box = box;
        paragraph(u"After_20_Table"_s, QString());
    }

    void startCell(const QString &style)
    {
        m_xml.start("table:table-cell"_L1,
                    {{"table:style-name"_L1, style}, {"office:value-type"_L1, u"string"_s}});
    }

    void write(const Cell &cell, bool heads)
    {
        const QString style = heads ? u"Table_20_Row_20_Heading"_s : u"Table_20_Contents"_s;
        if (cell.lines.isEmpty())
            paragraph(style, QString());
        else if (cell.bulleted && cell.lines.size() > 1)
            writeList(u"Cell_20_Bullets"_s, style, cell.lines);
        else
            for (const Text &line : cell.lines)
                paragraph(style, line);
    }

    void write(const Box &box)
    {
        m_box = box.tone;
        if (!box.title.isEmpty())
            paragraph(u"Box_20_Title"_s, box.title);
        writeBlocks(box.blocks, false);
        m_box.reset();
        paragraph(u"After_20_Table"_s, QString());
    }

    void write(const Form &form)
    {
        if (!form.title.isEmpty())
            paragraph(u"Text_20_body"_s, form.title);
        if (!form.hint.isEmpty())
            paragraph(u"Text_20_body"_s, form.hint);
        for (const FormField &field : form.fields) {
            switch (field.kind) {
            case FormFieldKind::Tick:
                startParagraph(u"Signed"_s);
                m_xml.text(u"\u2610\t"_s);
                m_xml.text(field.label);
                m_xml.end();
                break;
            case FormFieldKind::Line:
                writeLine(u"Form_20_Line"_s, field.label);
                break;
            case FormFieldKind::Date:
                writeLine(u"Form_20_Date"_s, field.label);
                break;
            case FormFieldKind::Area:
                paragraph(u"Text_20_body"_s, field.label);
                for (int i = 0; i < 4; ++i)
                    paragraph(u"Form_20_Line"_s, u"\t"_s);
                break;
            }
        }
    }

    /// A label, and a line to write on.
    void writeLine(const QString &style, const Text &label)
    {
        startParagraph(style);
        m_xml.text(label);
        m_xml.text(u"\u00a0\t"_s);
        m_xml.end();
    }

    void write(const PageBreak &) { m_breakBefore = true; }

    void writeVariation(XmlWriter &xml, qsizetype index) const
    {
        const Variation &variation = m_variations[index];
        xml.start("style:style"_L1, {{"style:name"_L1, variationName(index)},
                                     {"style:family"_L1, u"paragraph"_s},
                                     {"style:parent-style-name"_L1, variation.parent},
                                     {"style:master-page-name"_L1,
                                      variation.masterPage.isEmpty() ? QString() : variation.masterPage}});
        const QString breaks = variation.breakBefore ? u"page"_s : QString();
        if (!variation.box) {
            xml.empty("style:paragraph-properties"_L1, {{"fo:break-before"_L1, breaks}});
        } else {
            const bool warning = variation.box == BoxTone::Warning;
            const bool isPoint =
                variation.parent == "List_20_Point"_L1; // its mark stands where other lines start
            const QString bar = (warning ? u"4pt solid "_s : u"2pt solid "_s) + hex(style::accent);
            xml.empty("style:paragraph-properties"_L1,
                      {{"fo:break-before"_L1, breaks},
                       {"fo:background-color"_L1, hex(warning ? style::warningTint : style::tint)},
                       {"fo:border-left"_L1, bar},
                       {"fo:border-right"_L1, u"none"_s},
                       {"fo:border-top"_L1, u"none"_s},
                       {"fo:border-bottom"_L1, u"none"_s},
                       {"fo:padding"_L1, u"2mm"_s},
                       {"fo:margin-top"_L1, u"0mm"_s},
                       {"fo:margin-bottom"_L1, u"0mm"_s},
                       {"fo:margin-left"_L1, isPoint ? u"8mm"_s : u"3mm"_s},
                       {"fo:text-indent"_L1, isPoint ? u"-5mm"_s : QString()},
                       {"style:join-border"_L1, u"true"_s}});
        }
        xml.end();
    }

    void writeTableStyles(XmlWriter &xml, qsizetype index) const
    {
        const auto &[table, variation, landscape] = m_tables[index];
        xml.start("style:style"_L1, {{"style:name"_L1, tableName(index)},
                                     {"style:family"_L1, u"table"_s},
                                     {"style:master-page-name"_L1,
                                      variation.masterPage.isEmpty() ? QString() : variation.masterPage}});
        const qreal width = textWidth(m_setup, landscape);
        xml.empty("style:table-properties"_L1,
                  {{"style:width"_L1, QString::number(width, 'f', 1) + u"mm"_s},
                   {"table:align"_L1, u"margins"_s},
                   {"fo:break-before"_L1, variation.breakBefore ? u"page"_s : QString()},
                   {"style:may-break-between-rows"_L1, u"true"_s},
                   {"table:border-model"_L1, u"collapsing"_s}});
        xml.end();
        qreal whole = 0;
        for (const TableColumn &column : table->columns)
            whole += column.weight;
        for (qsizetype c = 0; c < table->columns.size(); ++c) {
            constexpr qreal fine = 65535;
            const qreal share = table->columns[c].weight / std::max(whole, 1e-6);
            xml.start("style:style"_L1,
                      {{"style:name"_L1, columnName(index, c)}, {"style:family"_L1, u"table-column"_s}});
            xml.empty("style:table-column-properties"_L1,
                      {{"style:column-width"_L1, QString::number(share * width, 'f', 1) + u"mm"_s},
                       {"style:rel-column-width"_L1, QString::number(int(std::round(share * fine))) + u'*'}});
            xml.end();
        }
    }

    static void writeCellStyles(XmlWriter &xml)
    {
        for (const bool head : {true, false}) {
            const QString line =
                (head ? u"1.25pt solid "_s : u"0.5pt solid "_s) + hex(head ? style::accent : style::hairline);
            xml.start("style:style"_L1, {{"style:name"_L1, head ? u"HeadCell"_s : u"BodyCell"_s},
                                         {"style:family"_L1, u"table-cell"_s}});
            xml.empty("style:table-cell-properties"_L1,
                      {{"fo:padding"_L1, u"1.5mm"_s},
                       {"fo:border-left"_L1, u"none"_s},
                       {"fo:border-right"_L1, u"none"_s},
                       {"fo:border-top"_L1, u"none"_s},
                       {"fo:border-bottom"_L1, line},
                       {"fo:background-color"_L1, head ? hex(style::tint) : QString()}});
            xml.end();
        }
    }

    const Document &m_document;
    const PageSetup &m_setup;
    QByteArray m_body;
    XmlWriter m_xml;
    QList<Variation> m_variations;
    QList<TableStyle> m_tables;
    std::optional<BoxTone> m_box;
    QString m_masterPage;
    bool m_breakBefore = false;
    bool m_landscape = false;
    qsizetype m_headings = 0;
    int m_level = 0;
};

} // namespace

QByteArray content(const Document &document, const PageSetup &setup)
{
    return ContentWriter(document, setup).write();
}

} // namespace binder::odt
