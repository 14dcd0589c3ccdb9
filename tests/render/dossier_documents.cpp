// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier_documents.h"

#include "model/documents/compose.h"
#include "model/dossier/answers_json.h"
#include "model/pack/load.h"

#include <QFile>

namespace binder::testing {

Result<QList<Document>> documentsOf(const QString &answersFile)
{
    QFile file(answersFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileTrouble, file.errorString(), answersFile);
    const Result<Answers> answers = answersFromJson(file.readAll());
    if (!answers)
        return tl::unexpected(answers.error());
    const Result<Pack> pack = loadPack(shippedPackFolder(answers->packId));
    if (!pack)
        return tl::unexpected(pack.error());
    const QString language = answers->language;
    const Evaluation evaluation = Evaluation::evaluate(*pack, *answers, QDate(2026, 11, 21));
    QList<Document> documents;
    for (const DocumentState &state : documentStates(evaluation, language)) {
        const Result<Document> document = compose(evaluation, state.name, language);
        if (!document)
            return tl::unexpected(document.error());
        documents.append(*document);
    }
    return documents;
}

} // namespace binder::testing
