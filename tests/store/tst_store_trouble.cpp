// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/store_trouble.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;

class StoreTroubleTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTroubleIsReadBackFromTheDetail();
    void otherErrorsAreNoTroubleOfTheStore();
};

void StoreTroubleTest::everyTroubleIsReadBackFromTheDetail()
{
    QStringList words;
    for (int number = 1; number <= static_cast<int>(StoreTrouble::System); ++number) {
        const auto trouble = static_cast<StoreTrouble>(number);
        const QString word = storeTroubleWord(trouble);
        QVERIFY(!word.isEmpty());
        QVERIFY(!words.contains(word));
        words.append(word);
        QCOMPARE(storeTrouble({ErrorKind::FileTrouble, u"Message"_s, word + u": /a/path: cause"_s}), trouble);
    }
}

void StoreTroubleTest::otherErrorsAreNoTroubleOfTheStore()
{
    for (const QString &detail :
         {u""_s, u"pack.json, /pages/0"_s, u"store-fullest: x"_s, u"store-"_s, u": store-full"_s})
        QCOMPARE(storeTrouble({ErrorKind::BadInput, u"Message"_s, detail}), StoreTrouble::None);
    QCOMPARE(storeTroubleWord(StoreTrouble::None), QString());
}

BINDER_TEST(StoreTroubleTest, QCoreApplication)
#include "tst_store_trouble.moc"
