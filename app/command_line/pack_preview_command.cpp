// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/answers_reading.h"
#include "app/command_line/commands.h"
#include "app/command_line/file_stamp.h"
#include "app/command_line/options.h"
#include "app/command_line/pack_reading.h"
#include "model/documents/compose.h"
#include "model/dossier/answers_json.h"
#include "model/dossier/evaluation.h"
#include "model/render/plain_text_file.h"

#include <QThread>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// How often one looks whether something changed, in milliseconds.
constexpr unsigned long pause = 200;

Result<QByteArray> previewOf(const Invocation &called)
{
    const Result<QDate> date = chosenDate(called);
    if (!date)
        return tl::unexpected<Error>(date.error());
    const Result<Pack> pack = loadPackIn(called.argument(0));
    if (!pack)
        return tl::unexpected<Error>(pack.error());
    const QString file = called.value(u"answers"_s);
    const Result<Answers> read = readAnswersFile(file);
    if (!read)
        return tl::unexpected<Error>(read.error());
    const Result<Answers> answers = fitAnswers(*pack, *read);
    if (!answers)
        return tl::unexpected<Error>(inFile(answers.error(), file));
    const Result<QString> language = chosenLanguage(called, pack->languages, answers->language);
    if (!language)
        return tl::unexpected<Error>(language.error());
    const Evaluation evaluation = Evaluation::evaluate(*pack, *answers, *date);
    const Result<Document> document = compose(evaluation, called.value(u"name"_s), *language);
    if (!document)
        return tl::unexpected<Error>(document.error());
    return toPlainTextWithClauses(*document);
}

/// Prints it again after each change, until nobody reads it or the program is stopped.
ExitCode watch(const Invocation &called, Output &out)
{
    QByteArray shown;
    while (out.isComplete()) {
        // Looked at before it is read: what changes meanwhile shows the next time.
        const QByteArray stamp = stampOf({called.argument(0), called.value(u"answers"_s)});
        if (stamp == shown) {
            QThread::msleep(pause);
            continue;
        }
        if (!shown.isEmpty())
            out.line(u'\n' + CommandLine::tr("*** Changed: ***") + u'\n');
        shown = stamp;
        if (const Result<QByteArray> text = previewOf(called))
            out.bytes(*text);
        else
            out.warn(text.error().message + u" ["_s + text.error().detail + u']');
    }
    return ExitCode::Done;
}

Result<ExitCode> preview(const Invocation &called, Output &out)
{
    if (called.isSet(u"watch"_s))
        return watch(called, out);
    const Result<QByteArray> text = previewOf(called);
    if (!text)
        return tl::unexpected<Error>(text.error());
    out.bytes(*text);
    return ExitCode::Done;
}

} // namespace

Command packPreviewCommand()
{
    return {
        .words = {u"pack"_s, u"preview"_s},
        .summary = CommandLine::tr(
            "Prints a document as the pack in a folder makes it, with the id of each clause at the side."),
        .arguments = {u"DIRECTORY"_s},
        .options = {{u"answers"_s, CommandLine::tr("The answers file it is made of."), u"ANSWERS.json"_s},
                    {u"name"_s,
                     CommandLine::tr("Which document; \"documents\" lists them, for example plan."),
                     u"NAME"_s},
                    languageOption(
                        CommandLine::tr("The language of the document; without it, that of the answers.")),
                    dateOption(),
                    {u"watch"_s,
                     CommandLine::tr("Print it again whenever the pack or the answers change. Stop with "
                                     "Ctrl+C.")}},
        .neededOptions = {u"answers"_s, u"name"_s},
        .run = preview};
}

} // namespace binder
