// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/editions.h"

#include "model/dossier/answers_json.h"

#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// What of `answers.json` can print. The language is compared by itself: an edition was adopted in one.
QJsonObject printable(QJsonObject answers)
{
    for (const QLatin1StringView silent : {"position"_L1, "advisorNotes"_L1, "rejected"_L1, "retired"_L1,
                                           "editions"_L1, "language"_L1, "packVersion"_L1})
        answers.remove(silent);
    return answers;
}

} // namespace

EditionCheck::EditionCheck(const Answers &answers, const QVersionNumber &packVersion)
    : m_answers(answers)
    , m_packVersion(packVersion.toString())
{
    if (answers.editions.isEmpty())
        return;
    Answers plain = answers;
    plain.editions.clear(); // each holds documents
    m_printable = printable(toJson(plain));
}

bool EditionCheck::holds(const Edition &edition) const
{
    return edition.packVersion == m_packVersion && printable(edition.answers) == m_printable;
}

Standing EditionCheck::standing(const QString &document, const QString &language) const
{
    const auto newest =
        std::find_if(m_answers.editions.crbegin(), m_answers.editions.crend(), [&](const Edition &edition) {
            return edition.language == language && edition.documents.contains(document);
        });
    if (newest == m_answers.editions.crend())
        return {};
    return {&*newest, holds(*newest)};
}

const Edition *editionNumbered(const Answers &answers, int number)
{
    const auto found = std::find_if(answers.editions.cbegin(), answers.editions.cend(),
                                    [number](const Edition &edition) { return edition.number == number; });
    return found == answers.editions.cend() ? nullptr : &*found;
}

} // namespace binder
