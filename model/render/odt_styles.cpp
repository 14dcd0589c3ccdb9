// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/odt_styles.h"

#include "model/render/fit_text.h"
#include "model/render/odt_xml.h"
#include "model/render/style.h"

using namespace Qt::StringLiterals;

namespace binder::odt {

namespace {

QString colour(QRgb value)
{
    return u'#' + QString::number(value & 0xffffff, 16).rightJustified(6, u'0');
}

QString pt(qreal value)
{
    return QString::number(value, 'f', 1) + u"pt"_s;
}

QString mm(qreal value)
{
    return QString::number(value, 'f', 1) + u"mm"_s;
}

/// A paragraph style. Sizes in points; 0 is "as the parent".
struct ParagraphStyle
{
    QLatin1StringView name;        ///< with _20_ for a space, as ODF wants it
    QLatin1StringView displayName; ///< empty: the same
    QLatin1StringView parent = "Standard"_L1;
    int outlineLevel = 0;
    qreal before = 0;
    qreal after = 0;
    TextStyle look = style::body;
    bool keepWithNext = false;
    QRgb bar = 0; ///< a line at the left, with its thickness and kind
    qreal barThickness = 0;
    QLatin1StringView barKind = "solid"_L1;
    bool hyphenate = false; ///< in cells, which are narrow
};

class StylesWriter
{
public:
    StylesWriter(const Document &document, const PageSetup &setup, QByteArray *bytes)
        : m_document(document)
        , m_setup(setup)
        , m_xml(bytes)
    {}

    void write()
    {
        m_xml.startDocument("office:document-styles"_L1);
        m_xml.start("office:font-face-decls"_L1);
        m_xml.empty("style:font-face"_L1, {{"style:name"_L1, u"Noto Sans"_s},
                                           {"svg:font-family"_L1, u"'Noto Sans'"_s},
                                           {"style:font-family-generic"_L1, u"swiss"_s},
                                           {"style:font-pitch"_L1, u"variable"_s}});
        m_xml.end();
        m_xml.start("office:styles"_L1);
        writeDefaults();
        writeParagraphs();
        writeTabbed();
        writeLists();
        m_xml.end();
        m_xml.start("office:automatic-styles"_L1);
        writePageLayout(u"Upright"_s, false);
        writePageLayout(u"Turned"_s, true);
        m_xml.end();
        m_xml.start("office:master-styles"_L1);
        writeMasterPage(u"Standard"_s, u"Upright"_s, false);
        writeMasterPage(u"Landscape"_s, u"Turned"_s, true);
        m_xml.end();
        m_xml.endDocument();
    }

private:
    void writeDefaults()
    {
        const QString language = fitText(m_document.language);
        const bool isEnglish = language == u"en"_s;
        m_xml.start("style:default-style"_L1, {{"style:family"_L1, u"paragraph"_s}});
        m_xml.empty("style:paragraph-properties"_L1, {{"fo:orphans"_L1, u"2"_s},
                                                      {"fo:widows"_L1, u"2"_s},
                                                      {"fo:line-height"_L1, u"125%"_s},
                                                      {"style:tab-stop-distance"_L1, u"12.5mm"_s}});
        m_xml.empty("style:text-properties"_L1,
                    {{"style:font-name"_L1, u"Noto Sans"_s},
                     {"fo:font-size"_L1, u"10pt"_s},
                     {"fo:color"_L1, colour(style::ink)},
                     {"fo:language"_L1, language},
                     {"fo:country"_L1, isEnglish ? u"GB"_s : language.toUpper()}});
        m_xml.end();
        m_xml.start("style:default-style"_L1, {{"style:family"_L1, u"table"_s}});
        m_xml.empty("style:table-properties"_L1, {{"table:border-model"_L1, u"collapsing"_s}});
        m_xml.end();
        m_xml.start("text:outline-style"_L1, {{"style:name"_L1, u"Outline"_s}});
        for (int level = 1; level <= 6; ++level)
            m_xml.empty("text:outline-level-style"_L1,
                        {{"text:level"_L1, QString::number(level)}, {"style:num-format"_L1, u""_s}});
        m_xml.end();
        m_xml.empty("style:style"_L1, {{"style:name"_L1, u"Standard"_s},
                                       {"style:family"_L1, u"paragraph"_s},
                                       {"style:class"_L1, u"text"_s}});
        // A contents list that is blue and underlined all over reads badly; in it one knows that lines are
        // links.
        m_xml.start("style:style"_L1, {{"style:name"_L1, u"Contents_20_Link"_s},
                                       {"style:display-name"_L1, u"Contents Link"_s},
                                       {"style:family"_L1, u"text"_s}});
        m_xml.empty("style:text-properties"_L1,
                    {{"fo:color"_L1, colour(style::ink)}, {"style:text-underline-style"_L1, u"none"_s}});
        m_xml.end();
        // No words of any language: nothing is hyphenated in them, or marked as misspelt.
        m_xml.start("style:style"_L1, {{"style:name"_L1, u"Address"_s}, {"style:family"_L1, u"text"_s}});
        m_xml.empty(
            "style:text-properties"_L1,
            {{"fo:language"_L1, u"zxx"_s}, {"fo:country"_L1, u"none"_s}, {"fo:hyphenate"_L1, u"false"_s}});
        m_xml.end();
        m_xml.start("style:style"_L1, {{"style:name"_L1, u"Strong"_s}, {"style:family"_L1, u"text"_s}});
        m_xml.empty("style:text-properties"_L1, {{"fo:font-weight"_L1, u"bold"_s}});
        m_xml.end();
    }

