// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_document.h"
#include "model/render/html.h"
#include "random_document.h"
#include "tests/support/property.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace binder;
using namespace binder::testing;

namespace {

QString htmlOf(const Document &document)
{
    return QString::fromUtf8(toHtml(document));
}

/// What keeps the page from being well formed; all our tags are closed but meta.
QString faultIn(QString html)
{
    static const QRegularExpression meta(u"<meta ([^>]*)>"_s);
    html.replace(meta, u"<meta \\1/>"_s).remove(u"<!DOCTYPE html>"_s);
    QXmlStreamReader xml(html);
    int level = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QStringView name = xml.name();
        if (name.size() == 2 && name[0] == u'h' && name[1].isDigit()) {
            const int next = name[1].digitValue();
            if (next > level + 1)
                return u"heading level skipped"_s;
            level = next;
        }
        if (name == u"script"_s || name == u"img"_s || name == u"link"_s || name == u"iframe"_s || name == u"a"_s)
            return u"unexpected element "_s + name;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name().startsWith(u"on"_s) || attribute.name() == u"src"_s)
                return u"unexpected attribute "_s + attribute.name();
        }
    }
    return xml.hasError() ? xml.errorString() : QString();
}

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private slots:
    void demo()
    {
        const QString html = htmlOf(demoDocument());
        QCOMPARE(faultIn(html), QString());
        QVERIFY(html.contains(u"<html lang=\"nl\">"_s));
        QVERIFY(html.contains(u"<title>Privacy- en beveiligingsplan</title>"_s));
        QVERIFY(html.contains(u"<caption>Persoonlijke informatie in de organisatie</caption>"_s));
        QVERIFY(html.contains(u"<th scope=\"col\">Waarom</th>"_s));
        QVERIFY(html.contains(u"<th scope=\"row\"><bdi>Contactgegevens</bdi></th>"_s));
        QVERIFY(html.contains(u"prefers-color-scheme: dark"_s) && html.contains(u"@media print"_s));
        QVERIFY(!html.contains(u"url("_s) && !html.contains(u"@import"_s));
    }

    void typedTextIsNeverMarkup()
    {
        Document document = demoDocument();
        const QString evil = u"</bdi></style><script>alert('1')</script>\" onload=\"x & &amp;"_s;
        document.title = document.author = document.language = evil;
        document.subtitle = typed(evil);
        document.titleFacts = {{evil, typed(evil)}};
        document.running.footerLeft = evil;
        document.draft = true;
        document.draftMark = evil;
        Table table{typed(evil), {{typed(evil), 1}}, {{{{typed(evil)}}}}};
        document.blocks = {block(Paragraph{ParagraphRole::Body, typed(evil)}), block(table),
                           block(Heading{1, typed(evil)}), block(Box{BoxTone::Warning, typed(evil), {}}),
                           block(Form{{{FormField::Kind::Tick, typed(evil)}}}),
                           block(List{ListMark::Done, {typed(evil)}})};
        const QString html = htmlOf(document);
        QCOMPARE(faultIn(html), QString());
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(html.contains(u"<bdi>&lt;/bdi&gt;&lt;/style&gt;&lt;script&gt;alert(&#39;1&#39;)"_s));
    }

    void charactersHtmlCannotHold()
    {
        Document document = demoDocument();
        document.blocks = {block(Paragraph{ParagraphRole::Body, typed(u"a\u0001b\r\nc\ufffe"_s + QChar(0xd800))})};
        const QString html = htmlOf(document);
        QCOMPARE(faultIn(html), QString());
        QVERIFY(html.contains(u"<bdi>a\ufffdb\nc\ufffd\ufffd</bdi>"_s));
    }

    void headingLevelsAreNeverSkipped()
    {
        Document document = demoDocument();
        document.blocks = {block(Heading{4, words(u"a"_s)}), block(Heading{9, words(u"b"_s)}),
                           block(Heading{1, words(u"c"_s)}), block(Heading{3, words(u"d"_s)})};
        const QString html = htmlOf(document);
        QCOMPARE(faultIn(html), QString());
        for (const QString &heading : {u"<h2>a</h2>"_s, u"<h3>b</h3>"_s, u"<h2>c</h2>"_s, u"<h3>d</h3>"_s})
            QVERIFY2(html.contains(heading), qPrintable(heading));
    }

    void sameInputSameBytes() { QCOMPARE(toHtml(demoDocument()), toHtml(demoDocument())); }

    void randomDocuments()
    {
        BINDER_PROPERTY("pages are well formed", [](const Seeds &seeds) {
            const QString fault = faultIn(htmlOf(grownFrom(seeds)));
            if (!fault.isEmpty())
                RC_FAIL(fault.toStdString());
        });
    }
};

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
