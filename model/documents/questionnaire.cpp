// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/questionnaire.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// An answer that must have been given for a question to be asked: one of these, to that question.
struct Asked
{
    QString question;
    QStringList answers; ///< codes, or "yes" and "no"
};

class QuestionnaireComposer
{
public:
    QuestionnaireComposer(const Pack &pack, const Wording &wording, QString id, QString ofEntries)
        : m_pack(pack)
        , m_wording(wording)
        , m_id(std::move(id))
        , m_ofEntries(std::move(ofEntries))
    {}

    [[nodiscard]] QList<Block> compose(int level)
    {
        QString section;
        for (const Page &page : m_pack.pages) {
            if (page.section != section) {
                section = page.section;
                add(Heading{level, words("section."_L1 + section)});
            }
            const qsizetype beforePage = m_blocks.size();
            add(Heading{level + 1, words("page."_L1 + page.id)});
            if (Text onlyIf = onlyIfText(page.enableWhen); !onlyIf.isEmpty())
                add(Paragraph{ParagraphRole::Advice, std::move(onlyIf)});
            addParagraph("page."_L1 + page.id + ".intro"_L1, ParagraphRole::Body);
            if (!page.group.isEmpty() && !m_ofEntries.isEmpty())
                addParagraph(m_ofEntries, ParagraphRole::Advice);
            const qsizetype beforeItems = m_blocks.size();
            for (const QString &linkId : page.items)
                addItem(*m_pack.item(linkId));
            // A page of cards has nothing to write on: what is asked of each card follows.
            if (m_blocks.size() == beforeItems)
                m_blocks.resize(beforePage);
        }
        return std::move(m_blocks);
    }

private:
    [[nodiscard]] Text words(const QString &textId) const { return packWords(m_wording.text(textId)); }

    template<typename Content>
    void add(Content content)
    {
        Block block;
        block.clause = m_id;
        block.content = std::move(content);
        m_blocks.append(std::move(block));
    }

    void addParagraph(const QString &textId, ParagraphRole role)
    {
        const Text text = words(textId);
        if (!text.isEmpty())
            add(Paragraph{role, text});
    }

    void addItem(const Item &item)
    {
        if (item.type == ItemType::Display) {
            addParagraph(item.textId("text"_L1), ParagraphRole::Body);
            return;
        }
        if (item.type == ItemType::Group) {
            // Ticks make the entries, or they are listed here; the pages that follow ask about each.
            const Group *group = m_pack.group(item.linkId);
            Form form{{}, words(item.textId("text"_L1)), hintOf(item)};
            if (group && group->createdBy.isEmpty())
                form.fields = QList<FormField>(linesForEntries, FormField{FormFieldKind::Line, {}});
            if (!form.fields.isEmpty())
                add(form);
            return;
        }
        if (item.type == ItemType::Matrix)
            return addMatrix(item);
        if (!item.matrix.isEmpty())
            return; // a row of the table of its matrix
        Form form{fieldsFor(item), words(item.textId("text"_L1)), hintOf(item)};
        if (item.unknownAllowed)
            form.fields.append({FormFieldKind::Tick, packWords(m_wording.word("unknown"_L1))});
        add(form);
    }

    /// A table with a line for each row and an empty cell for each state: to tick.
    void addMatrix(const Item &matrix)
    {
        add(Paragraph{ParagraphRole::Body, words(matrix.textId("text"_L1))});
        if (Text hint = hintOf(matrix); !hint.isEmpty())
            add(Paragraph{ParagraphRole::Advice, std::move(hint)});
        Table table;
        table.columns.append({words("page."_L1 + matrix.page), rowWeight});
        for (const Item &row : m_pack.items) {
            if (row.matrix != matrix.linkId)
                continue;
            if (table.rows.isEmpty()) {
                const QStringList states = row.statesInOrder();
                for (const QString &state : states)
                    table.columns.append({words(row.stateTextId(state)), 1.0, true});
            }
            QList<Cell> cells(table.columns.size());
            cells.first().lines.append(words(row.textId("text"_L1)));
            if (Text onlyIf = onlyIfText(m_pack.rowCondition(row)); !onlyIf.isEmpty())
                cells.first().lines.append(std::move(onlyIf));
            table.rows.append(cells);
        }
        if (!table.rows.isEmpty())
            add(table);
    }

