// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace binder {

/// A file of translations that is changed entry by entry: every byte of it that is not about a changed entry
/// stays as it is. Expects JSON that follows its schema; of no bytes at all it makes a new file.
class TranslationFile
{
public:
    struct Entry
    {
        QString text;
        QString of;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit TranslationFile(const QByteArray &bytes);

    [[nodiscard]] bool contains(const QString &id) const { return indexOf(id) >= 0; }
    [[nodiscard]] Entry entry(const QString &id) const;
    void replace(const QString &id, const Entry &entry);
    /// Puts a new entry behind the one of `previous`; before all others when there is none.
    void insertAfter(const QString &previous, const QString &id, const Entry &entry);

    [[nodiscard]] QByteArray bytes() const;

private:
    struct Member
    {
        QString id;
        QByteArray before; ///< what stands between the member in front of it, or the start, and its key
        QByteArray key;    ///< up to its value
        QByteArray value;
    };

    [[nodiscard]] qsizetype indexOf(const QString &id) const;

    QList<Member> m_members;
    QByteArray m_end; ///< behind the last member
};

} // namespace binder
