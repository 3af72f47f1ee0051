// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/lexicons.h"
#include "app/domain/articletext.h"

#include <vector>

namespace gainsay::analysis {

/// The sentences of a text, in code points, without the white space around them, ascending. None crosses a block or an
/// empty line.
///
/// A sentence ends at . ! ? … with the quotes and brackets that close after it, and at 。！？ outside of 「」. It does
/// not end inside a number or a web address, before a lower-case letter, after a title or a single initial ("Gen. J.
/// Smith"), nor after another abbreviation ("Ltd.", "U.S.") unless a word follows that usually opens sentences ("The").
[[nodiscard]] std::vector<domain::TextRange> sentencesOf(const domain::ArticleText& text,
                                                         const Lexicons& lexicons = Lexicons::builtIn());
/// The same of a bare text, taken as one block.
[[nodiscard]] std::vector<domain::TextRange> sentencesOf(const QString& text,
                                                         const Lexicons& lexicons = Lexicons::builtIn());

} // namespace gainsay::analysis
