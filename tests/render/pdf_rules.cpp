// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_rules.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QUrl>
#include <cmath>
#include <functional>
#include <map>
#include <set>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

using namespace Qt::StringLiterals;

namespace binder::testing {

namespace {

using Handle = QPDFObjectHandle;
using ObjectId = std::pair<int, int>; // number and generation

ObjectId idOf(Handle object)
{
    return {object.getObjectID(), object.getGeneration()};
}

QString typeOf(Handle element)
{
    Handle type = element.getKey("/S");
    return type.isName() ? QString::fromStdString(type.getName()).sliced(1) : QString();
}

std::vector<Handle> listOf(Handle value)
{
    if (value.isNull())
        return {};
    return value.isArray() ? value.getArrayAsVector() : std::vector<Handle>{value};
}

bool isElement(Handle kid)
{
    return kid.isDictionary() && kid.hasKey("/S");
}

bool isReference(Handle kid, const char *type)
{
    return kid.isDictionary() && kid.getKey("/Type").isName() && kid.getKey("/Type").getName() == type;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c)
{
    return QByteArrayView("()<>[]{}/%").contains(c);
}

/// The words of a page's content. Faster than libqpdf's by far, and a page has many: a position for each
/// letter.
class ContentWords
{
public:
    explicit ContentWords(QByteArrayView content)
        : m_content(content)
    {}

    [[nodiscard]] QByteArrayView next()
    {
        while (m_at < m_content.size() && isSpace(m_content[m_at]))
            ++m_at;
        const qsizetype start = m_at;
        if (start >= m_content.size())
            return {};
        const char first = m_content[m_at++];
        const bool doubled =
            (first == '<' || first == '>') && m_at < m_content.size() && m_content[m_at] == first;
        if (doubled)
            ++m_at;
        else if (first == '<')
            skipTo('>');
        else if (first == '(')
            skipString();
        else if (first == '/' || !isDelimiter(first))
            skipWord();
        return m_content.sliced(start, m_at - start);
    }

private:
    void skipTo(char end)
    {
        while (m_at < m_content.size() && m_content[m_at++] != end) {
        }
    }

