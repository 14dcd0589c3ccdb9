// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/parts/section_words.h"

#include <QCoreApplication>

namespace binder {

QString stateWords(SectionState state)
{
    switch (state) {
    case SectionState::NotStarted:
        return QCoreApplication::translate("binder::SectionWords", "Not started yet");
    case SectionState::Busy:
        return QCoreApplication::translate("binder::SectionWords", "In progress");
    case SectionState::Done:
        return QCoreApplication::translate("binder::SectionWords", "Done");
    }
    return {};
}

theme::Sign signOf(SectionState state)
{
    switch (state) {
    case SectionState::NotStarted:
        return theme::Sign::NotStarted;
    case SectionState::Busy:
        return theme::Sign::Busy;
    case SectionState::Done:
        return theme::Sign::Done;
    }
    return theme::Sign::NotStarted;
}

} // namespace binder
