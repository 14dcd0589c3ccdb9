// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/acceptance/program.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder::testing;

namespace {

/// The words of a text as the list of runs counts them.
QStringList wordsOf(const QString &text)
{
    QString plain;
    for (const char32_t character : text.toLower().toUcs4())
        plain += QChar::isLetterOrNumber(character) ? QString::fromUcs4(&character, 1) : u" "_s;
    return plain.split(u' ', Qt::SkipEmptyParts);
}

QByteArray runHash(const QStringList &words, qsizetype first)
{
    const QByteArray run = words.mid(first, 6).join(u' ').toUtf8();
    return QCryptographicHash::hash(run, QCryptographicHash::Sha256).toHex().left(16);
}

/// Every text in a JSON value: object members, list elements, however deep.
void collectTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue member : value.toArray())
        collectTexts(member, texts);
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys())
        collectTexts(object.value(key), texts);
}

} // namespace

/// Our sentences are our own: no run of six words is shared with the published texts this project learnt
/// from.
class WordingTest : public QObject
{
    Q_OBJECT

private:
    QSet<QByteArray> m_runs;

    QString sharedRun(const QString &text) const
    {
        const QStringList words = wordsOf(text);
        for (qsizetype i = 0; i + 6 <= words.size(); ++i) {
            if (m_runs.contains(runHash(words, i)))
                return words.mid(i, 6).join(u' ');
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        const QList<QByteArray> lines = contents(testData(u"reference-runs.sha256.txt"_s)).split('\n');
        for (const QByteArray &line : lines) {
            if (line.size() == 16)
                m_runs.insert(line);
        }
        QVERIFY(m_runs.size() > 1000);
    }

    void runsAreCountedAsTheListSays()
    {
        QCOMPARE(wordsOf(u"Één & twee: drie-vier, vijf's 6!"_s),
                 (QStringList{u"één"_s, u"twee"_s, u"drie"_s, u"vier"_s, u"vijf"_s, u"s"_s, u"6"_s}));
    }

    /// The first words of the report that everybody can quote: if the list did not catch them it would catch
    /// nothing.
    void aKnownRunIsCaught()
    {
        QVERIFY(
            !sharedRun(
                 u"Een \"opt-out\" moet duidelijk zijn. Maar: dit wordt een opt-out genoemd, opt-outs moeten duidelijk, gemakkelijk te begrijpen"_s)
                 .isEmpty());
    }

    void packTextsAreOurOwn()
    {
        int checked = 0;
        QDirIterator files(QStringLiteral(BINDER_PACKS), {u"*.json"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (file.contains("/schema/"_L1))
                continue;
            QStringList texts;
            collectTexts(json(contents(file)), texts);
            for (const QString &text : texts) {
                ++checked;
                const QString shared = sharedRun(text);
                QVERIFY2(shared.isEmpty(), qPrintable(file + u": " + shared));
            }
        }
        QVERIFY(checked > 500);
    }

    void otherTextsAreOurOwn_data()
    {
        QTest::addColumn<QString>("file");
        const QString root = testData(u"../.."_s);
        for (const char *name :
             {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md",
              "docs/pack-format.md", "packaging/privacy-binder.1",
              "packaging/nl.privacybinder.PrivacyBinder.metainfo.xml", "translations/privacy-binder_nl.ts"})
            QTest::newRow(name) << root + u'/' + QLatin1StringView(name);
        QDirIterator plans(testData(u"plans"_s), QDir::Files);
        while (plans.hasNext()) {
            const QString file = plans.next();
            QTest::newRow(qPrintable(file.section(u'/', -1))) << file;
        }
    }
    void otherTextsAreOurOwn()
    {
        QFETCH(const QString, file);
        const QString shared = sharedRun(QString::fromUtf8(contents(file)));
        QVERIFY2(shared.isEmpty(), qPrintable(shared));
    }
};

BINDER_TEST(WordingTest, QCoreApplication)
#include "tst_wording.moc"
