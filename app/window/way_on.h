// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/store.h"
#include "wizard/services.h"

#include <memory>

namespace binder {

/// Where the answers of an open window are kept.
struct Keeping
{
    std::shared_ptr<Store> store;
    QString id;
    std::shared_ptr<const Pack> pack;
};

/// The ways on after the answers could not be kept, the best first.
[[nodiscard]] QList<WayOn> waysOn(const Error &error);

/// Goes one of them, and changes where answers are kept from then on. When it fails, all is as before.
/// Nothing is lost on any way: what gives way, in the window or in the file, is kept in a file beside.
[[nodiscard]] Result<WentOn> goOn(Keeping &keeping, WayOn way, const Answers &mine, const QString &path);

} // namespace binder
