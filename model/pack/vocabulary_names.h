// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/vocabulary.h"
#include "model/values/names.h"

namespace binder {

// The words of the vocabulary as they stand in packs and in the JSON of documents (docs/pack-format.md).

inline constexpr std::array<Name<ParagraphRole>, 9> roleNames{
    {{QLatin1StringView("body"), ParagraphRole::Body},
     {QLatin1StringView("told"), ParagraphRole::Told},
     {QLatin1StringView("meaning"), ParagraphRole::Meaning},
     {QLatin1StringView("later"), ParagraphRole::Later},
     {QLatin1StringView("assumed"), ParagraphRole::Assumed},
     {QLatin1StringView("open"), ParagraphRole::Open},
     {QLatin1StringView("advice"), ParagraphRole::Advice},
     {QLatin1StringView("note"), ParagraphRole::Note},
     {QLatin1StringView("reference"), ParagraphRole::Reference}}};

inline constexpr std::array<Name<ListMark>, 4> markNames{{{QLatin1StringView("bullet"), ListMark::Bullet},
                                                          {QLatin1StringView("number"), ListMark::Number},
                                                          {QLatin1StringView("done"), ListMark::Done},
                                                          {QLatin1StringView("toDo"), ListMark::ToDo}}};

inline constexpr std::array<Name<BoxTone>, 3> toneNames{{{QLatin1StringView("remember"), BoxTone::Remember},
                                                         {QLatin1StringView("warning"), BoxTone::Warning},
                                                         {QLatin1StringView("summary"), BoxTone::Summary}}};

inline constexpr std::array<Name<FormFieldKind>, 4> fieldKindNames{
    {{QLatin1StringView("line"), FormFieldKind::Line},
     {QLatin1StringView("tick"), FormFieldKind::Tick},
     {QLatin1StringView("date"), FormFieldKind::Date},
     {QLatin1StringView("area"), FormFieldKind::Area}}};

inline constexpr std::array<Name<Audience>, 2> audienceNames{
    {{QLatin1StringView("internal"), Audience::Internal}, {QLatin1StringView("public"), Audience::Public}}};

} // namespace binder
