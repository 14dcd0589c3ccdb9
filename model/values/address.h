// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <optional>

namespace binder {

/// Where an answer lives, and the one way in which everything points at a question: values, notes, reasons,
/// findings, command line output and object names in the window.
///
/// Written as `linkId`, or `group[entry].rest` inside a repeating group. The linkId of a question in a group
/// starts with the group's linkId and a dot, and a group's linkId has no dot itself, so both forms carry the
/// same two facts.
struct Address
{
    QString linkId; ///< as in the pack: "information.items"
    QString entry;  ///< id of the entry; empty outside a repeating group

    [[nodiscard]] QString toString() const;

    /// Reads either form; nothing when the text is not an address. Does not ask whether a pack knows the
    /// linkId.
    [[nodiscard]] static std::optional<Address> fromString(QStringView text);

    friend bool operator==(const Address &, const Address &) = default;
    friend bool operator<(const Address &left, const Address &right)
    {
        return left.linkId != right.linkId ? left.linkId < right.linkId : left.entry < right.entry;
    }
};

[[nodiscard]] inline size_t qHash(const Address &address, size_t seed = 0) noexcept
{
    return qHashMulti(seed, address.linkId, address.entry);
}

} // namespace binder
