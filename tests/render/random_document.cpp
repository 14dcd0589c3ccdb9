// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_document.h"

#include "demo_document.h"

using namespace Qt::StringLiterals;

namespace binder::testing {

namespace {

/// A text of `count` words of all sorts, the same for the same numbers.
Text someText(int count, int choice)
{
    const QStringList vocabulary{u"de"_s,
                                 u"gegevens"_s,
                                 u"klantenadministratie"_s,
                                 u"is"_s,
                                 u"één"_s,
                                 u"efficiënt"_s,
                                 u"persoonsgegevensverwerkingsovereenkomstenregister"_s,
                                 u"naam"_s,
                                 u"привет"_s,
                                 u"שלום"_s,
                                 u"https://www.example.org/een/heel/lang/adres?met=een&vraag=erin"_s,
                                 u"en"_s};
    Text text;
    quint32 state = quint32(choice) * 2654435761U + quint32(count);
    for (int i = 0; i < count; ++i) {
        state = state * 1664525U + 1013904223U;
        const QString word = vocabulary[qsizetype((state >> 16) % quint32(vocabulary.size()))];
        text.append({word + ((state >> 9) % 19 == 0 ? u"\n"_s : u" "_s), (state >> 12) % 4 == 0});
    }
    return text;
}

Table someTable(int size, int choice)
{
    Table table;
    table.wide = choice % 5 == 0;
    table.firstColumnHeads = choice % 2 == 0;
    if (choice % 3 == 0)
        table.caption = someText(3, choice);
    const int columns = 1 + choice % 7;
    for (int c = 0; c < columns; ++c)
        table.columns.append({someText(choice % 4 == 1 && c == 0 ? 0 : 1 + c % 3, c), 1.0 + c % 3});
    const int rows = 1 + size % 30;
    for (int r = 0; r < rows; ++r) {
        QList<Cell> row;
        for (int c = 0; c < columns; ++c) {
            Cell cell;
            cell.bulleted = (r + c) % 3 == 0;
            const bool huge = size % 37 == 0 && r == 1 && c == columns - 1;
            const int lines = huge ? 40 : (r * 7 + c) % 4;
            for (int l = 0; l < lines; ++l)
                cell.lines.append(someText(1 + (r + c + l + choice) % 9, r + c + l));
            row.append(cell);
        }
        table.rows.append(row);
    }
    return table;
}

Block someBlock(int kind, int size, int choice, bool insideBox);

Box someBox(int size, int choice)
{
    Box box;
    box.tone = BoxTone(choice % 3);
    if (choice % 2 == 0)
        box.title = someText(1 + choice % 6, choice);
    for (int i = 0; i < 1 + size % 5; ++i)
        box.blocks.append(someBlock(1 + (choice + i) % 5, size * (i + 1), choice + i, true));
    return box;
}

Form someForm(int size, int choice)
{
    Form form;
    for (int i = 0; i < 1 + size % 8; ++i)
        form.fields.append({FormField::Kind((i + choice) % 4), someText(1 + (size + i) % 12, choice + i)});
    return form;
}

Block someBlock(int kind, int size, int choice, bool insideBox)
{
    switch (kind) {
    case 0:
        return block(Heading{1 + choice % 4, someText(1 + size % 9, choice)});
    case 1:
    case 2:
        return block(Paragraph{ParagraphRole(choice % 9), someText(1 + size % 220, choice)});
    case 3: {
        List list{ListMark(choice % 4), {}};
        for (int i = 0; i < 1 + size % 12; ++i)
            list.points.append(someText(1 + (size + i * 5) % 40, choice + i));
        // Now and then a point that is assumed, open or advised.
        list.points.last().role = ParagraphRole(size % 9);
        return block(list);
    }
    case 4:
        return block(someTable(size, choice));
    case 5:
        return insideBox ? block(Paragraph{ParagraphRole::Body, someText(1 + size % 60, choice)})
                         : block(someBox(size, choice));
    case 6:
        return block(someForm(size, choice));
    default:
        return block(PageBreak());
    }
}

} // namespace

Document grownFrom(const Seeds &seeds)
{
    Document document = demoDocument();
    document.blocks.clear();
    for (const auto &[kind, size, choice] : seeds)
        document.blocks.append(someBlock(kind % 8, size, choice, false));
    // The last heading has nothing to stay with; a paragraph gives it that.
    document.blocks.append(block(Paragraph{ParagraphRole::Body, words(u"Einde."_s)}));
    return document;
}

} // namespace binder::testing
