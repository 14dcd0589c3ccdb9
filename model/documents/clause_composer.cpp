// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/clause_composer.h"

#include "model/documents/law_titles.h"
#include "model/documents/not_ready.h"
#include "model/documents/parts.h"
#include "model/documents/questionnaire.h"
#include "model/values/typed_text.h"

#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

using Trace = Evaluation::Trace;

/// What all blocks together rest on.
Reasons reasonsOf(const QList<Block> &blocks)
{
    QSet<QString> addresses;
    QSet<QString> law;
    for (const Block &one : blocks) {
        for (const QString &address : one.reasons.addresses)
            addresses.insert(address);
        for (const QString &reference : one.reasons.law)
            law.insert(reference);
    }
    Reasons all{addresses.values(), law.values()};
    all.addresses.sort();
    all.law.sort();
    return all;
}

/// A paragraph without text stands for a clause that is filled in once its section is whole.
bool isPlaceholder(const Block &block, ParagraphRole role)
{
    const auto *paragraph = std::get_if<Paragraph>(&block.content);
    return paragraph && paragraph->role == role && paragraph->text.isEmpty();
}

/// A list of one point is no list: its point ends the sentence that leads it in.
Text sentenceOf(Text intro, const Text &point)
{
    intro.append({u" "_s, false});
    intro += inRunningText(point);
    if (!endsSentence(plainText(point)))
        intro.append({u"."_s, false});
    return intro;
}

} // namespace

ClauseComposer::ClauseComposer(const Expressions &expressions, const DocumentTemplate &document,
                               QStringList with)
    : m_expressions(expressions)
    , m_evaluation(expressions.evaluation())
    , m_wording(expressions.wording())
    , m_document(document)
    , m_with(std::move(with))
{
    if (m_document.audience == Audience::Public)
        m_notReady = oddAddresses(m_evaluation);
    for (const Address &address : openNeeds(m_evaluation, m_document))
        m_notReady.insert(m_evaluation.places().place(address));
}

QList<Block> ClauseComposer::compose() const
{
    QList<Block> all = blocks(m_document.blocks, {});
    completeSection(all);
    return all;
}

QList<Block> ClauseComposer::composeWithoutParts()
{
    m_withParts = false;
    return compose();
}

QList<Block> ClauseComposer::blocks(const QList<BlockTemplate> &clauses, const Around &around) const
{
    QList<Block> all;
    for (const BlockTemplate &one : clauses) {
        if (!m_except.contains(one.id))
            all += clause(one, around);
    }
    return all;
}

QList<Block> ClauseComposer::clause(const BlockTemplate &clause, const Around &around) const
{
    // The rounds of a table are its rows.
    if (!clause.forEach || std::holds_alternative<TableClause>(clause.content))
        return once(clause, around);
    QList<Block> all;
    forEachRound(*clause.forEach, around.context, [&](const LoopItem &round) {
        Around inside = around;
        inside.context = around.context.with(round);
        inside.trace.unite(round.trace);
        inside.law += round.reasons.law;
        for (auto at = round.scope.cbegin(); at != round.scope.cend(); ++at)
            inside.entry = Address{at.key(), at.value()}.toString();
        all += once(clause, inside);
    });
    return all;
}

QList<Block> ClauseComposer::once(const BlockTemplate &clause, Around around) const
{
    Trace decided;
    if (!m_evaluation.holds(clause.when, around.context.scope, &decided))
        return {};
    around.trace.unite(decided);
    around.law += clause.law;
    return std::visit([&](const auto &part) { return made(part, clause, around); }, clause.content);
}

QList<Block> ClauseComposer::made(const PageBreakClause &, const BlockTemplate &clause,
                                  const Around &around) const
{
    Block breaking = block(clause, around);
    breaking.content = PageBreak{};
    return {breaking};
}

QList<Block> ClauseComposer::made(const LawClause &, const BlockTemplate &clause, const Around &around) const
{
    return {paragraphBlock(clause, around, ParagraphRole::Reference, {})};
}

