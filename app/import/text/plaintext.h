// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/extraction.h"
#include "app/import/hints.h"
#include "app/import/text/lexicon.h"

namespace gainsay::import {

/// Reads an article from text as it is copied from a web page, or kept in a plain-text file. The first block is the
/// title where the text has one; otherwise `title` is the beginning of the first sentence and no block repeats it.
/// Errors: InvalidInput where nothing readable is there, TooLarge over maxBlocks.
[[nodiscard]] Result<domain::Extraction> extractPlainText(QStringView text, const ImportHints& hints,
                                                          const Lexicon& lexicon);

} // namespace gainsay::import
