// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/text/lexicon.h"
#include "app/import/text/lines.h"

#include <QString>

#include <span>
#include <vector>

namespace gainsay::import {

/// The body of an article without what pages put into it and under it.
struct TrimmedBody {
    std::vector<size_t> kept; ///< places of the lines that stay, ascending
    QString outlet;           ///< named by a line that was dropped
};

/// Drops readers' comments, links to other articles, buttons, appeals and notices. Running text stays unless it is
/// surely an appeal: at the very end one strong phrase is enough, inside the text it takes two.
[[nodiscard]] TrimmedBody trimBody(std::span<const TextLine> body, const Lexicon& lexicon);

} // namespace gainsay::import
