// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/answers.h"
#include "tests/acceptance/window_driver/hand.h"

#include <QMap>
#include <QSet>

namespace binder::testing {

/// Gives all answers of an answers file through the window, page by page, from the first to the documents.
class Filler
{
public:
    Filler(Hand &hand, Answers wanted);

    /// Begins at the first page of a new dossier, which is to be `path`.
    void fill(const QString &path);

    /// Ids the window gave to entries the user adds, by their id in the answers file.
    [[nodiscard]] const QMap<QString, QString> &entryIds() const { return m_entryIds; }

private:
    void fillPage();
    void addEntries();
    void answer(const Address &shown, const Address &wanted);
    void give(const Item &item, const QString &name, const Value &value);
    void note(const QString &name, const QString &part, const QString &text);
    [[nodiscard]] Address wantedAddress(const Address &shown) const;

    Hand &m_hand;
    Answers m_wanted;
    QMap<QString, QString> m_entryIds; ///< of the file -> of the window
    QSet<Address> m_given;
};

} // namespace binder::testing
