// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "struct_text.h"

#include <QProcess>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace binder::testing {

namespace {

class Reader
{
public:
    explicit Reader(const Document &document)
        : m_document(document)
    {}

    [[nodiscard]] QStringList texts() const { return m_texts; }

    QString read()
    {
        readBlocks(m_document.blocks);
        return m_text;
    }

private:
    void say(const Text &text)
    {
        m_text += plainText(text) + u'\n';
        m_texts.append(plainText(text));
    }

    void readBlocks(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &content) { read(content); }, block.content);
    }

    void read(const Heading &heading) { say(heading.text); }
    void read(const Paragraph &paragraph) { say(paragraph.text); }

    void read(const List &list)
    {
        const bool measures = list.mark == ListMark::Done || list.mark == ListMark::ToDo;
        if (measures && !list.introduced)
            say({{m_document.words.value(list.mark == ListMark::Done ? u"done"_s : u"toDo"_s)}});
        for (qsizetype i = 0; i < list.points.size(); ++i) {
            if (!measures)
                m_text += (list.mark == ListMark::Number ? QString::number(i + 1) + u'.' : u"\u2022"_s) + u'\n';
            say(list.points[i]);
        }
    }

    void read(const Table &table)
    {
        say(table.caption);
        for (const TableColumn &column : table.columns)
            m_text += plainText(column.heading) + u'\n';
        for (const QList<Cell> &row : table.rows) {
            for (const Cell &cell : row) {
                for (const Text &line : cell.lines) {
                    if (cell.bulleted)
                        m_text += u"\u2022\n"_s;
                    say(line);
                }
            }
        }
    }

    void read(const Box &box)
    {
        say(box.title);
        readBlocks(box.blocks);
    }

    void read(const Form &form)
    {
        say(form.title);
        say(form.hint);
        for (const FormField &field : form.fields)
            say(field.label);
    }

    void read(const PageBreak &) {}

    const Document &m_document;
    QString m_text;
    QStringList m_texts;
};

} // namespace

QStringList structureTexts(const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(u"pdfinfo"_s, {u"-struct-text"_s, file.fileName()});
    if (!process.waitForFinished(60000))
        return {};
    QStringList texts;
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
    for (const QString &line : lines) {
        const QString inside = line.trimmed();
        if (inside.size() >= 2 && inside.startsWith(u'"') && inside.endsWith(u'"'))
            texts.append(inside.sliced(1, inside.size() - 2).simplified());
    }
    return texts;
}

QStringList frontTexts(const Document &document)
{
    QStringList texts{document.title, plainText(document.subtitle)};
    for (const auto &[label, value] : document.titleFacts)
        texts << label << plainText(value);
    return texts;
}

QString readingText(const Document &document)
{
    return Reader(document).read();
}

QStringList readingTexts(const Document &document)
{
    Reader reader(document);
    reader.read();
    return reader.texts();
}

QString letters(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const QChar::Category category = c.category();
        if (!c.isSpace() && category != QChar::Other_Control && category != QChar::Other_Format)
            result += c;
    }
    return result;
}

} // namespace binder::testing
