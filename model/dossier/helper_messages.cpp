// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dossier/helper_messages.h"

#include "model/values/typed_text.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// Writes messages in one language.
class MessageWriter
{
public:
    MessageWriter(const Evaluation &evaluation, const QString &language)
        : m_evaluation(evaluation)
        , m_language(language)
    {}

    [[nodiscard]] QString write(const HelperMessage &message) const
    {
        QStringList parts{text("helper."_L1 + message.helper + ".message"_L1)};
        for (qsizetype index = 0; index < message.questions.size(); ++index)
            parts.append(QString::number(index + 1) + ". "_L1 + question(message.questions.at(index)));
        QString end = text(u"pack.message.end"_s);
        const QString subject = inSentence(
            m_evaluation.answers().values.value(Address{m_evaluation.pack().subject, {}}).asText());
        if (!subject.isEmpty())
            end += u'\n' + subject;
        parts.append(end);
        return parts.join("\n\n"_L1) + u'\n';
    }

    [[nodiscard]] QString text(const QString &id) const
    {
        return m_evaluation.pack().textsIn(m_language).text(id, m_evaluation.voice());
    }

private:
    [[nodiscard]] QString question(const Address &address) const
    {
        const Item *item = m_evaluation.pack().item(address.linkId);
        QString asked = text(item->textId("ask"_L1));
        if (!address.entry.isEmpty())
            asked.prepend(entryLabel(m_evaluation, item->group, address.entry, m_language).text + ": "_L1);
        const QStringList labels = choices(*item, address);
        if (!labels.isEmpty())
            asked += "\n   "_L1 + withChoices(labels.join(" / "_L1));
        return asked;
    }

    [[nodiscard]] QString withChoices(const QString &labels) const
    {
        QString line;
        const QList<Texts::Piece> pieces =
            m_evaluation.pack().textsIn(m_language).pieces(u"pack.message.choices"_s, m_evaluation.voice());
        for (const Texts::Piece &piece : pieces)
            line += piece.placeholder ? labels : piece.text;
        return line;
    }

    /// What can be answered, where that is a closed list; the options are then worded for everybody.
    [[nodiscard]] QStringList choices(const Item &item, const Address &address) const
    {
        constexpr qsizetype mostChoices = 12; // a longer list says less than the question
        if (item.type != ItemType::Choice)
            return {};
        QStringList labels;
        const QStringList codes = m_evaluation.offeredCodes(address);
        for (const QString &code : codes)
            labels.append(text(item.optionTextId(code)));
        return labels.size() > mostChoices ? QStringList() : labels;
    }

    const Evaluation &m_evaluation;
    QString m_language;
};

/// Who knows the answer to a question; empty when the pack does not say.
QString helperOf(const Evaluation &evaluation, const Item &item, const Address &address)
{
    const Scope scope = item.group.isEmpty() ? Scope() : Scope{{item.group, address.entry}};
    for (const HelperRule &rule : item.askWhom) {
        if (evaluation.holds(rule.when, scope))
            return rule.helper;
    }
    return {};
}

/// Every question answered with "I don't know", with its helper.
template<typename Take>
void forEachUnknown(const Evaluation &evaluation, Take take)
{
    for (const OpenPoint &point : evaluation.openPoints()) {
        const Item *item = evaluation.pack().item(point.address.linkId);
        if (item && point.state == AnswerState::Unknown)
            take(point.address, helperOf(evaluation, *item, point.address));
    }
}

} // namespace

QList<HelperMessage> helperMessages(const Evaluation &evaluation, const QString &language)
{
    const MessageWriter writer(evaluation, language);
    QList<HelperMessage> messages;
    for (const QString &helper : evaluation.pack().helpers) {
        HelperMessage message{helper, writer.text("helper."_L1 + helper), {}, {}};
        forEachUnknown(evaluation, [&](const Address &address, const QString &whom) {
            if (whom == helper)
                message.questions.append(address);
        });
        if (message.questions.isEmpty())
            continue;
        message.text = writer.write(message);
        messages.append(message);
    }
    return messages;
}

QList<Address> unknownWithoutHelper(const Evaluation &evaluation)
{
    QList<Address> questions;
    forEachUnknown(evaluation, [&](const Address &address, const QString &whom) {
        if (whom.isEmpty())
            questions.append(address);
    });
    return questions;
}

} // namespace binder
