// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/extraction.h"
#include "app/import/hints.h"
#include "app/import/text/headmatter.h"

#include <vector>

namespace gainsay::import {

/// The last step of every extractor: puts the canonical text together, the title first. A blank title is filled with
/// the beginning of the text (in `title` alone, not in the text), a blank language is detected. Errors: InvalidInput
/// where no block has words, TooLarge over maxBlocks.
[[nodiscard]] Result<domain::Extraction> assemble(domain::Extraction draft, std::vector<DraftBlock> blocks,
                                                  const ImportHints& hints, const Lexicon& lexicon);

/// What is said of more than maxBlocks paragraphs, for those that stop as soon as they see it.
[[nodiscard]] Error tooManyParagraphs(const ImportHints& hints);

/// "… has no text that can be read": what every extractor says of empty input.
[[nodiscard]] Error nothingReadable(const ImportHints& hints);

} // namespace gainsay::import
