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
    {
        readBlocks(document.blocks);
    }

    [[nodiscard]] QStringList texts() const { return m_texts; }

private:
    void say(const Text &text) { m_texts.append(plainText(text)); }

    void readBlocks(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &content) { read(content); }, block.content);
    }

    void read(const Heading &heading) { say(heading.text); }
    void read(const Paragraph &paragraph) { say(paragraph.text); }

    void read(const List &list)
    {
        if ((list.mark == ListMark::Done || list.mark == ListMark::ToDo) && !list.introduced)
            say({{m_document.words.value(list.mark == ListMark::Done ? u"done"_s : u"toDo"_s)}});
        for (const Text &point : list.texts())
            say(point);
    }

    void read(const Table &table)
    {
        say(table.caption);
        for (const QList<Cell> &row : table.rows) {
            for (const Cell &cell : row) {
                for (const Text &line : cell.lines)
                    say(line);
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
    // It paints a page anew for each element, which takes long on a busy machine.
    if (!process.waitForFinished(10 * 60 * 1000))
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

QStringList readingTexts(const Document &document)
{
    return Reader(document).texts();
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
