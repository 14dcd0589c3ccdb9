// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/texts.h"

namespace binder {

namespace {

const QString &defaultVoice()
{
    static const QString voice = QStringLiteral("default");
    return voice;
}

} // namespace

Texts::Texts(QString language, QHash<QString, QString> texts, QHash<QString, QMap<QString, QString>> lexicon)
    : m_language(std::move(language))
    , m_texts(std::move(texts))
    , m_lexicon(std::move(lexicon))
{}

QList<Texts::Piece> Texts::pieces(const QString &id, const QString &voice) const
{
    const QString source = m_texts.value(id);
    QList<Piece> pieces;
    QString run;
    qsizetype from = 0;
    while (from < source.size()) {
        const auto open = source.indexOf(u'{', from);
        const auto close = open < 0 ? -1 : source.indexOf(u'}', open);
        if (open < 0 || close < 0) {
            run += QStringView(source).mid(from);
            break;
        }
        run += QStringView(source).mid(from, open - from);
        const QString name = source.mid(open + 1, close - open - 1);
        from = close + 1;
        const auto word = m_lexicon.constFind(name);
        if (word != m_lexicon.constEnd()) {
            run += word->value(word->contains(voice) ? voice : defaultVoice());
            continue;
        }
        if (!run.isEmpty())
            pieces.append({run, false});
        run.clear();
        pieces.append({name, true});
    }
    if (!run.isEmpty())
        pieces.append({run, false});
    return pieces;
}

QString Texts::text(const QString &id, const QString &voice) const
{
    const auto found = m_texts.constFind(id);
    if (found == m_texts.constEnd())
        return {};
    if (!found->contains(u'{'))
        return *found;
    QString text;
    const QList<Piece> all = pieces(id, voice);
    for (const Piece &piece : all)
        text += piece.placeholder ? u'{' + piece.text + u'}' : piece.text;
    return text;
}

QStringList namesInBraces(const QString &text)
{
    QStringList names;
    qsizetype from = 0;
    while (from < text.size()) {
        const auto open = text.indexOf(u'{', from);
        const auto close = text.indexOf(u'}', from);
        if (open < 0 && close < 0)
            break;
        if (open < 0 || (close >= 0 && close < open)) {
            names.append(QStringLiteral("}"));
            from = close + 1;
            continue;
        }
        const auto nextOpen = text.indexOf(u'{', open + 1);
        if (close < 0 || (nextOpen >= 0 && nextOpen < close)) {
            names.append(QStringLiteral("{"));
            from = open + 1;
            continue;
        }
        names.append(text.mid(open + 1, close - open - 1));
        from = close + 1;
    }
    return names;
}

} // namespace binder
