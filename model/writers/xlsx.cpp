// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writers/xlsx.h"

#include "model/render/fit_text.h"
#include "model/render/tables.h"
#include "model/values/typed_text.h"
#include "model/writers/zip_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTimeZone>
#include <QXmlStreamReader>
#include <xlsxwriter.h>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

/// Less than the 32767 characters and 253 line breaks a cell may hold.
constexpr qsizetype longestCell = 32000;
constexpr qsizetype mostLinesInRow = 250;
constexpr qsizetype longestSheetName = 31;
/// A header or footer holds 255 characters, with the marks in it.
constexpr qsizetype longestRunningText = 100;

constexpr int paperLetter = 1; // the numbers Excel gives them
constexpr int paperA4 = 9;

tl::unexpected<Error> noRoom(const QString &cause)
{
    return failure(ErrorKind::FileTrouble,
                   QCoreApplication::translate(
                       "Render", "The document could not be made: the folder for temporary files took "
                                 "only a part of it. Your answers are safe. Make room on the "
                                 "disk, and save it again."),
                   cause);
}

/// In the strings of a workbook, _x0041_ stands for the letter A; what was typed so has its first sign
/// written that way.
QByteArray cellText(QString text)
{
    static const QRegularExpression code(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return text.replace(code, u"_x005F_"_s).toUtf8();
}

/// The text in pieces that a cell can hold; one piece nearly always.
QStringList pieces(const QString &text)
{
    QStringList result;
    qsizetype start = 0;
    qsizetype lines = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n')
            ++lines;
        if ((i - start < longestCell || text[i].isLowSurrogate()) && lines < mostLinesInRow)
            continue;
        result.append(text.sliced(start, i - start));
        start = text[i] == u'\n' ? i + 1 : i;
        lines = 0;
    }
    result.append(text.sliced(start));
    return result;
}

/// The lines a text takes in a column of so many characters.
qsizetype linesOf(const QString &text, double width)
{
    qsizetype lines = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        lines += std::max<qsizetype>(1, qsizetype(std::ceil(double(line.size()) * 1.1 / (width - 1))));
    return lines;
}

/// A line of a header or footer, where & starts a mark.
QString runningText(const QString &text)
{
    const QString flat = fitText(beginningOf(text, longestRunningText)).simplified();
    return beginningOf(flat, longestRunningText).replace(u'&', u"&&"_s);
}

