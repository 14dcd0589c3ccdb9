// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/pack.h"
#include "model/pack/pointer.h"

#include <QLatin1StringView>

namespace binder {

/// Where something stands in a pack, and what is at hand there.
struct PackPlace
{
    QLatin1StringView file;
    Pointer pointer;
    QStringList groups;         ///< groups of which there is an entry at hand
    const Item *item = nullptr; ///< the item it belongs to
    const DocumentTemplate *document = nullptr;
    const FindingTemplate *finding = nullptr;
    QList<const BlockTemplate *> blocks; ///< the blocks around it, outermost first
    QList<const Loop *> loops;           ///< what is repeated over, outermost first
    QList<ConditionPointer> guards;      ///< conditions around it: it matters only where all of them hold

    /// The same place, one step further. The pointer goes on from this one: it must not outlive it.
    [[nodiscard]] PackPlace at(QStringView key) const;
    [[nodiscard]] PackPlace at(qsizetype index) const;
    /// The same place with an entry of `group` at hand.
    [[nodiscard]] PackPlace with(const QString &group) const;
    /// The same place, where `condition` (unless it is null) holds.
    [[nodiscard]] PackPlace given(const ConditionPointer &condition) const;
};

/// A place where a condition or an expression is named instead of written.
struct Use
{
    enum class Kind { Condition, Expression };
    Kind kind = Kind::Condition;
    QString name;
};

/// Sees a pack pass by, in the order of its files. Override what matters; a thing is visited before what it
/// holds.
class PackVisitor
{
public:
    PackVisitor() = default;
    PackVisitor(const PackVisitor &) = delete;
    PackVisitor &operator=(const PackVisitor &) = delete;
    virtual ~PackVisitor();

    virtual void visit(const Page &page, const PackPlace &place);
    virtual void visit(const Item &item, const PackPlace &place);
    virtual void visit(const Option &option, const PackPlace &place);
    /// Every condition, and every part of it.
    virtual void visit(const Condition &condition, const PackPlace &place);
    /// Visited before what the name stands for, which then passes by with the pointer of its definition and
    /// with all else as it is at the place of use.
    virtual void visit(const Use &use, const PackPlace &place);
    virtual void visit(const DocumentTemplate &document, const PackPlace &place);
    virtual void visit(const BlockTemplate &block, const PackPlace &place);
    virtual void visit(const Loop &loop, const PackPlace &place);
    /// Every expression, and every part of it.
    virtual void visit(const Expression &expression, const PackPlace &place);
    virtual void visit(const FindingTemplate &finding, const PackPlace &place);
    virtual void visit(const Suggestions &suggestions, const PackPlace &place);
};

/// Shows the whole pack to the visitor.
void walk(const Pack &pack, PackVisitor &visitor);

/// Shows a condition, or a single expression, and its parts.
void walk(const Pack &pack, const Condition &condition, const PackPlace &place, PackVisitor &visitor);
void walk(const Pack &pack, const Expression &expression, const PackPlace &place, PackVisitor &visitor);

} // namespace binder
