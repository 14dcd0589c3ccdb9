// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/files/assembly.h"

#include "model/pack/read.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// Texts of a question by the key they have with it; the last part of their id is that key, unless another is
/// named.
struct QuestionText
{
    QLatin1StringView key;
    QLatin1StringView part;
};

constexpr std::array<QuestionText, 10> questionTexts{{{"text"_L1, "text"_L1},
                                                      {"hint"_L1, "hint"_L1},
                                                      {"why"_L1, "why"_L1},
                                                      {"example"_L1, "example"_L1},
                                                      {"lawText"_L1, "law"_L1},
                                                      {"lawSource"_L1, "lawSource"_L1},
                                                      {"ask"_L1, "ask"_L1},
                                                      {"add"_L1, "add"_L1},
                                                      {"yes"_L1, "yes"_L1},
                                                      {"no"_L1, "no"_L1}}};

} // namespace

void Assembly::addQuestions()
{
    QJsonArray sections;
    QJsonArray pages;
    QJsonObject sets;
    const QStringList names = readStrings(m_identity.value("sections"_L1));
    for (const QString &name : names)
        addSection(name, sections, pages, sets);
    m_pack.insert("sections"_L1, sections);
    m_pack.insert("pages"_L1, pages);
    if (!sets.isEmpty())
        m_pack.insert("answerValueSet"_L1, sets);
}

void Assembly::addSection(const QString &section, QJsonArray &sections, QJsonArray &pages, QJsonObject &sets)
{
    const QString name = "questions/"_L1 + section + ".json"_L1;
    QJsonObject json = file(name, Spot{pack_parts::pack, {}}.at("sections"_L1).at(sections.size()));
    const Spot at{name, {}};
    textOf(json, "title"_L1, "section."_L1 + section, at);
    sections.append(QJsonObject{{u"id"_s, section}});
    const QJsonObject ownSets = json.value("answerValueSet"_L1).toObject();
    for (auto set = ownSets.begin(); set != ownSets.end(); ++set) {
        const Spot there = at.at("answerValueSet"_L1).at(set.key());
        sets.insert(set.key(), options(set.value(), "set."_L1 + set.key(), there));
        m_result.sources.add(pack_parts::pack, Spot{{}, u"/answerValueSet"_s}.at(set.key()).pointer, name,
                             there.pointer);
    }
    const QList<Placed> ownPages = withParts(json.value("pages"_L1), "pages"_L1, at.at("pages"_L1));
    for (const Placed &placed : ownPages) {
        QJsonObject one = page(placed.json, placed.spot);
        one.insert("section"_L1, section);
        m_result.sources.add(pack_parts::pack, "/pages/"_L1 + QString::number(pages.size()), placed.spot.file,
                             placed.spot.pointer);
        pages.append(one);
    }
}

QJsonArray Assembly::subPages(const QJsonValue &json, const Spot &at)
{
    QJsonArray pages;
    const QList<Placed> written = withParts(json, "pages"_L1, at);
    for (const Placed &placed : written) {
        const Spot expected = at.at(pages.size());
        m_result.sources.move(expected.file, expected.pointer, placed.spot.file, placed.spot.pointer);
        pages.append(page(placed.json, placed.spot));
    }
    return pages;
}

QJsonObject Assembly::page(QJsonObject json, const Spot &at)
{
    const QString id = "page."_L1 + json.value("id"_L1).toString();
    textOf(json, "title"_L1, id, at);
    textOf(json, "intro"_L1, id + ".intro"_L1, at);
    conditionIn(json, "enableWhen"_L1, at);
    json.insert("item"_L1, items(json.value("item"_L1), at.at("item"_L1)));
    return json;
}

QJsonArray Assembly::items(const QJsonValue &json, const Spot &at)
{
    return changedArray(
        json, at, [this](const QJsonValue &one, const Spot &there) { return item(one.toObject(), there); });
}

QJsonObject Assembly::item(QJsonObject json, const Spot &at)
{
    const QString id = json.value("linkId"_L1).toString();
    for (const QuestionText &text : questionTexts)
        textOf(json, text.key, id + u'.' + text.part, at);
    const QJsonObject terms = json.take("lawTerms"_L1).toObject();
    for (auto term = terms.begin(); term != terms.end(); ++term)
        m_texts.put(term.value(), id + ".law."_L1 + term.key(), at.at("lawTerms"_L1).at(term.key()));
    conditionIn(json, "enableWhen"_L1, at);
    const auto asked = [this](const QJsonValue &one, const Spot &there) {
        QJsonObject rule = one.toObject();
        conditionIn(rule, "when"_L1, there);
        return rule;
    };
    for (const auto key : {"askWhom"_L1, "lawTables"_L1}) {
        if (json.contains(key))
            json.insert(key, changedArray(json.value(key), at.at(key), asked));
    }
    if (json.contains("answerOption"_L1))
        json.insert("answerOption"_L1,
                    options(json.value("answerOption"_L1), id + ".option"_L1, at.at("answerOption"_L1)));
    if (json.contains("overview"_L1)) {
        QJsonObject overview = json.value("overview"_L1).toObject();
        const Spot there = at.at("overview"_L1);
        textOf(overview, "title"_L1, id + ".overview"_L1, there);
        const auto column = [&](const QJsonValue &one, const Spot &place) {
            QJsonObject held = one.toObject();
            textOf(held, "heading"_L1, id + ".overview."_L1 + held.value("id"_L1).toString(), place);
            return held;
        };
        json.insert("overview"_L1,
                    changedArray(overview.value("columns"_L1), there.at("columns"_L1), column));
    }
    if (json.contains("subPages"_L1))
        json.insert("subPages"_L1, subPages(json.value("subPages"_L1), at.at("subPages"_L1)));
    return json;
}

QJsonArray Assembly::options(const QJsonValue &json, const QString &prefix, const Spot &at)
{
    return changedArray(json, at, [&](const QJsonValue &one, const Spot &there) {
        QJsonObject option = one.toObject();
        const QString id = prefix + u'.' + option.value("code"_L1).toString();
        textOf(option, "label"_L1, id, there);
        textOf(option, "hint"_L1, id + ".hint"_L1, there);
        conditionIn(option, "enableWhen"_L1, there);
        return option;
    });
}

} // namespace binder
