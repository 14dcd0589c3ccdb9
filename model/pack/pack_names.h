// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/pack.h"
#include "model/values/names.h"

namespace binder {

// The words of a pack that documents do not have (docs/pack-format.md); those they share: vocabulary_names.h.

inline constexpr std::array<Name<ItemType>, 15> typeNames{
    {{QLatin1StringView("group"), ItemType::Group},
     {QLatin1StringView("boolean"), ItemType::Boolean},
     {QLatin1StringView("choice"), ItemType::Choice},
     {QLatin1StringView("open-choice"), ItemType::OpenChoice},
     {QLatin1StringView("string"), ItemType::String},
     {QLatin1StringView("text"), ItemType::Text},
     {QLatin1StringView("email"), ItemType::Email},
     {QLatin1StringView("url"), ItemType::Url},
     {QLatin1StringView("phone"), ItemType::Phone},
     {QLatin1StringView("date"), ItemType::Date},
     {QLatin1StringView("integer"), ItemType::Integer},
     {QLatin1StringView("duration"), ItemType::Duration},
     {QLatin1StringView("reference"), ItemType::Reference},
     {QLatin1StringView("display"), ItemType::Display},
     {QLatin1StringView("matrix"), ItemType::Matrix}}};

inline constexpr std::array<Name<Stage>, 3> stageNames{{{QLatin1StringView("basis"), Stage::Basis},
                                                        {QLatin1StringView("security"), Stage::Security},
                                                        {QLatin1StringView("depth"), Stage::Depth}}};

inline constexpr std::array<Name<Severity>, 3> severityNames{
    {{QLatin1StringView("block"), Severity::Block},
     {QLatin1StringView("warn"), Severity::Warn},
     {QLatin1StringView("advise"), Severity::Advise}}};

inline constexpr std::array<Name<LawStatus>, 3> lawStatusNames{
    {{QLatin1StringView("verified"), LawStatus::Verified},
     {QLatin1StringView("secondary"), LawStatus::Secondary},
     {QLatin1StringView("unverified"), LawStatus::Unverified}}};

} // namespace binder