    void paragraph(const ParagraphStyle &one)
    {
        const QString display = one.displayName.isEmpty() ? QString() : QString(one.displayName);
        m_xml.start("style:style"_L1,
                    {{"style:name"_L1, one.name},
                     {"style:display-name"_L1, display},
                     {"style:family"_L1, u"paragraph"_s},
                     {"style:parent-style-name"_L1, one.parent},
                     {"style:next-style-name"_L1, one.outlineLevel > 0 ? u"Text_20_body"_s : QString()},
                     {"style:default-outline-level"_L1,
                      one.outlineLevel > 0 ? QString::number(one.outlineLevel) : QString()}});
        const QString bar =
            one.bar == 0 ? QString() : pt(one.barThickness) + u' ' + one.barKind + u' ' + colour(one.bar);
        m_xml.empty("style:paragraph-properties"_L1,
                    {{"fo:margin-top"_L1, pt(one.before)},
                     {"fo:margin-bottom"_L1, pt(one.after)},
                     {"fo:keep-with-next"_L1, one.keepWithNext ? u"always"_s : QString()},
                     {"fo:margin-left"_L1, bar.isEmpty() ? QString() : u"4mm"_s},
                     {"fo:border-left"_L1, bar},
                     {"fo:padding-left"_L1, bar.isEmpty() ? QString() : u"3mm"_s}});
        m_xml.empty("style:text-properties"_L1,
                    {{"fo:font-size"_L1, pt(one.look.size / unitsPerPoint)},
                     {"fo:font-weight"_L1, one.look.bold ? u"bold"_s : QString()},
                     {"fo:font-style"_L1, one.look.italic ? u"italic"_s : QString()},
                     {"fo:color"_L1, colour(one.look.colour)},
                     {"fo:hyphenate"_L1, one.hyphenate ? u"true"_s : QString()},
                     {"fo:hyphenation-remain-char-count"_L1, one.hyphenate ? u"2"_s : QString()},
                     {"fo:hyphenation-push-char-count"_L1, one.hyphenate ? u"3"_s : QString()}});
        m_xml.end();
    }

