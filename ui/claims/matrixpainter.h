// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/claimsmodel.h"
#include "ui/claims/matrixlayout.h"
#include "ui/style/theme.h"

class QPainter;
class QRect;

namespace gainsay::ui {

/// Draws what is inside the cells of a claims matrix, as high as matrixCellHeight() says. Backgrounds and lines are the
/// view's, but for the hatching of what was not read.
class MatrixPainter {
public:
    /// Both must outlive the painter.
    MatrixPainter(const ClaimsModel& model, const Theme& theme);

    void paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintHeader(QPainter& painter, const QRect& rect, int column) const;
    /// The whole matrix with its lines, on the theme's surface, as it was laid out.
    void paintAll(QPainter& painter, const MatrixLayout& layout) const;
    /// Which statement of a cell is at a height counted from the cell's upper edge; -1: none.
    [[nodiscard]] int statementAt(const QModelIndex& index, int width, int y) const;

private:
    void paintClaim(QPainter& painter, const QRect& room, const ClaimRow& row) const;
    void paintOrigins(QPainter& painter, const QRect& room, const ClaimOrigins& origins) const;
    void paintStatements(QPainter& painter, const QRect& rect, const ClaimCell& cell) const;
    [[nodiscard]] int statementHeight(const ClaimStatement& statement, int width) const;

    const ClaimsModel& m_model;
    const Theme& m_theme;
};

} // namespace gainsay::ui
