// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/authoring/pack_translation.h"

#include "model/pack/files/assemble.h"
#include "model/pack/files/source_files.h"
#include "model/pack/pointer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace binder {

using namespace Qt::StringLiterals;

namespace {

/// The value at a JSON pointer.
QJsonValue valueAt(QJsonValue json, const QString &pointer)
{
    const QStringList steps = pointer.split(u'/').mid(1);
    for (QString step : steps) {
        step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        json = json.isArray() ? json.toArray().at(step.toInt()) : json.toObject().value(step);
    }
    return json;
}

/// Instead of words of its own it names another text: docs/pack-format.md, "Texts".
bool namesAnother(const QJsonValue &written)
{
    const QString text = written.toString();
    return text.startsWith(u'@') && !text.startsWith("@@"_L1);
}

/// Pointers in the order of their files: what has a number by its number.
bool isBefore(const QString &left, const QString &right)
{
    const QStringList leftSteps = left.split(u'/');
    const QStringList rightSteps = right.split(u'/');
    const auto differ =
        std::mismatch(leftSteps.cbegin(), leftSteps.cend(), rightSteps.cbegin(), rightSteps.cend());
    if (differ.first == leftSteps.cend() || differ.second == rightSteps.cend())
        return leftSteps.size() < rightSteps.size();
    bool isNumber = false;
    const int number = differ.first->toInt(&isNumber);
    return isNumber ? number < differ.second->toInt() : *differ.first < *differ.second;
}

QList<SourceText> sourcesOf(const AssembledPack &pack, const SourceFiles &files, const QString &language)
{
    struct Placed
    {
        SourceText text;
        LintProblem at;
    };
    QList<Placed> placed;
    const QString part = PackFiles::textsFile(language);
    const QJsonObject texts = pack.files.texts.value(language).value("texts"_L1).toObject();
    for (auto one = texts.begin(); one != texts.end(); ++one) {
        LintProblem at;
        at.file = part;
        at.pointer = "/texts/"_L1 + escapedForPointer(one.key());
        at = pack.sources.located(at);
        if (files.contains(at.file) && !namesAnother(valueAt(files.value(at.file).json, at.pointer)))
            placed.append({{at.file, one.key(), one->toString()}, at});
    }
    std::sort(placed.begin(), placed.end(), [](const Placed &left, const Placed &right) {
        if (left.at.file != right.at.file)
            return left.at.file < right.at.file;
        return left.at.line != right.at.line ? left.at.line < right.at.line
                                             : isBefore(left.at.pointer, right.at.pointer);
    });
    QList<SourceText> sources;
    for (const Placed &one : std::as_const(placed))
        sources.append(one.text);
    return sources;
}

Result<> checkLanguage(const QJsonObject &pack, const QString &language)
{
    if (language == pack.value("sourceLanguage"_L1).toString())
        return failure(ErrorKind::Usage, QCoreApplication::translate(
                                             "Pack", "\"%1\" is the language the pack was written in. Name "
                                                     "the language to translate to.")
                                             .arg(language));
    if (!pack.value("languages"_L1).toArray().contains(language))
        return failure(ErrorKind::Usage,
                       QCoreApplication::translate("Pack",
                                                   "The pack does not have the language \"%1\". Add it to "
                                                   "\"languages\" in pack.json first.")
                           .arg(language),
                       u"pack.json"_s);
    return {};
}

} // namespace

QString translationFile(const QString &language, const QString &file)
{
    return "i18n/"_L1 + language + u'/' + file;
}

Result<PackTranslation> readTranslation(const QString &folder, const QString &language)
{
    QList<Error> errors;
    const SourceFiles files = readSourceFiles(folder, errors);
    // A language that has just been named has no folder yet.
    errors.removeIf([&](const Error &error) { return error.detail == "i18n/"_L1 + language; });
    if (!errors.isEmpty())
        return tl::unexpected<Error>(errors.constFirst());
    const QJsonObject identity = files.value(u"pack.json"_s).json;
    if (const Result<> checked = checkLanguage(identity, language); !checked)
        return tl::unexpected<Error>(checked.error());
    if (const QList<LintProblem> problems = checkSchemas(files); !problems.isEmpty())
        return failure(ErrorKind::BadInput, problems.constFirst().message, problems.constFirst().place());

    const AssembledPack pack = assemble(files);
    PackTranslation translation;
    translation.from = identity.value("sourceLanguage"_L1).toString();
    translation.to = language;
    translation.sources = sourcesOf(pack, files, translation.from);
    // A language may have words that the other does without.
    for (const QString &one : {translation.from, translation.to}) {
        const QStringList words = pack.files.texts.value(one).value("lexicon"_L1).toObject().keys();
        translation.lexicon.unite(QSet<QString>(words.cbegin(), words.cend()));
    }
    const QString below = translationFile(language, {});
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (file.key().startsWith(below))
            translation.files.insert(file.key().sliced(below.size()), file->bytes);
    }
    return translation;
}

} // namespace binder
