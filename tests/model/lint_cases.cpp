// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/lint_cases.h"

using binder::testing::Mutation;

Mutation change(const char *file, const char *pointer, QByteArray json)
{
    return {QString::fromUtf8(file), QString::fromUtf8(pointer), json.replace('\'', '"')};
}

Mutation inDocuments(const char *pointer, const QByteArray &json)
{
    return change("documents.json", pointer, json);
}

LintCase inPack(const char *name, const char *rule, const char *where, const char *pointer,
                const QByteArray &json)
{
    return {name, rule, where, {change("pack.json", pointer, json)}};
}

LintCase inDocuments(const char *name, const char *rule, const char *where, const char *pointer,
                     const QByteArray &json)
{
    return {name, rule, where, {inDocuments(pointer, json)}};
}

LintCase asWarning(LintCase one)
{
    one.warning = true;
    return one;
}
