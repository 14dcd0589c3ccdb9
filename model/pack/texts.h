// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace binder {

/// The texts of a pack in one language, with the words that change with the voice.
class Texts
{
public:
    Texts() = default;
    Texts(QString language, QHash<QString, QString> texts, QHash<QString, QMap<QString, QString>> lexicon);

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] bool contains(const QString &id) const { return m_texts.contains(id); }
    /// The text as it stands in the pack; empty when there is none.
    [[nodiscard]] QString raw(const QString &id) const { return m_texts.value(id); }
    [[nodiscard]] QStringList ids() const { return m_texts.keys(); }
    /// The words of the lexicon: word -> form per voice ("default" is the form without a voice).
    [[nodiscard]] const QHash<QString, QMap<QString, QString>> &lexicon() const { return m_lexicon; }

    /// The text with its lexicon words in the given voice. Placeholders stay as they are; a text of a
    /// question has none.
    [[nodiscard]] QString text(const QString &id, const QString &voice = {}) const;

    /// A piece of a text: literal pack text, or the name of a placeholder.
    struct Piece
    {
        QString text;
        bool placeholder = false;
    };
    /// The text cut at its placeholders, lexicon words filled in.
    [[nodiscard]] QList<Piece> pieces(const QString &id, const QString &voice = {}) const;

private:
    QString m_language;
    QHash<QString, QString> m_texts;
    QHash<QString, QMap<QString, QString>> m_lexicon;
};

/// Names between braces in a text, in order; an unpaired brace gives the name "{" or "}".
[[nodiscard]] QStringList namesInBraces(const QString &text);

} // namespace binder
