// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/claimsmodel.h"
#include "ui/style/theme.h"

#include <QRect>

#include <vector>

namespace gainsay::ui {

/// Where the cells of a claims matrix are: widths from the room there is, heights from what the cells hold. Plain
/// arithmetic over a model; lengths in pixels, places counted from the content's upper left corner, header included.
class MatrixLayout {
public:
    /// Lays everything out for a width. Columns share what there is; below their least widths the content grows beyond.
    void update(const ClaimsModel& model, const Theme& theme, int width);

    [[nodiscard]] int headerHeight() const { return m_headerHeight; }
    /// Width of the first column, which stays in view.
    [[nodiscard]] int claimWidth() const { return m_columns.size() < 2 ? 0 : m_columns[1]; }
    [[nodiscard]] QSize contentSize() const;
    /// The place of a cell; empty outside the matrix.
    [[nodiscard]] QRect cell(int row, int column) const;
    [[nodiscard]] QRect header(int column) const;
    /// Which row or column a place is in; -1: none.
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] int columnAt(int x) const;

private:
    std::vector<int> m_columns; ///< left edges, and the right edge of the last
    std::vector<int> m_rows;    ///< upper edges, and the lower edge of the last
    int m_headerHeight = 0;
};

/// Inner margins of every cell.
inline constexpr int matrixPaddingX = 14;
inline constexpr int matrixPaddingY = 12;
/// From line to line of the serif, of the interface's and of the small font.
inline constexpr int matrixQuoteStep = 19;
inline constexpr int matrixTitleStep = 19;
inline constexpr int matrixSmallStep = 16;
/// Between the statements of one cell, and between a badge and its words.
inline constexpr int matrixStatementGap = 10;
inline constexpr int matrixBadgeGap = 5;
/// Words of one statement are shown on so many lines at most; all of them are in the tool tip.
inline constexpr int matrixQuoteLines = 5;

/// How high a cell is at a width, margins included.
[[nodiscard]] int matrixCellHeight(const ClaimsModel& model, const QModelIndex& index, const Theme& theme, int width);

/// The second line below a claim: "event Mar 2021".
[[nodiscard]] QString claimDateLine(const domain::Claim& claim);

} // namespace gainsay::ui
