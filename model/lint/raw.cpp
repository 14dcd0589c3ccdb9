// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/raw.h"

namespace binder::lints {

QJsonObject rawAt(const PackFiles &files, const PackPlace &place)
{
    QJsonValue value = files.pack;
    // Keys with "/" or "~" do not occur on the way to a question.
    const QStringList steps = place.pointer.toString().split(u'/').mid(1);
    for (const QString &step : steps)
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value.toObject();
}

} // namespace binder::lints
