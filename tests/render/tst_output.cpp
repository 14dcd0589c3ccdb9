// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_document.h"
#include "dossier_documents.h"
#include "failing_device.h"
#include "model/files/output_file.h"
#include "model/render/html.h"
#include "model/render/output.h"
#include "model/render/plain_text_file.h"
#include "model/render/write_all.h"
#include "random_document.h"
#include "tests/support/property.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <csignal>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

qint64 sizeOf(const Document &document, Format format)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    const Result<RenderReport> report = writeDocument(document, format, device);
    return report ? report->bytes : 0;
}

bool comesBack(const Document &document)
{
    const Result<Document> read = documentFromJson(toJson(document));
    return read && toJson(*read) == toJson(document) && toHtml(*read, {}) == toHtml(document, {})
           && toPlainText(*read) == toPlainText(document);
}

/// No file of this process may grow beyond a size: to a program the same as a disk that fills up.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

} // namespace

class TestOutput : public QObject
{
    Q_OBJECT

private slots:
    void formatNames()
    {
        QCOMPARE(allFormats().size(), 8);
        for (const Format format : allFormats())
            QCOMPARE(formatByName(formatName(format)), format);
        QCOMPARE(formatByName(u"PDF"_s), Format::Pdf);
        QVERIFY(!formatByName(u"docx"_s));
        QCOMPARE(formatEnding(Format::Fragment), u"html"_s);
    }

    /// So that what an edition keeps prints as it did.
    void documentsComeBackFromTheirJson()
    {
        BINDER_PROPERTY("a document read back from its JSON prints the same",
                        [](const Seeds &seeds) { RC_ASSERT(comesBack(grownFrom(seeds))); });
        const QDir data(QStringLiteral(BINDER_TEST_DATA));
        const QStringList files = data.entryList({u"*.answers.json"_s});
        QVERIFY(files.size() > 10);
        for (const QString &file : files) {
            const Result<QList<Document>> documents = documentsOf(data.filePath(file));
            QVERIFY_RESULT(documents);
            for (const Document &document : *documents)
                QVERIFY2(comesBack(document), qPrintable(file + u": "_s + document.name));
        }
    }

    void formatsOfDocuments()
    {
        const QList<Format> always{Format::Pdf, Format::Html, Format::Odt, Format::Text, Format::Json};
        QCOMPARE(formatsOf(Audience::Internal, false), always);
        for (const Format format : always + QList<Format>{Format::Xlsx, Format::Csv})
            QVERIFY(formatsOf(Audience::Internal, true).contains(format));
        QVERIFY(!formatsOf(Audience::Internal, true).contains(Format::Fragment));
        QVERIFY(formatsOf(Audience::Public, false).contains(Format::Fragment));
        QVERIFY(!formatsOf(Audience::Public, false).contains(Format::Csv));
    }

    void noSpreadsheetWithoutTables()
    {
        Document document = demoDocument();
        document.blocks = {block(Heading{1, words(u"Niets"_s)})};
        QVERIFY(!hasTables(document.blocks));
        for (const Format format : {Format::Xlsx, Format::Csv}) {
            QBuffer device;
            device.open(QIODevice::WriteOnly);
            const Result<RenderReport> report = writeDocument(document, format, device);
            QVERIFY(!report);
            QCOMPARE(report.error().kind, ErrorKind::Usage);
            QVERIFY(device.data().isEmpty());
        }
        document.blocks.append(
            block(Box{BoxTone::Summary, {}, {block(Table{{}, {{words(u"A"_s), 1}}, {{Cell{}}}})}}));
        QVERIFY(hasTables(document.blocks));
    }

