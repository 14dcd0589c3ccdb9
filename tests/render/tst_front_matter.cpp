// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_document.h"
#include "model/render/accent.h"
#include "model/render/layout.h"
#include "model/render/logo.h"
#include "model/render/style.h"
#include "page_checks.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

Document covered(int contents = 2)
{
    Document document = demoDocument();
    document.cover = Cover{
        {u"21 november 2026"_s, u"Nog niet vastgesteld"_s}, u"Bewaar deze map achter slot."_s, contents};
    document.words.insert(u"contents"_s, u"Inhoud"_s);
    return document;
}

qsizetype headingCount(const Document &document, int level)
{
    return std::count_if(document.blocks.cbegin(), document.blocks.cend(), [level](const Block &block) {
        const auto *heading = std::get_if<Heading>(&block.content);
        return heading && heading->level <= level;
    });
}

int pageOfBlock(const LaidOut &laidOut, int block)
{
    for (int page = 0; page < laidOut.pages.size(); ++page) {
        for (const DrawItem &item : laidOut.pages[page].items) {
            if (item.origin.block == block && item.origin.part == Part::Heading)
                return page;
        }
    }
    return -1;
}

} // namespace

/// The pages in front, the header with the chapter, and the accent colour.
class TestFrontMatter : public QObject
{
    Q_OBJECT

private slots:
    void shortDocumentsHaveNone()
    {
        const LaidOut laidOut = layOut(demoDocument());
        QVERIFY(!laidOut.pages.constFirst().cover);
        QVERIFY(laidOut.pages.constFirst().links.isEmpty());
    }

