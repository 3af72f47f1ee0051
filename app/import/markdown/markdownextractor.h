// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/extraction.h"
#include "app/import/hints.h"
#include "app/import/text/lexicon.h"

namespace gainsay::import {

/// Reads an article from Markdown (CommonMark with tables and strike-through), with YAML front matter where there is
/// one. The first heading of level 1 is the title, else the first heading, else the front matter's title. Errors:
/// InvalidInput where nothing readable is there; TooLarge over maxBlocks or maxNesting.
[[nodiscard]] Result<domain::Extraction> extractMarkdown(QStringView text, const ImportHints& hints,
                                                         const Lexicon& lexicon);

} // namespace gainsay::import
