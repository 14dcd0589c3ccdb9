// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/clause.h"

namespace binder {

QString textOf(const BlockTemplate &block)
{
    return std::visit(
        [](const auto &part) -> QString {
            if constexpr (requires { part.text; })
                return part.text;
            else
                return {};
        },
        block.content);
}

const AssumedWords *assumedWordsOf(const BlockTemplate &block)
{
    return std::visit(
        [](const auto &part) -> const AssumedWords * {
            if constexpr (requires { part.assumed; })
                return &part.assumed;
            else
                return nullptr;
        },
        block.content);
}

QString whenEmptyOf(const BlockTemplate &block)
{
    return std::visit(
        [](const auto &part) -> QString {
            if constexpr (requires { part.whenEmpty; })
                return part.whenEmpty;
            else
                return {};
        },
        block.content);
}

} // namespace binder
