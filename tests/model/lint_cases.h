// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/pack_copy.h"

#include <QList>

/// A pack broken in one way, and what `pack check` says of it.
struct LintCase
{
    const char *name;
    const char *rule;
    const char *where; ///< "file#pointer"
    QList<binder::testing::Mutation> mutations;
    bool warning = false;
};

/// Broken questions: pack.json, profiles.json, migrations.json.
[[nodiscard]] QList<LintCase> questionCases();
/// Broken conditions, anywhere.
[[nodiscard]] QList<LintCase> conditionCases();
/// Broken documents and law.
[[nodiscard]] QList<LintCase> documentCases();
/// Broken definitions.
[[nodiscard]] QList<LintCase> definitionCases();
/// Broken texts.
[[nodiscard]] QList<LintCase> textCases();

/// A change; `json` is written with ' in the place of ".
[[nodiscard]] binder::testing::Mutation change(const char *file, const char *pointer, QByteArray json);
[[nodiscard]] binder::testing::Mutation inDocuments(const char *pointer, const QByteArray &json);

/// Packs with one change.
[[nodiscard]] LintCase inPack(const char *name, const char *rule, const char *where, const char *pointer,
                              const QByteArray &json);
[[nodiscard]] LintCase inDocuments(const char *name, const char *rule, const char *where, const char *pointer,
                                   const QByteArray &json);
[[nodiscard]] LintCase asWarning(LintCase one);
