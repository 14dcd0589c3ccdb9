// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/files/source_map.h"

#include "model/pack/files/json_place.h"

namespace binder {

using namespace Qt::StringLiterals;

namespace {

const auto textsStep = "/texts/"_L1;

QString translationOf(const QString &part, const QString &file)
{
    return part.chopped(5) + u'/' + file; // "i18n/en.json"
}

} // namespace

SourceMap::SourceMap(SourceFiles files, QString sourceLanguage)
    : m_files(std::move(files))
    , m_sourceLanguage(std::move(sourceLanguage))
{}

void SourceMap::add(const QString &part, const QString &pointer, const QString &file, const QString &written)
{
    m_places.insert(part + pointer, {file, written});
}

void SourceMap::move(const QString &file, const QString &pointer, const QString &toFile,
                     const QString &toPointer)
{
    m_moved.insert(file + pointer, {toFile, toPointer});
}

/// What is known of the longest beginning of `pointer`, which becomes what is left of it; null when nothing
/// is.
const SourceMap::Place *SourceMap::longest(const Places &places, const QString &file, QString &pointer)
{
    for (auto length = pointer.size(); length >= 0;
         length = length > 0 ? pointer.lastIndexOf(u'/', length - 1) : -1) {
        const auto found = places.constFind(file + QStringView(pointer).first(length));
        if (found != places.constEnd()) {
            pointer = pointer.mid(length);
            return &found.value();
        }
    }
    return nullptr;
}

SourceMap::Place SourceMap::assembledFrom(const QString &part, const QString &pointer) const
{
    QString rest = pointer;
    if (const Place *place = longest(m_places, part, rest))
        return {place->file, place->pointer + rest};
    // A translation that is missing would stand beside its source.
    if (part.startsWith("i18n/"_L1) && pointer.startsWith(textsStep)) {
        const auto source = m_places.constFind("i18n/"_L1 + m_sourceLanguage + ".json"_L1 + pointer);
        if (source != m_places.constEnd())
            return {translationOf(part, source->file), u'/' + pointer.mid(textsStep.size())};
    }
    return {part, pointer};
}

SourceMap::Place SourceMap::find(const QString &part, const QString &pointer) const
{
    Place place = assembledFrom(part, pointer);
    QString rest = place.pointer;
    const Place *moved = longest(m_moved, place.file, rest);
    return moved ? Place{moved->file, moved->pointer + rest} : place;
}

LintProblem SourceMap::located(LintProblem problem) const
{
    const Place place = find(problem.file, problem.pointer);
    problem.file = place.file;
    problem.pointer = place.pointer;
    const auto file = m_files.constFind(place.file);
    if (file != m_files.constEnd()) {
        static const QStringList named{u"conditions"_s, u"expressions"_s, u"translation"_s, u"lexicon"_s};
        const JsonPlace exact =
            placeInJson(file->bytes, file->json, place.pointer, named.contains(schemaOf(place.file)));
        problem.line = exact.line;
        problem.id = exact.id;
    }
    return problem;
}

QString SourceMap::inWords(const QString &part, const QString &pointer) const
{
    LintProblem there;
    there.file = part;
    there.pointer = pointer;
    there = located(there);
    return there.place();
}

} // namespace binder
