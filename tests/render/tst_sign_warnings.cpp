// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_document.h"
#include "model/render/layout.h"
#include "model/render/sign_warnings.h"
#include "page_checks.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

Document documentWith(const QString &typedText)
{
    Document document = demoDocument();
    document.subtitle.clear();
    document.titleFacts.clear();
    document.blocks = {block(Paragraph{ParagraphRole::Body, typed(typedText)})};
    return document;
}

Address at(const QString &address)
{
    return *Address::fromString(address);
}

} // namespace

class TestSignWarnings : public QObject
{
    Q_OBJECT

private slots:
    void marksStandForWhatNoFontHas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("missing");
        QTest::newRow("latin") << u"Zoë Ĳssel Łódź"_s << u"Zoë Ĳssel Łódź"_s << QString();
        QTest::newRow("greek, cyrillic") << u"Ελλάδα Київ"_s << u"Ελλάδα Київ"_s << QString();
        QTest::newRow("combining") << u"Zoe\u0308 a\u030a n\u0303"_s << u"Zoe\u0308 a\u030a n\u0303"_s
                                   << QString();
        QTest::newRow("chinese") << u"Bakkerij 王"_s << u"Bakkerij \ufffd"_s << u"王"_s;
        QTest::newRow("emoji") << u"hoi 😀!"_s << u"hoi \ufffd!"_s << u"😀"_s;
        QTest::newRow("emoji of several characters") << u"👩\u200d💻"_s << u"\ufffd\u200d\ufffd"_s << u"👩💻"_s;
        QTest::newRow("combining mark no font has") << u"a\U0001d165"_s << u"a\ufffd"_s << u"\U0001d165"_s;
        QTest::newRow("thai") << u"ก"_s << u"\ufffd"_s << u"ก"_s;
    }

    void marksStandForWhatNoFontHas()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QFETCH(QString, missing);
        const LaidOut laidOut = layOut(documentWith(text));
        QString onPage = textOf(laidOut.pages[0]).section(u'\n', 1);
        QCOMPARE(onPage, shown);
        QCOMPARE(laidOut.warnings.size(), missing.isEmpty() ? 0 : 1);
        if (!missing.isEmpty())
            QCOMPARE(laidOut.warnings[0].characters, missing);
    }

    void eachAnswerIsNamedOnce()
    {
        Document document = documentWith(u"王 in een zin"_s);
        document.subtitle = typed(u"王"_s);
        document.blocks.append(block(Paragraph{ParagraphRole::Body, typed(u"王 en 😀"_s)}));
        document.blocks.append(block(Paragraph{ParagraphRole::Body, words(u"ก"_s)}));
        Answers answers;
        answers.values.insert(at(u"organisation.name"_s), Value::text(u"王"_s));
        answers.values.insert(at(u"organisation.city"_s), Value::text(u"Utrecht"_s));
        answers.values.insert(at(u"information[contact].items"_s),
                              Value::codes({u"name"_s, u"other"_s}, u"😀 en 王"_s));
        const QList<SignWarning> warnings = signWarnings(layOut(document).warnings, answers);
        QCOMPARE(warnings.size(), 3);
        QMap<QString, QString> byAnswer;
        for (const SignWarning &warning : warnings)
            byAnswer.insert(warning.answer ? warning.answer->toString() : QString(), warning.message);
        QVERIFY(byAnswer.value(u"organisation.name"_s).contains(u"王 (U+738B)"_s));
        QVERIFY(byAnswer.value(u"information[contact].items"_s).contains(u"U+1F600"_s));
        QVERIFY(byAnswer.value(QString()).contains(u"U+0E01"_s)); // a text of the pack
        QVERIFY(!byAnswer.value(QString()).contains(u"U+738B"_s));
    }

    void nothingMissingNothingSaid()
    {
        Answers answers;
        answers.values.insert(at(u"organisation.name"_s), Value::text(u"王"_s));
        QVERIFY(signWarnings(layOut(documentWith(u"gewoon"_s)).warnings, answers).isEmpty());
    }
};

BINDER_TEST(TestSignWarnings, QGuiApplication)
#include "tst_sign_warnings.moc"
