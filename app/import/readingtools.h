// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/html/pageparts.h"
#include "app/import/reading.h"
#include "app/import/text/headmatter.h"
#include "app/import/text/lexicon.h"

namespace gainsay::import {

/// What every reader of a format is given besides the bytes. Refers to what its maker owns.
struct ReadingTools {
    const ImportHints& hints;
    const Lexicon& lexicon;
    const PageParts& pageParts;
    MemberOutlet& members;
};

/// All text of a web page that is meant to be read from end to end (a chapter, the body of a mail), as blocks: nothing
/// is taken for navigation but what the markup itself calls so. What the markup hides is left out, and noted.
[[nodiscard]] Result<std::vector<DraftBlock>> blocksOfMarkup(const QString& markup, const ReadingTools& tools,
                                                             domain::Findings& noted);

/// The paragraphs of plain text, as blocks of one kind.
[[nodiscard]] std::vector<DraftBlock> blocksOfPlain(QStringView text,
                                                    domain::BlockKind kind = domain::BlockKind::Paragraph);

/// "3, 7, 9" for a message; the first twenty of many.
[[nodiscard]] QString placesInWords(const QStringList& places);

/// Tells that a part of a document (“footnotes.xml”, page 7) is missing from its text: as a member that was left out,
/// beside the article made of what could be read.
[[nodiscard]] Result<void> reportMissing(const QString& part, const QString& detail, const ReadingTools& tools);

/// Puts a document together. Its title is the one written at its head (a block of kind Title, or a heading that is the
/// very first block), else the one its properties state, which is not repeated in the text.
[[nodiscard]] Result<domain::Extraction> assembleDocument(domain::Extraction draft, std::vector<DraftBlock> blocks,
                                                          const QString& statedTitle, const ReadingTools& tools);

} // namespace gainsay::import
