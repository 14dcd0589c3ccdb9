// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QRandomGenerator>

/// The bytes with a few of them changed, left out, doubled or put elsewhere.
[[nodiscard]] QByteArray mutatedBytes(QByteArray bytes, QRandomGenerator &random);

/// The JSON with one value in it replaced, left out or put elsewhere: still JSON, but not what it was.
[[nodiscard]] QJsonValue mutatedJson(const QJsonValue &json, QRandomGenerator &random);
