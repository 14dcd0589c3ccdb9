// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/role_name.h"

using namespace Qt::StringLiterals;

namespace binder {

QString toText(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Body:
        return u"body"_s;
    case ParagraphRole::Told:
        return u"told"_s;
    case ParagraphRole::Meaning:
        return u"meaning"_s;
    case ParagraphRole::Later:
        return u"later"_s;
    case ParagraphRole::Assumed:
        return u"assumed"_s;
    case ParagraphRole::Open:
        return u"open"_s;
    case ParagraphRole::Advice:
        return u"advice"_s;
    case ParagraphRole::Note:
        return u"note"_s;
    case ParagraphRole::Reference:
        return u"reference"_s;
    }
    Q_UNREACHABLE();
}

} // namespace binder
