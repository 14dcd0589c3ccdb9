// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/compose.h"
#include "model/pack/load.h"
#include "model/render/layout.h"
#include "model/render/pdf.h"
#include "pdf_rules.h"
#include "struct_text.h"
#include "tests/support/dossier_file.h"
#include "tests/support/random_dossier.h"
#include "tests/support/result.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include <qpdf/QPDF.hh>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

const QDate today(2026, 11, 21);

bool isFull()
{
    return qEnvironmentVariableIsSet("BINDER_FULL");
}

/// Letters that are written from right to left come back in another order.
bool isLeftToRight(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

/// What one text has more than the other, whatever the order: the letters, sorted.
QString surplus(QString text, QString other)
{
    std::sort(text.begin(), text.end());
    std::sort(other.begin(), other.end());
    QString more;
    std::set_difference(text.cbegin(), text.cend(), other.cbegin(), other.cend(), std::back_inserter(more));
    return more;
}

} // namespace

/// Every document of every test dossier, of the empty one, of a very large one and of random ones, as PDF:
/// the rules of docs/pdf-rules.md, PDF/A-1b, and what a reader of the structure gets to hear.
class TestPdfDocuments : public QObject
{
    Q_OBJECT

private:
    /// Writes the documents of a dossier in the languages of its pack.
    void write(const Pack &pack, const Answers &answers, const QString &name, const QStringList &languages)
    {
        const Evaluation evaluation = Evaluation::evaluate(pack, answers, today);
        for (const QString &language : languages) {
            for (const DocumentTemplate &source : pack.documents) {
                if (m_random && !isFull() && ++m_turn % 4 != 0)
                    continue; // the long runs take them all
                const Result<Document> document = compose(evaluation, source.name, language);
                if (!document)
                    continue; // does not apply
                if (QTest::currentTestFailed())
                    return;
                const QString file = name + u'-' + source.name + u'-' + language + u".pdf"_s;
                writeDocument(*document, file);
            }
        }
    }

