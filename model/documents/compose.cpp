// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/compose.h"

#include "model/documents/clause_composer.h"
#include "model/documents/not_ready.h"
#include "model/documents/parts.h"
#include "model/dossier/editions.h"
#include "model/values/typed_text.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// The edition the document is of, or the newest before it.
Standing standingOf(const Evaluation &evaluation, const QString &document, const QString &language,
                    const QStringList &with)
{
    const EditionCheck check(evaluation.answers(), evaluation.pack().version);
    Standing standing = check.standing(document, language);
    // A binder with chapters that were not adopted is another document.
    standing.holds = standing.holds && std::all_of(with.cbegin(), with.cend(), [&](const QString &added) {
                         return standing.newest->documents.contains(added);
                     });
    return standing;
}

QString editionText(const Standing &standing, const Wording &wording, Audience audience)
{
    if (standing.holds)
        return wording.word("edition"_L1) + u' ' + QString::number(standing.newest->number) + ", "_L1
               + wording.date(standing.newest->date);
    if (audience == Audience::Public)
        return {};
    return standing.newest ? wording.word("afterEdition"_L1) + u' ' + QString::number(standing.newest->number)
                           : wording.word("notAdopted"_L1);
}

QString subjectOf(const Evaluation &evaluation)
{
    const EffectiveAnswer *subject = evaluation.answer({evaluation.pack().subject, {}});
    return subject ? inSentence(subject->value.asText()) : QString();
}

/// When it was made, and of which edition it is.
QStringList dateLines(const Evaluation &evaluation, const Wording &wording, const QString &edition)
{
    QStringList lines{wording.date(evaluation.date())};
    if (!edition.isEmpty())
        lines.append(edition);
    return lines;
}

/// Internal documents say on every page how old and how sure they are, and for which law: `lawChecked` is the
/// oldest day on which what they use of it was checked, invalid when they use none. Public ones say only
/// their date and edition (law.md, K-16): what else is said there stands in the way of who reads them.
RunningLines runningLines(const Evaluation &evaluation, const Wording &wording,
                          const DocumentTemplate &document, const QString &title, const QString &edition,
                          QDate lawChecked)
{
    const Pack &pack = evaluation.pack();
    const QString separator = u"  ·  "_s;
    const QString subject = subjectOf(evaluation);
    RunningLines lines;
    lines.headerLeft = subject.isEmpty() ? title : isolated(subject) + separator + title;
    QStringList footer = dateLines(evaluation, wording, edition);
    if (document.audience == Audience::Internal) {
        lines.headerRight = wording.text(u"pack.jurisdiction"_s) + separator + wording.word("internal"_L1);
        footer.append(wording.word("packVersion"_L1) + u' ' + pack.version.toString());
        QStringList below;
        if (lawChecked.isValid())
            below.append(wording.word("lawChecked"_L1) + u' ' + wording.date(lawChecked));
        below.append(wording.word("notLegalAdvice"_L1));
        lines.footerBelow = below.join(separator);
    }
    lines.footerLeft = footer.join(separator);
    lines.pageOf = wording.word("page"_L1) + " %1 "_L1 + wording.word("of"_L1) + " %2"_L1;
    return lines;
}

/// Puts the answers that the draft places rest on into `reasons`; whether there are such places.
bool findDraftPlaces(const QList<Block> &blocks, QSet<QString> &reasons)
{
    bool found = false;
    for (const Block &block : blocks) {
        if (block.draft) {
            found = true;
            reasons.unite(QSet<QString>(block.reasons.addresses.cbegin(), block.reasons.addresses.cend()));
        }
        if (const auto *box = std::get_if<Box>(&block.content))
            found = findDraftPlaces(box->blocks, reasons) || found;
    }
    return found;
}

/// What stands on the page in front, besides the title and whom the document is about.
Cover coverOf(const Evaluation &evaluation, const Wording &wording, const DocumentTemplate &document,
              const QString &edition)
{
    Cover cover;
    cover.lines = dateLines(evaluation, wording, edition);
    if (!document.cover->note.isEmpty())
        cover.note = wording.text(document.cover->note);
    cover.contents = document.cover->contents;
    return cover;
}

