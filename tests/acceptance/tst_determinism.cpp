// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/program.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder::testing;

/// The same answers, language and date give the same bytes: twice, elsewhere on earth, in another language,
/// from another folder.
class DeterminismTest : public QObject
{
    Q_OBJECT

private slots:
    void sameBytesEverywhere_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"pdf", "html", "odt", "txt", "xlsx", "csv", "json"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void sameBytesEverywhere()
    {
        QFETCH(const QString, format);
        const QTemporaryDir folder;
        const QString answers = testData(u"other-variants.answers.json"_s);
        const auto make = [&](const QString &name, const Surroundings &where) {
            const QString file = folder.filePath(name + u".privacybinder");
            const QString out = folder.filePath(name + u'.' + format);
            makeDossier(file, answers, where);
            const Run made = run({u"document"_s, file, u"--name"_s, u"plan"_s, u"--format"_s, format,
                                  u"--date"_s, u"2026-11-21"_s, u"-o"_s, out},
                                 where);
            return made.exitCode == 0 ? contents(out) : made.text();
        };
        const QByteArray first = make(u"first"_s, {});
        QVERIFY(first.size() > 1000);
        QCOMPARE(make(u"second"_s, {}), first);

        Surroundings elsewhere;
        elsewhere.environment.insert(u"TZ"_s, u"Pacific/Kiritimati"_s);
        elsewhere.environment.insert(u"LC_ALL"_s, u"nl_NL.UTF-8"_s);
        elsewhere.environment.insert(u"LANGUAGE"_s, u"nl"_s);
        elsewhere.environment.insert(u"HOME"_s, folder.path());
        elsewhere.environment.insert(u"SOURCE_DATE_EPOCH"_s, u"1"_s);
        elsewhere.environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
        elsewhere.environment.insert(u"QT_FONT_DPI"_s, u"192"_s);
        elsewhere.environment.insert(u"QT_HASH_SEED"_s, u"12345"_s);
        elsewhere.folder = u"/"_s;
        QCOMPARE(make(u"elsewhere"_s, elsewhere), first);

        Surroundings bare;
        bare.environment = QProcessEnvironment();
        bare.environment.insert(u"LC_ALL"_s, u"C"_s);
        bare.environment.insert(u"TZ"_s, u"America/St_Johns"_s);
        QCOMPARE(make(u"bare"_s, bare), first);
    }

    void everythingPrintedIsTheSameTwice()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"shop.privacybinder"_s);
        makeDossier(file, testData(u"all-unknown.answers.json"_s));
        for (const QStringList &command : {QStringList{u"check"_s, file, u"--json"_s},
                                           {u"check"_s, file},
                                           {u"documents"_s, file, u"--json"_s},
                                           {u"answers"_s, u"export"_s, file},
                                           {u"pack"_s, u"questions"_s, u"ca-pipeda"_s, u"--json"_s}}) {
            const Run first = run(command);
            QVERIFY(!first.output.isEmpty());
            QCOMPARE(run(command).output, first.output);
        }
    }
};

BINDER_TEST(DeterminismTest, QCoreApplication)
#include "tst_determinism.moc"
