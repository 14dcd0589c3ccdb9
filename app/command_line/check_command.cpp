// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/dossier_reading.h"
#include "app/command_line/json_text.h"
#include "app/command_line/options.h"
#include "app/command_line/pack_reading.h"
#include "model/documents/compose.h"
#include "model/documents/not_ready.h"
#include "model/dossier/evaluation.h"
#include "model/dossier/helper_messages.h"

#include <QJsonArray>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

bool blocks(const Finding &finding)
{
    return finding.rule->severity == Severity::Block && !finding.overruled;
}

QString stateName(AnswerState state)
{
    return state == AnswerState::Unknown ? u"unknown"_s : u"unanswered"_s;
}

QString questionText(const Evaluation &evaluation, const Address &address, const QString &language)
{
    const Item *item = evaluation.pack().item(address.linkId);
    return item ? evaluation.pack().textsIn(language).text(item->textId("text"_L1), evaluation.voice())
                : QString();
}

QJsonObject json(const Evaluation &evaluation, const Finding &finding, const QString &language)
{
    const FindingText words = findingText(evaluation, finding, language);
    QJsonObject object{{u"id"_s, finding.id},
                       {u"address"_s, finding.address},
                       {u"severity"_s, toText(finding.rule->severity)},
                       {u"blocks"_s, blocks(finding)},
                       {u"text"_s, plainText(words.text)},
                       {u"action"_s, plainText(words.action)},
                       {u"law"_s, QJsonArray::fromStringList(finding.rule->law)},
                       {u"at"_s, finding.at.toString()}};
    if (finding.overruled)
        object.insert(u"overruled"_s,
                      QJsonObject{{u"reason"_s, finding.overruled->reason},
                                  {u"who"_s, finding.overruled->who},
                                  {u"when"_s, finding.overruled->when.toString(Qt::ISODate)}});
    return object;
}

QJsonObject json(const Evaluation &evaluation, const OpenPoint &point, const QString &language)
{
    return {
        {u"address"_s, point.address.toString()},
        {u"state"_s, stateName(point.state)},
        {u"question"_s, questionText(evaluation, point.address, language)},
        {u"blocks"_s, QJsonArray::fromStringList(documentsThatWaitFor(evaluation, point.address))},
    };
}

void print(const Evaluation &evaluation, const QString &language, Output &out)
{
    out.line(CommandLine::tr("Open points: %1").arg(evaluation.openPoints().size()));
    for (const OpenPoint &point : evaluation.openPoints()) {
        const QString state = point.state == AnswerState::Unknown ? CommandLine::tr("\"I don't know\"")
                                                                  : CommandLine::tr("not answered");
        out.line(inOneLine(u"  "_s + point.address.toString() + u" ("_s + state + u"): "_s
                           + questionText(evaluation, point.address, language))
                     .prepend(u"  "_s));
    }
    const QList<NotOffered> left = evaluation.notOffered();
    if (!left.isEmpty())
        out.line(CommandLine::tr("Not offered there, and left out: %1").arg(left.size()));
    for (const NotOffered &one : left)
        out.line(u"  "_s + inOneLine(notOfferedText(one)));
    out.line(CommandLine::tr("Findings: %1").arg(evaluation.findings().size()));
    for (const Finding &finding : evaluation.findings()) {
        const FindingText words = findingText(evaluation, finding, language);
        const QString mark = finding.overruled                           ? CommandLine::tr("overruled")
                             : finding.rule->severity == Severity::Block ? CommandLine::tr("blocks")
                             : finding.rule->severity == Severity::Warn  ? CommandLine::tr("warning")
                                                                         : CommandLine::tr("advice");
        out.line(u"  "_s + mark + u": "_s + inOneLine(plainText(words.text) + u' ' + plainText(words.action))
                 + u" ["_s + finding.address + u", "_s + finding.at.toString() + u']');
    }
}