/// What has to be answered before a draft is ready.
QList<Address> blockersOf(const Evaluation &evaluation, const Document &document)
{
    const Pack &pack = evaluation.pack();
    QSet<QString> reasons;
    findDraftPlaces(document.blocks, reasons);
    QList<Address> blockers;
    const QList<Address> needs = openNeeds(evaluation, *pack.document(document.name));
    for (const OpenPoint &open : evaluation.openPoints()) {
        const bool isMissed =
            open.state == AnswerState::Unanswered
            && (open.address.linkId == pack.subject || reasons.contains(open.address.toString()));
        if (isMissed || needs.contains(open.address))
            blockers.append(open.address);
    }
    // What was answered, but so that the place stays open: a finding at that answer says what is wanted.
    for (const Finding &finding : evaluation.findings()) {
        if (finding.rule->severity != Severity::Advise && !finding.overruled
            && reasons.contains(finding.at.toString()) && !blockers.contains(finding.at))
            blockers.append(finding.at);
    }
    if (document.audience == Audience::Public) {
        for (const int place : oddAddresses(evaluation)) {
            const Address address = evaluation.places().address(place);
            if (reasons.contains(address.toString()) && !blockers.contains(address))
                blockers.append(address);
        }
    }
    return blockers;
}

/// The document of that name, when it applies.
Result<const DocumentTemplate *> documentNamed(const Evaluation &evaluation, const QString &name)
{
    const Pack &pack = evaluation.pack();
    const DocumentTemplate *source = pack.document(name);
    if (!source) {
        QStringList names;
        for (const DocumentTemplate &document : pack.documents)
            names.append(document.name);
        return failure(
            ErrorKind::Usage,
            QCoreApplication::translate("Documents", "There is no document \"%1\". Choose one of these: %2.")
                .arg(name, names.join(", "_L1)));
    }
    if (!evaluation.holds(source->enableWhen, {})) {
        return failure(
            ErrorKind::Blocked,
            QCoreApplication::translate(
                "Documents", "The document \"%1\" does not apply to these answers. Nothing was changed.")
                .arg(name));
    }
    return source;
}

/// Whether these documents can be chapters of that one.
Result<> checkAdditions(const Evaluation &evaluation, const DocumentTemplate &document,
                        const QStringList &with)
{
    if (!with.isEmpty() && !takesAdditions(document)) {
        return failure(ErrorKind::Usage,
                       QCoreApplication::translate(
                           "Documents",
                           "No documents can be added to \"%1\". Nothing was made. Ask for them one by one.")
                           .arg(document.name));
    }
    QSet<QString> there;
    for (const DocumentTemplate *part : partsOf(evaluation, document))
        there.insert(part->name);
    for (const QString &name : with) {
        const Result<const DocumentTemplate *> added = documentNamed(evaluation, name);
        if (!added)
            return tl::unexpected<Error>(added.error());
        if (there.contains(name) || takesAdditions(**added)) {
            return failure(ErrorKind::Usage,
                           QCoreApplication::translate(
                               "Documents", "\"%1\" is in \"%2\" already. Nothing was made. Leave it out.")
                               .arg(name, document.name));
        }
        there.insert(name);
    }
    return {};
}

enum class Parts { Whole, Left };

Result<Document> composed(const Evaluation &evaluation, const QString &name, const QString &language,
                          const QStringList &with, Parts parts)
{
    const Result<const DocumentTemplate *> found = documentNamed(evaluation, name);
    if (!found)
        return tl::unexpected<Error>(found.error());
    const DocumentTemplate *source = *found;
    if (const Result<> fit = checkAdditions(evaluation, *source, with); !fit)
        return tl::unexpected<Error>(fit.error());
    const Pack &pack = evaluation.pack();
    const Wording wording(evaluation, language);
    const Standing standing = standingOf(evaluation, name, wording.language(), with);
    const QString edition = editionText(standing, wording, source->audience);
    const Expressions expressions(evaluation, wording, standing.holds ? standing.newest : nullptr);
    Document document;
    document.name = name;
    document.language = wording.language();
    document.date = evaluation.date();
    document.packId = pack.id;
    document.packVersion = pack.version.toString();
    document.audience = source->audience;
    document.title = wording.text("document."_L1 + name + ".title"_L1);
    document.author = subjectOf(evaluation);
    if (!document.author.isEmpty())
        document.subtitle = {{document.author, true}};
    Evaluation::Trace trace;
    for (const TitleFact &fact : source->facts) {
        const Text value = expressions.text(fact.value, {}, trace);
        if (!plainText(value).isEmpty())
            document.titleFacts.append({wording.text(fact.label), value});
    }
    for (const QLatin1StringView word : {"continued"_L1, "done"_L1, "toDo"_L1, "contents"_L1, "toContent"_L1})
        document.words.insert(word, wording.word(word));
    if (source->cover)
        document.cover = coverOf(evaluation, wording, *source, edition);
    ClauseComposer composer(expressions, *source, with);
    document.blocks = parts == Parts::Whole ? composer.compose() : composer.composeWithoutParts();
    document.running = runningLines(evaluation, wording, *source, document.title, edition,
                                    older(trace.lawChecked, composer.lawChecked()));
    QSet<QString> reasons;
    document.draft = findDraftPlaces(document.blocks, reasons) || !openNeeds(evaluation, *source).isEmpty()
                     || (document.audience == Audience::Public && document.author.isEmpty());
    if (document.draft)
        document.draftMark = wording.word("draft"_L1);
    return document;
}

} // namespace

