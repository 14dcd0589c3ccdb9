// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/sign_warnings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

/// Those of the characters that stand in the text, or that do not, each once.
QString sifted(const QString &characters, const QString &text, bool present)
{
    QString result;
    for (const uint c : characters.toUcs4()) {
        const char32_t character = c;
        const QString one = QString::fromUcs4(&character, 1);
        if (text.contains(one) == present && !result.contains(one))
            result += one;
    }
    return result;
}

/// All text in a value, whatever its kind.
QString textIn(const QJsonValue &json)
{
    if (json.isString())
        return json.toString();
    QString text;
    if (json.isArray()) {
        for (const QJsonValue &inner : json.toArray())
            text += textIn(inner);
    } else if (json.isObject()) {
        for (const QJsonValue &inner : json.toObject())
            text += textIn(inner);
    }
    return text;
}

} // namespace

QString missingSignsMessage(const QString &characters)
{
    QString printable;
    QStringList codes;
    for (const uint c : characters.toUcs4()) {
        const char32_t character = c;
        if (QChar::isPrint(character) && !QChar::isNonCharacter(character))
            printable += QString::fromUcs4(&character, 1);
        codes.append(u"U+"_s + QString::number(c, 16).toUpper().rightJustified(4, u'0'));
    }
    return QCoreApplication::translate(
               "Render", "The fonts of this program have no sign for %1. A mark stands in its place in "
                         "the document; your answer itself is unchanged.")
        .arg(QString(printable + u" ("_s + codes.join(u", "_s) + u')').trimmed());
}

QList<SignWarning> signWarnings(const QList<RenderWarning> &warnings, const Answers &answers)
{
    QString missing;
    for (const RenderWarning &warning : warnings)
        missing += warning.characters;
    QList<SignWarning> result;
    if (missing.isEmpty())
        return result;

    QMap<Address, QString> found;
    QString explained; // what stands in an answer
    const auto look = [&](const Address &address, const QString &text) {
        if (const QString signs = sifted(missing, text, true); !signs.isEmpty()) {
            found[address] += signs;
            explained += signs;
        }
    };
    for (const auto &[address, value] : answers.values.asKeyValueRange())
        look(address, textIn(value.json()));
    for (const auto &[address, text] : answers.explanations.asKeyValueRange())
        look(address, text);
    for (const auto &[address, signs] : found.asKeyValueRange())
        result.append({address, missingSignsMessage(sifted(signs, missing, true))});
    if (const QString others = sifted(missing, explained, false); !others.isEmpty())
        result.append({std::nullopt, missingSignsMessage(others)});
    return result;
}

} // namespace binder
