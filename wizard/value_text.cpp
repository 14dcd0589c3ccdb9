// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/value_text.h"

#include "model/documents/wording.h"

#include <QCoreApplication>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

struct ValueWords
{
    Q_DECLARE_TR_FUNCTIONS(binder::ValueWords)
};

} // namespace

QString valueText(const Session &session, const Address &address, const Value &value, const QString &between)
{
    const Item *item = session.pack().item(address.linkId);
    if (!item || value.isBlank())
        return {};
    QStringList points;
    const QList<Text> words = Wording(session.evaluation(), session.language()).value(*item, address, value);
    for (const Text &point : words)
        points.append(plainText(point));
    return points.join(between);
}

QString breakable(const QString &text)
{
    constexpr int longestRun = 16;
    const QString breakAfter = u"@./_-\\?&="_s;
    QString result;
    int run = 0;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar character = text.at(index);
        result += character;
        run = character.isSpace() ? 0 : run + 1;
        const bool inPair =
            character.isHighSurrogate() || (index + 1 < text.size() && text.at(index + 1).isMark());
        const bool goodPlace = run > longestRun / 2 && breakAfter.contains(character);
        if (!inPair && (run >= longestRun || goodPlace)) {
            result += QChar(0x200b);
            run = 0;
        }
    }
    return result;
}

QString questionLine(const Session &session, const Address &address)
{
    const Item *item = session.pack().item(address.linkId);
    if (!item)
        return {};
    const QString text = session.text(item->textId("text"_L1));
    if (address.entry.isEmpty())
        return text;
    return entryLabel(session.evaluation(), item->group, address.entry, session.language()).text + ": "_L1
           + text;
}

QString answerLine(const Session &session, const Address &address, const QString &between)
{
    switch (session.evaluation().state(address)) {
    case AnswerState::Unknown:
        return ValueWords::tr("I don't know");
    case AnswerState::Answered:
        return valueText(session, address, session.answers().values.value(address), between);
    case AnswerState::Unanswered:
        break;
    }
    return {};
}

} // namespace binder
