// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/program.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder::testing;

namespace {

/// Runs another program; everything it printed, or the reason why it failed.
struct Outcome
{
    bool ok = false;
    QByteArray output;
};

Outcome runOther(const QString &program, const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.closeWriteChannel();
    constexpr int longest = 20 * 60 * 1000;
    if (!process.waitForFinished(longest)) {
        process.kill();
        process.waitForFinished(patience);
        return {false, program.toUtf8() + ": " + process.errorString().toUtf8()};
    }
    return {process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, process.readAll()};
}

/// How many elements of that kind there are in pandoc's tree of a document.
int countIn(const QJsonValue &value, const QString &kind)
{
    int count = 0;
    for (const QJsonValue each : value.toArray())
        count += countIn(each, kind);
    const QJsonObject object = value.toObject();
    if (object.value(u"t"_s).toString() == kind)
        ++count;
    for (const QJsonValue each : object)
        count += countIn(each, kind);
    return count;
}

/// How many blocks of that kind there are in the JSON of a document, also in boxes.
int blocksIn(const QJsonArray &blocks, const QString &kind)
{
    int count = 0;
    for (const QJsonValue block : blocks) {
        count += block[u"kind"_s].toString() == kind ? 1 : 0;
        count += blocksIn(block[u"blocks"_s].toArray(), kind);
    }
    return count;
}

QString textOf(const QJsonArray &spans)
{
    QString text;
    for (const QJsonValue span : spans)
        text += span.isString() ? span.toString() : span[u"literal"_s].toString();
    return text;
}

/// The tables in the JSON of a document: rows of cells, headings first.
QList<QList<QStringList>> tablesIn(const QJsonArray &blocks)
{
    QList<QList<QStringList>> tables;
    for (const QJsonValue block : blocks) {
        tables.append(tablesIn(block[u"blocks"_s].toArray()));
        if (block[u"kind"_s].toString() != u"table"_s)
            continue;
        QList<QStringList> table;
        QStringList headings;
        for (const QJsonValue column : block[u"columns"_s].toArray())
            headings.append(textOf(column[u"heading"_s].toArray()));
        table.append(headings);
        for (const QJsonValue row : block[u"rows"_s].toArray()) {
            QStringList cells;
            for (const QJsonValue cell : row.toArray()) {
                QStringList lines;
                for (const QJsonValue line : cell[u"lines"_s].toArray())
                    lines.append(textOf(line.toArray()));
                cells.append(lines.join(u'\n'));
            }
            table.append(cells);
        }
        tables.append(table);
    }
    return tables;
}

/// CSV as LibreOffice writes it: every text quoted, '\n' after each record.
QList<QStringList> readCsv(const QString &text)
{
    QList<QStringList> records;
    QStringList record;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            field += u'"';
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\n')) {
            record.append(std::exchange(field, {}));
            if (c == u'\n')
                records.append(std::exchange(record, {}));
        } else {
            field += c;
        }
    }
    return records;
}

} // namespace

