// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/store_trouble.h"

#include <array>
#include <utility>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array words{
    std::pair{StoreTrouble::Missing, "store-missing"_L1},
    std::pair{StoreTrouble::Exists, "store-exists"_L1},
    std::pair{StoreTrouble::Foreign, "store-foreign"_L1},
    std::pair{StoreTrouble::Newer, "store-newer"_L1},
    std::pair{StoreTrouble::Older, "store-older"_L1},
    std::pair{StoreTrouble::Damaged, "store-damaged"_L1},
    std::pair{StoreTrouble::Altered, "store-altered"_L1},
    std::pair{StoreTrouble::Locked, "store-locked"_L1},
    std::pair{StoreTrouble::ReadOnly, "store-read-only"_L1},
    std::pair{StoreTrouble::Unsettled, "store-unsettled"_L1},
    std::pair{StoreTrouble::Full, "store-full"_L1},
    std::pair{StoreTrouble::Changed, "store-changed"_L1},
    std::pair{StoreTrouble::Deleted, "store-deleted"_L1},
    std::pair{StoreTrouble::Moved, "store-moved"_L1},
    std::pair{StoreTrouble::Busy, "store-busy"_L1},
    std::pair{StoreTrouble::System, "store-system"_L1},
};

} // namespace

StoreTrouble storeTrouble(const Error &error)
{
    const QStringView first = QStringView(error.detail).left(error.detail.indexOf(u':'));
    for (const auto &[trouble, word] : words) {
        if (first == word)
            return trouble;
    }
    return StoreTrouble::None;
}

QString storeTroubleWord(StoreTrouble trouble)
{
    for (const auto &[known, word] : words) {
        if (known == trouble)
            return word;
    }
    return {};
}

} // namespace binder
