// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/answers.h"

namespace binder {

/// Gathers what an older pack had and this one has not, in the form in which it is kept: by the pack version
/// at which it went,
/// `{"1.1.0": {"answers": {}, "codes": {}, "entries": {}, "unknown": [], "explanations": {}, "advisorNotes":
/// {}, "overruled": {}}}`.
class Retired
{
public:
    explicit Retired(QJsonObject before);

    void answer(const QString &version, const Address &address, const Value &value);
    void codes(const QString &version, const Address &address, const QStringList &codes);
    void entries(const QString &version, const QString &group, const QStringList &entries);
    void unknown(const QString &version, const Address &address);
    void explanation(const QString &version, const Address &address, const QString &text);
    void advisorNote(const QString &version, const Address &address, const QString &text);
    void overruling(const QString &version, const QString &finding, const Overruling &overruling);

    /// What was there before, and all that was gathered.
    [[nodiscard]] QJsonObject json() const;

private:
    void put(const QString &version, const QString &part, const QString &key, const QJsonValue &value);

    QJsonObject m_before;
    QMap<std::pair<QString, QString>, QJsonObject> m_parts; // by version and name, as they are to become
    QMap<QString, QSet<QString>> m_unknown;                 // by version
};

/// What was answered once at a question and does not fit it (any more): of the newest pack version at which
/// something went there. Blank when nothing did.
[[nodiscard]] Value retiredAnswer(const Answers &answers, const Address &address);

/// The answers without what was retired there, of all pack versions.
[[nodiscard]] Answers withoutRetired(Answers answers, const Address &address);

} // namespace binder
