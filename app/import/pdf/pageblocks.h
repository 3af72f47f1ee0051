// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/pdf/pageline.h"
#include "app/import/text/headmatter.h"

#include <vector>

namespace gainsay::import {

/// Puts the lines of a document, in reading order, together to blocks: lines of one size and close to each other are a
/// paragraph, until one is indented or the last one was cut short; what is set larger than the body, or bold on lines
/// of its own, is a heading. Words that were broken at a line's end are joined, unless the document writes them with
/// the hyphen elsewhere. A paragraph goes on over columns and pages, past page numbers and running heads.
[[nodiscard]] std::vector<DraftBlock> blocksOfLines(const std::vector<PageLine>& lines);

} // namespace gainsay::import
