// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/read.h"

namespace binder {

using namespace Qt::StringLiterals;

Texts readTexts(const QJsonObject &json)
{
    QHash<QString, QString> texts;
    const QJsonObject written = json.value("texts"_L1).toObject();
    texts.reserve(written.size());
    for (auto one = written.begin(); one != written.end(); ++one)
        texts.insert(one.key(), one->isString() ? one->toString() : one.value()["text"_L1].toString());
    QHash<QString, QMap<QString, QString>> lexicon;
    const QJsonObject words = json.value("lexicon"_L1).toObject();
    for (auto word = words.begin(); word != words.end(); ++word) {
        QMap<QString, QString> forms;
        const QJsonObject voices = word->toObject();
        for (auto form = voices.begin(); form != voices.end(); ++form)
            forms.insert(form.key(), form->toString());
        lexicon.insert(word.key(), forms);
    }
    return {json.value("language"_L1).toString(), texts, lexicon};
}

} // namespace binder