    void writeParagraphs()
    {
        TextStyle italic = style::body;
        italic.italic = true;
        paragraph({"Title"_L1, {}, "Standard"_L1, 0, 0, 4, style::title, true});
        paragraph({"Subtitle"_L1, {}, "Standard"_L1, 0, 0, 10, style::subtitle});
        paragraph({"Draft"_L1, {}, "Standard"_L1, 0, 0, 6, style::heading(1)});
        paragraph({"Text_20_body"_L1, "Text body"_L1, "Standard"_L1, 0, 0, 6});
        for (int level = 1; level <= 6; ++level) {
            const QByteArray name = "Heading_20_" + QByteArray::number(level);
            const QByteArray display = "Heading " + QByteArray::number(level);
            paragraph({QLatin1StringView(name), QLatin1StringView(display), "Standard"_L1, level,
                       style::gap::heading(level) / unitsPerPoint * 0.8, 5, style::heading(level), true});
        }
        paragraph({"Told"_L1, {}, "Standard"_L1, 0, 0, 7, style::body, false, style::accent, 2.6});
        paragraph({"Meaning"_L1, {}, "Standard"_L1, 0, 0, 7, style::body, false, style::accent, 0.8});
        paragraph(
            {"Later"_L1, {}, "Standard"_L1, 0, 0, 7, style::later, false, style::quiet, 0.9, "dotted"_L1});
        paragraph({"Note"_L1, {}, "Standard"_L1, 0, 0, 7, italic, false, style::hairline, 0.8});
        paragraph({"Reference"_L1, {}, "Standard"_L1, 0, 0, 7, style::small});
        paragraph({"Label"_L1, {}, "Standard"_L1, 0, 4, 2, style::label, true});
        paragraph({"List_20_Point"_L1, "List Point"_L1, "Standard"_L1, 0, 0, 3});
        paragraph({"Table_20_Caption"_L1, "Table Caption"_L1, "Standard"_L1, 0, 8, 4, style::caption, true});
        paragraph({"Table_20_Heading"_L1, "Table Heading"_L1, "Standard"_L1, 0, 0, 0, style::columnHead,
                   false, 0, 0, "solid"_L1, true});
        paragraph({"Table_20_Row_20_Heading"_L1, "Table Row Heading"_L1, "Standard"_L1, 0, 0, 0,
                   style::rowHead, false, 0, 0, "solid"_L1, true});
        paragraph({"Table_20_Contents"_L1, "Table Contents"_L1, "Standard"_L1, 0, 0, 0, style::cell, false, 0,
                   0, "solid"_L1, true});
        paragraph({"After_20_Table"_L1, "After Table"_L1, "Standard"_L1, 0, 0, 4, {40}});
        paragraph({"Box_20_Title"_L1, "Box Title"_L1, "Standard"_L1, 0, 0, 0, style::boxTitle, true});
        paragraph({"Contents_20_Heading"_L1, "Contents Heading"_L1, "Standard"_L1, 0, 14, 5, style::boxTitle,
                   true});
    }

    /// Styles with a tab stop: `at` from the left, in millimetres.
    void tabbed(const QString &name, const QString &display, qreal at, bool right, QChar leader, qreal indent,
                const TextStyle &look, qreal after)
    {
        m_xml.start("style:style"_L1, {{"style:name"_L1, name},
                                       {"style:display-name"_L1, display},
                                       {"style:family"_L1, u"paragraph"_s},
                                       {"style:parent-style-name"_L1, u"Standard"_s}});
        m_xml.start("style:paragraph-properties"_L1, {{"fo:margin-left"_L1, mm(indent)},
                                                      {"fo:text-indent"_L1, right ? QString() : mm(-indent)},
                                                      {"fo:margin-bottom"_L1, pt(after)}});
        m_xml.start("style:tab-stops"_L1);
        // Tab stops count from the left edge of an indented paragraph.
        const bool drawn = leader == u'_';
        m_xml.empty("style:tab-stop"_L1,
                    {{"style:position"_L1, mm(at - indent)},
                     {"style:type"_L1, right ? u"right"_s : QString()},
                     {"style:leader-style"_L1, leader.isNull() ? QString()
                                               : drawn         ? u"solid"_s
                                                               : u"dotted"_s},
                     {"style:leader-text"_L1, leader.isNull() ? QString() : QString(leader)}});
        m_xml.end();
        m_xml.end();
        m_xml.empty("style:text-properties"_L1, {{"fo:font-size"_L1, pt(look.size / unitsPerPoint)},
                                                 {"fo:color"_L1, colour(look.colour)}});
        m_xml.end();
    }