    [[nodiscard]] QList<FormField> fieldsFor(const Item &item) const
    {
        switch (item.type) {
        case ItemType::Boolean:
            return {tick(yesOrNo(item, "yes"_L1)), tick(yesOrNo(item, "no"_L1))};
        case ItemType::Choice:
        case ItemType::OpenChoice:
            return options(item);
        case ItemType::Text:
            return {{FormFieldKind::Area, {}}};
        case ItemType::Date:
            return {{FormFieldKind::Date, {}}};
        case ItemType::Duration:
            return durations(item);
        case ItemType::Reference:
            return lines(item);
        case ItemType::Group:
        case ItemType::String:
        case ItemType::Email:
        case ItemType::Url:
        case ItemType::Phone:
        case ItemType::Integer:
        case ItemType::Display:
        case ItemType::Matrix:
            break;
        }
        return {{FormFieldKind::Line, {}}};
    }

    /// When the question is asked, its own hint, and what to choose from when that was ticked at another
    /// question.
    [[nodiscard]] Text hintOf(const Item &item) const
    {
        Text hint;
        for (const Text &part :
             {onlyIfText(item.enableWhen), words(item.textId("hint"_L1)), chooseFromText(item)}) {
            if (!hint.isEmpty() && !part.isEmpty())
                hint.append({u" "_s, false});
            hint += part;
        }
        return hint;
    }

    [[nodiscard]] Text chooseFromText(const Item &item) const
    {
        const Item *source = item.optionsFrom.isEmpty() ? nullptr : m_pack.item(item.optionsFrom);
        if (!source)
            return {};
        return filled(m_wording.texts().pieces(u"word.chooseFrom"_s, m_wording.voice()),
                      {{u"question"_s, words(source->textId("text"_L1))}})
            .value_or(Text());
    }

    /// On which earlier answers it depends whether something is asked, as sentences. Nothing for what no
    /// reader of a form could tell, such as what the entries of a list have in common.
    [[nodiscard]] Text onlyIfText(const ConditionPointer &condition) const
    {
        Text all;
        if (!condition)
            return all;
        const QList<Asked> needed = neededFor(*condition);
        for (const Asked &asked : needed) {
            const Item &item = *m_pack.item(asked.question);
            QList<Text> answers;
            for (const QString &code : asked.answers)
                answers.append(packWords(u"\u201c"_s) + answerText(item, code) + packWords(u"\u201d"_s));
            const std::optional<Text> sentence =
                filled(m_wording.texts().pieces(u"word.onlyIf"_s, m_wording.voice()),
                       {{u"question"_s, words(item.textId("text"_L1))},
                        {u"answers"_s, m_wording.joined(answers, Expression::Conjunction::Or)}});
            if (!sentence)
                continue;
            if (!all.isEmpty())
                all.append({u" "_s, false});
            all += *sentence;
        }
        return all;
    }

    /// The answers that are all needed, as far as they can be told; in any case others may be needed too.
    [[nodiscard]] QList<Asked> neededFor(const Condition &condition) const
    {
        if (const auto *leaf = std::get_if<AnswerLeaf>(&condition.part))
            return neededFor(*leaf);
        QList<Asked> needed;
        if (const auto *all = std::get_if<AllOf>(&condition.part)) {
            for (const ConditionPointer &part : all->parts)
                needed += neededFor(*part);
        } else if (const auto *any = std::get_if<AnyOf>(&condition.part)) {
            for (const ConditionPointer &part : any->parts) {
                const QList<Asked> one = neededFor(*part);
                // Only answers to one and the same question can be told in a sentence.
                if (one.size() != 1
                    || (!needed.isEmpty() && needed.constFirst().question != one.constFirst().question))
                    return {};
                if (needed.isEmpty())
                    needed = one;
                else
                    needed.first().answers += one.constFirst().answers;
            }
        }
        return needed;
    }

