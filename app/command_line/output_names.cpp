// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output_names.h"

#include <QStringList>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 40;
constexpr qsizetype longestId = 8;

/// What of a text can stand in the name of a file; letters without their accents.
QString plainName(const QString &text, qsizetype longest)
{
    QString name;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar character : apart) {
        const bool isPlain =
            (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
        if (isPlain)
            name += character;
        else if (!character.isMark() && !name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
        if (name.size() == longest)
            break;
    }
    if (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

} // namespace

QString OutputNames::next(const QString &subject, const QString &dossier, const QString &document,
                          Format format)
{
    QStringList parts{plainName(subject, longestName), plainName(dossier, longestId),
                      plainName(document, longestName)};
    // Two formats end in .html.
    if (formatEnding(format) != formatName(format))
        parts.append(formatName(format));
    parts.removeAll(QString());
    const QString name = parts.join(u'-');
    QString free = name;
    for (int number = 2; m_used.contains(free); ++number)
        free = name + u'-' + QString::number(number);
    m_used.insert(free);
    return free + u'.' + formatEnding(format);
}

} // namespace binder
