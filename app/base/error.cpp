// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/error.h"

namespace gainsay {

QString toString(ErrorCode code) {
    switch (code) {
    case ErrorCode::InvalidInput:
        return QStringLiteral("invalid-input");
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::AlreadyExists:
        return QStringLiteral("already-exists");
    case ErrorCode::Unreadable:
        return QStringLiteral("unreadable");
    case ErrorCode::Unwritable:
        return QStringLiteral("unwritable");
    case ErrorCode::OutOfSpace:
        return QStringLiteral("out-of-space");
    case ErrorCode::TooLarge:
        return QStringLiteral("too-large");
    case ErrorCode::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorCode::NotADossier:
        return QStringLiteral("not-a-dossier");
    case ErrorCode::NewerVersion:
        return QStringLiteral("newer-version");
    case ErrorCode::Untrusted:
        return QStringLiteral("untrusted");
    case ErrorCode::Corrupt:
        return QStringLiteral("corrupt");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Busy:
        return QStringLiteral("busy");
    case ErrorCode::WorkerFailed:
        return QStringLiteral("worker-failed");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Internal:
        break;
    }
    return QStringLiteral("internal");
}

} // namespace gainsay
