// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/program.h"
#include "tests/support/patience.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder::testing;

namespace {

/// The window gives entries ids of its own; with those of the answers file in their place the two can be
/// compared.
QByteArray withIdsOfTheFile(QByteArray text, const QJsonObject &ids)
{
    for (auto each = ids.begin(); each != ids.end(); ++each)
        text.replace(each.value().toString().toUtf8(), each.key().toUtf8());
    return text;
}

/// Reasons are sorted by address, and so by id: sorts them again after the ids were put in place.
QJsonValue withReasonsSorted(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue each : value.toArray())
            all.append(withReasonsSorted(each));
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        if (key != "addresses"_L1) {
            object.insert(key, withReasonsSorted(object.value(key)));
            continue;
        }
        QStringList addresses = QVariant(object.value(key).toArray().toVariantList()).toStringList();
        addresses.sort();
        object.insert(key, QJsonArray::fromStringList(addresses));
    }
    return object;
}

/// The formats the program offers for a document.
QStringList formatsOf(const QString &file, const QString &name)
{
    const QJsonArray documents =
        json(run({u"documents"_s, file, u"--json"_s}).output).value(u"documents"_s).toArray();
    for (const QJsonValue each : documents) {
        if (each[u"name"_s].toString() == name)
            return QVariant(each[u"formats"_s].toArray().toVariantList()).toStringList();
    }
    return {};
}

} // namespace

/// Keys and mouse in the window give the same as an answers file on the command line: same answers, same
/// documents, same bytes.
class WindowEqualsTest : public QObject
{
    Q_OBJECT

private slots:
    void sameAsTheCommandLine_data()
    {
        QTest::addColumn<QString>("answers");
        for (const char *name : {"bring-the-pixel", "other-variants", "all-unknown"})
            QTest::newRow(name) << testData(QLatin1StringView(name) + u".answers.json");
    }
    void sameAsTheCommandLine()
    {
        QFETCH(const QString, answers);
        const QTemporaryDir folder;
        const QString byHand = folder.filePath(u"by-hand.privacybinder"_s);
        const QString fromFile = folder.filePath(u"from-file.privacybinder"_s);
        QVERIFY(QDir(folder.path()).mkdir(u"window"_s));

        QProcess window;
        window.setProcessChannelMode(QProcess::MergedChannels);
        window.start(QStringLiteral(BINDER_WINDOW_DRIVER),
                     {u"fill"_s, answers, byHand, folder.filePath(u"window"_s)});
        QVERIFY(window.waitForFinished(patience));
        const QByteArray said = window.readAll();
        QVERIFY2(window.exitStatus() == QProcess::NormalExit && window.exitCode() == 0, said.constData());

        makeDossier(fromFile, answers);
        const QJsonObject ids = json(contents(folder.filePath(u"window/entries.json"_s)));

        // The answers; where the user was last is nothing an answers file must say.
        QJsonObject given = json(withIdsOfTheFile(run({u"answers"_s, u"export"_s, byHand}).output, ids));
        given.remove(u"position"_s);
        QCOMPARE(given, json(contents(answers)));

        const QString language = given.value(u"language"_s).toString();
        QStringList languages{u"en"_s, language};
        languages.removeDuplicates();
        int compared = 0;
        for (const QString &each : languages) {
            for (const QString &name : {u"plan"_s, u"leaflet"_s, u"actions"_s, u"answers"_s}) {
                for (const QString &format : formatsOf(fromFile, name)) {
                    const QString file = name + u'.' + each + u'.' + format;
                    const QString out = folder.filePath(file);
                    const Run made = run({u"document"_s, fromFile, u"--name"_s, name, u"--format"_s, format,
                                          u"--language"_s, each, u"--date"_s, u"2026-11-21"_s, u"-o"_s, out});
                    QVERIFY2(made.exitCode == 0, made.text().constData());
                    QByteArray shown = contents(folder.filePath(u"window/"_s + file));
                    if (format == "json"_L1)
                        shown =
                            QJsonDocument(withReasonsSorted(json(withIdsOfTheFile(shown, ids))).toObject())
                                .toJson();
                    QVERIFY2(shown == contents(out), qPrintable(file));
                    ++compared;
                }
            }
        }
        QVERIFY(compared >= 20);
    }
};

BINDER_TEST(WindowEqualsTest, QCoreApplication)
#include "tst_window_equals.moc"