    void coverSaysWhatItMust()
    {
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            PageSetup setup;
            setup.paper = paper;
            const Document document = covered();
            const LaidOut laidOut = layOut(document, setup);
            QCOMPARE(findFault(laidOut), QString());
            const LaidPage &cover = laidOut.pages.constFirst();
            QVERIFY(cover.cover && !laidOut.pages.at(1).cover);
            const QString text = textOf(cover).simplified(); // a long line is broken
            for (const QString &line : document.cover->lines)
                QVERIFY2(text.contains(line), qPrintable(line));
            QVERIFY(text.contains(document.title));
            QVERIFY(text.contains(document.cover->note));
            // Title and facts stand there only.
            QVERIFY(!textOf(laidOut.pages.at(2)).contains(document.titleFacts.constFirst().first));
        }
    }

    void noNameIsTooLong()
    {
        for (const int length : {1, 40, 300, 4000}) {
            Document document = covered();
            document.subtitle = typed(u"Bakkerij De Gouden Korenaar en Zonen "_s.repeated(length));
            const LaidOut laidOut = layOut(document);
            QCOMPARE(findFault(laidOut), QString());
            qsizetype shown = 0;
            for (const LaidPage &page : laidOut.pages)
                shown += textOf(page).count(u"Korenaar"_s);
            QVERIFY(shown >= length);
            QVERIFY(!laidOut.pages.constLast().cover);
        }
    }

    void contentsNumbersAreRight()
    {
        for (const int levels : {1, 2, 3}) {
            const Document document = covered(levels);
            const LaidOut laidOut = layOut(document);
            qsizetype entries = 0;
            for (const LaidPage &page : laidOut.pages) {
                for (const PageLink &link : page.links) {
                    if (link.origin.part != Part::ContentsEntry)
                        continue;
                    QVERIFY(page.content.contains(link.bounds));
                    QString number;
                    for (const DrawItem &item : page.items) {
                        if (item.origin == link.origin)
                            number = textOf(item);
                    }
                    QCOMPARE(number.toInt(), pageOfBlock(laidOut, link.targetBlock) + 1);
                    ++entries;
                }
            }
            QCOMPARE(entries, headingCount(document, levels));
        }
    }

    /// A list of contents that is longer than a page counts its own pages.
    void longContentsCountThemselves()
    {
        Document document = covered(1);
        for (int i = 0; i < 120; ++i) {
            document.blocks.append(block(PageBreak{}));
            document.blocks.append(block(Heading{1, words(u"Hoofdstuk %1"_s.arg(i))}));
            document.blocks.append(block(Paragraph{ParagraphRole::Body, words(u"Woorden."_s)}));
        }
        const LaidOut laidOut = layOut(document);
        QCOMPARE(findFault(laidOut), QString());
        const PageLink last = [&] {
            PageLink found;
            for (const LaidPage &page : laidOut.pages) {
                if (!page.links.isEmpty() && page.links.constLast().origin.part == Part::ContentsEntry)
                    found = page.links.constLast();
            }
            return found;
        }();
        QCOMPARE(pageOfBlock(laidOut, last.targetBlock) + 1, int(laidOut.pages.size()));
    }

    void headerNamesTheChapter()
    {
        Document document = covered();
        const auto chapter = [&](const QString &name) {
            document.blocks.append(block(PageBreak{}));
            document.blocks.append(block(Heading{1, words(name)}));
            document.blocks.append(block(Paragraph{ParagraphRole::Body, words(u"Woorden."_s)}));
        };
        chapter(u"Papieren dossiers"_s);
        chapter(u"Oude bestanden"_s);
        const LaidOut laidOut = layOut(document);
        const qsizetype last = laidOut.pages.size() - 1;
        const auto header = [&](qsizetype page) {
            QString text = textOf(laidOut.pages.at(page), true);
            return text.remove(textOf(laidOut.pages.at(page)));
        };
        QVERIFY(header(last).contains(u"Oude bestanden"_s));
        QVERIFY(header(last - 1).contains(u"Papieren dossiers"_s));
        QVERIFY(!header(last).contains(u"Papieren dossiers"_s));
        QVERIFY(!header(0).contains(document.running.headerLeft));
    }

    void accentIsReadable()
    {
        QCOMPARE(readableAccent(style::accent), style::accent);
        for (const QRgb wanted :
             {0xffffffff, 0xffffee00, 0xff00ff00, 0xff7fb2ff, 0xff999999, 0xff000000, 0xffff0000}) {
            const QRgb shown = readableAccent(wanted);
            QVERIFY(contrast(shown, 0xffffffff) >= 4.5);
            QVERIFY(contrast(shown, tintFor(shown)) >= 4.5);
        }
        QCOMPARE(contrast(0xff000000, 0xffffffff), 21.0);
        QCOMPARE(accentFromText(u"#1f4e6b"_s), std::optional(style::accent));
        QCOMPARE(accentFromText(u"7A1F2B"_s), std::optional(QRgb(0xff7a1f2b)));
        for (const QString &wrong :
             {u""_s, u"red"_s, u"#12"_s, u"#1234567"_s, u"-1f4e6"_s, u"#zzzzzz"_s, u" 1f4e6"_s})
            QCOMPARE(accentFromText(wrong), std::nullopt);
    }

    void accentIsTheOnlyColourThatChanges()
    {
        PageSetup red;
        red.accent = 0xff7a1f2b;
        const LaidOut plain = layOut(covered());
        const LaidOut coloured = layOut(covered(), red);
        int changed = 0;
        const auto colourOf = [](const DrawItem &item) -> QRgb {
            if (const auto *text = std::get_if<TextLine>(&item.shape))
                return text->colour;
            const auto *fill = std::get_if<Fill>(&item.shape);
            return fill ? fill->colour : 0;
        };
        for (qsizetype page = 0; page < plain.pages.size(); ++page) {
            const QList<DrawItem> before = plain.pages[page].ground + plain.pages[page].items;
            const QList<DrawItem> after = coloured.pages[page].ground + coloured.pages[page].items;
            QCOMPARE(after.size(), before.size());
            for (qsizetype i = 0; i < before.size(); ++i) {
                const QRgb colour = colourOf(before[i]);
                const QRgb expected = colour == style::accent ? red.accent
                                      : colour == style::tint ? tintFor(red.accent)
                                                              : colour;
                QCOMPARE(colourOf(after[i]), expected);
                changed += colour == style::accent ? 1 : 0;
            }
        }
        QVERIFY(changed > 10);
    }

    void logoStandsOnTheCover()
    {
        const QTemporaryDir folder;
        for (const QSize size : {QSize(400, 100), QSize(50, 900), QSize(1, 1)}) {
            QImage picture(size, QImage::Format_ARGB32);
            picture.fill(Qt::transparent);
            const QString path = folder.filePath(u"logo.png"_s);
            QVERIFY(picture.save(path));
            PageSetup setup;
            const Result<QImage> logo = readLogo(path);
            QVERIFY(logo);
            QVERIFY(!logo->hasAlphaChannel());
            setup.logo = *logo;
            const LaidOut laidOut = layOut(covered(), setup);
            QCOMPARE(findFault(laidOut), QString());
            QCOMPARE(laidOut.pages.size(), layOut(covered()).pages.size());
            int logos = 0;
            for (const DrawItem &item :
                 laidOut.pages.constFirst().items + laidOut.pages.constFirst().ground) {
                if (item.origin.part != Part::Logo)
                    continue;
                ++logos;
                QVERIFY(laidOut.pages.constFirst().content.contains(item.bounds));
                QVERIFY(qAbs(item.bounds.width() / item.bounds.height() - qreal(size.width()) / size.height())
                        < 0.01);
            }
            QCOMPARE(logos, 1);
        }
    }

    void wrongLogosAreRefused()
    {
        const QTemporaryDir folder;
        const auto file = [&](const QString &name, const QByteArray &bytes) {
            QFile out(folder.filePath(name));
            return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? out.fileName()
                                                                                      : QString();
        };
        QImage picture(600, 600, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        for (int i = 0; i < 600; ++i)
            picture.setPixel(i, (i * 7919) % 600, 0xffff0000 + uint(i));
        const QString whole = folder.filePath(u"whole.png"_s);
        QVERIFY(picture.save(whole));
        QFile in(whole);
        QVERIFY(in.open(QIODevice::ReadOnly));
        const QByteArray bytes = in.readAll();
        QImage wide(20000, 1000, QImage::Format_Mono);
        wide.fill(0);
        const QString large = folder.filePath(u"large.png"_s);
        QVERIFY(wide.save(large));
        picture.save(folder.filePath(u"other.bmp"_s));

        QVERIFY(readLogo(whole));
        const QStringList wrong{folder.filePath(u"missing.png"_s),
                                folder.path(),
                                file(u"words.png"_s, "words"),
                                file(u"empty.jpg"_s, ""),
                                file(u"cut.png"_s, bytes.first(bytes.size() / 2)),
                                folder.filePath(u"other.bmp"_s),
                                large};
        for (const QString &path : wrong) {
            const Result<QImage> logo = readLogo(path);
            QVERIFY2(!logo, qPrintable(path));
            QVERIFY(logo.error().message.contains(u"Nothing was changed"_s));
        }
    }
};

BINDER_TEST(TestFrontMatter, QGuiApplication)
#include "tst_front_matter.moc"
