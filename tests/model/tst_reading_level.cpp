// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/load.h"
#include "tests/support/result.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;

namespace {

struct Sentence
{
    QString text;
    int words = 0;
};

/// Words as a reader counts them: a placeholder is one word whatever comes in its place, a lone dash or
/// bracket is none.
int wordsIn(QString sentence)
{
    static const QRegularExpression placeholder(u"\\{[^{}]*\\}"_s);
    static const QRegularExpression space(u"\\s+"_s);
    static const QRegularExpression letter(u"[\\p{L}\\p{N}]"_s);
    return int(sentence.replace(placeholder, u"x"_s).split(space).filter(letter).size());
}

/// A sentence ends at a full stop, a question or exclamation mark before a space, and at the end of a line. A
/// comma, colon or semicolon does not end one: cutting there would make long sentences look short.
QList<Sentence> sentencesIn(const QString &text)
{
    static const QRegularExpression end(u"(?<=[.!?])\\s+|\\n+"_s);
    QList<Sentence> sentences;
    const QStringList parts = text.split(end, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const int words = wordsIn(part); words > 0)
            sentences.append({part.trimmed(), words});
    }
    return sentences;
}

/// The fold "what does the law say" of a question follows the words of the law, so it may be harder to read.
bool isLawFold(const Pack &pack, const QString &textId)
{
    static const QString ending = u".law"_s;
    return textId.endsWith(ending) && pack.item(textId.chopped(ending.size()));
}

} // namespace

/// Whoever reads the packs reads plain language, in every language they have.
class TestReadingLevel : public QObject
{
    Q_OBJECT

private slots:
    void theCounter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("words");
        QTest::newRow("one") << u"You keep this for seven years."_s << QList<int>{6};
        QTest::newRow("two") << u"Who sees it? Only you."_s << QList<int>{3, 2};
        QTest::newRow("lines") << u"First line\nSecond longer line"_s << QList<int>{2, 3};
        QTest::newRow("placeholder") << u"We keep {items of many words} for {term}."_s << QList<int>{5};
        QTest::newRow("dash") << u"Paper - and only paper."_s << QList<int>{4};
        QTest::newRow("colon") << u"You choose: one, two; or three."_s << QList<int>{6};
        QTest::newRow("number inside")
            << u"See privacy.example.org for version 1.2 of it."_s << QList<int>{7};
        QTest::newRow("too long")
            << u"This sentence goes on and on with one clause after another, because whoever wrote it never "
               "stopped to ask where a reader would breathe."_s
            << QList<int>{24};
    }

    void theCounter()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, words);
        QList<int> counted;
        for (const Sentence &sentence : sentencesIn(text))
            counted.append(sentence.words);
        QCOMPARE(counted, words);
    }

    void sentencesAreShort_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        const QStringList ids = shippedPacks();
        for (const QString &id : ids) {
            for (const char *language : {"nl", "en"})
                QTest::addRow("%s in %s", qPrintable(id), language) << id << QString::fromLatin1(language);
        }
    }

    void sentencesAreShort()
    {
        QFETCH(QString, id);
        QFETCH(QString, language);
        const Result<Pack> pack = loadPack(shippedPackFolder(id));
        QVERIFY_RESULT(pack);
        QVERIFY(pack->languages.contains(language));
        const Texts &texts = pack->textsIn(language);
        QStringList ids = texts.ids();
        ids.sort();

        QStringList tooLong;
        int sentences = 0;
        int words = 0;
        for (const QString &textId : std::as_const(ids)) {
            if (isLawFold(*pack, textId))
                continue;
            for (const Sentence &sentence : sentencesIn(texts.raw(textId))) {
                if (sentence.words > 20)
                    tooLong.append(u"%1: %2 words: %3"_s.arg(textId).arg(sentence.words).arg(sentence.text));
                // Options and headings are a few words each; they must not make up for long sentences.
                if (!isSentence(sentence.text))
                    continue;
                ++sentences;
                words += sentence.words;
            }
        }
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
        QVERIFY(sentences > 100);
        QVERIFY2(words <= 14 * sentences,
                 qPrintable(u"%1 words in %2 sentences"_s.arg(words).arg(sentences)));
    }

private:
    static bool isSentence(const QString &text)
    {
        return text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u'!');
    }
};

BINDER_TEST(TestReadingLevel, QCoreApplication)
#include "tst_reading_level.moc"
