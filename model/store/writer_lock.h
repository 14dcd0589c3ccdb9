// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/platform.h"
#include "model/result.h"

#include <QDateTime>
#include <memory>

namespace binder {

/// The right to write to a store, held by one `Store` at a time. It belongs to the file itself, under
/// whatever name it was opened, and lapses when the process ends, however it ends. It does not reach other
/// users or other computers: their changes are noticed before writing.
class WriterLock
{
public:
    /// An error that names the holder when someone else has it.
    [[nodiscard]] static Result<WriterLock> take(const QString &path, const platform::FileIdentity &identity,
                                                 const QDateTime &now);

    /// The file it was taken for.
    [[nodiscard]] const platform::FileIdentity &identity() const { return m_identity; }

private:
    WriterLock(std::unique_ptr<platform::KernelLock> lock, const platform::FileIdentity &identity);

    std::unique_ptr<platform::KernelLock> m_lock;
    platform::FileIdentity m_identity;
};

} // namespace binder
