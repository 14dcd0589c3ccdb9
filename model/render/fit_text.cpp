// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/fit_text.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

/// Calls `use` with each code point; half a surrogate pair comes as it is, where QString::toUcs4() would hide
/// it.
template<typename Use>
void forEachCode(QStringView text, Use use)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            use(QChar::surrogateToUcs4(c, text[++i]));
        else
            use(char32_t(c.unicode()));
    }
}

/// What XML 1.0 does not allow, and the codes that are no characters anywhere.
bool isUnfit(char32_t c)
{
    if (c < 0x20)
        return c != '\n' && c != '\t' && c != '\r';
    return (c >= 0x7f && c < 0xa0 && c != 0x85) || (c >= 0xd800 && c <= 0xdfff) || (c & 0xfffe) == 0xfffe
           || (c >= 0xfdd0 && c <= 0xfdef);
}

/// True for texts that need no second look: nearly all.
bool isFit(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        const char16_t code = c.unicode();
        return (code >= 0x20 && code < 0x7f) || code == '\n' || code == '\t'
               || (code >= 0xa0 && code < 0xd800);
    });
}

/// Looks at every text of a document, block by block.
class UnfitText
{
public:
    QList<RenderWarning> warnings;

    void lookAt(const QString &text)
    {
        if (isFit(text))
            return;
        forEachCode(text, [this](char32_t c) {
            if (isUnfit(c))
                m_found.insert(c);
        });
    }
    void lookAt(const Text &text)
    {
        for (const Span &span : text)
            lookAt(span.text);
    }

    void lookAt(const QList<Block> &blocks)
    {
        for (const Block &block : blocks) {
            const int number = m_number++;
            std::visit([this](const auto &content) { lookIn(content); }, block.content);
            report(number, block.reasons.addresses);
            if (const auto *box = std::get_if<Box>(&block.content))
                lookAt(box->blocks);
        }
    }

    void report(int block, const QStringList &addresses)
    {
        if (m_found.isEmpty())
            return;
        QList<char32_t> codes(m_found.cbegin(), m_found.cend());
        std::sort(codes.begin(), codes.end());
        QStringList names;
        for (const char32_t code : std::as_const(codes))
            names.append(u"U+"_s + QString::number(uint(code), 16).toUpper().rightJustified(4, u'0'));
        RenderWarning warning{block, addresses, {}, {}};
        warning.message =
            addresses.isEmpty()
                ? QCoreApplication::translate("Render",
                                              "A text holds characters that cannot be shown (%1). In their "
                                              "place stands the mark \ufffd.")
                      .arg(names.join(u", "_s))
                : QCoreApplication::translate(
                      "Render", "The answer to %1 holds characters that cannot be shown (%2). In "
                                "their place stands the mark \ufffd.")
                      .arg(addresses.join(u", "_s), names.join(u", "_s));
        warnings.append(warning);
        m_found.clear();
    }

private:
    void lookIn(const Heading &heading) { lookAt(heading.text); }
    void lookIn(const Paragraph &paragraph) { lookAt(paragraph.text); }
    void lookIn(const List &list) { lookAtAll(list.texts()); }
    void lookIn(const Table &table)
    {
        lookAt(table.caption);
        for (const TableColumn &column : table.columns)
            lookAt(column.heading);
        for (const QList<Cell> &row : table.rows) {
            for (const Cell &cell : row)
                lookAtAll(cell.lines);
        }
    }
    void lookIn(const Box &box) { lookAt(box.title); }
    void lookIn(const Form &form)
    {
        for (const FormField &field : form.fields)
            lookAt(field.label);
    }
    void lookIn(const PageBreak &) {}

    void lookAtAll(const QList<Text> &texts)
    {
        for (const Text &text : texts)
            lookAt(text);
    }

    QSet<char32_t> m_found;
    int m_number = 0;
};

} // namespace

QString fitText(const QString &text)
{
    if (isFit(text))
        return text;
    QString result;
    result.reserve(text.size());
    char32_t before = 0;
    forEachCode(text, [&result, &before](char32_t c) {
        if (c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029 || (c == '\n' && before != '\r'))
            result += u'\n';
        else if (isUnfit(c))
            result += QChar(QChar::ReplacementCharacter);
        else if (c != '\n')
            result += QChar::fromUcs4(c);
        before = c;
    });
    return result;
}

QString isolatedText(const Span &span)
{
    const QString fit = fitText(span.text);
    return span.literal ? isolated(fit) : fit;
}

QString isolatedText(const Text &text)
{
    QString result;
    for (const Span &span : text)
        result += isolatedText(span);
    return result;
}

QList<RenderWarning> unfitTextWarnings(const Document &document)
{
    UnfitText texts;
    texts.lookAt(document.title);
    texts.lookAt(document.subtitle);
    texts.lookAt(document.author);
    for (const auto &[label, value] : document.titleFacts) {
        texts.lookAt(label);
        texts.lookAt(value);
    }
    texts.report(-1, {});
    texts.lookAt(document.blocks);
    return texts.warnings;
}

} // namespace binder
