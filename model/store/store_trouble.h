// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

namespace binder {

/// What is the matter with a store, so that a window can offer the way out that fits.
enum class StoreTrouble {
    None,     ///< the error did not come from a store
    Missing,  ///< there is no such file or dossier
    Exists,   ///< the name for a new file is taken
    Foreign,  ///< not a file of Privacy Binder
    Newer,    ///< made by a newer version
    Older,    ///< has to be brought up to date first, and that takes the right to write
    Damaged,  ///< cannot be read any more: offer the backups
    Altered,  ///< can be read, but an answer in it is not as it was saved: offer to accept it, or the backups
    Locked,   ///< another window or program holds it: offer to read it
    ReadOnly, ///< this user may not write here: offer to read it, or a copy elsewhere
    Unsettled, ///< a program stopped while saving, and this user may not write here to put that in order
    Full,      ///< no room on the disk
    Changed,   ///< changed or replaced by another program since it was opened: offer to read it again, or to
               ///< keep what is here
    Deleted,   ///< deleted since it was opened: offer a new file
    Moved,     ///< moved or renamed since it was opened: offer to go on with it there
    Busy,      ///< another program is at work in it just now: offer to try again
    System     ///< anything else the system refused
};

/// Which trouble an error tells of. It is the first word of the error's detail.
[[nodiscard]] StoreTrouble storeTrouble(const Error &error);

/// That word, for making the detail.
[[nodiscard]] QString storeTroubleWord(StoreTrouble trouble);

} // namespace binder