QList<Block> ClauseComposer::made(const NotesClause &, const BlockTemplate &clause,
                                  const Around &around) const
{
    return {paragraphBlock(clause, around, ParagraphRole::Note, {})};
}

QList<Block> ClauseComposer::made(const QuestionnaireClause &questionnaire, const BlockTemplate &clause,
                                  const Around &around) const
{
    return binder::questionnaire(m_evaluation.pack(), m_wording, clause.id, questionnaire.text, around.level);
}

Block ClauseComposer::block(const BlockTemplate &clause, const Around &around) const
{
    Block made;
    made.clause = clause.id;
    made.entry = around.entry;
    around.trace.reads.forEach([&](int place) { made.reasons.addresses.append(nameOf(place)); });
    made.reasons.addresses.sort();
    m_lawChecked = older(m_lawChecked, around.trace.lawChecked);
    for (const QString &id : around.law) {
        const LawReference *reference = m_evaluation.pack().law.printableReference(id, m_evaluation.date());
        if (!reference)
            continue;
        made.reasons.law.append(id);
        m_lawChecked = older(m_lawChecked, reference->checkedOn);
    }
    made.reasons.law.sort();
    made.reasons.law.removeDuplicates();
    made.assumed = around.trace.assumed;
    around.trace.reads.forEach([&](int place) { made.draft = made.draft || m_notReady.contains(place); });
    return made;
}

const QString &ClauseComposer::nameOf(int place) const
{
    if (place >= m_names.size())
        m_names.resize(place + 1);
    QString &name = m_names[place];
    if (name.isEmpty())
        name = m_evaluation.places().address(place).toString();
    return name;
}

Block ClauseComposer::paragraphBlock(const BlockTemplate &clause, const Around &around, ParagraphRole role,
                                     Text text) const
{
    Block made = block(clause, around);
    made.content = Paragraph{role, std::move(text)};
    // What says to customers that something has not been filled in yet is not meant to be handed out.
    made.draft = made.draft || (role == ParagraphRole::Open && m_document.audience == Audience::Public);
    return made;
}

QList<Block> ClauseComposer::made(const SectionClause &section, const BlockTemplate &clause,
                                  Around around) const
{
    Around inside = around;
    ++inside.level;
    const std::optional<Text> title =
        m_expressions.clause(section.text, clause.values, around.context, around.trace);
    if (!title)
        return {};
    QList<Block> content = blocks(section.blocks, inside);
    completeSection(content);
    if (content.isEmpty())
        return {};
    Block heading = block(clause, around);
    heading.content = Heading{around.level, *title};
    content.prepend(heading);
    return content;
}

QList<Block> ClauseComposer::made(const ParagraphClause &paragraph, const BlockTemplate &clause,
                                  Around around) const
{
    if (!paragraph.completes.isEmpty() && !m_evaluation.notOffered(paragraph.completes).isEmpty())
        return {};
    std::optional<Text> text =
        m_expressions.clause(paragraph.text, clause.values, around.context, around.trace);
    if (around.trace.assumed && paragraph.assumed.isSilent)
        return {};
    const bool assumed = around.trace.assumed && !paragraph.assumed.text.isEmpty();
    if (assumed)
        text = m_expressions.clause(paragraph.assumed.text, clause.values, around.context, around.trace);
    if (!text)
        return {};
    Block block = paragraphBlock(clause, around, assumed ? ParagraphRole::Assumed : paragraph.role, *text);
    std::get<Paragraph>(block.content).continues = paragraph.continues;
    return {block};
}

