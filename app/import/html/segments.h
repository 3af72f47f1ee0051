// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/block.h"
#include "app/import/html/dom.h"
#include "app/import/html/namedparts.h"

#include <QString>

#include <vector>

namespace gainsay::import {

/// A block of text as a page shows it, before anyone has judged whether it belongs to the article.
struct Segment {
    domain::BlockKind kind = domain::BlockKind::Paragraph;
    int level = 0;           ///< of a heading 1–6, of a list item its depth
    QString text;            ///< white space folded, but in Preformatted
    NodeId element = noNode; ///< the block element around it
    qsizetype words = 0;
    double linked = 0;       ///< share of its characters that are links, 0–1
    double bold = 0;         ///< share of its characters that are set in bold, 0–1
    bool standfirst = false; ///< lies in an element that by name sums the article up
    bool debris = false;     ///< lies in an element that by tag or name is no part of an article
};

/// Cuts the visible text of a page into its blocks, in document order. `keepHidden`: also what styles hide, for pages
/// whose scripts would show it.
[[nodiscard]] std::vector<Segment> segmentPage(const Document& page, const NamedParts& parts, bool keepHidden);

} // namespace gainsay::import
