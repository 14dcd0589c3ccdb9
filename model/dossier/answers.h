// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/address.h"
#include "model/values/value.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace binder {

/// A finding that blocks, overruled by the user; printed with its reason.
struct Overruling
{
    QString reason; ///< typed; never empty
    QString who;    ///< typed
    QDate when;

    friend bool operator==(const Overruling &, const Overruling &) = default;
};

/// Documents that were adopted: which, when and by whom, the answers they were made from (as `answers.json`,
/// without its own editions), and what they said.
struct Edition
{
    int number = 1;
    QDate date;
    QStringList documents;
    QString language;
    QString packVersion;
    QJsonObject answers;
    QString by = {};       ///< who adopted them, as typed; may be empty
    QString function = {}; ///< of that person; may be empty
    QMap<QString, QByteArray> kept =
        {}; ///< by name: the document as it was, see `packed()`; an older program kept none

    friend bool operator==(const Edition &, const Edition &) = default;
};

/// Everything that is stored of one dossier: a plain value. What applies, what is open and what follows from
/// it is asked of an `Evaluation`. A map never holds a blank value: blank is unanswered, and that is the
/// absence of the address.
struct Answers
{
    QString packId;
    QString packVersion;
    QString language; ///< of the documents

    QMap<QString, QStringList> entries; ///< group -> entry ids in the user's order, hidden ones included
    QMap<Address, Value> values;
    QSet<Address> unknown;               ///< answered with "I don't know"; never also in `values`
    QSet<Address> rejected;              ///< a suggestion was turned down here
    QMap<Address, QString> explanations; ///< printed in documents
    QMap<Address, QString> advisorNotes; ///< never printed
    QMap<QString, Overruling> overruled; ///< by address of the finding
    QList<Edition> editions;             ///< oldest first
    QJsonObject retired; ///< what an older pack had and this one has not: kept, exported, never evaluated
    QString position;    ///< page key where the user was last (see PageKey); empty at the start

    friend bool operator==(const Answers &, const Answers &) = default;
};

} // namespace binder
