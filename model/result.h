// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace binder {

/// What kind of trouble an error is; each kind has one exit code on the command line.
enum class ErrorKind {
    Blocked,    ///< the work is understood, but something in the dossier or pack forbids it (exit code 1)
    Usage,      ///< the command was called wrongly (exit code 2)
    BadInput,   ///< a pack, answers file or value is not what it should be (exit code 3)
    FileTrouble ///< reading or writing a file did not work (exit code 4)
};

/// An error as a value. `message` is for the user, translated, and says what happened, that nothing was lost
/// where that matters, and what to do. `detail` is for finding the cause: a file, a JSON pointer, a system
/// error; never translated.
struct Error
{
    ErrorKind kind = ErrorKind::BadInput;
    QString message;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value, or the reason why there is none. No layer throws across its border.
template<typename T = void>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an error from a function that gives a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail)});
}

} // namespace binder
