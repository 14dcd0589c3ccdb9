// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/files/text_shelf.h"

#include "model/pack/pack_files.h"
#include "model/pack/pointer.h"

#include <QCoreApplication>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

bool isReference(const QString &text)
{
    return text.startsWith(u'@') && !text.startsWith("@@"_L1);
}

/// The words that stand in a file, without what keeps an at sign from naming another text.
QString wordsOf(const QString &text)
{
    return text.startsWith("@@"_L1) ? text.mid(1) : text;
}

QString textsPart(const QString &language)
{
    return PackFiles::textsFile(language);
}

} // namespace

Spot Spot::at(const QString &key) const
{
    return {file, pointer + u'/' + escapedForPointer(key)};
}

QJsonValue TextShelf::take(const QJsonValue &written, const QString &id, const Spot &at)
{
    if (written.isUndefined() || written.isNull())
        return written;
    if (written.isObject()) {
        const QJsonObject object = written.toObject();
        const QString own = object.value("id"_L1).toString(id);
        keep(m_source, own, wordsOf(object.value("text"_L1).toString()), at);
        return own;
    }
    const QString text = written.toString();
    if (isReference(text))
        return text.mid(1);
    keep(m_source, id, wordsOf(text), at);
    return id;
}

void TextShelf::put(const QJsonValue &written, const QString &id, const Spot &at)
{
    if (!written.isString())
        return;
    const QString text = written.toString();
    if (isReference(text))
        m_same.insert(id, text.mid(1));
    keep(m_source, id, wordsOf(text), at);
}

void TextShelf::keep(Shelf &shelf, const QString &id, const QJsonValue &written, const Spot &at)
{
    if (id.isEmpty()) {
        problems.append({u"text-without-id"_s, at.file, at.pointer,
                         QCoreApplication::translate(
                             "Pack", "This text has no id, so it cannot be translated. Write {\"id\": "
                                     "\"...\", \"text\": \"...\"}, or \"@id\" for a text that stands "
                                     "elsewhere.")});
        return;
    }
    const auto known = shelf.constFind(id);
    if (known != shelf.constEnd()) {
        problems.append({u"doubled-text"_s, at.file, at.pointer,
                         QCoreApplication::translate(
                             "Pack", "The text \"%1\" stands in %2 too. Remove one of the two, or give "
                                     "one another id.")
                             .arg(id, known->spot.file)});
        return;
    }
    shelf.insert(id, {written, at});
}

void TextShelf::translate(const QString &language, const QString &id, const QJsonValue &written,
                          const Spot &at)
{
    keep(m_translations[language], id, written, at);
}

QJsonObject TextShelf::texts(const QString &language, bool isSource) const
{
    const Shelf shelf = isSource ? m_source : m_translations.value(language);
    QJsonObject texts;
    for (auto one = shelf.cbegin(); one != shelf.cend(); ++one)
        texts.insert(one.key(), one->written);
    for (auto one = m_same.cbegin(); one != m_same.cend(); ++one) {
        if (texts.contains(one.value()))
            texts.insert(one.key(), texts.value(one.value()));
        else
            texts.remove(one.key());
    }
    return texts;
}

void TextShelf::mapInto(SourceMap &map, const QString &sourceLanguage) const
{
    const auto add = [&](const QString &language, const Shelf &shelf) {
        for (auto one = shelf.cbegin(); one != shelf.cend(); ++one)
            map.add(textsPart(language), Spot{{}, u"/texts"_s}.at(one.key()).pointer, one->spot.file,
                    one->spot.pointer);
    };
    add(sourceLanguage, m_source);
    for (auto one = m_translations.cbegin(); one != m_translations.cend(); ++one)
        add(one.key(), one.value());
}

} // namespace binder
