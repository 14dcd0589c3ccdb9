// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/program.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder::testing;

namespace {

QString manual()
{
    QString text = QString::fromUtf8(contents(testData(u"../../packaging/privacy-binder.1"_s)));
    text.replace("\\-"_L1, "-"_L1);
    return text;
}

QStringList commandsOfHelp()
{
    QStringList commands;
    static const QRegularExpression line(u"^  ([a-z]+(?: [a-z]+)?)  "_s);
    const QStringList lines = QString::fromUtf8(run({u"--help"_s}).output).split(u'\n');
    for (const QString &each : lines) {
        if (const auto match = line.match(each); match.hasMatch())
            commands.append(match.captured(1));
    }
    return commands;
}

QSet<QString> longOptions(const QString &text)
{
    QSet<QString> options;
    static const QRegularExpression option(u"--([a-z]+(?:-[a-z]+)*)"_s);
    for (auto each = option.globalMatch(text); each.hasNext();)
        options.insert(each.next().captured(1));
    return options;
}

} // namespace

/// The manual page and the help of the program know the same commands and options.
class ManPageTest : public QObject
{
    Q_OBJECT

private slots:
    void sameCommands()
    {
        const QStringList help = commandsOfHelp();
        QVERIFY(help.size() >= 13);
        QStringList man;
        static const QRegularExpression synopsis(
            u"^\\.SY \"privacy-binder ([a-z ]+)\"|^\\.SY privacy-binder ([a-z]+)$"_s,
            QRegularExpression::MultilineOption);
        const QString page = manual();
        for (auto each = synopsis.globalMatch(page); each.hasNext();) {
            const auto match = each.next();
            man.append(match.captured(1) + match.captured(2));
        }
        QCOMPARE(QSet<QString>(man.begin(), man.end()), QSet<QString>(help.begin(), help.end()));
    }

    void sameOptions()
    {
        QSet<QString> help;
        const QStringList commands = commandsOfHelp();
        for (const QString &command : commands) {
            const Run shown = run(command.split(u' ') + QStringList{u"--help"_s});
            QCOMPARE(shown.exitCode, 0);
            const QSet<QString> options = longOptions(QString::fromUtf8(shown.output).section(u'\n', 1));
            help += options;

            // The synopsis of the page names each option of the command.
            const QString page = manual();
            const qsizetype from = page.indexOf(u".SY \"privacy-binder "_s + command + u'"');
            const QString synopsis = page.mid(from, page.indexOf(".YS"_L1, from) - from);
            for (const QString &option : options) {
                if (option != "help"_L1 && option != "output"_L1)
                    QVERIFY2(synopsis.contains(u"--"_s + option), qPrintable(command + u" --" + option));
            }
        }
        help += {u"help"_s, u"version"_s};
        QCOMPARE(longOptions(manual()), help);
    }

    void helpAndVersion()
    {
        QVERIFY(run({u"--version"_s}).output.startsWith("privacy-binder "));
        QCOMPARE(run({u"-v"_s}).output, run({u"--version"_s}).output);
        QCOMPARE(run({u"answers"_s, u"--help"_s}).exitCode, 0);
        QVERIFY(run({u"answers"_s, u"--help"_s}).output.contains("answers import"));
        Surroundings dutch;
        dutch.environment.insert(u"LC_ALL"_s, u"nl_NL.UTF-8"_s);
        QVERIFY(run({u"--help"_s}, dutch).output.startsWith("Gebruik: "));
    }
};

BINDER_TEST(ManPageTest, QCoreApplication)
#include "tst_man_page.moc"
