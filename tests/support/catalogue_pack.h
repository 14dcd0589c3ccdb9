// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/pack_files.h"
#include "model/pack/resolve.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace binder::testing {

namespace catalogue_pack {

inline const char *const packJson = R"({
  'id': 'measures', 'version': '1.0.0', 'sourceLanguage': 'en', 'languages': ['en'], 'jurisdiction': ['CA'],
  'subject': 'business.name', 'sections': [{'id': 'safety'}],
  'pages': [{'id': 'safety', 'section': 'safety', 'stage': 'basis', 'item': [
    {'linkId': 'business.name', 'type': 'string'},
    {'linkId': 'business.site', 'type': 'boolean'},
    {'linkId': 'locks', 'type': 'choice', 'repeats': true, 'unknownAllowed': true, 'safeDefault': ['none'],
     'optionsFrom': {'catalogue': 'measures', 'where': {'theme': 'place'}},
     'answerOption': [{'code': 'none', 'exclusive': true}]},
    {'linkId': 'measures', 'type': 'matrix', 'catalogue': 'measures', 'where': {'theme': ['login', 'devices']}}
  ]}]})";

inline const char *const catalogueJson = R"({
  'columns': {
    'label': {'type': 'text'},
    'hint': {'type': 'text', 'optional': true},
    'public': {'type': 'text'},
    'theme': {'type': 'code', 'codes': ['login', 'devices', 'place']},
    'tags': {'type': 'codes', 'codes': ['easy', 'costly'], 'optional': true},
    'effort': {'type': 'integer'}
  },
  'rows': [
    {'id': 'two-step', 'theme': 'login', 'tags': ['easy'], 'effort': 1, 'law': ['law-1'],
     'label': 'x', 'hint': 'x', 'public': 'x'},
    {'id': 'updates', 'theme': 'devices', 'tags': ['easy', 'costly'], 'effort': 2, 'label': 'x', 'public': 'x'},
    {'id': 'https', 'theme': 'devices', 'effort': 3, 'label': 'x', 'public': 'x',
     'when': {'question': 'business.site', 'operator': '=', 'answer': true}},
    {'id': 'cabinet', 'theme': 'place', 'effort': 1, 'label': 'x', 'public': 'x'},
    {'id': 'alarm', 'code': 'alarm-bell', 'theme': 'place', 'effort': 3, 'label': 'x', 'hint': 'x', 'public': 'x'}
  ]})";

inline const char *const textsJson = R"({
  'catalogue.measures.two-step.label': 'Two steps to log in',
  'catalogue.measures.two-step.hint': 'A code on your phone.',
  'catalogue.measures.two-step.public': 'two-step login',
  'catalogue.measures.updates.label': 'Updates come by themselves',
  'catalogue.measures.updates.public': 'updates',
  'catalogue.measures.https.label': 'The site is encrypted',
  'catalogue.measures.https.public': 'an encrypted site',
  'catalogue.measures.cabinet.label': 'A cabinet with a lock',
  'catalogue.measures.cabinet.public': 'locked cabinets',
  'catalogue.measures.alarm.label': 'An alarm',
  'catalogue.measures.alarm.hint': 'It rings.',
  'catalogue.measures.alarm.public': 'an alarm',
  'locks.option.none': 'None of these',
  'measures.text': 'What have you arranged?', 'measures.hint': 'A tick a line.',
  'page.safety': 'Measures',
  'section.safety': 'Safety',
  'word.matrix.yes': 'yes', 'word.matrix.partly': 'partly', 'word.matrix.no': 'no',
  'word.matrix.not-applicable': 'does not apply', 'word.unknown': 'I do not know',
  'word.and': 'and', 'word.or': 'or',
  'document.plan.title': 'Plan',
  'plain': 'Measures:', 'one': 'We have {measure}.', 'heading': 'Measure', 'effort': 'Effort', 'empty': 'Nothing.',
  'theme.login': 'Logging in', 'theme.devices': 'Devices', 'theme.place': 'The place'
})";

} // namespace catalogue_pack

/// JSON that is written with ' in the place of ".
inline QJsonValue jsonOf(QByteArray json)
{
    json.replace('\'', '"');
    // A document cannot be a single value, so it goes in brackets.
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

/// A small pack with a catalogue of measures: a choice that offers some of them, a matrix that asks after the
/// others, and a document to be filled in.
class CataloguePack
{
public:
    CataloguePack()
    {
        files.pack = jsonOf(catalogue_pack::packJson).toObject();
        files.catalogues.insert(QStringLiteral("measures"), jsonOf(catalogue_pack::catalogueJson).toObject());
        files.law = jsonOf("{'references': {'law-1': {'title': 'Law 1', 'status': 'verified', 'source': 'x', "
                           "'checkedOn': '2026-11-21', 'textOf': '2026-01-01'}}}")
                        .toObject();
        files.texts.insert(QStringLiteral("en"),
                           {{QStringLiteral("language"), QStringLiteral("en")},
                            {QStringLiteral("texts"), jsonOf(catalogue_pack::textsJson)}});
        setDocument("[]");
    }

    PackFiles files;

    void setDocument(const QByteArray &blocks)
    {
        const QJsonObject plan{{QStringLiteral("name"), QStringLiteral("plan")},
                               {QStringLiteral("audience"), QStringLiteral("internal")},
                               {QStringLiteral("blocks"), jsonOf(blocks)}};
        files.documents.insert(QStringLiteral("documents"), QJsonArray{plan});
    }

    void setItem(qsizetype index, const QByteArray &item)
    {
        QJsonArray pages = files.pack.value(QStringLiteral("pages")).toArray();
        QJsonObject page = pages.at(0).toObject();
        QJsonArray items = page.value(QStringLiteral("item")).toArray();
        items[index] = jsonOf(item);
        page.insert(QStringLiteral("item"), items);
        pages[0] = page;
        files.pack.insert(QStringLiteral("pages"), pages);
    }

    void setRow(qsizetype index, const QByteArray &row)
    {
        QJsonObject &catalogue = files.catalogues[QStringLiteral("measures")];
        QJsonArray rows = catalogue.value(QStringLiteral("rows")).toArray();
        rows[index] = jsonOf(row);
        catalogue.insert(QStringLiteral("rows"), rows);
    }

    /// The pack as loading makes it.
    [[nodiscard]] Pack made() const
    {
        Pack pack = readPack(files);
        resolve(pack);
        static_cast<void>(orderEvaluation(pack));
        return pack;
    }
};

} // namespace binder::testing
