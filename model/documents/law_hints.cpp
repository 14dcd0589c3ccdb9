// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/law_hints.h"

#include "model/documents/wording.h"

#include <QUrl>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// The site a source is on: a whole address is too long to read beside a question.
QString siteOf(const QString &source)
{
    QString host = QUrl(source).host();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    return host.isEmpty() ? source : host;
}

} // namespace

QStringList lawHints(const Evaluation &evaluation, const Address &address, const QString &language)
{
    const Pack &pack = evaluation.pack();
    const Item *item = pack.item(address.linkId);
    if (!item || item->lawTables.isEmpty())
        return {};
    const Wording wording(evaluation, language);
    Scope scope;
    if (!item->group.isEmpty())
        scope.insert(item->group, address.entry);
    QStringList hints;
    for (const LawTableUse &use : item->lawTables) {
        const QString row = use.row.isEmpty() ? address.entry : use.row;
        const auto cell = [&](const QString &field) {
            return pack.law.cell(use.table, row, field).value_or(QJsonValue());
        };
        const QString kind = cell(u"kind"_s).toString();
        if (kind.isEmpty() || !evaluation.holds(use.when, scope))
            continue;
        const Value term = Value::duration(
            {cell(u"amount"_s).toInt(), cell(u"unit"_s).toString(), cell(u"start"_s).toString(), {}});
        const LawSource source = pack.law.tables.value(use.table).sourceOf(row);
        const auto say = [&](const QString &part, const QHash<QString, Text> &values) {
            const QString id = item->linkId + u'.' + part;
            return plainText(filled(wording.texts().pieces(id, wording.voice()), values).value_or(Text()));
        };
        hints.append(say(u"law."_s + kind, {{u"term"_s, wording.joined(wording.value(*item, address, term))}})
                     + u' '
                     + say(u"lawSource"_s, {{u"source"_s, packWords(siteOf(source.source))},
                                            {u"date"_s, packWords(wording.date(source.checkedOn))}}));
    }
    return hints;
}

} // namespace binder
