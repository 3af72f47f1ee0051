// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/office/flowbuilder.h"

#include "app/import/limits.h"
#include "app/import/text/textshape.h"

#include <algorithm>

namespace gainsay::import {
namespace {

constexpr qsizetype longCell = 300; ///< characters; a table with more in a cell lays out a page

QString textOf(const std::vector<DraftBlock>& cell) {
    QString text;
    for (const DraftBlock& block : cell) {
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + simplified(block.text);
    }
    return text;
}

} // namespace

void FlowBuilder::paragraph(DraftBlock block) {
    if (block.text.trimmed().isEmpty()) {
        return;
    }
    if (m_inRow && !m_row.empty()) {
        m_row.back().push_back(std::move(block));
        ++m_inCells;
    } else {
        m_blocks.push_back(std::move(block));
    }
}

void FlowBuilder::endTable() {
    m_tables = std::max(0, m_tables - 1);
    if (m_tables == 0) {
        endRow();
    }
}

void FlowBuilder::beginRow() {
    if (m_tables <= 1) {
        endRow();
        m_inRow = true;
    }
}

void FlowBuilder::beginCell() {
    if (m_tables <= 1) {
        m_row.emplace_back();
    }
}

void FlowBuilder::endRow() {
    if (m_tables > 1) {
        return;
    }
    QStringList cells;
    for (const Cell& cell : m_row) {
        cells.append(textOf(cell));
    }
    const bool layout = std::ranges::any_of(cells, [](const QString& cell) { return cell.size() > longCell; });
    if (layout || cells.size() == 1) {
        for (Cell& cell : m_row) {
            std::ranges::move(cell, std::back_inserter(m_blocks));
        }
    } else if (!cells.join(QString()).isEmpty()) {
        m_blocks.push_back({domain::BlockKind::TableRow, cells.join(QStringLiteral(" | "))});
    }
    m_row.clear();
    m_inCells = 0;
    m_inRow = false;
}

bool FlowBuilder::isFull() const {
    return m_blocks.size() + m_inCells > static_cast<size_t>(maxBlocks);
}

std::vector<DraftBlock> FlowBuilder::take() {
    m_tables = 0;
    endRow();
    return std::move(m_blocks);
}

} // namespace gainsay::import