class Workbook
{
public:
    Workbook(const QByteArray &path, QByteArray &folder)
    {
        lxw_workbook_options options{};
        options.tmpdir = folder.data();
        m_book = workbook_new_opt(path.constData(), &options);
    }
    ~Workbook()
    {
        if (m_book)
            (void)close(); // the library frees a workbook only when it is closed
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    void fill(const Document &document, const PageSetup &setup)
    {
        describe(document);
        m_heading = format(true);
        format_set_bottom(m_heading, LXW_BORDER_MEDIUM);
        m_rowHead = format(true);
        m_cell = format(false);
        const QList<PlainTable> tables = tablesOf(document);
        QStringList names;
        for (const PlainTable &table : tables)
            names.append(table.name);
        names = sheetNames(names);
        for (qsizetype i = 0; i < tables.size(); ++i) {
            lxw_worksheet *sheet = workbook_add_worksheet(m_book, names[i].toUtf8().constData());
            addCells(sheet, tables[i]);
            setUpPages(sheet, document, setup);
        }
    }

    [[nodiscard]] lxw_error close() { return workbook_close(std::exchange(m_book, nullptr)); }

private:
    void describe(const Document &document)
    {
        QByteArray title = beginningOf(fitText(document.title), 200).toUtf8();
        QByteArray author = beginningOf(fitText(document.author).simplified(), 200).toUtf8();
        QByteArray status = beginningOf(fitText(document.draftMark), 200).toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.author = author.data();
        properties.status = status.data();
        properties.created = QDateTime(document.date, QTime(12, 0), QTimeZone::utc()).toSecsSinceEpoch();
        workbook_set_properties(m_book, &properties);
    }

    [[nodiscard]] lxw_format *format(bool bold)
    {
        lxw_format *made = workbook_add_format(m_book);
        format_set_text_wrap(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        // Text also after it is edited: what starts with = does not become a formula then.
        format_set_num_format(made, "@");
        if (bold)
            format_set_bold(made);
        return made;
    }

    void addCells(lxw_worksheet *sheet, const PlainTable &table)
    {
        const double whole = std::max(1e-6, [&] {
            double sum = 0;
            for (const double weight : table.weights)
                sum += weight;
            return sum;
        }());
        const auto columns = lxw_col_t(table.headings.size());
        QList<double> widths;
        for (lxw_col_t c = 0; c < columns; ++c) {
            constexpr double pageWidth = 150; // in characters, on a turned page that is set a little smaller
            const double width = std::clamp(std::round(table.weights[c] / whole * pageWidth), 12.0, 60.0);
            widths.append(width);
            worksheet_set_column(sheet, c, c, width, nullptr);
            worksheet_write_string(sheet, 0, c, cellText(table.headings[c].left(longestCell)).constData(),
                                   m_heading);
        }
        setHeight(sheet, 0, table.headings, widths);
        lxw_row_t line = 1;
        for (const QStringList &row : table.rows) {
            QList<QStringList> parts; // of each cell
            qsizetype lines = 1;
            for (const QString &cell : row) {
                parts.append(pieces(cell));
                lines = std::max(lines, parts.constLast().size());
            }
            for (qsizetype p = 0; p < lines; ++p, ++line) {
                QStringList cells;
                for (qsizetype c = 0; c < parts.size(); ++c) {
                    cells.append(parts[c].value(p));
                    if (p < parts[c].size())
                        worksheet_write_string(sheet, line, lxw_col_t(c), cellText(cells[c]).constData(),
                                               c == 0 && table.firstColumnHeads ? m_rowHead : m_cell);
                }
                setHeight(sheet, line, cells, widths);
            }
        }
        worksheet_freeze_panes(sheet, 1, table.firstColumnHeads && columns > 1 ? 1 : 0);
        if (columns > 0)
            worksheet_autofilter(sheet, 0, 0, line - 1, columns - 1);
    }

    /// As high as its text, which Excel finds out by itself, and LibreOffice does not.
    static void setHeight(lxw_worksheet *sheet, lxw_row_t row, const QStringList &cells,
                          const QList<double> &widths)
    {
        constexpr double lineHeight = LXW_DEF_ROW_HEIGHT;
        constexpr double highest = 409; // of any row
        qsizetype lines = 1;
        for (qsizetype c = 0; c < cells.size(); ++c)
            lines = std::max(lines, linesOf(cells[c], widths[c]));
        worksheet_set_row(sheet, row, std::min(highest, double(lines) * lineHeight), nullptr);
    }

    static void setUpPages(lxw_worksheet *sheet, const Document &document, const PageSetup &setup)
    {
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, setup.paper == Paper::Letter ? paperLetter : paperA4);
        worksheet_fit_to_pages(sheet, 1, 0); // as wide as a page, as long as it needs
        worksheet_repeat_rows(sheet, 0, 0);
        const RunningLines &running = document.running;
        QString right = runningText(running.headerRight);
        if (document.draft && !document.draftMark.isEmpty())
            right = runningText(document.draftMark + u" \u00b7 "_s + running.headerRight);
        QString pageOf = runningText(running.pageOf);
        pageOf.replace(u"%1"_s, u"&P"_s).replace(u"%2"_s, u"&N"_s);
        const auto pair = [](const QString &left, const QString &other) {
            return (u"&L"_s + left + u"&R"_s + other).toUtf8();
        };
        worksheet_set_header(sheet, pair(runningText(running.headerLeft), right).constData());
        worksheet_set_footer(sheet, pair(runningText(running.footerLeft), pageOf).constData());
    }

    lxw_workbook *m_book = nullptr;
    lxw_format *m_heading = nullptr;
    lxw_format *m_rowHead = nullptr;
    lxw_format *m_cell = nullptr;
};

/// The library does not notice a disk that fills up while it gathers the parts: what came of it is looked at.
bool isWhole(const QByteArray &xlsx)
{
    const Result<QList<ZipEntry>> entries = unzipped(xlsx);
    return entries && std::all_of(entries->cbegin(), entries->cend(), [](const ZipEntry &entry) {
               QXmlStreamReader xml(entry.bytes);
               while (!xml.atEnd())
                   xml.readNext();
               return !xml.hasError();
           });
}

} // namespace

QStringList sheetNames(const QStringList &tables)
{
    QStringList names;
    for (const QString &table : tables) {
        QString name = table;
        for (QChar &c : name) {
            if (QStringView(u"[]:*?/\\").contains(c) || c.category() == QChar::Other_Control)
                c = u' ';
        }
        name = name.simplified();
        const auto cut = [](QString text, qsizetype length) {
            text = beginningOf(text, length);
            while (text.startsWith(u'\''))
                text.remove(0, 1);
            while (text.endsWith(u'\'') || text.endsWith(u' '))
                text.chop(1);
            return text;
        };
        const QString start = cut(name, longestSheetName);
        const bool reserved = start.isEmpty() || start.compare(u"History"_s, Qt::CaseInsensitive) == 0;
        QString found = reserved ? start + u"1"_s : start;
        for (int i = 2; names.contains(found, Qt::CaseInsensitive); ++i) {
            const QString number = u" ("_s + QString::number(i) + u')';
            found = cut(name, longestSheetName - number.size()) + number;
        }
        names.append(found);
    }
    return names;
}

Result<QByteArray> toXlsx(const Document &document, const PageSetup &setup)
{
    // The library wants the name of a file. One that no folder lists is gone with the program, however that
    // ends.
    QTemporaryFile made;
    if (!made.open())
        return noRoom(made.errorString());
    QByteArray path = QFile::encodeName(made.fileName());
#ifdef Q_OS_LINUX
    QFile::remove(made.fileName());
    path = "/proc/self/fd/" + QByteArray::number(made.handle());
#endif
    QByteArray folder =
        QFile::encodeName(QDir::tempPath()); // where it takes away its own files as soon as they are made
    Workbook book(path, folder);
    book.fill(document, setup);
    if (const lxw_error trouble = book.close(); trouble != LXW_NO_ERROR)
        return noRoom(QString::fromUtf8(lxw_strerror(trouble)));
    QByteArray bytes = made.readAll();
    if (!isWhole(bytes))
        return noRoom(u"the workbook is not whole"_s);
    return bytes;
}

} // namespace binder
