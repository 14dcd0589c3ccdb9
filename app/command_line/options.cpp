// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/options.h"

namespace binder {

using namespace Qt::StringLiterals;

QCommandLineOption dossierOption()
{
    return {u"dossier"_s, CommandLine::tr("Which dossier; needed when the file holds more than one."),
            u"ID"_s};
}

QCommandLineOption allDossiersOption()
{
    return {u"all-dossiers"_s, CommandLine::tr("Do it for every dossier in the file, one after the other.")};
}

QCommandLineOption jsonOption()
{
    return {u"json"_s, CommandLine::tr("Print JSON, for use by another program.")};
}

QCommandLineOption languageOption(const QString &description)
{
    return {u"language"_s, description, u"CODE"_s};
}

QCommandLineOption dateOption()
{
    return {u"date"_s, CommandLine::tr("Make it as on this day, for example 2026-11-21; without it, today."),
            u"DATE"_s};
}

QCommandLineOption outputOption(const QString &description)
{
    return {{u"o"_s, u"output"_s}, description, u"OUT"_s};
}

Result<QString> chosenLanguage(const Invocation &called, const QStringList &languages,
                               const QString &otherwise)
{
    if (!called.isSet(u"language"_s))
        return otherwise;
    const QString language = called.value(u"language"_s).toLower();
    if (!languages.contains(language))
        return failure(ErrorKind::Usage,
                       CommandLine::tr("There are no texts in the language \"%1\". Choose one of: %2.")
                           .arg(language, languages.join(u", "_s)));
    return language;
}

Result<QDate> chosenDate(const Invocation &called)
{
    if (!called.isSet(u"date"_s))
        return QDate::currentDate();
    const QString text = called.value(u"date"_s);
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid() || date.toString(Qt::ISODate) != text)
        return failure(
            ErrorKind::Usage,
            CommandLine::tr("\"%1\" is not a day. Write it as year-month-day, for example 2026-11-21.")
                .arg(text));
    return date;
}

} // namespace binder
