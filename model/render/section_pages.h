// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/render/flow_builder.h"

namespace binder {

/// The pages of a section, without header and footer; none for a section that shows nothing.
[[nodiscard]] QList<LaidPage> sectionPages(FlowBuilder &builder, const FlowBuilder::Section &section,
                                           const PageSetup &setup);

} // namespace binder
