// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/pagepicture.h"
#include "app/import/hints.h"

namespace gainsay::import {

/// More pixels are not drawn: a page that is larger comes at a smaller scale. 48 MiB of them.
inline constexpr qint64 maxPicturePixels = 12'000'000;

/// Draws one page of a PDF. A page that says it has no size, or nearly none, is damaged. Errors: Corrupt, Unsupported
/// (password), InvalidInput (no PDF, no such page).
[[nodiscard]] Result<domain::PagePicture> drawPage(const QByteArray& bytes, const domain::PageOrder& order,
                                                   const ImportHints& hints);

} // namespace gainsay::import
