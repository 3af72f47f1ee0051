// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/articletext.h"

#include <span>

namespace gainsay::session {

/// What stands around a quote, as the article has it: put before and after the quote's words it continues them. An
/// empty line ("\n\n") stands where a paragraph ends, also where the quote is one of its own, and nowhere else.
struct PassageContext {
    QString before; ///< begins with "… " where its paragraph has more before it
    QString after;  ///< ends with " …" where its paragraph goes on

    bool operator==(const PassageContext&) const = default;
};

/// Code points of context on either side of a quote, at most.
inline constexpr qsizetype longestContext = 320;

/// The rest of the sentences that a quote begins and ends in, and one sentence more on either side.
/// `sentences` are the text's, ascending, as analysis::sentencesOf() gives them.
[[nodiscard]] PassageContext contextOf(const domain::ArticleText& text, std::span<const domain::TextRange> sentences,
                                       domain::TextRange quote);

} // namespace gainsay::session
