// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/matrixlayout.h"
#include "ui/style/themeprovider.h"
#include "ui/style/widgets/canvasview.h"

namespace gainsay::ui {

/// Shows a ClaimsModel as a card: heads stay at the top and claims at the left while the rest scrolls both ways.
/// Arrow keys go from cell to cell, Home and End along the row, with Ctrl to the corners. As high as its content, at
/// most.
class MatrixView final : public CanvasView {
    Q_OBJECT

public:
    /// Both must outlive the view.
    MatrixView(const ThemeProvider& themes, ClaimsModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void doItemsLayout() override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A cell was double-clicked on one of its statements.
    void statementActivated(const QModelIndex& index, int statement);

protected:
    [[nodiscard]] QSize contentSize() const override { return m_layout.contentSize(); }
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;

private:
    [[nodiscard]] QRect placed(const QRect& content, bool staysLeft, bool staysTop) const;
    [[nodiscard]] int rowOnPage(int from, int direction) const;
    void paintCells(QPainter& painter, bool claims) const;
    void paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintHeads(QPainter& painter) const;
    void paintEdge(QPainter& painter) const;
    void paintFrame(QPainter& painter) const;

    const ThemeProvider& m_themes;
    ClaimsModel& m_model;
    MatrixLayout m_layout;
};

} // namespace gainsay::ui
