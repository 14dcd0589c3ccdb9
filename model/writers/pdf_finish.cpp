// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writers/pdf_finish.h"

#include "model/render/pdf_marked_content.h"
#include "model/values/deflate.h"
#include "model/writers/pdf_links.h"
#include "model/writers/pdf_metadata.h"
#include "model/writers/pdf_outline.h"
#include "model/writers/pdf_structure.h"
#include "model/writers/pdf_text_map.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <deque>
#include <exception>
#include <stdexcept>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace binder {

namespace {

QByteArray bytesOf(Buffer &buffer)
{
    return {reinterpret_cast<const char *>(buffer.getBuffer()), qsizetype(buffer.getSize())};
}

/// Six capitals that depend on the font and the characters it holds, as the standard asks of a subset.
std::string subsetPrefix(const std::string &name, const QByteArray &textMap)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(name.data(), qsizetype(name.size())));
    hash.addData(textMap);
    const QByteArray digest = hash.result();
    std::string prefix;
    for (int i = 0; i < 6; ++i)
        prefix += char('A' + quint8(digest[i]) % 26);
    return prefix + '+';
}

void finishFont(QPDFObjectHandle font)
{
    QPDFObjectHandle textMap = font.getKey("/ToUnicode");
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (!textMap.isStream() || !descendants.isArray() || descendants.getArrayNItems() != 1)
        return;
    const QByteArray map = searchableTextMap(bytesOf(*textMap.getStreamData()));
    textMap.replaceStreamData(map.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());

    const std::string plain = font.getKey("/BaseFont").getName().substr(1);
    const QPDFObjectHandle name = QPDFObjectHandle::newName("/" + subsetPrefix(plain, map) + plain);
    QPDFObjectHandle descendant = descendants.getArrayItem(0);
    font.replaceKey("/BaseFont", name);
    descendant.replaceKey("/BaseFont", name);
    descendant.getKey("/FontDescriptor").replaceKey("/FontName", name);
}

/// Goes from object to object of what Qt wrote and writes each to the file, changed where it has to be. They
/// get numbers in the order they are come by: Qt's depend on the addresses its fonts had in memory.
class Finisher
{
public:
    Finisher(QPDF &pdf, const Document &document, const PagePlaces &places, const TagTree &tree,
             QIODevice &device)
        : m_document(document)
        , m_tree(tree)
        , m_root(pdf.getRoot())
        , m_pages(pdf.getAllPages())
        , m_numbers(size_t(pdf.getTrailer().getKey("/Size").getIntValue()), 0)
        , m_file(device)
        , m_places(places, numbersOfPages())
    {
        if (m_pages.size() != size_t(tree.marks.size()) || m_pages.size() != size_t(places.sheets.size()))
            throw std::runtime_error("the pages are not those laid out");
    }

    [[nodiscard]] qint64 write()
    {
        const PdfLinks links = writePdfLinks(m_file, m_places, m_tree.links);
        for (size_t i = 0; i < m_pages.size(); ++i) {
            writePage(m_pages[i], int(i), links.onPages[i]);
            m_pages[i] = {};
        }
        const ObjectNumber structure = writePdfStructure(m_file, m_places, m_tree, links);
        const std::optional<ObjectNumber> outline = writePdfOutline(m_file, m_places, m_tree.headings);
        const ObjectNumber info = writeFacts();
        const ObjectNumber root = writeRoot(structure, outline);
        while (!m_waiting.empty()) {
            QPDFObjectHandle object = m_waiting.front();
            m_waiting.pop_front();
            writeObject(object);
        }
        return m_file.finish(root, info);
    }

private:
    std::vector<ObjectNumber> numbersOfPages()
    {
        std::vector<ObjectNumber> numbers;
        numbers.reserve(m_pages.size());
        for (const QPDFObjectHandle &page : m_pages) {
            numbers.push_back(m_file.newObject());
            m_numbers.at(size_t(page.getObjectID())) = numbers.back();
        }
        return numbers;
    }

    /// The object is written when its turn comes.
    ObjectNumber numberOf(const QPDFObjectHandle &object)
    {
        ObjectNumber &number = m_numbers.at(size_t(object.getObjectID()));
        if (number == 0) {
            number = m_file.newObject();
            m_waiting.push_back(object);
        }
        return number;
    }

    void add(QByteArray &text, QPDFObjectHandle object)
    {
        if (object.isIndirect())
            text += referenceTo(numberOf(object));
        else
            addContent(text, object);
    }

    void addContent(QByteArray &text, QPDFObjectHandle object)
    {
        if (object.isDictionary()) {
            text += "<<";
            addEntries(text, object);
            text += ">>";
        } else if (object.isArray()) {
            text += '[';
            for (const QPDFObjectHandle &item : object.aitems()) {
                add(text, item);
                text += ' ';
            }
            text += ']';
        } else {
            text += QByteArray::fromStdString(object.unparseResolved());
        }
    }