/// What other programs make of our files: LibreOffice and pandoc open them, and a validator and a checker of
/// accessibility find nothing wrong. For every document of every dossier of the tests.
class OtherProgramsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QSet<QString> m_asked;   ///< the questionnaires made, by pack and language
    QStringList m_documents; ///< "dossier.document.language", the start of the names of its files

    [[nodiscard]] QString file(const QString &document, const QString &ending) const
    {
        return m_folder.filePath(document + u'.' + ending);
    }
    [[nodiscard]] QStringList files(const QString &ending) const
    {
        QStringList found;
        for (const QString &document : m_documents) {
            if (QFileInfo::exists(file(document, ending)))
                found.append(file(document, ending));
        }
        return found;
    }
    [[nodiscard]] QJsonArray blocksOf(const QString &document) const
    {
        return json(contents(file(document, u"json"_s))).value(u"blocks"_s).toArray();
    }

    /// LibreOffice takes them in batches: a very long row of documents has ended early, and silently.
    [[nodiscard]] Outcome convert(const QString &filter, const QString &folder,
                                  const QStringList &documents) const
    {
        constexpr qsizetype batch = 50;
        for (qsizetype first = 0; first < documents.size(); first += batch) {
            const Outcome converted =
                office(QStringList{u"--convert-to"_s, filter, u"--outdir"_s, m_folder.filePath(folder)}
                       + documents.mid(first, batch));
            if (!converted.ok)
                return converted;
        }
        return {true, {}};
    }

    void makeDocuments(const QString &answersFile, const QStringList &languages)
    {
        const QString dossier = QFileInfo(answersFile).fileName().section(u".answers"_s, 0, 0);
        const QString pack = json(contents(answersFile)).value(u"pack"_s).toString();
        const QString store = m_folder.filePath(dossier + u".privacybinder"_s);
        Run done = run({u"new"_s, store, u"--pack"_s, pack});
        QVERIFY2(done.exitCode == 0, done.text().constData());
        done = run({u"answers"_s, u"import"_s, store, answersFile});
        QVERIFY2(done.exitCode == 0, done.text().constData());
        const QJsonArray offered =
            json(run({u"documents"_s, store, u"--json"_s}).output).value(u"documents"_s).toArray();
        QVERIFY(offered.size() >= 3);
        for (const QJsonValue each : offered) {
            const QString name = each[u"name"_s].toString();
            for (const QString &language : languages) {
                // What is printed to fill in asks the same, whoever fills it in.
                if (name == u"questionnaire" && m_asked.contains(pack + language))
                    continue;
                if (name == u"questionnaire")
                    m_asked.insert(pack + language);
                const QString document = dossier + u'.' + name + u'.' + language;
                m_documents.append(document);
                for (const QJsonValue format : each[u"formats"_s].toArray()) {
                    if (format.toString() == u"pdf"_s)
                        continue;
                    const QString ending =
                        format.toString() == u"fragment"_s ? u"fragment.html"_s : format.toString();
                    done = run({u"document"_s, store, u"--name"_s, name, u"--format"_s, format.toString(),
                                u"--language"_s, language, u"--date"_s, u"2026-11-21"_s, u"-o"_s,
                                file(document, ending)});
                    QVERIFY2(done.exitCode == 0 && done.errors.isEmpty(), done.text().constData());
                }
            }
        }
    }

    /// LibreOffice with settings of its own, in the folder.
    [[nodiscard]] Outcome office(const QStringList &arguments) const
    {
        return runOther(u"soffice"_s,
                        QStringList{u"-env:UserInstallation=file://"_s + m_folder.filePath(u"office"_s),
                                    u"--headless"_s, u"--norestore"_s, u"--nologo"_s}
                            + arguments,
                        m_folder.path());
    }

    [[nodiscard]] static Outcome judge(const QStringList &pages)
    {
        return runOther(u"node"_s,
                        QStringList{QStringLiteral(BINDER_HTML_TOOLS "/judge.mjs"), u"/usr/bin/chromium"_s}
                            + pages);
    }

