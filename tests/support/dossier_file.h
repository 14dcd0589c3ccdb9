// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dossier/answers_json.h"

#include <QFile>

namespace binder::testing {

/// The bytes of a file in tests/data; none when it cannot be read, which no format accepts.
inline QByteArray testData(const QString &name)
{
    QFile file(QStringLiteral(BINDER_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A dossier of tests/data ("coach" is coach.answers.json), brought to the pack as the program does on
/// import.
inline Result<Answers> testDossier(const Pack &pack, const QString &name)
{
    Result<Answers> answers = answersFromJson(testData(name + QStringLiteral(".answers.json")));
    return answers ? fitAnswers(pack, *std::move(answers)) : answers;
}

} // namespace binder::testing
