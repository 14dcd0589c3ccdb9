// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

#include <QByteArray>

namespace binder {

/// A document as an edition keeps it: its JSON, without spaces, in zlib's format. A seventh of the size: the
/// documents of one edition come to some 600 kB, and all editions are read whenever a dossier is opened.
[[nodiscard]] QByteArray packed(const Document &document);

/// The document in such bytes. An error of kind BadInput: they are damaged, come to more than 64 MiB, or hold
/// what this program does not know.
[[nodiscard]] Result<Document> unpacked(const QByteArray &bytes);

} // namespace binder
