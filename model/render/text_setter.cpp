// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/text_setter.h"

#include "model/render/text_run.h"

#include <QTextLayout>
#include <QTextOption>
#include <algorithm>

namespace binder {

namespace {

/// Wide enough for any line, and within what Qt's fixed-point numbers hold.
constexpr qreal unlimited = 1 << 22;

/// Whether a word goes on for longer than any that is meant to be read.
bool hasEndlessWord(const QString &text)
{
    constexpr qsizetype longestWord = 2000;
    qsizetype length = 0;
    return std::any_of(text.cbegin(), text.cend(), [&length](QChar c) {
        length = c.isSpace() ? 0 : length + 1;
        return length > longestWord;
    });
}

} // namespace

TextSetter::TextSetter(const Fonts &fonts, const QString &language)
    : m_fonts(fonts)
    , m_filler(language)
{}

const TextSetter::CachedFonts &TextSetter::fontsFor(const TextStyle &style)
{
    for (const CachedFonts &fonts : std::as_const(m_cache)) {
        if (fonts.style.size == style.size && fonts.style.bold == style.bold
            && fonts.style.italic == style.italic)
            return fonts;
    }
    m_cache.append({style, m_fonts.font(Face::Latin, style.size, style.bold, style.italic),
                    m_fonts.font(Face::Arabic, style.size, style.bold, style.italic),
                    m_fonts.font(Face::Hebrew, style.size, style.bold, style.italic)});
    return m_cache.constLast();
}

PreparedText TextSetter::ready(const Text &text, int block)
{
    PreparedText ready = prepared(text, m_fonts);
    if (!ready.missing.isEmpty()) {
        QString &missing = m_missing[block];
        for (const uint c : ready.missing.toUcs4()) {
            const char32_t character = c;
            const QString shown = QString::fromUcs4(&character, 1);
            if (!missing.contains(shown))
                missing += shown;
        }
    }
    return ready;
}

std::shared_ptr<QTextLayout> TextSetter::layoutOf(const PreparedText &ready, const TextStyle &style)
{
    const CachedFonts &fonts = fontsFor(style);
    auto layout = std::make_shared<QTextLayout>(ready.string, fonts.latin);
    layout->setCacheEnabled(true); // painting uses the shaped text again
    QTextOption option;
    // For each line it fills with a word that it must break, Qt first looks at the word to its end.
    option.setWrapMode(hasEndlessWord(ready.string) ? QTextOption::WrapAnywhere
                                                    : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(ready.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(ready.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout->setTextOption(option);
    if (!ready.runs.isEmpty() || !ready.links.isEmpty()) {
        QList<QTextLayout::FormatRange> formats;
        for (const FaceRun &run : ready.runs) {
            QTextLayout::FormatRange range;
            range.start = run.start;
            range.length = run.length;
            range.format.setFont(run.face == Face::Arabic ? fonts.arabic : fonts.hebrew);
            formats.append(range);
        }
        for (const LinkRun &link : ready.links) { // changes nothing to see; the PDF makes a link of it
            QTextLayout::FormatRange range;
            range.start = link.start;
            range.length = link.length;
            range.format.setAnchor(true);
            range.format.setAnchorHref(link.target);
            formats.append(range);
        }
        layout->setFormats(formats);
    }
    return layout;
}

flow::Strips TextSetter::set(const Text &text, const TextStyle &style, qreal x, qreal width, Origin origin)
{
    const PreparedText prepared = ready(text, origin.block);
    const std::shared_ptr<QTextLayout> layout = layoutOf(prepared, style);
    // Headings and labels stand out: their words stay whole where they fit.
    const LineFiller::Paragraph paragraph{*layout, prepared, m_fonts.advances(style.size, style.bold), width,
                                          !style.bold};
    const LineFiller::Hyphens hyphens = m_filler.fill(paragraph);
    flow::Strips strips;
    for (int i = 0; i < hyphens.size(); ++i) {
        QTextLine line = layout->lineAt(i);
        const qreal height = std::max(style.pitch, line.height());
        // All lines stay at the top of the layout, each is moved to its place when painted: in a long text
        // the fixed-point position Qt keeps would run over.
        line.setPosition(QPointF(0, (height - line.height()) / 2));
        DrawItem item{origin, QRectF(x, 0, width, height), TextLine{layout, i, style.colour, hyphens[i]}};
        strips.append(flow::Strip{0, height, {std::move(item)}});
    }
    return strips;
}

std::shared_ptr<const QTextLayout> TextSetter::line(const Text &text, const TextStyle &style, Origin origin)
{
    const std::shared_ptr<QTextLayout> layout = layoutOf(ready(text, origin.block), style);
    // The line is as long as can be: what is written from right to left would begin at its far end, off the
    // page.
    QTextOption option = layout->textOption();
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout->setTextOption(option);
    layout->beginLayout();
    layout->createLine().setLineWidth(unlimited);
    layout->endLayout();
    return layout;
}

TextSetter::Extent TextSetter::extentOf(const Text &text, const TextStyle &style,
                                        std::vector<WordWidth> *words) const
{
    Extent extent;
    const Fonts::Advances advances = m_fonts.advances(style.size, style.bold);
    qreal line = 0;
    qreal word = 0;  // that should not be broken
    qreal whole = 0; // that is not broken: a no-break space is in it
    const auto endWord = [&](qreal space) {
        if (words && whole + space > 0)
            words->push_back({float(whole), float(whole + space)});
        whole = 0;
    };
    for (const Span &span : text) {
        for (const QChar c : span.text) {
            if (c == u'\n' || c == u'\r') {
                extent.line = std::max(extent.line, line);
                line = 0;
            }
            const qreal advance = advances.of(c);
            line += advance;
            if (c.isSpace()) {
                extent.word = std::max(extent.word, word);
                word = 0;
                if (c == QChar::Nbsp)
                    whole += advance;
                else
                    endWord(advance);
                if (words && c == u'\n')
                    words->push_back({});
                continue;
            }
            word += advance;
            whole += advance;
            if (c == u'-' || c == u'/') { // stays with the word before it
                extent.word = std::max(extent.word, word);
                word = 0;
                endWord(0);
            }
        }
    }
    endWord(0);
    extent.line = std::max(extent.line, line);
    extent.word = std::max(extent.word, word);
    return extent;
}

} // namespace binder