    void writeTabbed()
    {
        const qreal width = textWidth(m_setup, false);
        constexpr qreal fact = 45;
        constexpr qreal sign = 6;
        constexpr qreal date = 90;
        tabbed(u"Fact"_s, {}, fact, false, {}, fact, style::cell, 3);
        tabbed(u"Signed"_s, {}, sign, false, {}, sign, style::body, 6);
        tabbed(u"Form_20_Line"_s, u"Form Line"_s, width, true, u'_', 0, style::body, 12);
        tabbed(u"Form_20_Date"_s, u"Form Date"_s, date, true, u'_', 0, style::body, 12);
        tabbed(u"Contents_20_1"_s, u"Contents 1"_s, width, true, u'.', 0, style::body, 2);
        tabbed(u"Contents_20_2"_s, u"Contents 2"_s, width, true, u'.', sign, style::body, 2);
        tabbed(u"Header"_s, {}, width, true, {}, 0, style::running, 0);
        tabbed(u"Header_20_Landscape"_s, u"Header Landscape"_s, textWidth(m_setup, true), true, {}, 0,
               style::running, 0);
    }

    void list(const QString &name, const QString &display, const QString &sign, qreal indent)
    {
        m_xml.start("text:list-style"_L1, {{"style:name"_L1, name}, {"style:display-name"_L1, display}});
        if (sign.isEmpty())
            m_xml.start("text:list-level-style-number"_L1, {{"text:level"_L1, u"1"_s},
                                                            {"style:num-format"_L1, u"1"_s},
                                                            {"style:num-suffix"_L1, u"."_s}});
        else
            m_xml.start("text:list-level-style-bullet"_L1,
                        {{"text:level"_L1, u"1"_s}, {"text:bullet-char"_L1, sign}});
        m_xml.start("style:list-level-properties"_L1,
                    {{"text:list-level-position-and-space-mode"_L1, u"label-alignment"_s}});
        m_xml.empty("style:list-level-label-alignment"_L1, {{"text:label-followed-by"_L1, u"listtab"_s},
                                                            {"text:list-tab-stop-position"_L1, mm(indent)},
                                                            {"fo:text-indent"_L1, mm(-indent)},
                                                            {"fo:margin-left"_L1, mm(indent)}});
        m_xml.end();
        m_xml.end();
        m_xml.end();
    }

    void writeLists()
    {
        list(u"Bullets"_s, {}, u"\u2022"_s, 5);
        list(u"Numbers"_s, {}, {}, 7);
        list(u"Done"_s, {}, u"\u2611"_s, 6);
        list(u"To_20_Do"_s, u"To Do"_s, u"\u2610"_s, 6);
        list(u"Cell_20_Bullets"_s, u"Cell Bullets"_s, u"\u2022"_s, 3);
    }

