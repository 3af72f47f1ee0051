// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/html/segments.h"
#include "app/import/text/headmatter.h"
#include "app/import/text/lexicon.h"

#include <vector>

namespace gainsay::import {

/// The part of a page that is the article.
struct Content {
    std::vector<DraftBlock> blocks;
    HeadMatter labels; ///< byline, outlet and date as lines above the text say them
    NodeId root = noNode;
    bool keepsHidden = false; ///< what the page hides is among the blocks
};

/// What helps to tell the article from the rest of its page.
struct ContentClues {
    QString title;            ///< as found out from the page's metadata; its repetitions are dropped
    QStringList authors;      ///< as metadata name them; a note about one of them at the end is not the article's text
    QString articleBody;      ///< the text as the page's own metadata state it; empty for most pages
    QStringList descriptions; ///< what the page says the article is about; shown above the text, it is its standfirst
    bool fragment = false;    ///< a piece that a person selected: all of it is wanted but plain debris
};

/// Finds the element whose blocks are worth most together (running text counts for it, links and labels against it)
/// and drops from it what is no part of the article.
[[nodiscard]] Content chooseContent(const Document& page, const std::vector<Segment>& segments,
                                    const ContentClues& clues, const Lexicon& lexicon);

} // namespace gainsay::import
