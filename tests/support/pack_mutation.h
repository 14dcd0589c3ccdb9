// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/pack.h"

#include <functional>

namespace binder::testing {

/// Calls `visit` for every clause in the list and in what it holds.
template<typename Clauses, typename Visit>
void forEachClause(Clauses &clauses, const Visit &visit)
{
    for (auto &clause : clauses) {
        visit(clause);
        forEachListInside(clause, [&](auto &inside) { forEachClause(inside, visit); });
    }
}

/// Breaks a loaded pack in one place, so that a test can show it would notice.
class PackMutation
{
public:
    explicit PackMutation(Pack pack)
        : m_pack(std::move(pack))
    {}

    [[nodiscard]] const Pack &pack() const { return m_pack; }
    /// Whether all that was to be changed was found: a mutation that changes nothing proves nothing.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    /// Takes a clause out of its document.
    PackMutation &drop(const QString &id)
    {
        bool found = false;
        for (DocumentTemplate &document : m_pack.documents)
            found = drop(document.blocks, id) || found;
        m_isWhole = m_isWhole && found;
        return *this;
    }

    /// Changes a clause.
    PackMutation &change(const QString &id, const std::function<void(BlockTemplate &)> &how)
    {
        bool found = false;
        for (DocumentTemplate &document : m_pack.documents) {
            forEachClause(document.blocks, [&](BlockTemplate &clause) {
                if (clause.id != id)
                    return;
                found = true;
                how(clause);
            });
        }
        m_isWhole = m_isWhole && found;
        return *this;
    }

    /// Changes a clause of one kind.
    template<typename Kind>
    PackMutation &changeContent(const QString &id, const std::function<void(Kind &)> &how)
    {
        return change(id, [&](BlockTemplate &clause) {
            auto *content = std::get_if<Kind>(&clause.content);
            m_isWhole = m_isWhole && content;
            if (content)
                how(*content);
        });
    }

    /// The clause says what another text says.
    PackMutation &saysText(const QString &id, const QString &textId)
    {
        m_isWhole = m_isWhole && m_pack.textsIn(m_pack.sourceLanguage).contains(textId);
        return change(id, [&](BlockTemplate &clause) {
            std::visit(
                [&](auto &part) {
                    if constexpr (requires { part.text; })
                        part.text = textId;
                    else
                        m_isWhole = false;
                },
                clause.content);
        });
    }

    /// Rewrites a text of the pack.
    PackMutation &rewrite(const QString &textId, const QString &words)
    {
        const Texts &old = m_pack.textsIn(m_pack.sourceLanguage);
        m_isWhole = m_isWhole && old.contains(textId);
        QHash<QString, QString> texts;
        const QStringList ids = old.ids();
        for (const QString &id : ids)
            texts.insert(id, old.raw(id));
        texts.insert(textId, words);
        m_pack.texts.insert(m_pack.sourceLanguage, Texts(old.language(), texts, old.lexicon()));
        return *this;
    }

    PackMutation &dropFinding(const QString &id)
    {
        m_isWhole = m_pack.findings.removeIf([&](const FindingTemplate &rule) { return rule.id == id; }) > 0
                    && m_isWhole;
        return *this;
    }

private:
    static bool drop(QList<BlockTemplate> &clauses, const QString &id)
    {
        bool found = clauses.removeIf([&](const BlockTemplate &clause) { return clause.id == id; }) > 0;
        for (BlockTemplate &clause : clauses) {
            forEachListInside(clause,
                              [&](QList<BlockTemplate> &inside) { found = drop(inside, id) || found; });
        }
        return found;
    }

    Pack m_pack;
    bool m_isWhole = true;
};

} // namespace binder::testing
