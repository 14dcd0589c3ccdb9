// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/compose.h"
#include "model/render/output.h"

#include <QDate>
#include <QString>

/// What the window says about the formats that a document can be saved in.
namespace binder {

/// What a format is for, as one of the ways to save a document: "To print or send (PDF)".
QString formatPurpose(Format format);

/// The files of a format, as QFileDialog wants them: "PDF files (*.pdf)".
QString fileFilter(Format format);

/// A file name for a document, without the signs that some system refuses: "Privacyplan 2026-11-21.pdf".
QString suggestedFileName(const QString &title, QDate date, Format format);

} // namespace binder
