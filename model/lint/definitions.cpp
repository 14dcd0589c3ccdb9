// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lint/lints.h"

#include <QCoreApplication>

namespace binder::lints {

using namespace Qt::StringLiterals;

namespace {

/// Gathers which definitions are used, those that only other unused ones use left out.
class UseCollector : public Checker
{
public:
    using Checker::Checker;
    using Checker::visit;

    void visit(const Use &use, const PackPlace &) override
    {
        (use.kind == Use::Kind::Condition ? m_conditions : m_expressions).insert(use.name);
    }

    void tellUnused()
    {
        PackPlace file;
        file.file = "documents.json"_L1;
        const PackPlace definitions = file.at(u"definitions");
        tellUnused(pack.definitions.conditions.keys(), m_conditions, definitions.at(u"conditions"));
        tellUnused(pack.definitions.expressions.keys(), m_expressions, definitions.at(u"expressions"));
    }

private:
    void tellUnused(const QStringList &names, const QSet<QString> &used, const PackPlace &place)
    {
        for (const QString &name : names) {
            if (!used.contains(name))
                warn(u"unused-definition"_s, place.at(name),
                     QCoreApplication::translate("Pack", "Nothing uses \"%1\".").arg(name));
        }
    }

    QSet<QString> m_conditions;
    QSet<QString> m_expressions;
};

} // namespace

QList<LintProblem> definitions(const Input &input)
{
    UseCollector collector(input);
    walk(input.pack, collector);
    collector.tellUnused();
    return collector.problems;
}

} // namespace binder::lints
