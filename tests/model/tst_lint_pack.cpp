// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/pack/lint.h"
#include "model/pack/load.h"
#include "tests/model/lint_cases.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace binder;
using binder::testing::PackCopy;

namespace {

QString line(const LintProblem &problem)
{
    return problem.rule + u" "_s + problem.file + u'#' + problem.pointer
           + (problem.warning ? u" (warning) "_s : u" "_s) + problem.message;
}

QString lines(const QList<LintProblem> &problems)
{
    QStringList all;
    for (const LintProblem &problem : problems)
        all.append(line(problem));
    return all.join(u'\n');
}

} // namespace

/// Every lint finds what it is there for, and says where.
class LintPackTest : public QObject
{
    Q_OBJECT

private slots:
    void theSoundPackIsSound()
    {
        const QList<LintProblem> problems = lintPack(QStringLiteral(BINDER_TEST_DATA "/packs/sound"));
        QVERIFY2(problems.isEmpty(), qPrintable(lines(problems)));
    }

    void broken_data()
    {
        QTest::addColumn<LintCase>("lintCase");
        const QList<LintCase> all = questionCases() + conditionCases() + documentCases() + textCases();
        for (const LintCase &one : all)
            QTest::newRow(QByteArray(one.rule + QByteArray(": ") + one.name).constData()) << one;
    }

    void broken()
    {
        QFETCH(LintCase, lintCase);
        const PackCopy copy;
        for (const auto &mutation : lintCase.mutations)
            copy.change(mutation);
        const QList<LintProblem> problems = lintPack(copy.folder());
        const bool isFound = std::any_of(problems.cbegin(), problems.cend(), [&](const LintProblem &problem) {
            return problem.rule == QLatin1String(lintCase.rule)
                   && problem.file + u'#' + problem.pointer == QLatin1String(lintCase.where)
                   && problem.warning == lintCase.warning && !problem.message.isEmpty();
        });
        QVERIFY2(isFound, qPrintable(lines(problems)));
        // Whatever loading refuses, the check finds.
        const bool hasError = std::any_of(problems.cbegin(), problems.cend(),
                                          [](const LintProblem &problem) { return !problem.warning; });
        QVERIFY(hasError || loadPack(copy.folder()));
    }

    void whatDoesNotLoadIsTold()
    {
        const PackCopy copy;
        copy.change(change("law.json", "/references/law-1/colour", "'red'"));
        copy.change(change("i18n/en.json", "/lexicon/wij", "7"));
        const QList<LintProblem> problems = lintPack(copy.folder());
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.at(0).rule, u"schema"_s);
        QCOMPARE(problems.at(0).file, u"law.json"_s);
        QCOMPARE(problems.at(0).pointer, u"/references/law-1/colour"_s);
        QCOMPARE(problems.at(1).file, u"i18n/en.json"_s);
    }

    void whatCannotBeReadIsTold()
    {
        const PackCopy copy;
        copy.write(u"law.json"_s, "{,}");
        QVERIFY(QFile::remove(copy.path(u"profiles.json"_s)));
        const QList<LintProblem> problems = lintPack(copy.folder());
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.at(0).file, u"profiles.json"_s);
        QCOMPARE(problems.at(1).rule, u"file"_s);
        QCOMPARE(problems.at(1).file, u"law.json"_s);
        QCOMPARE(lintPack(u"/nowhere"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(LintPackTest)
#include "tst_lint_pack.moc"
