// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"
#include "model/lint/text_uses.h"
#include "model/pack/fingerprint.h"

#include <QCoreApplication>
#include <QSet>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

bool isSentence(QString text)
{
    static const QString closing = u"\"'”’»)]"_s;
    text = text.trimmed();
    while (!text.isEmpty() && closing.contains(text.back()))
        text.chop(1);
    return text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u'!');
}

class TextChecker
{
public:
    explicit TextChecker(const Input &input)
        : m_input(input)
        , m_uses(textUses(input.pack))
        , m_source(input.files.texts.value(input.pack.sourceLanguage).value("texts"_L1).toObject())
    {}

    QList<LintProblem> problems;

    void checkLanguages()
    {
        PackPlace file;
        file.file = "pack.json"_L1;
        if (!m_input.files.texts.contains(m_input.pack.sourceLanguage)) {
            problems.append(
                problemAt(u"bad-language"_s, file,
                          QCoreApplication::translate(
                              "Pack", "The source language is not one of the languages of the pack."),
                          u"sourceLanguage"));
        }
        for (auto texts = m_input.files.texts.cbegin(); texts != m_input.files.texts.cend(); ++texts)
            checkLanguage(texts.key(), texts.value());
    }

private:
    void report(const QString &rule, const QString &language, const QString &pointer, const QString &message,
                bool warning = false)
    {
        problems.append({rule, PackFiles::textsFile(language), pointer, message, warning});
    }

    // In the source language a text is missing where it should stand, in another where its translation
    // should.

    void missing(const QString &language, const TextUse &use)
    {
        if (language == m_input.pack.sourceLanguage)
            problems.append({u"missing-text"_s, use.file, use.pointer,
                             QCoreApplication::translate("Pack", "The text \"%1\" is missing here. Write it.")
                                 .arg(use.id)});
        else
            report(u"missing-text"_s, language, pointerTo(use.id),
                   QCoreApplication::translate("Pack", "The text \"%1\" is missing; %2 needs it.")
                       .arg(use.id, place(use)));
    }

    void missingAll(const QString &language, const TextUse &prefix)
    {
        const bool isSource = language == m_input.pack.sourceLanguage;
        const QString message =
            QCoreApplication::translate("Pack", "There is no text that starts with \"%1\"; %2 needs them.")
                .arg(prefix.id, place(prefix));
        if (isSource)
            problems.append({u"missing-text"_s, prefix.file, prefix.pointer, message});
        else
            report(u"missing-text"_s, language, pointerTo(prefix.id), message);
    }

    [[nodiscard]] QString place(const TextUse &use) const
    {
        return m_input.sources.inWords(use.file, use.pointer);
    }

    static QString pointerTo(const QString &id) { return "/texts/"_L1 + escapedForPointer(id); }

    void checkLanguage(const QString &language, const QJsonObject &json)
    {
        const QJsonObject texts = json.value("texts"_L1).toObject();
        checkNeeded(language, texts);
        checkUsed(language, texts);
        for (auto text = texts.begin(); text != texts.end(); ++text)
            checkForm(language, text.key(), text.value());
    }

    void checkNeeded(const QString &language, const QJsonObject &texts)
    {
        QSet<QString> told;
        const bool isSource = language == m_input.pack.sourceLanguage;
        for (const TextUse &use : m_uses.uses) {
            // What may be left out is said in every language or in none.
            const bool isNeeded = use.needed || (!isSource && m_source.contains(use.id));
            if (!isNeeded || texts.contains(use.id) || told.contains(use.id))
                continue;
            told.insert(use.id);
            missing(language, use);
        }
        for (const TextUse &prefix : m_uses.prefixes) {
            const QStringList ids = texts.keys();
            if (std::none_of(ids.cbegin(), ids.cend(),
                             [&](const QString &id) { return id.startsWith(prefix.id); })) {
                missingAll(language, prefix);
            }
        }
    }

    void checkUsed(const QString &language, const QJsonObject &texts)
    {
        QSet<QString> used;
        for (const TextUse &use : m_uses.uses)
            used.insert(use.id);
        const QStringList ids = texts.keys();
        for (const QString &id : ids) {
            const bool byPrefix =
                std::any_of(m_uses.prefixes.cbegin(), m_uses.prefixes.cend(),
                            [&](const TextUse &prefix) { return id.startsWith(prefix.id); });
            if (!byPrefix && !used.contains(id))
                report(u"unused-text"_s, language, pointerTo(id),
                       QCoreApplication::translate("Pack", "Nothing uses the text \"%1\".").arg(id), true);
        }
        for (const TextUse &use : m_uses.uses) {
            const QString text = m_input.pack.textsIn(language).raw(use.id);
            if (use.sentence && !text.isEmpty() && !isSentence(text)) {
                report(u"not-a-sentence"_s, language, pointerTo(use.id),
                       QCoreApplication::translate(
                           "Pack",
                           "This text stands alone, so it is a full sentence: end it with a full stop."));
            }
        }
    }

    void checkForm(const QString &language, const QString &id, const QJsonValue &json)
    {
        const bool isSource = language == m_input.pack.sourceLanguage;
        const QString text = json.isString() ? json.toString() : json["text"_L1].toString();
        if (text.trimmed().isEmpty())
            report(u"empty-text"_s, language, pointerTo(id),
                   QCoreApplication::translate("Pack", "This text is empty."));
        if (isSource != json.isString()) {
            report(
                u"text-form"_s, language, pointerTo(id),
                isSource
                    ? QCoreApplication::translate("Pack", "Texts of the source language are written plainly.")
                    : QCoreApplication::translate(
                          "Pack",
                          "A translation says what it was made from: {\"text\": \"...\", \"of\": \"%1\"}.")
                          .arg(fingerprintOf(m_source.value(id).toString())));
            return;
        }
        if (isSource)
            return;
        const QString source = m_source.value(id).toString();
        if (m_source.contains(id) && json["of"_L1].toString() != fingerprintOf(source)) {
            report(u"stale-text"_s, language, pointerTo(id),
                   QCoreApplication::translate(
                       "Pack",
                       "The source text has changed. Look at the translation again and set \"of\" to \"%1\".")
                       .arg(fingerprintOf(source)));
        }
    }

    const Input &m_input;
    TextUses m_uses;
    QJsonObject m_source;
};

} // namespace

QList<LintProblem> texts(const Input &input)
{
    TextChecker checker(input);
    checker.checkLanguages();
    return checker.problems;
}

} // namespace binder::lints
