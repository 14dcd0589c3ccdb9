// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace binder {

// The closed vocabulary that clauses of a pack and blocks of a document share.

/// The part a paragraph plays, so that a reader (and a renderer) can tell facts, meaning and advice apart.
enum class ParagraphRole {
    Body,     ///< plain running text
    Told,     ///< "You told us ...": what was answered
    Meaning,  ///< "This means ...": what follows from it
    Later,    ///< "If this changes later ...": advice for the future
    Assumed,  ///< rests on "I don't know": says what is assumed
    Open,     ///< not answered yet
    Advice,   ///< advice, not an obligation
    Note,     ///< an explanation the user added to an answer
    Reference ///< the law a chapter rests on; small print
};

/// How the points of a list are marked. `Done` and `ToDo` tell measures in place from advice; each has its
/// mark and is readable in black and white.
enum class ListMark { Bullet, Number, Done, ToDo };

/// What a box is for; decides its look.
enum class BoxTone { Remember, Warning, Summary };

/// Something to fill in by pen: a line, a tick box, a date or a larger space.
enum class FormFieldKind { Line, Tick, Date, Area };

/// Who may read the document; decides what the running lines carry.
enum class Audience { Internal, Public };

} // namespace binder