Result<Document> compose(const Evaluation &evaluation, const QString &name, const QString &language,
                         const QStringList &with)
{
    return composed(evaluation, name, language, with, Parts::Whole);
}

QList<DocumentState> documentStates(const Evaluation &evaluation, const QString &language)
{
    const Wording wording(evaluation, language);
    const EditionCheck check(evaluation.answers(), evaluation.pack().version);
    QList<DocumentState> states;
    for (const DocumentTemplate &source : evaluation.pack().documents) {
        // What it is made of has a state of its own, worked out once.
        const Result<Document> document = composed(evaluation, source.name, language, {}, Parts::Left);
        if (!document)
            continue;
        DocumentState state;
        state.name = source.name;
        state.title = document->title;
        state.summary = wording.text("document."_L1 + source.name + ".summary"_L1);
        state.audience = source.audience;
        state.hasTables = hasTables(document->blocks);
        state.draft = document->draft;
        const Standing standing = check.standing(source.name, document->language);
        state.edition = standing.holds ? standing.newest->number : 0;
        if (state.draft)
            state.blockedBy = blockersOf(evaluation, *document);
        states.append(state);
    }
    for (DocumentState &state : states) {
        const DocumentTemplate &source = *evaluation.pack().document(state.name);
        state.additions = additionsTo(evaluation, source);
        const QList<const DocumentTemplate *> parts = partsOf(evaluation, source);
        for (const DocumentTemplate *part : parts) {
            const auto found = std::find_if(states.cbegin(), states.cend(),
                                            [&](const DocumentState &one) { return one.name == part->name; });
            if (found == states.cend() || !found->draft)
                continue;
            state.draft = true;
            for (const Address &address : found->blockedBy) {
                if (!state.blockedBy.contains(address))
                    state.blockedBy.append(address);
            }
        }
    }
    return states;
}

FindingText findingText(const Evaluation &evaluation, const Finding &finding, const QString &language,
                        Evaluation::Trace *trace)
{
    const Wording wording(evaluation, language);
    const Expressions expressions(evaluation, wording);
    ClauseContext context;
    if (!finding.entry.isEmpty())
        context.scope.insert(finding.rule->forEach, finding.entry);
    Evaluation::Trace named;
    const auto text = [&](QLatin1StringView part) {
        return expressions.clause("finding."_L1 + finding.id + part, finding.rule->values, context, named)
            .value_or(Text());
    };
    FindingText made{text(".text"_L1), text(".action"_L1)};
    if (trace) {
        // What the text assumes, the finding does not rest on.
        trace->reads.unite(named.reads);
        trace->lawChecked = older(trace->lawChecked, named.lawChecked);
    }
    return made;
}

QList<Text> answerText(const Evaluation &evaluation, const Address &address, const QString &language)
{
    const Wording wording(evaluation, language);
    const Item *item = evaluation.pack().item(address.linkId);
    if (!item || !evaluation.applies(address))
        return {};
    if (evaluation.state(address) == AnswerState::Unknown)
        return {{{wording.word("unknown"_L1), false}}};
    const EffectiveAnswer *answer = evaluation.answer(address);
    return answer ? wording.value(*item, address, answer->value) : QList<Text>();
}

} // namespace binder
