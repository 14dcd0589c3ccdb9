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
        const QList<LintCase> all =
            questionCases() + conditionCases() + documentCases() + definitionCases() + textCases();
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

    /// What is wrong in a definition is told once, however often it is used.
    void aProblemOfADefinitionIsToldOnce()
    {
        const PackCopy copy;
        const auto condition = "{'question': 'organisation.alne', 'operator': '=', 'answer': true}";
        copy.change(inDocuments("/definitions", QByteArray("{'conditions': {'alone': ") + condition + "}}"));
        copy.change(inDocuments("/documents/0/blocks/0/blocks/0/when", "{'use': 'alone'}"));
        copy.change(inDocuments("/documents/0/blocks/0/blocks/1/when", "{'use': 'alone'}"));
        const QList<LintProblem> problems = lintPack(copy.folder());
        QCOMPARE(std::count_if(problems.cbegin(), problems.cend(),
                               [](const LintProblem &one) { return one.rule == u"unknown-question"; }),
                 1);
    }

    /// A pack that uses names says the same as one that writes everything out.
    void soundDefinitionsAreSound()
    {
        const PackCopy copy;
        copy.change(
            inDocuments("/definitions",
                        "{'conditions': {'has-name': {'question': 'organisation.name', 'operator': 'exists', "
                        "'answer': true}}, 'expressions': {'subject': {'answer': 'organisation.name'}}}"));
        copy.change(inDocuments("/documents/0/blocks/0/blocks/0/when", "{'use': 'has-name'}"));
        copy.change(inDocuments("/documents/0/blocks/0/blocks/0/values/name", "{'use': 'subject'}"));
        const QList<LintProblem> problems = lintPack(copy.folder());
        QVERIFY2(problems.isEmpty(), qPrintable(lines(problems)));
    }

    /// The last branch may have a condition: then there may be nothing to say.
    void noBranchMayHold()
    {
        const PackCopy copy;
        copy.change(inDocuments("/documents/0/blocks/2/blocks/1/blocks/1/options/1/when",
                                "{'question': 'information.consent', 'operator': '=', 'answer': false}"));
        const QList<LintProblem> problems = lintPack(copy.folder());
        QVERIFY2(problems.isEmpty(), qPrintable(lines(problems)));
    }

    /// A clause can say that it keeps silent where it would rest on an assumption.
    void silenceIsAnAssumedTextToo()
    {
        const PackCopy copy;
        copy.change(inDocuments("/documents/1/blocks/1/assumedText", "null"));
        const QList<LintProblem> problems = lintPack(copy.folder());
        QVERIFY2(std::none_of(problems.cbegin(), problems.cend(),
                              [](const LintProblem &one) { return !one.warning; }),
                 qPrintable(lines(problems)));
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