/// The message to one helper, instead of everything that is open.
Result<ExitCode> printMessage(const Evaluation &evaluation, const QString &helper, const QString &language,
                              Output &out)
{
    const QStringList &known = evaluation.pack().helpers;
    if (!known.contains(helper))
        return failure(
            ErrorKind::Usage,
            known.isEmpty()
                ? CommandLine::tr("In this pack nobody is named who can be asked. Leave out --message.")
                : CommandLine::tr("There is nobody called \"%1\" to ask. Choose one of: %2.")
                      .arg(helper, known.join(u", "_s)));
    const QList<HelperMessage> messages = helperMessages(evaluation, language);
    for (const HelperMessage &message : messages) {
        if (message.helper == helper) {
            out.bytes(message.text.toUtf8());
            return ExitCode::Done;
        }
    }
    out.line(CommandLine::tr("There is nothing to ask."));
    return ExitCode::Done;
}

QJsonObject json(const DossierReading &dossier, const Evaluation &evaluation, const QString &language,
                 bool blocked)
{
    QJsonArray findings;
    for (const Finding &finding : evaluation.findings())
        findings.append(json(evaluation, finding, language));
    QJsonArray open;
    for (const OpenPoint &point : evaluation.openPoints())
        open.append(json(evaluation, point, language));
    QJsonArray notOffered;
    for (const NotOffered &one : evaluation.notOffered())
        notOffered.append(QJsonObject{{u"address"_s, one.address.toString()},
                                      {u"codes"_s, QJsonArray::fromStringList(one.codes)}});
    return {{u"dossier"_s, dossier.id},
            {u"pack"_s, dossier.pack->id},
            {u"packVersion"_s, dossier.pack->version.toString()},
            {u"language"_s, language},
            {u"blocked"_s, blocked},
            {u"findings"_s, findings},
            {u"notOffered"_s, notOffered},
            {u"openPoints"_s, open}};
}

Result<ExitCode> checkDossiers(const Invocation &called, Output &out)
{
    const bool all = called.isSet(u"all-dossiers"_s);
    QJsonArray checked;
    const Result<ExitCode> done =
        withDossiers(called, out, [&](const DossierReading &dossier) -> Result<ExitCode> {
            const Result<QString> language =
                chosenLanguage(called, dossier.pack->languages, dossier.answers.language);
            if (!language)
                return tl::unexpected<Error>(language.error());
            const Evaluation evaluation =
                Evaluation::evaluate(*dossier.pack, dossier.answers, QDate::currentDate());
            const bool isJson = called.isSet(u"json"_s) && !called.isSet(u"message"_s);
            if (all && !isJson)
                out.line(titleLine(dossier));
            if (called.isSet(u"message"_s))
                return printMessage(evaluation, called.value(u"message"_s), *language, out);
            const QList<Finding> &found = evaluation.findings();
            const bool blocked = std::any_of(found.cbegin(), found.cend(), blocks);
            if (isJson)
                checked.append(json(dossier, evaluation, *language, blocked));
            else
                print(evaluation, *language, out);
            return blocked ? ExitCode::Blocked : ExitCode::Done;
        });
    if (done && called.isSet(u"json"_s) && !called.isSet(u"message"_s))
        out.bytes(jsonText(all ? QJsonObject{{u"dossiers"_s, checked}} : checked.first().toObject()));
    return done;
}

} // namespace

Command checkCommand()
{
    return {.words = {u"check"_s},
            .summary = CommandLine::tr(
                "Prints what is still open and what was found; ends with 1 when something blocks."),
            .arguments = {u"FILE"_s},
            .options = {jsonOption(),
                        languageOption(CommandLine::tr(
                            "The language of what is printed; without it, that of the dossier.")),
                        {u"message"_s,
                         CommandLine::tr("Print only a message to WHOM, ready to send, with the questions "
                                         "answered \"I don't know\" that they can answer: bookkeeper."),
                         u"WHOM"_s},
                        dossierOption(),
                        allDossiersOption(),
                        packOption()},
            .neededOptions = {},
            .run = checkDossiers};
}

} // namespace binder
