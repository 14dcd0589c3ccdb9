// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/file_header.h"
#include "tests/store/samples.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

/// The first hundred bytes, by value.
class FileHeaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsWhatTheStoreWrote();
    void readsBigEndianNumbers();
    void largestPageSizeIsWrittenAsOne();
    void ignoresAPageCountThatWasNotKept();
    void needsAHundredBytesAndTheMark();

private:
    QByteArray m_bytes;
};

void FileHeaderTest::init()
{
    const StoreFolder folder;
    folder.makeStore(sampleAnswers());
    m_bytes = fileState(folder.path()).bytes;
}

void FileHeaderTest::readsWhatTheStoreWrote()
{
    const auto header = FileHeader::fromBytes(m_bytes);
    QVERIFY(header);
    QCOMPARE(header->pageSize, 4096u);
    QCOMPARE(qint64(header->pageSize) * header->pageCount, m_bytes.size());
    QCOMPARE(header->applicationId, 0x50426E64u);
    QCOMPARE(header->userVersion, quint32(Schema::current().version));
}

void FileHeaderTest::readsBigEndianNumbers()
{
    m_bytes.replace(60, 4, "\x01\x02\x03\x04");
    m_bytes.replace(68, 4, "\xFF\xFE\xFD\xFC");
    const auto header = FileHeader::fromBytes(m_bytes);
    QVERIFY(header);
    QCOMPARE(header->userVersion, 0x01020304u);
    QCOMPARE(header->applicationId, 0xFFFEFDFCu);
}

void FileHeaderTest::largestPageSizeIsWrittenAsOne()
{
    m_bytes.replace(16, 2, QByteArray("\0\1", 2));
    QCOMPARE(FileHeader::fromBytes(m_bytes).value().pageSize, 65536u);
}

void FileHeaderTest::ignoresAPageCountThatWasNotKept()
{
    m_bytes[95] = static_cast<char>(m_bytes.at(95) + 1); // valid for another state of the file
    QCOMPARE(FileHeader::fromBytes(m_bytes).value().pageCount, 0u);
}

void FileHeaderTest::needsAHundredBytesAndTheMark()
{
    QVERIFY(FileHeader::fromBytes(QByteArrayView(m_bytes).first(100)));
    QVERIFY(!FileHeader::fromBytes(QByteArrayView(m_bytes).first(99)));
    QVERIFY(!FileHeader::fromBytes({}));
    m_bytes[15] = 'x';
    QVERIFY(!FileHeader::fromBytes(m_bytes));
}

BINDER_TEST(FileHeaderTest, QCoreApplication)
#include "tst_file_header.moc"
