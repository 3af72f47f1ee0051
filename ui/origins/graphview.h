// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/origins/graphlayout.h"
#include "ui/style/themeprovider.h"
#include "ui/style/widgets/canvasview.h"

namespace gainsay::ui {

/// Shows a GraphModel. The arrow keys walk the graph: up and down within a column, and with right and left over the
/// lines to whoever is credited and back; on a line up and down go through the lines of the box that one came from.
/// Enter or a double click opens.
class GraphView final : public CanvasView {
    Q_OBJECT

public:
    /// Both must outlive the view.
    GraphView(const ThemeProvider& themes, GraphModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void doItemsLayout() override;

protected:
    [[nodiscard]] QSize contentSize() const override { return m_layout.contentSize(); }
    void paintEvent(QPaintEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] QPoint offset() const { return {horizontalOffset(), verticalOffset()}; }
    /// Lines of a box at one side, from top to bottom.
    [[nodiscard]] std::vector<int> linesOf(int node, bool atRight) const;
    [[nodiscard]] int fromNode(int node, CursorAction action) const;
    [[nodiscard]] int fromLine(int line, CursorAction action) const;
    [[nodiscard]] bool leavesAtRight(int line, int node) const;

    const ThemeProvider& m_themes;
    GraphModel& m_model;
    GraphLayout m_layout;
    int m_anchor = -1; ///< the box that one came from onto a line
};

} // namespace gainsay::ui
