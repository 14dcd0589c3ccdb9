// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/acceptance/plan_pages.h"
#include "tests/acceptance/program.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder::testing;

/// The binder as the program makes it, and how its pages can look.
class BinderTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString dossier(const QString &name)
    {
        const QString file = m_folder.filePath(name + u".privacybinder"_s);
        if (!QFile::exists(file)
            && (run({u"new"_s, file, u"--pack"_s, u"nl-avg"_s}).exitCode != 0
                || run({u"answers"_s, u"import"_s, file, testData(name + u".answers.json"_s)}).exitCode != 0))
            qFatal("no dossier of %s", qPrintable(name));
        return file;
    }

    Run make(const QString &name, const QStringList &more, const QString &document = u"binder"_s)
    {
        return run(QStringList{u"document"_s, dossier(name), u"--name"_s, document, u"--format"_s, u"pdf"_s,
                               u"--language"_s, u"nl"_s, u"--date"_s, u"2026-11-21"_s, u"-o"_s, out()}
                   + more);
    }

    [[nodiscard]] QString out() const { return m_folder.filePath(u"out.pdf"_s); }

private slots:
    /// What one part says, another does not say again; and no part begins on a new page while half of one is
    /// free.
    void isThin_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("paper");
        QTest::addColumn<int>("most");
        // At most twenty without staff; the other two have staff, who have a notice of their own, or much
        // that is still to be found out.
        const std::initializer_list<std::tuple<const char *, int>> dossiers{
            {"coach", 18}, {"koel-ict", 23}, {"web-shop", 22}};
        for (const auto &[name, most] : dossiers) {
            for (const char *paper : {"a4", "letter"})
                QTest::addRow("%s %s", name, paper)
                    << QString::fromLatin1(name) << QString::fromLatin1(paper) << most;
        }
    }
    void isThin()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, paper);
        QFETCH(const int, most);
        const Run made = make(name, {u"--paper"_s, paper});
        QVERIFY2(made.exitCode == 0, made.text().constData());
        const QList<PlanPage> pages = pagesOf(contents(out()));
        QVERIFY2(pages.size() >= 8 && pages.size() <= most, qPrintable(QString::number(pages.size())));
        QVERIFY(pages.constFirst().body.contains(u"Privacymap"_s));
        QVERIFY(pages.at(1).body.contains(u"Inhoud"_s));
        for (const PlanPage &page : pages)
            QVERIFY2(page.header.contains(u"Intern"_s), qPrintable(page.header));
        QVERIFY(pages.constLast().body.join(u' ').contains(u"Handtekening"_s));
    }

    void takesMore()
    {
        QCOMPARE(make(u"koel-ict"_s, {}).exitCode, 0);
        const qsizetype thin = pagesOf(contents(out())).size();
        QCOMPARE(make(u"koel-ict"_s, {u"--with"_s, u"statement, leaflet"_s}).exitCode, 0);
        QVERIFY(pagesOf(contents(out())).size() > thin + 2);
        const QByteArray before = contents(out());
        for (const QString &wrong : {u"plan"_s, u"nonsense"_s}) {
            const Run refused = make(u"koel-ict"_s, {u"--with"_s, wrong});
            QCOMPARE(refused.exitCode, 2);
            QVERIFY2(refused.text().contains(wrong.toUtf8()), refused.text().constData());
        }
        QCOMPARE(make(u"koel-ict"_s, {u"--with"_s, u"leaflet"_s}, u"plan"_s).exitCode, 2);
        QCOMPARE(contents(out()), before);
    }

    void colourAndLogo()
    {
        const QString logo = m_folder.filePath(u"logo.jpg"_s);
        QImage picture(300, 120, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QVERIFY(picture.save(logo));
        QCOMPARE(make(u"koel-ict"_s, {u"--accent"_s, u"#7a1f2b"_s, u"--logo"_s, logo}, u"plan"_s).exitCode,
                 0);
        const QByteArray once = contents(out());
        QCOMPARE(make(u"koel-ict"_s, {u"--accent"_s, u"7a1f2b"_s, u"--logo"_s, logo}, u"plan"_s).exitCode, 0);
        QCOMPARE(contents(out()), once);

        const Run light = make(u"koel-ict"_s, {u"--accent"_s, u"#ffee00"_s}, u"plan"_s);
        QCOMPARE(light.exitCode, 0);
        QVERIFY2(light.text().contains("#ffee00"), light.text().constData());

        const QByteArray before = contents(out());
        const Run colour = make(u"koel-ict"_s, {u"--accent"_s, u"blue"_s}, u"plan"_s);
        QCOMPARE(colour.exitCode, 2);
        const Run missing = make(u"koel-ict"_s, {u"--logo"_s, m_folder.filePath(u"none.png"_s)}, u"plan"_s);
        QCOMPARE(missing.exitCode, 4);
        QVERIFY2(missing.text().contains("none.png"), missing.text().constData());
        const Run wrong = make(u"koel-ict"_s, {u"--logo"_s, testData(u"koel-ict.answers.json"_s)}, u"plan"_s);
        QCOMPARE(wrong.exitCode, 3);
        QCOMPARE(contents(out()), before);
    }

    void questionnaireIsOnPaper()
    {
        const Run made = make(u"koel-ict"_s, {}, u"questionnaire"_s);
        QVERIFY2(made.exitCode == 0, made.text().constData());
        const QList<PlanPage> pages = pagesOf(contents(out()));
        QVERIFY(pages.size() > 5);
        for (qsizetype i = 0; i < pages.size(); ++i)
            QVERIFY(pages.at(i).footer.contains(u"Pagina %1 van %2"_s.arg(i + 1).arg(pages.size())));
    }
};

BINDER_TEST(BinderTest, QCoreApplication)
#include "tst_binder.moc"