    [[nodiscard]] QList<Asked> neededFor(const AnswerLeaf &leaf) const
    {
        const Item *item = m_pack.item(leaf.question);
        const bool equal = leaf.comparison == Operator::Equal || leaf.comparison == Operator::Includes
                           || leaf.comparison == Operator::In || leaf.comparison == Operator::IncludesAny;
        if (!item || !equal || item->type == ItemType::Group)
            return {};
        Asked asked{leaf.question, {}};
        const QJsonArray values = leaf.answer.isArray() ? leaf.answer.toArray() : QJsonArray{leaf.answer};
        for (const QJsonValue value : values) {
            const QString code = value.isBool() ? (value.toBool() ? u"yes"_s : u"no"_s) : value.toString();
            if (answerText(*item, code).isEmpty())
                return {};
            asked.answers.append(code);
        }
        if (asked.answers.isEmpty())
            return {};
        return {asked};
    }

    [[nodiscard]] Text answerText(const Item &item, const QString &code) const
    {
        if (item.type == ItemType::Boolean)
            return yesOrNo(item, code == u"yes" ? "yes"_L1 : "no"_L1);
        const Item *source = item.optionsFrom.isEmpty() ? &item : m_pack.item(item.optionsFrom);
        const bool offered = source
                             && std::any_of(source->options.cbegin(), source->options.cend(),
                                            [&](const Option &option) { return option.code == code; });
        return offered ? words(source->optionTextId(code)) : Text();
    }

    static FormField tick(const Text &label) { return {FormFieldKind::Tick, label}; }

    [[nodiscard]] Text yesOrNo(const Item &item, QLatin1StringView which) const
    {
        const Text own = words(item.textId(which));
        return own.isEmpty() ? packWords(m_wording.word(which)) : own;
    }

    static QList<FormField> lines(const Item &item)
    {
        return QList<FormField>(item.repeats ? linesForEntries : 1, FormField{FormFieldKind::Line, {}});
    }

    /// A box for each option, and a line where something else may be written. Lines alone where the options
    /// are what was ticked before, or where one of so many is meant that writing it is quicker than finding
    /// its box.
    [[nodiscard]] QList<FormField> options(const Item &item) const
    {
        if (!item.optionsFrom.isEmpty() || (!item.repeats && item.options.size() > mostBoxesForOne))
            return lines(item);
        QList<FormField> fields;
        for (const Option &option : item.options) {
            const Text label = words(item.optionTextId(option.code));
            fields.append(option.code == otherCode() ? FormField{FormFieldKind::Line, label} : tick(label));
        }
        return fields;
    }

    /// An amount of a unit, and from when it counts.
    [[nodiscard]] QList<FormField> durations(const Item &item) const
    {
        static constexpr std::array units{"day.many"_L1, "week.many"_L1, "month.many"_L1, "year.many"_L1};
        QList<FormField> fields;
        const auto addTick = [&](const QString &textId, const QHash<QString, Text> &values) {
            if (const std::optional<Text> label =
                    filled(m_wording.texts().pieces(textId, m_wording.voice()), values))
                fields.append(tick(*label));
        };
        for (const QLatin1StringView unit : units)
            addTick("word.duration."_L1 + unit, {{u"amount"_s, packWords(u"____"_s)}});
        for (const Option &option : item.options) {
            addTick(u"word.duration.from"_s, {{u"duration"_s, packWords(u"\u2026"_s)},
                                              {u"start"_s, words(item.optionTextId(option.code))}});
        }
        return fields;
    }

    static constexpr double rowWeight = 4.0; ///< a row of a matrix has room for its words beside the states
    static constexpr int linesForEntries = 4;
    static constexpr int mostBoxesForOne = 30;

    const Pack &m_pack;
    const Wording &m_wording;
    QString m_id;
    QString m_ofEntries;
    QList<Block> m_blocks;
};

} // namespace

QList<Block> questionnaire(const Pack &pack, const Wording &wording, const QString &id,
                           const QString &ofEntries, int level)
{
    return QuestionnaireComposer(pack, wording, id, ofEntries).compose(level);
}

} // namespace binder