    void writeDocument(const Document &document, const QString &name)
    {
        PageSetup setup;
        setup.paper = m_count % 5 == 4 ? Paper::Letter : Paper::A4;
        const Result<QByteArray> pdf = toPdf(layOut(document, setup));
        QVERIFY2(pdf.has_value(), qPrintable(name));
        ++m_count;
        QPDF read;
        read.processMemoryFile("test", pdf->constData(), size_t(pdf->size()));
        QString text;
        const QStringList broken = brokenPdfRules(read, &text);
        QVERIFY2(broken.isEmpty(), qPrintable(name + u'\n' + broken.join(u'\n')));
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(*pdf), pdf->size());
        if (m_count % 5 == 0)
            m_texts.append({file.fileName(), text});
        compareText(document, text, name);
        if (QTest::currentTestFailed())
            return;
        // Poppler paints the page anew for each element.
        const bool isShort = layOut(document).pages.size() < (isFull() ? 8 : 3);
        if (isShort && (isFull() ? m_count % 20 == 0 : m_heard < 6)) {
            compareText(document, structureTexts(*pdf).join(u'\n'), name);
            ++m_heard;
        }
    }

    /// The tree says what stands in front of the text, and the text piece by piece in reading order.
    static void compareText(const Document &document, const QString &text, const QString &name)
    {
        const QString all = letters(text);
        const QStringList texts = frontTexts(document);
        for (const QString &one : texts)
            QVERIFY2(!isLeftToRight(one) || all.contains(letters(one)), qPrintable(name + u": " + one));
        qsizetype at = 0;
        const QStringList pieces = readingTexts(document);
        for (const QString &piece : pieces) {
            const QString wanted = letters(piece);
            if (!isLeftToRight(wanted))
                continue; // in a tree of glyphs its letters stand from left to right
            const qsizetype found = all.indexOf(wanted, at);
            QVERIFY2(found >= 0,
                     qPrintable(name + u"\nnot after: " + all.mid(std::max<qsizetype>(0, at - 60), 60) + u"\n"
                                + piece.left(200)));
            at = found + wanted.size();
        }
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        for (const QString &id : shippedPacks()) {
            Result<Pack> pack = loadPack(shippedPackFolder(id));
            QVERIFY_RESULT(pack);
            m_packs.append(*std::move(pack));
        }
        QVERIFY(m_packs.size() >= 2);
    }

    void testDossiers()
    {
        const QStringList files =
            QDir(QStringLiteral(BINDER_TEST_DATA)).entryList({u"*.answers.json"_s}, QDir::Files);
        int written = 0;
        for (const QString &file : files) {
            const QString name = file.chopped(QStringLiteral(".answers.json").size());
            for (const Pack &pack : std::as_const(m_packs)) {
                const Result<Answers> answers = testDossier(pack, name);
                if (!answers || answers->packId != pack.id)
                    continue;
                write(pack, *answers, name, pack.languages);
                if (QTest::currentTestFailed())
                    return;
                ++written;
            }
        }
        QCOMPARE(written, files.size());
    }

    void theEmptyDossier()
    {
        for (const Pack &pack : std::as_const(m_packs)) {
            Answers answers;
            answers.packId = pack.id;
            write(pack, answers, u"empty-"_s + pack.id, pack.languages);
        }
    }

    /// Every card that can be ticked is, each of them filled in.
    void aVeryLargeDossier()
    {
        for (const Pack &pack : std::as_const(m_packs)) {
            Answers answers = RandomDossier(pack, 4242).makeLarge(today);
            write(pack, answers, u"large-"_s + pack.id, {pack.sourceLanguage});
        }
    }

    void randomDossiers()
    {
        m_random = true;
        const unsigned count = isFull() ? 200 : 20;
        for (unsigned seed = 1; seed <= count; ++seed) {
            const Pack &pack = m_packs.at(qsizetype(seed) % m_packs.size());
            const QString language = pack.languages.at(qsizetype(seed / 2) % pack.languages.size());
            write(pack, RandomDossier(pack, seed).make(today), u"random-%1"_s.arg(seed), {language});
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// One start of Java for all files: it takes longer than the checking.
    void zzAllArePdfA()
    {
        QStringList jars;
        for (const QString &jar :
             {u"pdfbox2"_s, u"preflight"_s, u"xmpbox"_s, u"fontbox2"_s, u"commons-logging"_s, u"commons-io"_s,
              u"javax.activation"_s, u"jaxb-api"_s})
            jars.append(u"/usr/share/java/"_s + jar + u".jar"_s);
        QProcess java;
        java.start(u"java"_s, {u"-cp"_s, jars.join(u':'), u"org.apache.pdfbox.preflight.Validator_A1b"_s,
                               u"batch"_s, m_folder.path()});
        QVERIFY2(java.waitForFinished(1000 * 1000),
                 "Java and PDFBox are needed: packaging/install-dependencies.sh test");
        const QString report = QString::fromUtf8(java.readAllStandardOutput());
        const qsizetype valid = report.count(u" is a valid PDF/A-1b file"_s);
        QVERIFY2(valid == m_count && !report.contains(u" is not a valid "_s), qPrintable(report.right(3000)));
        QVERIFY(m_count > 50);
        qInfo("%d files", m_count);
    }

    /// What browsers make of the structure is what our own reader of it was told (which was compared with the
    /// document). They tell it page by page; so only what is said counts here, not the order.
    void zzPdfJsReadsThem()
    {
        if (!isFull())
            QSKIP("needs packages from elsewhere: only in the long runs");
        const QString folder = QDir(QStringLiteral(BINDER_PDFJS_BUILD)).absolutePath();
        QProcess install;
        install.start(QStringLiteral(BINDER_PDFJS "/install.sh"), {folder});
        QVERIFY(install.waitForFinished(300 * 1000));
        QVERIFY2(install.exitCode() == 0, install.readAllStandardError().constData());

        QProcess node;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PDFJS_FOLDER"_s, folder);
        node.setProcessEnvironment(environment);
        QStringList files;
        for (const auto &[file, text] : std::as_const(m_texts))
            files.append(file);
        node.start(u"node"_s, QStringList{QStringLiteral(BINDER_PDFJS "/read_structure.mjs")} + files);
        QVERIFY(node.waitForFinished(1000 * 1000));
        QVERIFY2(node.exitCode() == 0, node.readAllStandardError().constData());
        const QStringList told = QString::fromUtf8(node.readAllStandardOutput()).split(u"file\t"_s).sliced(1);
        QCOMPARE(told.size(), m_texts.size());
        for (qsizetype i = 0; i < told.size(); ++i) {
            QSet<QString> roles;
            QString text;
            const QStringList lines = told[i].split(u'\n').sliced(1);
            for (const QString &line : lines) {
                roles.insert(line.section(u'\t', 0, 0));
                text += line.section(u'\t', 1);
            }
            QVERIFY2(roles.contains(u"Document"_s) && roles.contains(u"H1"_s), qPrintable(m_texts[i].first));
            const QString said = letters(text);
            const QString printed = letters(m_texts[i].second);
            const QString more = surplus(said, printed);
            const QString fewer = surplus(printed, said);
            QVERIFY2(more.isEmpty() && fewer.isEmpty(),
                     qPrintable(m_texts[i].first + u"\ntoo much: "_s + more.left(200) + u"\ntoo little: "_s
                                + fewer.left(200)));
        }
    }

private:
    QList<Pack> m_packs;
    QList<std::pair<QString, QString>> m_texts; ///< files with what they say, for pdf.js
    QTemporaryDir m_folder;
    int m_count = 0;
    bool m_random = false;
    int m_turn = 0;
    int m_heard = 0; ///< read by poppler too
};

QTEST_MAIN(TestPdfDocuments)
#include "tst_pdf_documents.moc"
