// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/law_titles.h"

#include "model/documents/link_target.h"

#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// A title taken apart: the law, and which article of it when the title ends with one.
struct Title
{
    const LawReference *reference = nullptr;
    QString law;
    QString article;
};

Title titleOf(const LawReference &reference)
{
    const QString &title = reference.title;
    const qsizetype comma = title.lastIndexOf(", "_L1);
    QString last = comma < 0 ? QString() : title.mid(comma + 2);
    QString law = title.left(comma + 2);
    static const QString word = u"art. "_s;
    if (last.startsWith(word)) {
        last.remove(0, word.size());
        law += word;
    }
    if (last.isEmpty() || !last.front().isDigit())
        return {&reference, title, {}};
    return {&reference, law, last};
}

/// "9(2)" comes before "13(1)": numbers count as numbers.
bool comesBefore(const QString &left, const QString &right)
{
    qsizetype l = 0;
    qsizetype r = 0;
    const auto number = [](const QString &text, qsizetype &at) {
        int value = 0;
        for (; at < text.size() && text.at(at).isDigit(); ++at)
            value = std::min(value, 100'000) * 10 + text.at(at).digitValue();
        return value;
    };
    while (l < left.size() && r < right.size()) {
        if (left.at(l).isDigit() && right.at(r).isDigit()) {
            const int one = number(left, l);
            const int other = number(right, r);
            if (one != other)
                return one < other;
        } else if (left.at(l) != right.at(r)) {
            return left.at(l) < right.at(r);
        } else {
            ++l;
            ++r;
        }
    }
    return left.size() - l < right.size() - r;
}

/// Those that may be printed; the articles of a law stand together, where the first of them stood.
QList<Title> sorted(const Law &law, const QStringList &references, QDate date)
{
    QStringList laws;
    QList<Title> titles;
    for (const QString &id : references) {
        const LawReference *reference = law.printableReference(id, date);
        if (!reference)
            continue;
        titles.append(titleOf(*reference));
        if (!laws.contains(titles.last().law))
            laws.append(titles.last().law);
    }
    std::stable_sort(titles.begin(), titles.end(), [&](const Title &left, const Title &right) {
        const qsizetype one = laws.indexOf(left.law);
        const qsizetype other = laws.indexOf(right.law);
        return one != other ? one < other : comesBefore(left.article, right.article);
    });
    return titles;
}

} // namespace

Text lawTitles(const Law &law, const QStringList &references, QDate date,
               const std::function<QString(const LawReference &)> &note)
{
    const QList<Title> titles = sorted(law, references, date);
    Text text;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const Title &title = titles.at(i);
        const bool isSameLaw = i > 0 && !title.article.isEmpty() && title.law == titles.at(i - 1).law;
        if (!text.isEmpty())
            text.append({isSameLaw ? u", "_s : u"; "_s, false});
        // A note that the articles share stands behind the last of them.
        const QString noted = note(*title.reference);
        const bool isShared = i + 1 < titles.size() && !title.article.isEmpty()
                              && titles.at(i + 1).law == title.law
                              && note(*titles.at(i + 1).reference) == noted;
        const QString words =
            (isSameLaw ? QString() : title.law) + title.article + (isShared ? QString() : noted);
        text.append({words, false, webTarget(title.reference->source)});
    }
    return text;
}

QString lawTitleWords(const Law &law, const QStringList &references, QDate date)
{
    return plainText(lawTitles(law, references, date, [](const LawReference &) { return QString(); }));
}

} // namespace binder
