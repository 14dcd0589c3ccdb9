// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/render/layout.h"

#include "model/render/flow_builder.h"
#include "model/render/paginator.h"
#include "model/render/running_lines.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace binder {

namespace {

QList<RenderWarning> warningsFor(const QMap<int, QString> &missing, const Document &document)
{
    QList<RenderWarning> warnings;
    if (missing.isEmpty())
        return warnings;
    const QList<const Block *> blocks = blocksInOrder(document);
    for (const auto &[block, characters] : missing.asKeyValueRange()) {
        RenderWarning warning;
        warning.block = block;
        if (block >= 0 && block < blocks.size())
            warning.addresses = blocks[block]->reasons.addresses;
        QString printable;
        QStringList codes;
        for (const uint c : characters.toUcs4()) {
            const char32_t character = c;
            if (QChar::isPrint(character))
                printable += QString::fromUcs4(&character, 1);
            codes.append(u"U+"_s + QString::number(c, 16).toUpper().rightJustified(4, u'0'));
        }
        warning.message =
            QCoreApplication::translate(
                "Render", "The fonts of this program have no sign for %1. A mark stands in its place in "
                          "the document; your answer itself is unchanged.")
                .arg(QString(printable + u" ("_s + codes.join(u", "_s) + u')').trimmed());
        warnings.append(std::move(warning));
    }
    return warnings;
}

/// A last page filled less than this looks like a mistake, and costs a sheet of paper.
constexpr qreal shortPage = 0.33;
/// How much of the white between blocks may be left out to do without that page; text keeps its size.
constexpr std::array<qreal, 3> closer{0.85, 0.7, 0.55};

qreal filledShare(const LaidPage &page)
{
    qreal bottom = 0;
    for (const Region &region : page.regions)
        bottom = std::max(bottom, region.bounds.bottom() - page.content.top());
    return bottom / page.content.height();
}

QList<LaidPage> pagesOf(const flow::Flow &flow, const PageSetup &setup)
{
    QList<LaidPage> pages = Paginator(flow, setup).run();
    if (pages.size() < 2 || filledShare(pages.constLast()) > shortPage)
        return pages;
    for (const qreal share : closer) {
        flow::Flow tighter = flow;
        for (flow::Piece &piece : tighter.pieces)
            piece.gap *= share;
        QList<LaidPage> fewer = Paginator(tighter, setup).run();
        if (fewer.size() < pages.size())
            return fewer;
    }
    return pages;
}

} // namespace

LaidOut layOut(const Document &document, const PageSetup &setup)
{
    TextSetter setter(Fonts::shipped());
    const flow::Flow flow = FlowBuilder(document, setup, setter).build();
    LaidOut result;
    result.setup = setup;
    result.pages = pagesOf(flow, setup);
    addRunningLines(result.pages, document, setup, setter);
    result.warnings = warningsFor(setter.missing(), document);
    return result;
}

} // namespace binder
