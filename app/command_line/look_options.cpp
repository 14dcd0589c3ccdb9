// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/look_options.h"

#include "model/render/accent.h"
#include "model/render/logo.h"

#include <QColor>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

struct NamedSeparator
{
    QLatin1StringView name;
    QChar character;
};

constexpr NamedSeparator separators[] = {
    {"comma"_L1, u','},
    {"semicolon"_L1, u';'},
    {"tab"_L1, u'\t'},
};

Result<QChar> separatorByName(const QString &name)
{
    for (const NamedSeparator &separator : separators) {
        if (separator.name.compare(name, Qt::CaseInsensitive) == 0)
            return separator.character;
    }
    return failure(
        ErrorKind::Usage,
        CommandLine::tr("There is no separator \"%1\". Choose comma, semicolon or tab.").arg(name));
}

/// Whether a document in the format looks or reads otherwise for the option.
bool hasEffect(const QString &option, const Document &document, Format format)
{
    if (option == "paper"_L1)
        return format == Format::Pdf || format == Format::Odt || format == Format::Xlsx;
    if (option == "accent"_L1)
        return format == Format::Pdf || format == Format::Html;
    if (option == "separator"_L1)
        return format == Format::Csv;
    return format == Format::Pdf && document.cover.has_value(); // the logo
}

} // namespace

QList<QCommandLineOption> lookOptions()
{
    return {
        {u"paper"_s, CommandLine::tr("The paper of a PDF: a4 or letter; without it, a4."), u"PAPER"_s},
        {u"accent"_s,
         CommandLine::tr(
             "The colour of headings and rules, for example \"#1f4e6b\"; one too light to read is "
             "darkened."),
         u"COLOUR"_s},
        {u"logo"_s, CommandLine::tr("A PNG or JPEG picture for the cover of documents that have one."),
         u"PICTURE"_s},
        {u"separator"_s,
         CommandLine::tr("What stands between the fields of a CSV: comma, semicolon or tab; without it, what "
                         "spreadsheets expect in the language of the document."),
         u"NAME"_s}};
}

Result<PageSetup> chosenLook(const Invocation &called, Output &out)
{
    PageSetup setup;
    const QString paper = called.value(u"paper"_s);
    if (paper.compare("letter"_L1, Qt::CaseInsensitive) == 0)
        setup.paper = Paper::Letter;
    else if (!paper.isEmpty() && paper.compare("a4"_L1, Qt::CaseInsensitive) != 0)
        return failure(ErrorKind::Usage,
                       CommandLine::tr("There is no paper \"%1\". Choose a4 or letter.").arg(paper));
    if (called.isSet(u"accent"_s)) {
        const QString text = called.value(u"accent"_s);
        const std::optional<QRgb> wanted = accentFromText(text);
        if (!wanted)
            return failure(
                ErrorKind::Usage,
                CommandLine::tr("\"%1\" is not a colour. Write it as six digits, for example #1f4e6b.")
                    .arg(text));
        setup.accent = readableAccent(*wanted);
        if (setup.accent != *wanted)
            out.warn(CommandLine::tr("The colour %1 is too light to read. %2 was used instead.")
                         .arg(QColor(*wanted).name(), QColor(setup.accent).name()));
    }
    if (called.isSet(u"logo"_s)) {
        Result<QImage> logo = readLogo(called.value(u"logo"_s));
        if (!logo)
            return tl::unexpected<Error>(logo.error());
        setup.logo = std::move(*logo);
    }
    if (called.isSet(u"separator"_s)) {
        const Result<QChar> separator = separatorByName(called.value(u"separator"_s));
        if (!separator)
            return tl::unexpected<Error>(separator.error());
        setup.separator = *separator;
    }
    return setup;
}

void warnOfNoEffect(const Invocation &called, const Document &document, Format format, Output &out)
{
    const QList<QCommandLineOption> options = lookOptions();
    for (const QCommandLineOption &option : options) {
        const QString name = option.names().constFirst();
        if (called.isSet(name) && !hasEffect(name, document, format))
            out.warn(
                CommandLine::tr("--%1 changes nothing here: the document \"%2\" as %3 has no place for it.")
                    .arg(name, document.name, formatName(format)));
    }
}

} // namespace binder