    void skipString()
    {
        for (int open = 1; open > 0 && m_at < m_content.size(); ++m_at) {
            const char c = m_content[m_at];
            if (c == '\\')
                ++m_at;
            else
                open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
    }

    void skipWord()
    {
        while (m_at < m_content.size() && !isSpace(m_content[m_at]) && !isDelimiter(m_content[m_at]))
            ++m_at;
    }

    QByteArrayView m_content;
    qsizetype m_at = 0;
};

/// What the glyphs of a font stand for, by the number they have in the content.
using CharacterMap = QHash<QByteArray, QString>;

CharacterMap charactersOf(Handle font)
{
    CharacterMap characters;
    if (!font.getKey("/ToUnicode").isStream())
        return characters;
    const std::shared_ptr<Buffer> data = font.getKey("/ToUnicode").getStreamData();
    const QByteArray map(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
    for (const QByteArray &line : map.split('\n')) {
        const qsizetype at = line.indexOf("> <");
        if (at < 0)
            continue;
        const QByteArray codes = QByteArray::fromHex(line.mid(at + 3).chopped(1));
        QString text;
        for (qsizetype i = 0; i + 1 < codes.size(); i += 2)
            text += QChar(char16_t(quint8(codes[i]) << 8 | quint8(codes[i + 1])));
        characters.insert(line.mid(1, at - 1).toLower(), text);
    }
    return characters;
}

/// Walks over the operators of a page.
class PageReader
{
public:
    QHash<QByteArray, CharacterMap> fonts; ///< by their names on the page, with the slash
    QHash<int, QString> texts;             ///< by MCID

    void read(QByteArrayView content)
    {
        ContentWords words(content);
        QList<QByteArrayView> operands;
        for (QByteArrayView word = words.next(); !word.isEmpty(); word = words.next()) {
            const char first = word[0];
            if (isDelimiter(first)) {
                operands.append(word);
            } else if ((first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.') {
                largest = std::max(largest, std::abs(word.toByteArray().toDouble()));
                ++numberCount;
                operands.append(word);
            } else {
                handle(word, operands);
                operands.clear();
            }
        }
    }

    QList<int> numbers; ///< the MCIDs in the order they begin
    QString unmarked;   ///< an operator that paints outside of marked content
    int depth = 0;
    int deepest = 0;
    int shallowest = 0;
    int numberCount = 0;
    double largest = 0;

private:
    void handle(QByteArrayView name, const QList<QByteArrayView> &operands)
    {
        if (name == "BDC" || name == "BMC") {
            ++depth;
            deepest = std::max(deepest, depth);
            begin(operands);
        } else if (name == "EMC") {
            --depth;
            shallowest = std::min(shallowest, depth);
            m_marked = false;
        } else if (name == "Tf") {
            m_font = fonts.value(operands.value(0).toByteArray());
        } else if (name == "Tj" && m_marked && m_number >= 0) {
            texts[m_number] +=
                m_font.value(operands.value(0).toByteArray().chopped(1).mid(1).toLower(), u"\u25a1"_s);
        } else if (!m_marked && paints(name)) {
            unmarked = QString::fromLatin1(name);
        }
    }

    void begin(const QList<QByteArrayView> &operands)
    {
        const bool artifact = operands.value(0) == "/Artifact";
        const qsizetype at = operands.indexOf("/MCID");
        bool isNumber = false;
        const int number = at < 0 ? 0 : operands.value(at + 1).toByteArray().toInt(&isNumber);
        m_marked = artifact || isNumber;
        m_number = isNumber && !artifact ? number : -1;
        if (isNumber && !artifact)
            numbers.append(number);
    }

    static bool paints(QByteArrayView name)
    {
        static const QSet<QByteArray> painting{"S",  "s",  "f",  "F",  "f*", "B",  "B*", "b",
                                               "b*", "sh", "Do", "Tj", "TJ", "\'", "\"", "BI"};
        return painting.contains(name.toByteArray());
    }

    CharacterMap m_font;
    int m_number = -1;
    bool m_marked = false;
};

class RuleReader
{
public:
    explicit RuleReader(QPDF &pdf)
        : m_pdf(pdf)
        , m_root(pdf.getRoot())
    {}

    [[nodiscard]] QStringList run()
    {
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
            m_pageNumbers.insert({idOf(page.getObjectHandle()), int(m_pages.size())});
            m_pages.push_back(page.getObjectHandle());
        }
        readCatalog();
        readMetadata();
        for (int page = 0; page < int(m_pages.size()); ++page)
            readPage(page);
        readTree();
        checkParents();
        readOutline();
        readCharacters();
        return m_broken;
    }

    [[nodiscard]] QString text() const { return m_text; }

private:
    void broken(QLatin1StringView rule, const QString &what)
    {
        if (m_broken.size() < 20)
            m_broken.append(rule + u": "_s + what);
    }

    void readCatalog()
    {
        if (!m_root.getKey("/Lang").isString() || m_root.getKey("/Lang").getUTF8Value().size() < 2)
            broken("language"_L1, u"none"_s);
        Handle info = m_root.getKey("/MarkInfo");
        if (!info.isDictionary() || !info.getKey("/Marked").isBool()
            || !info.getKey("/Marked").getBoolValue())
            broken("types"_L1, u"not said to be tagged"_s);
        Handle labels = m_root.getKey("/PageLabels");
        if (!labels.isDictionary() || listOf(labels.getKey("/Nums")).size() < 2)
            broken("pages"_L1, u"no labels"_s);
    }

    void readMetadata()
    {
        Handle preferences = m_root.getKey("/ViewerPreferences");
        if (!preferences.isDictionary() || !preferences.getKey("/DisplayDocTitle").isBool()
            || !preferences.getKey("/DisplayDocTitle").getBoolValue())
            broken("title"_L1, u"not shown"_s);
        Handle info = m_pdf.getTrailer().getKey("/Info");
        QString xmp;
        if (Handle metadata = m_root.getKey("/Metadata"); metadata.isStream()) {
            const std::shared_ptr<Buffer> data = metadata.getStreamData();
            xmp = QString::fromUtf8(reinterpret_cast<const char *>(data->getBuffer()),
                                    qsizetype(data->getSize()));
        }
        const auto same = [&](const char *key, const QString &element) {
            const QString value = info.isDictionary() && info.getKey(key).isString()
                                      ? QString::fromStdString(info.getKey(key).getUTF8Value())
                                      : QString();
            // Where there is one, it stands in the element, escaped.
            const qsizetype at = xmp.indexOf(u'<' + element + u'>');
            const qsizetype end = xmp.indexOf(u"</"_s + element + u'>');
            const QString inside = at < 0 ? QString() : xmp.mid(at, end - at);
            const bool equal = value.isEmpty() ? inside.isEmpty() : inside.contains(value.toHtmlEscaped());
            if (!equal)
                broken("title"_L1, QString::fromLatin1(key) + u" is not the same in the metadata"_s);
            return value;
        };
        if (same("/Title", u"dc:title"_s).isEmpty())
            broken("title"_L1, u"none"_s);
        same("/Author", u"dc:creator"_s);
    }

    void readPage(int number)
    {
        Handle page = m_pages[size_t(number)];
        const QString where = u"page %1: "_s.arg(number + 1);
        PageReader reader;
        Handle fonts = page.getKey("/Resources").getKey("/Font");
        for (const std::string &name : fonts.isDictionary() ? fonts.getKeys() : std::set<std::string>()) {
            Handle font = fonts.getKey(name);
            const auto known = m_fonts.find(idOf(font));
            const auto map =
                known != m_fonts.end() ? known : m_fonts.insert({idOf(font), charactersOf(font)}).first;
            reader.fonts.insert(QByteArray::fromStdString(name), map->second);
        }
        for (Handle &stream : listOf(page.getKey("/Contents"))) {
            const std::shared_ptr<Buffer> data = stream.getStreamData();
            reader.read({reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())});
        }
        if (!reader.unmarked.isEmpty())
            broken("marked"_L1, where + reader.unmarked + u" outside of marked content"_s);
        if (reader.depth != 0 || reader.shallowest < 0)
            broken("marked"_L1, where + u"begun and not ended"_s);
        if (reader.deepest > 1)
            broken("marked"_L1, where + u"one inside another"_s);
        const QSet<int> numbers(reader.numbers.cbegin(), reader.numbers.cend());
        if (numbers.size() != reader.numbers.size())
            broken("marked"_L1, where + u"a number used twice"_s);
        if (reader.largest > 32767)
            broken("numbers"_L1, where + QString::number(reader.largest));
        m_contents.append(numbers);
        m_texts.append(reader.texts);
        if (!page.getKey("/Tabs").isName() || page.getKey("/Tabs").getName() != "/S")
            broken("pages"_L1, where + u"the keyboard does not follow the structure"_s);
        for (Handle &annotation : listOf(page.getKey("/Annots")))
            readAnnotation(annotation, where);
    }

    [[nodiscard]] bool leadsToPage(Handle destination)
    {
        return destination.isArray() && destination.getArrayNItems() >= 2
               && m_pageNumbers.contains(idOf(destination.getArrayItem(0)));
    }

    void readAnnotation(Handle annotation, const QString &where)
    {
        m_annotations.insert({idOf(annotation), annotation});
        if (!annotation.getKey("/Contents").isString()
            || annotation.getKey("/Contents").getUTF8Value().empty())
            broken("links"_L1, where + u"without a description"_s);
        Handle action = annotation.getKey("/A");
        if (!action.isDictionary()) {
            if (!leadsToPage(annotation.getKey("/Dest")))
                broken("links"_L1, where + u"leads nowhere"_s);
            return;
        }
        const QUrl url(QString::fromStdString(action.getKey("/URI").isString()
                                                  ? action.getKey("/URI").getStringValue()
                                                  : std::string()),
                       QUrl::StrictMode);
        const bool web = (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
        if (!url.isValid() || !(web || (url.scheme() == "mailto"_L1 && url.path().contains(u'@'))))
            broken("links"_L1, where + u"leads to "_s + url.toString());
    }

    void readTree()
    {
        Handle tree = m_root.getKey("/StructTreeRoot");
        const std::vector<Handle> tops =
            tree.isDictionary() ? listOf(tree.getKey("/K")) : std::vector<Handle>();
        if (tops.size() != 1 || typeOf(tops.front()) != "Document"_L1) {
            broken("types"_L1, u"no Document at the top"_s);
            return;
        }
        readElement(tops.front(), Handle::newNull());
        if (m_headings.isEmpty())
            return;
        int level = 0;
        for (const int heading : std::as_const(m_headings)) {
            if (heading > level + 1)
                broken("headings"_L1, u"H%1 after H%2"_s.arg(heading).arg(level));
            level = heading;
        }
    }

    void readElement(Handle element, Handle inherited)
    {
        static const QSet<QString> types{
            u"Document"_s, u"Div"_s,     u"H1"_s,   u"H2"_s,  u"H3"_s,    u"H4"_s,     u"H5"_s,  u"H6"_s,
            u"P"_s,        u"L"_s,       u"LI"_s,   u"Lbl"_s, u"LBody"_s, u"Table"_s,  u"TR"_s,  u"TH"_s,
            u"TD"_s,       u"Caption"_s, u"Link"_s, u"TOC"_s, u"TOCI"_s,  u"Figure"_s, u"Span"_s};
        const QString type = typeOf(element);
        if (!types.contains(type) || (type == "Document"_L1 && m_depth > 0))
            broken("types"_L1, type);
        if (type.size() == 2 && type[0] == u'H' && type[1].isDigit())
            m_headings.append(type[1].digitValue());
        Handle page = element.getKey("/Pg");
        if (page.isNull())
            page = inherited;

        QStringList kidTypes;
        std::vector<Handle> kids;
        int contents = 0;
        int annotations = 0;
        ++m_depth;
        for (Handle &kid : listOf(element.getKey("/K"))) {
            if (isElement(kid)) {
                if (idOf(kid.getKey("/P")) != idOf(element))
                    broken("parents"_L1, typeOf(kid) + u" does not know its parent"_s);
                if (typeOf(kid) == "TOC"_L1 && !kidTypes.value(kidTypes.size() - 1).startsWith(u'H'))
                    broken("headings"_L1, u"none over the list of contents"_s);
                kidTypes.append(typeOf(kid));
                kids.push_back(kid);
                readElement(kid, page);
            } else if (isReference(kid, "/OBJR")) {
                ++annotations;
                m_heldAnnotations.push_back({idOf(kid.getKey("/Obj")), element});
            } else {
                ++contents;
                const bool elsewhere = isReference(kid, "/MCR");
                addContent(elsewhere ? kid.getKey("/MCID") : kid, elsewhere ? kid.getKey("/Pg") : page,
                           element);
            }
        }
        --m_depth;

        if (type == "L"_L1)
            checkList(kidTypes);
        else if (type == "LI"_L1)
            checkPoint(kidTypes, contents);
        else if (type == "Table"_L1)
            checkTable(kidTypes, kids);
        else if (type == "TR"_L1)
            checkRow(kidTypes, contents);
        else if (type == "TH"_L1)
            checkHead(element);
        else if (type == "Link"_L1 && (contents == 0 || annotations == 0))
            broken("links"_L1, u"a Link without text or without a place to click"_s);
        else if (type == "Figure"_L1)
            checkFigure(element);
        if (annotations > 0 && type != "Link"_L1)
            broken("links"_L1, u"in a "_s + type);
    }

    void addContent(Handle number, Handle page, Handle element)
    {
        const auto known = page.isNull() ? m_pageNumbers.cend() : m_pageNumbers.find(idOf(page));
        if (!number.isInteger() || known == m_pageNumbers.cend()) {
            broken("parents"_L1, typeOf(element) + u" holds what is on no page"_s);
            return;
        }
        if (!m_held.insert({{known->second, number.getIntValueAsInt()}, element}).second)
            broken("parents"_L1, u"content in two elements"_s);
        m_text += m_texts.value(known->second).value(number.getIntValueAsInt()) + u'\n';
    }

    static Handle tableAttribute(Handle element, const char *key)
    {
        for (Handle &attributes : listOf(element.getKey("/A"))) {
            if (attributes.isDictionary() && attributes.hasKey(key))
                return attributes.getKey(key);
        }
        return Handle::newNull();
    }

    void checkList(const QStringList &kids)
    {
        if (kids.isEmpty() || kids.count(u"LI"_s) != kids.size())
            broken("lists"_L1, u"L holds "_s + kids.join(u' '));
    }

    void checkPoint(const QStringList &kids, int contents)
    {
        const bool right = kids == QStringList{u"Lbl"_s, u"LBody"_s} || kids == QStringList{u"LBody"_s};
        if (!right || contents > 0)
            broken("lists"_L1, u"LI holds "_s + kids.join(u' '));
    }

    void checkRow(const QStringList &kids, int contents)
    {
        if (kids.isEmpty() || kids.count(u"TH"_s) + kids.count(u"TD"_s) != kids.size() || contents > 0)
            broken("tables"_L1, u"TR holds "_s + kids.join(u' '));
    }

    void checkTable(const QStringList &kids, const std::vector<Handle> &elements)
    {
        const bool captioned = kids.value(0) == "Caption"_L1;
        if (kids.count(u"TR"_s) + (captioned ? 1 : 0) != kids.size() || kids.count(u"TR"_s) == 0)
            broken("tables"_L1, u"Table holds "_s + kids.join(u' '));
        int width = -1;
        for (const Handle &row : elements) {
            if (typeOf(row) != "TR"_L1)
                continue;
            int cells = 0;
            Handle one = row;
            for (Handle &cell : listOf(one.getKey("/K"))) {
                Handle span = isElement(cell) ? tableAttribute(cell, "/ColSpan") : Handle::newNull();
                cells += span.isInteger() ? span.getIntValueAsInt() : 1;
            }
            if (width >= 0 && cells != width)
                broken("tables"_L1, u"rows of %1 and %2 cells"_s.arg(width).arg(cells));
            width = cells;
        }
    }

    void checkHead(Handle element)
    {
        Handle scope = tableAttribute(element, "/Scope");
        if (!scope.isName() || (scope.getName() != "/Row" && scope.getName() != "/Column"))
            broken("tables"_L1, u"TH without scope"_s);
    }

    void checkFigure(Handle element)
    {
        Handle alternative = element.getKey("/Alt");
        Handle box = tableAttribute(element, "/BBox");
        if (!alternative.isString() || alternative.getUTF8Value().empty() || !box.isArray()
            || box.getArrayNItems() != 4)
            broken("figures"_L1, u"without words or place"_s);
    }

    void checkParents()
    {
        Handle tree = m_root.getKey("/StructTreeRoot");
        Handle parents = tree.isDictionary() ? tree.getKey("/ParentTree") : Handle::newNull();
        std::map<int, Handle> byKey;
        const std::vector<Handle> numbers =
            parents.isDictionary() ? listOf(parents.getKey("/Nums")) : std::vector<Handle>();
        for (size_t i = 0; i + 1 < numbers.size(); i += 2) {
            Handle key = numbers[i];
            byKey.insert({key.getIntValueAsInt(), numbers[i + 1]});
        }
        const auto parentOf = [&](Handle key) {
            const auto found = key.isInteger() ? byKey.find(key.getIntValueAsInt()) : byKey.end();
            return found == byKey.end() ? Handle::newNull() : found->second;
        };

        for (int page = 0; page < m_contents.size(); ++page) {
            Handle elements = parentOf(m_pages[size_t(page)].getKey("/StructParents"));
            for (const int number : std::as_const(m_contents[page])) {
                const auto held = m_held.find({page, number});
                Handle parent = elements.isArray() && number < elements.getArrayNItems()
                                    ? elements.getArrayItem(number)
                                    : Handle::newNull();
                if (held == m_held.end() || parent.isNull() || idOf(parent) != idOf(held->second))
                    broken("parents"_L1,
                           u"page %1: content %2 does not lead to its element"_s.arg(page + 1).arg(number));
            }
        }
        for (const auto &[place, element] : m_held) {
            if (!m_contents.value(place.first).contains(place.second))
                broken("parents"_L1, u"page %1: no content %2"_s.arg(place.first + 1).arg(place.second));
        }

        std::set<ObjectId> held;
        for (const auto &[id, element] : m_heldAnnotations) {
            if (!held.insert(id).second)
                broken("parents"_L1, u"a link in two elements"_s);
            const auto annotation = m_annotations.find(id);
            if (annotation == m_annotations.end()) {
                broken("links"_L1, u"in the tree and on no page"_s);
                continue;
            }
            Handle parent = parentOf(annotation->second.getKey("/StructParent"));
            if (parent.isNull() || idOf(parent) != idOf(element))
                broken("parents"_L1, u"a link does not lead to its element"_s);
        }
        for (const auto &[id, annotation] : m_annotations) {
            if (!held.contains(id))
                broken("links"_L1, u"not in the tree"_s);
        }
    }

    void readOutline()
    {
        Handle outline = m_root.getKey("/Outlines");
        const int count = outline.isDictionary() ? readBookmarks(outline) : 0;
        // The title, H1, is no bookmark; without a title the chapters are H1.
        const qsizetype headings = m_headings.size();
        if (count != headings && count != headings - 1)
            broken("outline"_L1, u"%1 bookmarks for %2 headings"_s.arg(count).arg(headings));
    }

    int readBookmarks(Handle parent)
    {
        int count = 0;
        Handle before = Handle::newNull();
        for (Handle entry = parent.getKey("/First"); entry.isDictionary() && count < 100000;
             entry = entry.getKey("/Next")) {
            Handle previous = entry.getKey("/Prev");
            const bool linked = before.isNull() ? previous.isNull()
                                                : previous.isDictionary() && idOf(previous) == idOf(before);
            if (!linked || idOf(entry.getKey("/Parent")) != idOf(parent))
                broken("outline"_L1, u"badly linked"_s);
            if (!entry.getKey("/Title").isString() || entry.getKey("/Title").getUTF8Value().empty()
                || !leadsToPage(entry.getKey("/Dest")))
                broken("outline"_L1, u"without title or place"_s);
            count += 1 + readBookmarks(entry);
            before = entry;
        }
        Handle last = parent.getKey("/Last");
        if (before.isNull() != last.isNull() || (!last.isNull() && idOf(last) != idOf(before)))
            broken("outline"_L1, u"the last is not the last"_s);
        return count;
    }

    void readCharacters()
    {
        for (Handle &object : m_pdf.getAllObjects()) {
            if (!object.isDictionaryOfType("/Font", "/Type0"))
                continue;
            Handle map = object.getKey("/ToUnicode");
            if (!map.isStream()) {
                broken("characters"_L1, u"a font that says nothing"_s);
                continue;
            }
            const std::shared_ptr<Buffer> data = map.getStreamData();
            const QByteArray text(reinterpret_cast<const char *>(data->getBuffer()),
                                  qsizetype(data->getSize()));
            for (const QByteArray &line : text.split('\n')) {
                const qsizetype at = line.indexOf("> <");
                if (at < 0 || line.startsWith("<0000> <ffff>"))
                    continue;
                const QByteArray codes = line.mid(at + 3).chopped(1).toLower();
                if (codes == "0009" || codes == "0000" || codes.isEmpty() || codes.startsWith("fb0"))
                    broken("characters"_L1, QString::fromLatin1(line));
            }
        }
    }

    QPDF &m_pdf;
    Handle m_root;
    QStringList m_broken;
    std::vector<Handle> m_pages;
    std::map<ObjectId, int> m_pageNumbers;
    QList<QSet<int>> m_contents;                  // by page: the numbers of its marked content
    std::map<std::pair<int, int>, Handle> m_held; // page and number -> element
    std::map<ObjectId, Handle> m_annotations;
    std::vector<std::pair<ObjectId, Handle>> m_heldAnnotations;
    QList<int> m_headings;
    std::map<ObjectId, CharacterMap> m_fonts;
    QList<QHash<int, QString>> m_texts; // by page, by number
    QString m_text;
    int m_depth = 0;
};

void describe(Handle element, int depth, QString &text)
{
    text += QString(depth * 2, u' ') + typeOf(element);
    for (Handle &attributes : listOf(element.getKey("/A"))) {
        for (const char *key : {"/Scope", "/ColSpan"}) {
            if (attributes.isDictionary() && attributes.hasKey(key))
                text += u' ' + QString::fromStdString(attributes.getKey(key).unparse()).remove(u'/');
        }
    }
    if (element.hasKey("/Alt"))
        text += u" \""_s + QString::fromStdString(element.getKey("/Alt").getUTF8Value()) + u'"';
    int contents = 0;
    for (Handle &kid : listOf(element.getKey("/K")))
        contents += isElement(kid) ? 0 : 1;
    if (contents > 1)
        text += u" x%1"_s.arg(contents);
    text += u'\n';
    for (Handle &kid : listOf(element.getKey("/K"))) {
        if (isElement(kid))
            describe(kid, depth + 1, text);
    }
}

} // namespace

QStringList brokenPdfRules(QPDF &pdf, QString *treeText)
{
    RuleReader reader(pdf);
    const QStringList broken = reader.run();
    if (treeText)
        *treeText = reader.text();
    return broken;
}

QStringList brokenPdfRules(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    try {
        pdf.processMemoryFile("test", bytes.constData(), size_t(bytes.size()));
        QStringList broken = brokenPdfRules(pdf);
        if (pdf.anyWarnings())
            broken.append(u"not well written"_s);
        return broken;
    } catch (const std::exception &problem) {
        return {u"not readable: "_s + QString::fromUtf8(problem.what())};
    }
}

QString treeText(QPDF &pdf)
{
    QString text;
    const QStringList broken = brokenPdfRules(pdf, &text);
    return broken.isEmpty() ? text : broken.join(u'\n');
}

QString structureOf(QPDF &pdf)
{
    QString text;
    Handle tree = pdf.getRoot().getKey("/StructTreeRoot");
    for (Handle &top : tree.isDictionary() ? listOf(tree.getKey("/K")) : std::vector<Handle>())
        describe(top, 0, text);
    return text;
}

} // namespace binder::testing
