// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

#include <rapidcheck.h>

/// Checks a property inside a QTest function: a description, and a callable whose parameters are generated.
/// Inside the callable use only RC_ASSERT and its family: the QTest macros would return from the callable
/// and be counted as passed.
///
///     BINDER_PROPERTY("reversing twice changes nothing", [](const std::vector<int> &values) { ... });
///
/// The seed is fixed by RC_PARAMS="seed=..." (the test presets set it) and printed at the start; a failure
/// prints the shrunk counterexample and how to reproduce it.
#define BINDER_PROPERTY(description, ...) QVERIFY2(rc::check(description, __VA_ARGS__), description)
