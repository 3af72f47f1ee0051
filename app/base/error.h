// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gainsay {

/// What kind of thing went wrong, for code that has to choose what to do next.
enum class ErrorCode {
    InvalidInput,  ///< the caller gave something that cannot be meant
    NotFound,      ///< no such file, row or range
    AlreadyExists, ///< a new thing would overwrite an old one
    Unreadable,    ///< the file system would not give the bytes
    Unwritable,    ///< the file system would not take the bytes
    OutOfSpace,    ///< the disk is full
    TooLarge,      ///< over a stated limit
    Unsupported,   ///< a format or feature that this version does not know
    NotADossier,   ///< a file, but not one of ours
    NewerVersion,  ///< written by a later Gainsay
    Untrusted,     ///< a dossier that somebody gave more than data
    Corrupt,       ///< the bytes are not what their hash or structure says
    Conflict,      ///< a later change stands in the way
    Busy,          ///< another process holds the dossier
    WorkerFailed,  ///< the extraction worker died, hung or ran out of memory
    Cancelled,     ///< the user asked to stop
    Internal,      ///< a defect of Gainsay
};

/// The code's stable name for logs and JSON, for example "not-a-dossier".
[[nodiscard]] QString toString(ErrorCode code);

/// A failure on its way to somebody who can act on it.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< for the user: what failed, where, and what to do
    QString detail;  ///< for the log: the library's own words, codes, offsets

    bool operator==(const Error&) const = default;
};

} // namespace gainsay
