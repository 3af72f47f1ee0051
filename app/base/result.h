// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <expected>
#include <utility>

namespace gainsay {

/// What a function that can fail returns across folders. Exceptions are for bugs alone.
template <typename T>
using Result = std::expected<T, Error>;

/// Shortens `return std::unexpected(Error{…})`.
[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QString message, QString detail = {}) {
    return std::unexpected(Error{code, std::move(message), std::move(detail)});
}

/// Hands an earlier failure on, whatever type of value was hoped for there.
template <typename T>
[[nodiscard]] std::unexpected<Error> passOn(Result<T>&& failed) {
    return std::unexpected(std::move(failed).error());
}
template <typename T>
[[nodiscard]] std::unexpected<Error> passOn(const Result<T>& failed) {
    return std::unexpected(failed.error());
}

} // namespace gainsay
