// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/files/source_files.h"

#include <QHash>

namespace binder {

/// Where in the files of a pack that was written which stands in the assembled one (assemble.h). Without
/// files it knows nothing, and a place in the assembled pack stands for itself.
class SourceMap
{
public:
    SourceMap() = default;
    explicit SourceMap(SourceFiles files, QString sourceLanguage);

    /// What stands at `pointer` of the assembled `part` ("documents.json") was written in `file` at
    /// `written`, and what it holds lies below, as it does in the assembled pack.
    void add(const QString &part, const QString &pointer, const QString &file, const QString &written);

    /// What one would look for at `pointer` of a file stands elsewhere: in a part of it, say.
    void move(const QString &file, const QString &pointer, const QString &toFile, const QString &toPointer);

    /// The problem with its place in the files: file, pointer, line and the nearest id.
    [[nodiscard]] LintProblem located(LintProblem problem) const;

    /// The place for a message: "documents/plan.json:41".
    [[nodiscard]] QString inWords(const QString &part, const QString &pointer) const;

private:
    struct Place
    {
        QString file;
        QString pointer;
    };

    [[nodiscard]] Place find(const QString &part, const QString &pointer) const;
    [[nodiscard]] Place assembledFrom(const QString &part, const QString &pointer) const;

    SourceFiles m_files;
    QString m_sourceLanguage;
    using Places = QHash<QString, Place>;
    [[nodiscard]] static const Place *longest(const Places &places, const QString &file, QString &pointer);

    Places m_places; ///< by part and pointer
    Places m_moved;  ///< by file and pointer
};

} // namespace binder
