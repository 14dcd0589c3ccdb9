// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QVariant>
#include <array>
#include <optional>

namespace binder {

/// What the rows of a dossier come to, in 32 bytes: other rows come to something else, in whatever order they
/// are taken, and one row can be put in or taken out without looking at the others. It tells when a disk or a
/// program changed something that was saved; against people who mean it, it is no seal.
class DossierDigest
{
public:
    /// Of no rows.
    DossierDigest() = default;
    /// Nothing when the text is not one that `text()` gives.
    [[nodiscard]] static std::optional<DossierDigest> fromText(const QString &text);

    /// Puts a row in, or takes it out when it is in. `columns` are those that lie in the file.
    void toggle(QLatin1StringView table, const QVariantList &columns);

    /// 64 hexadecimal digits.
    [[nodiscard]] QString text() const;

    friend bool operator==(const DossierDigest &, const DossierDigest &) = default;

private:
    static constexpr std::size_t size = 32;
    std::array<char, size> m_bytes{};
};

} // namespace binder
