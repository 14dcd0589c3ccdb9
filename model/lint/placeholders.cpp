// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"
#include "model/lint/text_uses.h"
#include "model/pack/reads.h"

#include <QCoreApplication>
#include <algorithm>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

/// Names in braces that are not words of the lexicon.
QStringList placeholdersIn(const Texts &texts, const QString &id)
{
    QStringList names = namesInBraces(texts.raw(id));
    names.removeIf([&](const QString &name) { return texts.lexicon().contains(name); });
    names.removeDuplicates();
    names.sort();
    return names;
}

/// Every name in a text has a value where the text is used, in each language.
class NameChecker
{
public:
    explicit NameChecker(const Input &input)
        : m_pack(input.pack)
        , m_sources(input.sources)
    {}

    QList<LintProblem> problems;

    void checkUse(const TextUse &use)
    {
        for (const QString &language : m_pack.languages) {
            const QStringList names = placeholdersIn(m_pack.textsIn(language), use.id);
            for (const QString &name : names) {
                if (!use.placeholders.contains(name))
                    noValue(language, use, name);
            }
        }
    }

    /// A translation tells the same facts as its source.
    void compareLanguages(const QString &id)
    {
        const QStringList source = placeholdersIn(m_pack.textsIn(m_pack.sourceLanguage), id);
        for (const QString &language : m_pack.languages) {
            const Texts &texts = m_pack.textsIn(language);
            if (!texts.contains(id) || placeholdersIn(texts, id) == source)
                continue;
            report(u"other-placeholders"_s, language, id,
                   QCoreApplication::translate("Pack", "The source text has other placeholders: %1.")
                       .arg(source.isEmpty() ? u"–"_s : source.join(u", "_s)));
        }
    }

private:
    void report(const QString &rule, const QString &language, const QString &id, const QString &message)
    {
        const LintProblem problem{rule, PackFiles::textsFile(language), "/texts/"_L1 + escapedForPointer(id),
                                  message, false};
        if (!problems.contains(problem))
            problems.append(problem);
    }

    void noValue(const QString &language, const TextUse &use, const QString &name)
    {
        if (name == "{"_L1 || name == "}"_L1) {
            report(u"bad-braces"_s, language, use.id,
                   QCoreApplication::translate(
                       "Pack", "A brace stands alone. Braces go around the name of a value or word."));
            return;
        }
        report(u"unknown-placeholder"_s, language, use.id,
               QCoreApplication::translate(
                   "Pack",
                   "\"{%1}\" has no value where this text is used, at %2, and is no word of the lexicon.")
                   .arg(name, m_sources.inWords(use.file, use.pointer)));
    }

    const Pack &m_pack;
    const SourceMap &m_sources;
};

/// Every value of a clause is used by one of its texts, and a clause is not left out by surprise.
class ValueChecker : public Checker
{
public:
    using Checker::Checker;
    using Checker::visit;

    void visit(const BlockTemplate &block, const PackPlace &place) override
    {
        const AssumedWords *assumed = assumedWordsOf(block);
        used(block.values, {textOf(block), assumed ? assumed->text : QString(), whenEmptyOf(block)}, place);
        const auto *paragraph = std::get_if<ParagraphClause>(&block.content);
        if (paragraph && paragraph->role != ParagraphRole::Note)
            guarded(block, place);
    }

    void visit(const FindingTemplate &finding, const PackPlace &place) override
    {
        const QString id = "finding."_L1 + finding.id;
        used(finding.values, {id + ".text"_L1, id + ".action"_L1}, place);
    }

    void visit(const Expression &expression, const PackPlace &place) override
    {
        if (const auto *text = std::get_if<TextValue>(&expression.part))
            used(text->values, {text->text}, place);
    }

private:
    void used(const QMap<QString, Expression> &values, const QStringList &ids, const PackPlace &place)
    {
        const Texts &source = pack.textsIn(pack.sourceLanguage);
        const PackPlace all = place.at(u"values");
        const QStringList names = values.keys();
        for (const QString &name : names) {
            if (std::none_of(ids.cbegin(), ids.cend(),
                             [&](const QString &id) { return placeholdersIn(source, id).contains(name); }))
                report(u"unused-value"_s, all,
                       QCoreApplication::translate("Pack", "No text here has the placeholder \"{%1}\".")
                           .arg(name),
                       name);
        }
    }

    static bool canBeEmpty(const Expression &value)
    {
        const auto is = [&](auto kind) { return std::holds_alternative<decltype(kind)>(value.part); };
        return is(AnswerValue()) || is(ChosenValue()) || is(NotChosenValue()) || is(CollectedValue())
               || is(EntriesValue());
    }

    /// Warns where a value can come out empty and no condition speaks of it: the clause would quietly not
    /// print.
    void guarded(const BlockTemplate &block, const PackPlace &place)
    {
        QSet<QString> asked = readBy(pack, block.when);
        for (const ConditionPointer &guard : place.guards)
            asked.unite(readBy(pack, guard));
        const PackPlace all = place.at(u"values");
        for (auto value = block.values.cbegin(); value != block.values.cend(); ++value) {
            if (canBeEmpty(*value) && !asked.intersects(readBy(pack, *value))) {
                warn(u"unguarded-value"_s, all,
                     QCoreApplication::translate("Pack", "Where this is empty the clause does not print. Say "
                                                         "with \"when\" that this is meant."),
                     value.key());
            }
        }
    }
};

} // namespace

QList<LintProblem> placeholders(const Input &input)
{
    NameChecker names(input);
    const TextUses uses = textUses(input.pack);
    for (const TextUse &use : uses.uses)
        names.checkUse(use);
    for (const TextUse &prefix : uses.prefixes) {
        const QStringList ids = input.pack.textsIn(input.pack.sourceLanguage).ids();
        for (const QString &id : ids) {
            TextUse use = prefix;
            use.id = id;
            if (id.startsWith(prefix.id))
                names.checkUse(use);
        }
    }
    QStringList ids = input.pack.textsIn(input.pack.sourceLanguage).ids();
    ids.sort();
    for (const QString &id : std::as_const(ids))
        names.compareLanguages(id);
    return names.problems + check<ValueChecker>(input);
}

} // namespace binder::lints