    void writePageLayout(const QString &name, bool landscape)
    {
        const PageGeometry page = pageGeometry(m_setup, landscape);
        const auto inMm = [](qreal units) { return mm(units / unitsPerMillimetre); };
        // Header and footer stand within the margins of the text.
        constexpr qreal runningHeight = 12;
        const auto top = page.content.top() / unitsPerMillimetre;
        const auto bottom = (page.paper.height() - page.content.bottom()) / unitsPerMillimetre;
        m_xml.start("style:page-layout"_L1, {{"style:name"_L1, name}});
        m_xml.empty("style:page-layout-properties"_L1,
                    {{"fo:page-width"_L1, inMm(page.paper.width())},
                     {"fo:page-height"_L1, inMm(page.paper.height())},
                     {"style:print-orientation"_L1, landscape ? u"landscape"_s : u"portrait"_s},
                     {"fo:margin-left"_L1, inMm(page.content.left())},
                     {"fo:margin-right"_L1, inMm(page.paper.width() - page.content.right())},
                     {"fo:margin-top"_L1, mm(top - runningHeight)},
                     {"fo:margin-bottom"_L1, mm(bottom - runningHeight)}});
        for (const bool above : {true, false}) {
            m_xml.start(above ? "style:header-style"_L1 : "style:footer-style"_L1);
            m_xml.empty("style:header-footer-properties"_L1,
                        {{"fo:min-height"_L1, mm(runningHeight)},
                         {above ? "fo:margin-bottom"_L1 : "fo:margin-top"_L1, u"4mm"_s}});
            m_xml.end();
        }
        m_xml.end();
    }

    void writeMasterPage(const QString &name, const QString &layout, bool landscape)
    {
        const RunningLines &running = m_document.running;
        const QString look = landscape ? u"Header_20_Landscape"_s : u"Header"_s;
        m_xml.start("style:master-page"_L1, {{"style:name"_L1, name}, {"style:page-layout-name"_L1, layout}});
        m_xml.start("style:header"_L1);
        m_xml.start("text:p"_L1, {{"text:style-name"_L1, look}});
        m_xml.text(fitText(running.headerLeft).simplified() + u'\t');
        if (m_document.draft && !m_document.draftMark.isEmpty()) {
            m_xml.start("text:span"_L1, {{"text:style-name"_L1, u"Strong"_s}});
            m_xml.text(fitText(m_document.draftMark).simplified());
            m_xml.end();
            m_xml.text(u"\u00a0\u00b7 "_s);
        }
        m_xml.text(fitText(running.headerRight).simplified());
        m_xml.end();
        m_xml.end();
        m_xml.start("style:footer"_L1);
        m_xml.start("text:p"_L1, {{"text:style-name"_L1, look}});
        m_xml.text(fitText(running.footerLeft).simplified() + u'\t');
        writePageOf(fitText(running.pageOf).simplified());
        m_xml.end();
        if (!running.footerBelow.isEmpty()) {
            m_xml.start("text:p"_L1, {{"text:style-name"_L1, look}});
            m_xml.text(fitText(running.footerBelow).simplified());
            m_xml.end();
        }
        m_xml.end();
        m_xml.end();
    }

    /// "page %1 of %2", with fields for the two.
    void writePageOf(const QString &words)
    {
        qsizetype at = 0;
        while (at < words.size()) {
            const qsizetype mark = words.indexOf(u'%', at);
            const QString before = mark < 0 ? words.sliced(at) : words.sliced(at, mark - at);
            // A no-break space: one at the end of a text would be an element of its own.
            m_xml.text(QString(before).replace(u' ', u'\u00a0'));
            if (mark < 0)
                return;
            const QStringView sign = QStringView(words).sliced(mark).left(2);
            if (sign == "%1"_L1 || sign == "%2"_L1) {
                m_xml.start(sign == "%1"_L1 ? "text:page-number"_L1 : "text:page-count"_L1);
                m_xml.text(u"1"_s);
                m_xml.end();
                at = mark + 2;
            } else {
                m_xml.text(u"%"_s);
                at = mark + 1;
            }
        }
    }

    const Document &m_document;
    const PageSetup &m_setup;
    XmlWriter m_xml;
};

} // namespace

qreal textWidth(const PageSetup &setup, bool landscape)
{
    return pageGeometry(setup, landscape).content.width() / unitsPerMillimetre;
}

QByteArray styles(const Document &document, const PageSetup &setup)
{
    QByteArray bytes;
    StylesWriter(document, setup, &bytes).write();
    return bytes;
}

} // namespace binder::odt
