// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/condition.h"
#include "model/pack/condition_text.h"

#include <QJsonArray>
#include <QJsonObject>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

QJsonObject writtenOut(const Condition &condition);

QJsonObject compared(QJsonObject subject, Operator comparison, const QJsonValue &answer)
{
    subject.insert(u"operator"_s, toText(comparison));
    subject.insert(u"answer"_s, answer);
    return subject;
}

QJsonArray writtenOut(const QList<ConditionPointer> &parts)
{
    QJsonArray array;
    for (const ConditionPointer &part : parts)
        array.append(writtenOut(*part));
    return array;
}

QJsonObject jsonOf(const AnswerLeaf &leaf)
{
    return compared({{u"question"_s, leaf.question}}, leaf.comparison, leaf.answer);
}

QJsonObject jsonOf(const DerivedLeaf &leaf)
{
    QJsonObject with;
    for (auto one = leaf.with.begin(); one != leaf.with.end(); ++one)
        with.insert(one.key(), one->question.isEmpty()
                                   ? one->constant
                                   : QJsonValue(QJsonObject{{u"value"_s, one->question}}));
    return compared({{u"derived"_s, leaf.name}, {u"with"_s, with}}, leaf.comparison, leaf.answer);
}

QJsonObject jsonOf(const LookupLeaf &leaf)
{
    return compared({{u"lookup"_s, leaf.table}, {u"key"_s, leaf.key}, {u"field"_s, leaf.field}},
                    leaf.comparison, leaf.answer);
}

QJsonObject jsonOf(const AllOf &all)
{
    return {{u"all"_s, writtenOut(all.parts)}};
}

QJsonObject jsonOf(const AnyOf &any)
{
    return {{u"any"_s, writtenOut(any.parts)}};
}

QJsonObject jsonOf(const Not &negation)
{
    return {{u"not"_s, writtenOut(*negation.part)}};
}

QString kindOf(const OverEntries &over)
{
    switch (over.kind) {
    case OverEntries::Kind::Some:
        return u"some"_s;
    case OverEntries::Kind::Every:
        return u"every"_s;
    case OverEntries::Kind::None:
        return u"none"_s;
    case OverEntries::Kind::Count:
        return u"count"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const OverEntries &over)
{
    QJsonObject json{{kindOf(over), over.group}};
    if (!over.of.isEmpty())
        json.insert(u"of"_s, over.of);
    if (over.where)
        json.insert(u"where"_s, writtenOut(*over.where));
    return over.kind == OverEntries::Kind::Count ? compared(json, over.comparison, over.number) : json;
}

QJsonObject writtenOut(const Condition &condition)
{
    return std::visit([](const auto &part) { return jsonOf(part); }, condition.part);
}

} // namespace

Result<QString> conditionToText(const Condition &condition)
{
    return conditionToText(writtenOut(condition));
}

} // namespace binder