    void addEntries(QByteArray &text, QPDFObjectHandle dictionary)
    {
        for (const auto &[key, value] : dictionary.ditems()) {
            text += QByteArray::fromStdString(QPDFObjectHandle::newName(key).unparse());
            text += ' ';
            add(text, value);
            text += ' ';
        }
    }

    void writePage(QPDFObjectHandle page, int number, const std::vector<ObjectNumber> &links)
    {
        QPDFObjectHandle contents = page.getKey("/Contents");
        page.removeKey("/Annots"); // an empty list
        page.removeKey("/Contents");
        // As Qt writes it. Were it written in another way, this would say so.
        const std::shared_ptr<Buffer> data = contents.getRawStreamData();
        const std::optional<QByteArray> content =
            inflated({reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())});
        const std::optional<QByteArray> marked =
            content ? withMarkedContent(*content, m_tree.marks[number]) : std::nullopt;
        if (!marked)
            throw std::runtime_error("the parts painted are not those laid out");
        const ObjectNumber stream = m_file.newObject();
        m_file.writeStream(stream, "/Filter /FlateDecode", deflated(*marked));

        QByteArray text = "<<";
        addEntries(text, page);
        text += "/Contents " + referenceTo(stream) + " /StructParents " + QByteArray::number(number)
                + " /Tabs /S"; // the keyboard follows the structure
        if (!links.empty()) {
            text += " /Annots [";
            for (const ObjectNumber link : links)
                text += referenceTo(link) + ' ';
            text += ']';
        }
        m_file.write(m_places.page(number), text + ">>");
    }

    void writeObject(QPDFObjectHandle object)
    {
        const ObjectNumber number = numberOf(object);
        if (object.isDictionaryOfType("/Font", "/Type0"))
            finishFont(object);
        QByteArray text;
        if (!object.isStream()) {
            addContent(text, object);
            m_file.write(number, text);
            return;
        }
        QPDFObjectHandle dictionary = object.getDict();
        QByteArray data = bytesOf(*object.getRawStreamData());
        if (!dictionary.hasKey("/Filter")) {
            data = deflated(data);
            dictionary.replaceKey("/Filter", QPDFObjectHandle::newName("/FlateDecode"));
        }
        dictionary.removeKey("/Length"); // an object of its own, as Qt writes it
        addEntries(text, dictionary);
        m_file.writeStream(number, text, data);
    }

    /// What the file says about itself, twice; gives the first of the two.
    ObjectNumber writeFacts()
    {
        const PdfMetadata metadata =
            metadataFor({m_document.title, m_document.author, m_document.language, m_document.date});
        QByteArray info = "<<";
        for (const auto &[key, value] : metadata.info)
            info += QByteArray::fromStdString(key) + ' ' + pdfText(QString::fromStdString(value)) + ' ';
        const ObjectNumber number = m_file.newObject();
        m_file.write(number, info + ">>");
        m_metadata = m_file.newObject();
        m_file.writeStream(m_metadata, "/Type /Metadata /Subtype /XML", metadata.xmp);
        return number;
    }

    ObjectNumber writeRoot(ObjectNumber structure, std::optional<ObjectNumber> outline)
    {
        m_root.removeKey("/Metadata");
        QByteArray text = "<<";
        addEntries(text, m_root);
        text += "/Metadata " + referenceTo(m_metadata) + " /Lang " + pdfText(m_document.language)
                + " /ViewerPreferences <</DisplayDocTitle true>> /MarkInfo <</Marked true>>"
                  " /PageLabels <</Nums [0 <</S /D>>]>> /StructTreeRoot "
                + referenceTo(structure);
        if (outline)
            text += " /Outlines " + referenceTo(*outline);
        const ObjectNumber number = m_file.newObject();
        m_file.write(number, text + ">>");
        return number;
    }

    const Document &m_document;
    const TagTree &m_tree;
    QPDFObjectHandle m_root;
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<ObjectNumber> m_numbers; ///< in the file, by Qt's; 0: none yet
    std::deque<QPDFObjectHandle> m_waiting;
    PdfFile m_file;
    PdfPlaces m_places;
    ObjectNumber m_metadata = 0;
};

} // namespace

Result<qint64> finishPdf(const QByteArray &pdf, const Document &document, const PagePlaces &places,
                         const TagTree &tree, QIODevice &device)
{
    try { // libqpdf throws; nothing else of ours does, and nothing gets past this point
        QPDF raw;
        raw.setSuppressWarnings(true);
        raw.processMemoryFile("privacy-binder.pdf", pdf.constData(), size_t(pdf.size()));
        return Finisher(raw, document, places, tree, device).write();
    } catch (const PdfFile::DeviceTrouble &trouble) {
        return tl::unexpected(trouble.error);
    } catch (const std::exception &problem) {
        return failure(ErrorKind::FileTrouble,
                       QCoreApplication::translate(
                           "Render",
                           "The PDF was not made: it could not be finished. Your answers are safe. Close "
                           "other programs to free memory, then try again."),
                       QString::fromUtf8(problem.what()));
    }
}

} // namespace binder
