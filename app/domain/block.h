// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/textrange.h"

#include <QString>

#include <optional>

namespace gainsay::domain {

/// What a block of an article is to its reader.
enum class BlockKind { Title, Heading, Paragraph, ListItem, Quotation, TableRow, Caption, Preformatted };

/// One block of the canonical text. Blocks ascend, do not overlap, and hold no line feed of their own
/// (but for Preformatted); between two of them lie exactly two line feeds.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    TextRange range; ///< in code points of the whole text
    int level = 0;   ///< of a heading 1–6, of a list item its depth from 1; 0 elsewhere
    int page = 0;    ///< that it begins on, from 1, where the source has pages (PDF); 0 elsewhere

    bool operator==(const Block&) const = default;
};

/// "title", "heading", "paragraph", "list-item", "quotation", "table-row", "caption", "preformatted".
[[nodiscard]] QString toString(BlockKind kind);
[[nodiscard]] std::optional<BlockKind> blockKindFromString(QStringView name);

} // namespace gainsay::domain
