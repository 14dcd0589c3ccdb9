// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Empty: it brings the precompiled headers of the tests (tests/CMakeLists.txt) into being.