QList<Block> ClauseComposer::made(const ListClause &list, const BlockTemplate &clause, Around around) const
{
    QList<ListPoint> points;
    if (list.points) {
        const QList<Text> texts = m_expressions.points(*list.points, around.context, around.trace);
        points = QList<ListPoint>(texts.cbegin(), texts.cend());
    }
    bool pointAssumed = false;
    bool pointDraft = false;
    for (const Block &point : blocks(list.blocks, around)) {
        if (const auto *paragraph = std::get_if<Paragraph>(&point.content)) {
            ListPoint made(paragraph->text);
            made.role = paragraph->role;
            made.clause = point.clause;
            made.assumed = point.assumed;
            made.draft = point.draft;
            points.append(made);
            pointAssumed = pointAssumed || point.assumed;
            pointDraft = pointDraft || point.draft;
            for (const QString &address : point.reasons.addresses) {
                const std::optional<Address> read = Address::fromString(address);
                if (const int place = read ? m_evaluation.places().place(*read) : -1; place >= 0)
                    around.trace.reads.insert(place);
            }
        }
    }
    if (points.isEmpty()) {
        if (list.whenEmpty.isEmpty())
            return {};
        const std::optional<Text> text =
            m_expressions.clause(list.whenEmpty, clause.values, around.context, around.trace);
        return text ? QList<Block>{paragraphBlock(clause, around, ParagraphRole::Body, *text)}
                    : QList<Block>();
    }
    if (around.trace.assumed && list.assumed.isSilent)
        return {};
    QList<Block> all;
    const bool assumed = around.trace.assumed && !list.assumed.text.isEmpty();
    const QString introId = assumed ? list.assumed.text : list.text;
    if (!introId.isEmpty()) {
        if (std::optional<Text> intro =
                m_expressions.clause(introId, clause.values, around.context, around.trace)) {
            const bool isSentence =
                points.size() == 1 && list.mark == ListMark::Bullet && plainText(*intro).endsWith(u':');
            if (isSentence)
                *intro = sentenceOf(std::move(*intro), points.constFirst().text);
            const bool saysAssumed =
                assumed || (isSentence && points.constFirst().role == ParagraphRole::Assumed);
            all.append(
                paragraphBlock(clause, around, saysAssumed ? ParagraphRole::Assumed : list.role, *intro));
            if (isSentence) {
                all.last().assumed = all.last().assumed || pointAssumed;
                all.last().draft = all.last().draft || pointDraft;
                return all;
            }
        }
    }
    Block listBlock = block(clause, around);
    listBlock.content = List{list.mark, points, !all.isEmpty()};
    listBlock.assumed = listBlock.assumed || pointAssumed;
    listBlock.draft = listBlock.draft || pointDraft;
    all.append(listBlock);
    return all;
}

QList<Block> ClauseComposer::made(const BoxClause &boxed, const BlockTemplate &clause, Around around) const
{
    const Around inside = around;
    Box box;
    box.tone = boxed.tone;
    if (!boxed.text.isEmpty()) {
        const std::optional<Text> title =
            m_expressions.clause(boxed.text, clause.values, around.context, around.trace);
        if (!title)
            return {};
        box.title = *title;
    }
    box.blocks = blocks(boxed.blocks, inside);
    if (box.blocks.isEmpty())
        return {};
    Block made = block(clause, around);
    made.content = box;
    return {made};
}

QList<Block> ClauseComposer::made(const ChooseClause &choice, const BlockTemplate &, Around around) const
{
    for (const Branch &branch : choice.options) {
        Trace decided;
        const bool holds = m_evaluation.holds(branch.when, around.context.scope, &decided);
        if (holds) {
            around.trace.unite(decided);
            return blocks(branch.blocks, around);
        }
        // What ruled out an earlier branch is a reason too, but it is not what the text assumes.
        around.trace.reads.unite(decided.reads);
    }
    return {};
}

QList<Block> ClauseComposer::made(const DocumentClause &part, const BlockTemplate &clause,
                                  Around around) const
{
    return chapter(part.document, part.except, clause, std::move(around));
}

QList<Block> ClauseComposer::chapter(const QString &name, const QStringList &except,
                                     const BlockTemplate &clause, Around around) const
{
    const DocumentTemplate *document = m_evaluation.pack().document(name);
    Trace decided;
    if (!m_withParts || !document || !m_evaluation.holds(document->enableWhen, {}, &decided))
        return {};
    around.trace.unite(decided);
    ClauseComposer composer(m_expressions, *document);
    composer.m_except = except;
    Around inside = around;
    around.law += document->law; // of the part as a whole, not of each section in it
    ++inside.level;
    QList<Block> content = composer.blocks(document->blocks, inside);
    composer.completeSection(content);
    if (content.isEmpty())
        return {};
    m_lawChecked = older(m_lawChecked, composer.m_lawChecked);
    Block heading = block(clause, around);
    Block pageBreak = heading;
    pageBreak.content = PageBreak{true};
    heading.content = Heading{around.level, {{m_wording.text("document."_L1 + name + ".title"_L1), false}}};
    return QList<Block>{pageBreak, heading} + content;
}

