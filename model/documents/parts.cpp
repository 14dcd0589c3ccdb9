// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/parts.h"

#include <algorithm>

namespace binder {

namespace {

class PartGatherer
{
public:
    PartGatherer(const Evaluation &evaluation, const QStringList &with)
        : m_evaluation(evaluation)
        , m_with(with)
    {}

    void gather(const QList<BlockTemplate> &blocks)
    {
        for (const BlockTemplate &block : blocks) {
            if (!m_evaluation.holds(block.when, {}))
                continue;
            if (const auto *part = std::get_if<DocumentClause>(&block.content))
                add(part->document);
            if (std::holds_alternative<AdditionsClause>(block.content))
                std::for_each(m_with.cbegin(), m_with.cend(), [this](const QString &name) { add(name); });
            if (const auto *section = std::get_if<SectionClause>(&block.content))
                gather(section->blocks);
        }
    }

    QList<const DocumentTemplate *> parts;

private:
    void add(const QString &name)
    {
        const DocumentTemplate *part = m_evaluation.pack().document(name);
        if (part && m_evaluation.holds(part->enableWhen, {}))
            parts.append(part);
    }

    const Evaluation &m_evaluation;
    const QStringList &m_with;
};

} // namespace

QList<const DocumentTemplate *> partsOf(const Evaluation &evaluation, const DocumentTemplate &document,
                                        const QStringList &with)
{
    PartGatherer gatherer(evaluation, with);
    gatherer.gather(document.blocks);
    return gatherer.parts;
}

QStringList additionsTo(const Evaluation &evaluation, const DocumentTemplate &document)
{
    QStringList names;
    if (!takesAdditions(document))
        return names;
    const QList<const DocumentTemplate *> held = partsOf(evaluation, document);
    for (const DocumentTemplate &one : evaluation.pack().documents) {
        if (!held.contains(&one) && !takesAdditions(one) && evaluation.holds(one.enableWhen, {}))
            names.append(one.name);
    }
    return names;
}

bool takesAdditions(const DocumentTemplate &document)
{
    return std::any_of(document.blocks.cbegin(), document.blocks.cend(), [](const BlockTemplate &block) {
        return std::holds_alternative<AdditionsClause>(block.content);
    });
}

} // namespace binder
