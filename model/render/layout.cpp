// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/layout.h"

#include "model/documents/run_on.h"
#include "model/render/page_maker.h"

namespace binder {

LaidOut layOut(const Document &composed, const PageSetup &setup)
{
    LaidOut result;
    result.document = runOn(composed);
    result.setup = setup;
    PageMaker maker(result.document, setup, PageMaker::Keep::All);
    maker.forEachPage([&](LaidPage &&page) {
        result.pages.append(std::move(page));
        return true;
    });
    result.warnings = maker.warnings();
    return result;
}

} // namespace binder
