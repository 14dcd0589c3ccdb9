// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"
#include "model/lint/text_uses.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

/// Names of values anywhere in the pack.
QSet<QString> placeholderNames(const Pack &pack)
{
    QSet<QString> names;
    const TextUses uses = textUses(pack);
    for (const TextUse &use : uses.uses)
        names.unite(QSet<QString>(use.placeholders.cbegin(), use.placeholders.cend()));
    return names;
}

QSet<QString> namesIn(const Texts &texts)
{
    QSet<QString> names;
    const QStringList ids = texts.ids();
    for (const QString &id : ids) {
        const QStringList found = namesInBraces(texts.raw(id));
        names.unite(QSet<QString>(found.cbegin(), found.cend()));
    }
    return names;
}

} // namespace

QList<LintProblem> lexicon(const Input &input)
{
    QList<LintProblem> problems;
    const QSet<QString> placeholders = placeholderNames(input.pack);
    for (const QString &language : input.pack.languages) {
        const Texts &texts = input.pack.textsIn(language);
        const QSet<QString> used = namesIn(texts);
        const auto report = [&](const QString &rule, const QString &pointer, const QString &message,
                                bool warning = false) {
            problems.append(
                {rule, PackFiles::textsFile(language), "/lexicon"_L1 + pointer, message, warning});
        };
        QStringList unused;
        QStringList words = texts.lexicon().keys();
        words.sort();
        for (const QString &word : std::as_const(words)) {
            const QString pointer = u'/' + escapedForPointer(word);
            const QMap<QString, QString> forms = texts.lexicon().value(word);
            if (placeholders.contains(word))
                report(u"lexicon-overlap"_s, pointer,
                       QCoreApplication::translate(
                           "Pack", "\"%1\" is a word and the name of a value. Give one of them another name.")
                           .arg(word));
            if (!forms.contains(u"default"_s))
                report(u"lexicon-form"_s, pointer,
                       QCoreApplication::translate(
                           "Pack", "The word \"%1\" has no form \"default\", for when no voice holds.")
                           .arg(word));
            for (auto form = forms.cbegin(); form != forms.cend(); ++form) {
                const bool isVoice =
                    form.key() == "default"_L1
                    || std::any_of(input.pack.voices.cbegin(), input.pack.voices.cend(),
                                   [&](const Voice &voice) { return voice.id == form.key(); });
                if (!isVoice)
                    report(u"lexicon-form"_s, pointer + u'/' + escapedForPointer(form.key()),
                           QCoreApplication::translate("Pack", "There is no voice \"%1\" in pack.json.")
                               .arg(form.key()));
            }
            if (!used.contains(word))
                unused.append(word);
        }
        if (!unused.isEmpty()) {
            report(u"unused-word"_s, {},
                   QCoreApplication::translate("Pack", "No text uses these words: %1.")
                       .arg(unused.join(u", "_s)),
                   true);
        }
    }
    return problems;
}

} // namespace binder::lints
