// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/run_on.h"

#include "model/values/typed_text.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

void unite(QStringList &all, const QStringList &more)
{
    all += more;
    all.sort();
    all.removeDuplicates();
}

/// A sentence that ends with what somebody typed may lack its full stop, which does not matter as long as it
/// stands by itself.
void endSentence(Text &text)
{
    if (!endsSentence(plainText(text)))
        text.append({u"."_s, false});
}

/// The paragraph that `next` runs on in, if there is one.
Paragraph *before(QList<Block> &made, const Paragraph &next)
{
    Paragraph *last = made.isEmpty() ? nullptr : std::get_if<Paragraph>(&made.last().content);
    return last && next.continues && last->role == next.role ? last : nullptr;
}

QList<Block> joined(QList<Block> blocks)
{
    QList<Block> made;
    made.reserve(blocks.size());
    for (Block &block : blocks) {
        if (Box *box = std::get_if<Box>(&block.content))
            box->blocks = joined(std::move(box->blocks));
        Paragraph *next = std::get_if<Paragraph>(&block.content);
        Paragraph *last = next ? before(made, *next) : nullptr;
        if (!last) {
            if (next)
                next->continues = false;
            made.append(std::move(block));
            continue;
        }
        endSentence(last->text);
        last->text.append({u" "_s, false});
        last->text += next->text;
        endSentence(last->text);
        unite(made.last().reasons.addresses, block.reasons.addresses);
        unite(made.last().reasons.law, block.reasons.law);
        made.last().assumed = made.last().assumed || block.assumed;
        made.last().draft = made.last().draft || block.draft;
    }
    return made;
}

} // namespace

Document runOn(Document document)
{
    document.blocks = joined(std::move(document.blocks));
    return document;
}

} // namespace binder
