// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/laid_out.h"

#include <optional>

namespace binder {

/// How clearly one colour stands out from another, 1 (not at all) to 21 (black on white): WCAG 2.2, "contrast
/// ratio".
[[nodiscard]] qreal contrast(QRgb one, QRgb other);

/// The tint that goes with an accent colour: so light that it vanishes on a printer without colour.
[[nodiscard]] QRgb tintFor(QRgb accent);

/// The colour, or the lightest darker shade of it that can be read at 4.5:1 (WCAG 2.2, 1.4.3) on white and on
/// its tint.
[[nodiscard]] QRgb readableAccent(QRgb wanted);

/// The colour, or the shade nearest to it that can be read at 4.5:1 on all of these grounds: a lighter one on
/// dark grounds, a darker one on light grounds.
[[nodiscard]] QRgb readableOn(QRgb wanted, const QList<QRgb> &grounds);

/// The colour that is meant by "#1f4e6b" or "1f4e6b"; nothing for anything else.
[[nodiscard]] std::optional<QRgb> accentFromText(const QString &text);

/// Gives pages, which are set in the accent of the style, another accent, made readable.
class AccentChange
{
public:
    explicit AccentChange(QRgb wanted);
    void apply(LaidPage &page) const;

private:
    QRgb m_accent;
    QRgb m_tint;
};

} // namespace binder
