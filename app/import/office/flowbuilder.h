// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/text/headmatter.h"

#include <vector>

namespace gainsay::import {

/// Puts the paragraphs and tables of an office document into one line of blocks. A row of short cells becomes one
/// block, "a | b | c"; a table that only lays out a page gives its paragraphs; a table inside a cell is part of that
/// cell.
class FlowBuilder {
public:
    void paragraph(DraftBlock block);

    void beginTable() { ++m_tables; }
    void endTable();
    void beginRow();
    void endRow();
    void beginCell();

    /// Whether there are more paragraphs than any document may have; nothing more need be read then.
    [[nodiscard]] bool isFull() const;

    /// All blocks so far; rows that were never ended are ended.
    [[nodiscard]] std::vector<DraftBlock> take();

private:
    using Cell = std::vector<DraftBlock>;

    std::vector<DraftBlock> m_blocks;
    std::vector<Cell> m_row;
    size_t m_inCells = 0; ///< paragraphs in the row
    int m_tables = 0;     ///< open ones within each other
    bool m_inRow = false;
};

} // namespace gainsay::import