    void unfitCharactersAreWarnedOf()
    {
        Document document = demoDocument();
        Block odd = block(Paragraph{ParagraphRole::Body, typed(u"a\u0001b"_s + QChar(0xdc00))});
        odd.reasons.addresses = {u"paper.where"_s};
        document.blocks = {block(Box{BoxTone::Summary, {}, {odd}}),
                           block(Table{{}, {{words(u"A"_s), 1}}, {{Cell{}}}})};
        for (const Format format : allFormats()) {
            if (format == Format::Pdf
                || format == Format::Json) // a page knows its own glyphs; JSON can hold all
                continue;
            QBuffer device;
            device.open(QIODevice::WriteOnly);
            const Result<RenderReport> report = writeDocument(document, format, device);
            QVERIFY_RESULT(report);
            QCOMPARE(report->warnings.size(), 1);
            QCOMPARE(report->warnings[0].block, 1);
            QCOMPARE(report->warnings[0].addresses, QStringList{u"paper.where"_s});
            QVERIFY2(report->warnings[0].message.contains(u"paper.where holds"_s)
                         && report->warnings[0].message.contains(u"U+0001, U+DC00"_s),
                     qPrintable(report->warnings[0].message));
        }
    }

    void writesEachFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-1.4");
        QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("json") << u"json"_s << QByteArray("{");
        QTest::newRow("odt") << u"odt"_s << QByteArray("PK\x03\x04");
        QTest::newRow("txt") << u"txt"_s << QByteArray("====");
        QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK\x03\x04");
        QTest::newRow("csv") << u"csv"_s << QByteArray("\xef\xbb\xbf\"");
        QTest::newRow("fragment") << u"fragment"_s << QByteArray("<div lang=");
    }

    void writesEachFormat()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"plan zoë."_s + name);
        write(path, "before");
        const Result<RenderReport> report = writeDocument(demoDocument(), *formatByName(name), path);
        QVERIFY_RESULT(report);
        const QByteArray content = contentOf(path);
        QVERIFY(content.startsWith(start));
        QCOMPARE(report->bytes, content.size());
        QCOMPARE(report->pages > 0, name == u"pdf"_s);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void badPlaces_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("says");
        QTest::newRow("a folder") << u"folder"_s << u"is a folder"_s;
        QTest::newRow("no such folder") << u"nowhere/plan.pdf"_s << u"there is no folder"_s;
        QTest::newRow("a file as folder") << u"file/plan.pdf"_s << u"not a folder"_s;
        QTest::newRow("no name") << QString() << u"there is no name"_s;
        QTest::newRow("name too long") << QString(300, u'x') << u"not allowed"_s;
    }

    void badPlaces()
    {
        QFETCH(QString, place);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
        write(folder.filePath(u"file"_s), "kept");
        for (const Format format : allFormats()) {
            const QString path = place.isEmpty() ? QString() : folder.filePath(place);
            const Result<RenderReport> report = writeDocument(demoDocument(), format, path);
            QVERIFY(!report);
            QCOMPARE(report.error().kind, ErrorKind::FileTrouble);
            QVERIFY2(report.error().message.contains(says), qPrintable(report.error().message));
        }
        QCOMPARE(contentOf(folder.filePath(u"file"_s)), QByteArray("kept"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 2);
        QVERIFY(QDir(folder.filePath(u"folder"_s)).isEmpty());
    }

    void neverOverAnswers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a store") << u"store"_s;
        QTest::newRow("a symbolic link to it") << u"symbolic"_s;
        QTest::newRow("a link to that link") << u"chain"_s;
        QTest::newRow("a hard link to it") << u"hard"_s;
        QTest::newRow("a way round through a folder") << u"folder/../store"_s;
        QTest::newRow("a linked folder") << u"linked-folder/store"_s;
        QTest::newRow("a journal") << u"journal"_s;
        QTest::newRow("where the store keeps its journal") << u"store-journal"_s;
        QTest::newRow("where the store may keep a log") << u"store-wal"_s;
        QTest::newRow("where the log has its index") << u"store-shm"_s;
        QTest::newRow("our ending, damaged") << u"damaged.PrivacyBinder"_s;
        QTest::newRow("our ending, free") << u"free.privacybinder"_s;
        QTest::newRow("a link to our ending, free") << u"dangling"_s;
    }

    void neverOverAnswers()
    {
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        const auto at = [&folder](const QString &file) { return folder.filePath(file); };
        write(at(u"store"_s), QByteArray("SQLite format 3") + QByteArray(85, '\0'));
        QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
        QVERIFY(QFile::link(folder.path(), at(u"linked-folder"_s)));
        QVERIFY(QFile::link(at(u"store"_s), at(u"symbolic"_s)));
        QVERIFY(QFile::link(at(u"symbolic"_s), at(u"chain"_s)));
        QVERIFY(QFile::link(at(u"free.privacybinder"_s), at(u"dangling"_s)));
        QCOMPARE(::link(QFile::encodeName(at(u"store"_s)), QFile::encodeName(at(u"hard"_s))), 0);
        write(at(u"journal"_s), QByteArray::fromHex("d9d505f920a163d7") + QByteArray(100, '\0'));
        write(at(u"damaged.PrivacyBinder"_s), "nothing that can be read");
        const auto state = [&folder, &at] {
            QByteArray all;
            for (const QString &file :
                 QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System))
                all += file.toUtf8() + '\n' + (QFileInfo(at(file)).isFile() ? contentOf(at(file)) : "");
            return all;
        };
        const QByteArray before = state();
        for (const Format format : allFormats()) {
            const Result<RenderReport> report = writeDocument(demoDocument(), format, at(name));
            QVERIFY(!report);
            QCOMPARE(report.error().kind, ErrorKind::FileTrouble);
            QVERIFY2(report.error().message.contains(u"is for answers"_s),
                     qPrintable(report.error().message));
            QCOMPARE(state(), before);
        }
        QVERIFY(!writeFile(at(name), "bytes"));
        QCOMPARE(state(), before);
    }

    /// What only looks a little like a store is any file.
    void otherFilesAreReplaced()
    {
        const QTemporaryDir folder;
        for (const QString &name :
             {u"SQLite"_s, u"notes-journal"_s, u"privacybinder"_s, u"a.privacybinder.pdf"_s}) {
            const QString path = folder.filePath(name);
            write(path, "SQLite format 2");
            QVERIFY_RESULT(writeFile(path, "new"));
            QCOMPARE(contentOf(path), QByteArray("new"));
        }
    }

    void whoMayRead_data()
    {
        QTest::addColumn<bool>("isPublic");
        QTest::addColumn<int>("mask");
        for (const int mask : {0, 022, 077}) {
            QTest::addRow("internal, umask %o", mask) << false << mask;
            QTest::addRow("public, umask %o", mask) << true << mask;
        }
    }

    void whoMayRead()
    {
        QFETCH(const bool, isPublic);
        QFETCH(const int, mask);
        const QTemporaryDir folder;
        const auto modeOf = [](const QString &path) {
            struct stat status = {};
            return ::stat(QFile::encodeName(path), &status) == 0 ? int(status.st_mode & 07777) : -1;
        };
        const mode_t before = ::umask(mode_t(mask));
        const auto restore = qScopeGuard([before] { ::umask(before); });
        Document document = demoDocument();
        document.audience = isPublic ? Audience::Public : Audience::Internal;
        for (const Format format : allFormats()) {
            const QString path = folder.filePath(formatName(format));
            QVERIFY_RESULT(writeDocument(document, format, path));
            QCOMPARE(modeOf(path), isPublic ? 0644 : 0600);
            for (const mode_t kept : {0640U, 0666U, 0600U}) {
                QCOMPARE(::chmod(QFile::encodeName(path), kept), 0);
                QVERIFY_RESULT(writeDocument(document, format, path));
                QCOMPARE(modeOf(path), int(kept));
            }
        }
        QVERIFY_RESULT(writeFile(folder.filePath(u"answers"_s), "{}"));
        QCOMPARE(modeOf(folder.filePath(u"answers"_s)), 0600);
    }

    void aWordWithoutEnd_data()
    {
        QTest::addColumn<QString>("name");
        for (const Format format : allFormats())
            QTest::addRow("%s", qPrintable(formatName(format))) << formatName(format);
    }

    /// Ten times as long a word takes some ten times as long, in time of the processor.
    void aWordWithoutEnd()
    {
        QFETCH(const QString, name);
        const auto ticks = [&name](qsizetype length) {
            Document document = demoDocument();
            const Text word = typed(QString(length, u'w'));
            document.blocks = {block(Paragraph{ParagraphRole::Body, word}),
                               block(Table{{}, {{words(u"A"_s), 1}}, {{Cell{{word}}}}})};
            QBuffer device;
            device.open(QIODevice::WriteOnly);
            const std::clock_t start = std::clock();
            const Result<RenderReport> report = writeDocument(document, *formatByName(name), device);
            return report ? double(std::clock() - start) : -1.0;
        };
        constexpr qsizetype longest = 300'000;
        const double few = std::max(ticks(longest / 10), double(CLOCKS_PER_SEC) / 100);
        const double all = ticks(longest);
        QVERIFY(all > 0);
        QVERIFY2(all < 40 * few, qPrintable(u"%1 times the time for 10 times the size"_s.arg(all / few)));
    }

    void fullDiskLeavesWhatWasThere()
    {
        const QTemporaryDir folder;
        for (const Format format : allFormats()) {
            const QString path = folder.filePath(u"plan"_s);
            write(path, "before");
            const qint64 size = sizeOf(demoDocument(), format);
            for (const qint64 room : {qint64(0), qint64(1), size / 3, size - 1}) {
                const FileSizeLimit limit{rlim_t(room)};
                const Result<RenderReport> report = writeDocument(demoDocument(), format, path);
                QVERIFY2(!report, qPrintable(formatName(format) + u' ' + QString::number(room)));
                QCOMPARE(report.error().kind, ErrorKind::FileTrouble);
                QVERIFY(!report.error().message.isEmpty());
                QVERIFY(report.error().detail.startsWith(path));
            }
            QCOMPARE(contentOf(path), QByteArray("before"));
            QCOMPARE(
                QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size(),
                1);
        }
    }

    void deviceThatFillsUpAtAnyByte()
    {
        Document document = demoDocument();
        document.blocks = document.blocks.first(3);
        QBuffer whole;
        whole.open(QIODevice::WriteOnly);
        QVERIFY_RESULT(writeDocument(document, Format::Pdf, whole));
        const QByteArray bytes = whole.data();
        for (qint64 room = 0; room < bytes.size(); ++room) {
            FailingDevice device(room);
            const Result<> written = writeAll(device, bytes);
            QVERIFY(!written);
            QCOMPARE(written.error().kind, ErrorKind::FileTrouble);
        }
        FailingDevice enough(bytes.size());
        QVERIFY_RESULT(writeAll(enough, bytes));

        for (const Format format : allFormats()) {
            const qint64 size = sizeOf(demoDocument(), format);
            for (qint64 room = 0; room < size; room += size / 8) {
                FailingDevice device(room);
                const Result<RenderReport> report = writeDocument(demoDocument(), format, device);
                QVERIFY(!report);
                QCOMPARE(report.error().kind, ErrorKind::FileTrouble);
                QVERIFY(report.error().message.contains(u"Your answers are safe"_s));
                QCOMPARE(report.error().detail, u"No space left on device"_s);
            }
        }
    }

    void closedDeviceIsAnError()
    {
        QBuffer closed;
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
        QVERIFY(!writeDocument(demoDocument(), Format::Html, closed));
    }
};

BINDER_TEST(TestOutput, QGuiApplication)
#include "tst_output.moc"
