// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/import/hints.h"

namespace gainsay::import {

/// What is left where an article was asked for and there are only members: "… is an archive".
[[nodiscard]] Error onlyMembers(const ImportHints& hints);

/// The checks that need no look into the content, made on both sides of the worker's door.
[[nodiscard]] Result<void> checkSize(qint64 bytes, const ImportHints& hints);

/// What is said of input of more bytes than may be.
[[nodiscard]] Error tooManyBytes(qint64 limit, const ImportHints& hints);

} // namespace gainsay::import
