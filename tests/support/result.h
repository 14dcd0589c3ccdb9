// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>
#include <QTest>

namespace binder::testing {

/// One line of text for an error: its message, and its detail when there is one.
inline QByteArray errorText(const Error &error)
{
    const QString text = error.detail.isEmpty() ? error.message : error.message + u" [" + error.detail + u']';
    return text.toUtf8();
}

template<typename T>
bool verifyResult(const Result<T> &result, const char *expression, const char *file, int line)
{
    const QByteArray text = result.has_value() ? QByteArray() : errorText(result.error());
    return QTest::qVerify(result.has_value(), expression, text.constData(), file, line);
}

} // namespace binder::testing

/// Fails the test function, printing the error, unless the Result holds a value.
#define QVERIFY_RESULT(...)                                                                                  \
    do {                                                                                                     \
        if (!binder::testing::verifyResult((__VA_ARGS__), #__VA_ARGS__, __FILE__, __LINE__))                 \
            return;                                                                                          \
    } while (false)
