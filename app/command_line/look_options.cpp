// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/look_options.h"

#include "model/render/accent.h"
#include "model/render/logo.h"

#include <QColor>

namespace binder {

using namespace Qt::StringLiterals;

QList<QCommandLineOption> lookOptions()
{
    return {{u"paper"_s, CommandLine::tr("The paper of a PDF: a4 or letter; without it, a4."), u"PAPER"_s},
            {u"accent"_s,
             CommandLine::tr("The colour of headings and rules, for example \"#1f4e6b\"; one too light to read is "
                             "darkened."),
             u"COLOUR"_s},
            {u"logo"_s, CommandLine::tr("A PNG or JPEG picture for the cover of documents that have one."), u"PICTURE"_s}};
}

Result<PageSetup> chosenLook(const Invocation &called, Output &out)
{
    PageSetup setup;
    const QString paper = called.value(u"paper"_s);
    if (paper == "letter"_L1)
        setup.paper = Paper::Letter;
    else if (!paper.isEmpty() && paper != "a4"_L1)
        return failure(ErrorKind::Usage,
                       CommandLine::tr("There is no paper \"%1\". Choose a4 or letter.").arg(paper));
    if (called.isSet(u"accent"_s)) {
        const QString text = called.value(u"accent"_s);
        const std::optional<QRgb> wanted = accentFromText(text);
        if (!wanted)
            return failure(ErrorKind::Usage,
                           CommandLine::tr("\"%1\" is not a colour. Write it as six digits, for example #1f4e6b.").arg(text));
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
    return setup;
}

} // namespace binder
