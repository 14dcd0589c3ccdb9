// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/adopt.h"

#include "model/documents/packed_document.h"
#include "model/dossier/edit.h"
#include "model/dossier/editions.h"

#include <QCoreApplication>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// The newest edition in that language, when it still holds and has all these documents.
const Edition *sameAgain(const Evaluation &evaluation, const QString &language, const QStringList &documents)
{
    const EditionCheck check(evaluation.answers(), evaluation.pack().version);
    const Edition *edition = nullptr;
    for (const QString &document : documents) {
        const Standing standing = check.standing(document, language);
        if (!standing.holds || (edition && edition != standing.newest))
            return nullptr;
        edition = standing.newest;
    }
    return edition;
}

} // namespace

Result<Adoption> adopt(const Evaluation &evaluation, const QString &language, const Adopter &by)
{
    Adoption adoption;
    Edition edition;
    const QList<DocumentState> states = documentStates(evaluation, language);
    for (const DocumentState &state : states) {
        if (state.draft)
            adoption.leftOut.append(state);
        else
            edition.documents.append(state.name);
    }
    if (edition.documents.isEmpty()) {
        return failure(ErrorKind::Blocked,
                       QCoreApplication::translate(
                           "Documents",
                           "Nothing was adopted: every document is still a draft. First answer the "
                           "questions that are named with them."));
    }
    if (const Edition *same = sameAgain(evaluation, language, edition.documents)) {
        adoption.answers = evaluation.answers();
        adoption.edition = *same;
        return adoption;
    }
    edition.date = evaluation.date();
    edition.language = language;
    edition.packVersion = evaluation.pack().version.toString();
    edition.by = by.name;
    edition.function = by.function;
    adoption.answers = withEdition(evaluation.answers(), edition);

    // They are kept as they print from now on: as documents of this edition.
    const Evaluation adopted = Evaluation::evaluate(evaluation.pack(), adoption.answers, evaluation.date());
    for (const QString &name : std::as_const(edition.documents)) {
        const Result<Document> document = compose(adopted, name, language);
        if (!document)
            return tl::unexpected<Error>(document.error());
        adoption.answers.editions.last().kept.insert(name, packed(*document));
    }
    adoption.edition = adoption.answers.editions.constLast();
    adoption.isNew = true;
    return adoption;
}

Result<Document> adoptedDocument(const Answers &answers, int number, const QString &name)
{
    const Edition *edition = editionNumbered(answers, number);
    if (!edition) {
        return failure(
            ErrorKind::Usage,
            answers.editions.isEmpty()
                ? QCoreApplication::translate("Documents", "There is no edition %1: nothing was adopted yet.")
                      .arg(number)
                : QCoreApplication::translate("Documents",
                                              "There is no edition %1. The newest is edition %2.")
                      .arg(number)
                      .arg(answers.editions.constLast().number));
    }
    if (!edition->documents.contains(name)) {
        return failure(
            ErrorKind::Usage,
            QCoreApplication::translate(
                "Documents", "The document \"%1\" is not part of edition %2. Choose one of these: %3.")
                .arg(name, QString::number(number), edition->documents.join(u", "_s)));
    }
    if (!edition->kept.contains(name)) {
        return failure(ErrorKind::BadInput,
                       QCoreApplication::translate(
                           "Documents",
                           "Edition %1 was adopted with an older version of the program, which kept the "
                           "answers but not the documents. Nothing was changed. Its answers are in the "
                           "file that \"answers export\" makes.")
                           .arg(number));
    }
    return unpacked(edition->kept.value(name));
}

} // namespace binder