private slots:
    void initTestCase()
    {
        const QStringList answers =
            QDir(testData(u"."_s)).entryList({u"*.answers.json"_s}, QDir::Files, QDir::Name);
        QVERIFY(answers.size() >= 8);
        qsizetype turn = 0;
        for (const QString &name : answers) {
            // Of the dossiers that are about one corner of the questions, one language each.
            QStringList languages{u"nl"_s, u"en"_s};
            if (name.startsWith(u"edge-"_s))
                languages.removeAt(++turn % 2);
            makeDocuments(testData(name), languages);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void officeOpensEveryText()
    {
        const QStringList texts = files(u"odt"_s);
        QVERIFY(texts.size() == m_documents.size() && texts.size() > 50);
        const Outcome converted = convert(u"pdf"_s, u"pdf"_s, texts);
        QVERIFY2(converted.ok, converted.output.constData());
        for (const QString &document : m_documents) {
            const QString pdf = m_folder.filePath(u"pdf/"_s + document + u".pdf"_s);
            QVERIFY2(QFileInfo::exists(pdf), qPrintable(document));
            const QString title = json(contents(file(document, u"json"_s))).value(u"title"_s).toString();
            const QString text = flat(pdfText(contents(pdf)));
            QVERIFY2(text.contains(title), qPrintable(document));
            QVERIFY2(text.contains(QRegularExpression(u"(Pagina|Page) 1 (van|of) \\d"_s)),
                     qPrintable(document));
        }
        qInfo("%lld texts", qlonglong(texts.size()));
    }

    void pandocCountsTheSame()
    {
        for (const QString &document : std::as_const(m_documents)) {
            const QJsonArray blocks = blocksOf(document);
            const int headings = blocksIn(blocks, u"heading"_s);
            const int tables = blocksIn(blocks, u"table"_s);
            for (const QString &format : {u"odt"_s, u"html"_s}) {
                const Outcome read = runOther(
                    u"pandoc"_s, {u"--from"_s, format, u"--to"_s, u"json"_s, file(document, format)});
                QVERIFY2(read.ok, read.output.constData());
                const QJsonValue tree = json(read.output).value(u"blocks"_s);
                const int title = format == u"html"_s ? 1 : 0; // there it is a heading too
                QVERIFY2(countIn(tree, u"Header"_s) == headings + title,
                         qPrintable(document + u'.' + format));
                QVERIFY2(countIn(tree, u"Table"_s) == tables, qPrintable(document + u'.' + format));
            }
        }
        qInfo("%lld texts and as many pages", qlonglong(m_documents.size()));
    }

    void officeReadsEveryTable()
    {
        const QStringList books = files(u"xlsx"_s);
        QVERIFY(books.size() > 20);
        // Commas, quotes, UTF-8, all texts quoted, and a file for each sheet.
        const Outcome converted =
            convert(u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,true,false,false,-1"_s,
                    u"csv"_s, books);
        QVERIFY2(converted.ok, converted.output.constData());
        int sheets = 0;
        for (const QString &book : books) {
            const QString document = QFileInfo(book).completeBaseName();
            QList<QList<QStringList>> wanted = tablesIn(blocksOf(document));
            const QStringList written = QDir(m_folder.filePath(u"csv"_s))
                                            .entryList({document + u"-*.csv"_s}, QDir::Files, QDir::Name);
            QCOMPARE(written.size(), wanted.size());
            for (const QString &name : written) {
                const QList<QStringList> read =
                    readCsv(QString::fromUtf8(contents(m_folder.filePath(u"csv/"_s + name))));
                QVERIFY2(wanted.removeOne(read), qPrintable(name));
                ++sheets;
            }
        }
        qInfo("%lld workbooks, %d sheets", qlonglong(books.size()), sheets);
    }

    void pagesAreValidAndAccessible()
    {
        const QStringList pages = files(u"html"_s) + files(u"fragment.html"_s);
        QVERIFY(pages.size() > m_documents.size());
        const Outcome judged = judge(pages);
        QVERIFY2(judged.ok, judged.output.constData());
        qInfo("%s", judged.output.trimmed().constData());
    }

    /// The judges see what they are there for.
    void faultsAreFound()
    {
        QByteArray page = contents(files(u"html"_s).constFirst());
        page.replace("<html lang=\"nl\">", "<html>").replace("<html lang=\"en\">", "<html>");
        page.replace("--quiet: #55595e", "--quiet: #c5c9ce")
            .replace("<main id=", "<main><p id=\"content\">x</p><div id=");
        write(m_folder.filePath(u"broken.html"_s), page);
        const Outcome judged = judge({m_folder.filePath(u"broken.html"_s)});
        QVERIFY(!judged.ok);
        for (const char *rule : {"html-has-lang", "color-contrast", "no-dup-id", "close-order"})
            QVERIFY2(judged.output.contains(rule), judged.output.constData());
    }
};

BINDER_TEST(OtherProgramsTest, QCoreApplication)
#include "tst_other_programs.moc"
