// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/files/source_map.h"

#include <QJsonObject>
#include <QMap>

namespace binder {

/// A place in the files while they are put together.
struct Spot
{
    QString file;
    QString pointer;

    [[nodiscard]] Spot at(const QString &key) const;
    [[nodiscard]] Spot at(QLatin1StringView key) const { return at(QString(key)); }
    [[nodiscard]] Spot at(qsizetype index) const { return {file, pointer + u'/' + QString::number(index)}; }
};

/// The texts of a pack while its files are put together. Where a text stands in a file, the assembled pack
/// has its id.
class TextShelf
{
public:
    /// What stands where a text belongs: words, which get `id`; "@id", the text of that id; or an object with
    /// an id of its own. Gives the id. Nothing where nothing is written.
    [[nodiscard]] QJsonValue take(const QJsonValue &written, const QString &id, const Spot &at);

    /// The same where the id is fixed, as that of a question's hint. There "@id" says the same words as
    /// another text.
    void put(const QJsonValue &written, const QString &id, const Spot &at);

    /// A translation, and where it stands.
    void translate(const QString &language, const QString &id, const QJsonValue &written, const Spot &at);

    /// All texts of a language by id.
    [[nodiscard]] QJsonObject texts(const QString &language, bool isSource) const;
    /// Tells where the texts stand.
    void mapInto(SourceMap &map, const QString &sourceLanguage) const;

    QList<LintProblem> problems;

private:
    struct Text
    {
        QJsonValue written;
        Spot spot;
    };
    using Shelf = QMap<QString, Text>;

    void keep(Shelf &shelf, const QString &id, const QJsonValue &written, const Spot &at);

    Shelf m_source;
    QMap<QString, Shelf> m_translations;
    QMap<QString, QString> m_same; ///< the text that says what this one says, by id
};

} // namespace binder