QList<Block> ClauseComposer::made(const AdditionsClause &, const BlockTemplate &clause,
                                  const Around &around) const
{
    QList<Block> all;
    for (const QString &name : m_with)
        all += chapter(name, {}, clause, around);
    return all;
}

void ClauseComposer::forEachRound(const Loop &loop, const ClauseContext &context,
                                  const RoundVisitor &visit) const
{
    if (loop.kind != Loop::Kind::Documents)
        return m_expressions.forEachRound(loop, context, visit);
    const QList<const DocumentTemplate *> parts = partsOf(m_evaluation, m_document, m_with);
    for (const DocumentTemplate *part : parts) {
        LoopItem item;
        static_cast<void>(
            m_evaluation.holds(part->enableWhen, {}, &item.trace)); // for the trace: it does hold
        item.reasons.law = part->law;
        const QString prefix = "document."_L1 + part->name;
        item.fields.insert(u"title"_s, packWords(m_wording.text(prefix + ".title"_L1)));
        item.fields.insert(u"summary"_s, packWords(m_wording.text(prefix + ".summary"_L1)));
        item.fields.insert(u"law"_s,
                           packWords(lawTitleWords(m_evaluation.pack().law, part->law, m_evaluation.date())));
        visit(item);
    }
}

QList<Block> ClauseComposer::made(const FormClause &fields, const BlockTemplate &clause,
                                  const Around &around) const
{
    Form form;
    for (const FormFieldTemplate &field : fields.fields)
        form.fields.append({field.kind, {{m_wording.text(field.label), false}}});
    Block made = block(clause, around);
    made.content = form;
    return {made};
}

void ClauseComposer::completeSection(QList<Block> &content) const
{
    // Law is named for what is said here, so what is still to be filled in does not count.
    QList<Block> said = content;
    said.removeIf([](const Block &one) {
        return isPlaceholder(one, ParagraphRole::Reference) || isPlaceholder(one, ParagraphRole::Note);
    });
    if (said.size() == content.size())
        return;
    const QStringList law = reasonsOf(said).law;
    const QStringList addresses = reasonsOf(content).addresses;
    QList<Block> completed;
    for (const Block &one : std::as_const(content)) {
        if (isPlaceholder(one, ParagraphRole::Reference)) {
            Block made = one;
            made.reasons.law = law;
            Text text = lawText(law);
            if (text.isEmpty())
                continue;
            made.content = Paragraph{ParagraphRole::Reference, std::move(text)};
            completed.append(made);
        } else if (isPlaceholder(one, ParagraphRole::Note)) {
            for (const QString &name : addresses) {
                const std::optional<Address> address = Address::fromString(name);
                const QString note = address && m_evaluation.applies(*address)
                                         ? m_evaluation.answers().explanations.value(*address)
                                         : QString();
                if (isBlank(note))
                    continue;
                Block made = one;
                made.reasons.addresses = QStringList{name};
                made.content = Paragraph{ParagraphRole::Note, {typedSpan(note)}};
                completed.append(made);
            }
        } else {
            completed.append(one);
        }
    }
    content = completed;
}

Text ClauseComposer::lawText(const QStringList &references) const
{
    Text text =
        lawTitles(m_evaluation.pack().law, references, m_evaluation.date(), [&](const LawReference &one) {
            return one.status == LawStatus::Secondary
                       ? " ("_L1 + one.source + ", "_L1 + m_wording.date(one.checkedOn) + u')'
                       : QString();
        });
    if (!text.isEmpty())
        text.prepend({m_wording.word("law"_L1) + u' ', false});
    return text;
}

} // namespace binder
