// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/model/basis_reading.h"

/// What the rules of the oracle share: finding one's way in the printed documents, and the words that are
/// looked for there.
namespace binder::testing {

[[nodiscard]] QRegularExpression regex(const QString &pattern);
/// Whether one of the lines has what is looked for.
[[nodiscard]] bool anyLine(const QStringList &lines, const QString &pattern);
/// "a", "a en b", "a, b en c".
[[nodiscard]] QString joined(const QStringList &points);
/// The same but for capitals.
[[nodiscard]] bool sameWords(const QString &left, const QString &right);

/// Gathers what is wrong, each with the name of what it is about.
class Problems
{
public:
    explicit Problems(const QString &about)
        : m_about(about)
    {}
    void expect(bool holds, const QString &otherwise)
    {
        if (!holds)
            m_list.append(m_about + QStringLiteral(": ") + otherwise);
    }
    [[nodiscard]] const QStringList &list() const { return m_list; }

private:
    QString m_about;
    QStringList m_list;
};

/// An activity of which the business itself decides, with its chapter in the statement.
struct Purpose
{
    QString entry;
    QString label;
    QStringList lines;
};

/// Without what is done in the systems of customers: there one is processor.
[[nodiscard]] QStringList ownActivities(const Reading &reading);
/// Those of them that the statement tells of: what is about staff stands in a notice of its own.
[[nodiscard]] QStringList publicActivities(const Reading &reading);
/// Those that get data: without devices and paper, and without those that get none.
[[nodiscard]] QStringList parties(const Reading &reading);
/// Those of them that the statement tells of.
[[nodiscard]] QStringList publicParties(const Reading &reading);
/// The chapters of the statement under "what for", in order.
[[nodiscard]] QList<Chapter> purposeChapters(const Reading &reading);
[[nodiscard]] QList<Purpose> purposes(const Reading &reading);

/// What the plan says is wrong, or knowingly overruled, about something by its name. An empty name: about
/// anything.
[[nodiscard]] QStringList remarks(const Reading &reading, const QString &about);
[[nodiscard]] bool isRemarked(const Reading &reading, const QString &about, const QString &pattern);

/// Whether a contract was answered for an activity that has contact persons of businesses among its people:
/// with them there is none, and the reason is the interest in the agreement with their business.
[[nodiscard]] bool hasContractWithContactPersons(const Reading &reading, const QString &entry);

/// The reason that was answered, or the one that fits where all people are contact persons of businesses.
[[nodiscard]] QString fittingBasis(const Reading &reading, const QString &entry);

/// The bases that these lines of the statement give, by code; "open" where it says that it is open.
[[nodiscard]] QStringList basesSaid(const QStringList &lines);
/// The basis that one line gives; empty when it gives none.
[[nodiscard]] QString basisSaid(const QString &line);
/// The lines that say how long something is kept.
[[nodiscard]] QStringList termsSaid(const QStringList &lines);
/// Words that people type for a term and that say nothing. Only these: the rule of the pack knows more.
[[nodiscard]] bool isVague(const QString &words);

} // namespace binder::testing
