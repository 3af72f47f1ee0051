// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"
#include "ui/style/widgets/canvasview.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinemodel.h"

namespace gainsay::ui {

/// Shows a TimelineModel as a card: the axis stays at the top and the names at the left while the rest scrolls both
/// ways. Up and Down go from line to line, Right and Left from clock to clock, Home and End along the line, with Ctrl
/// to the first and last; + and − or the wheel with Ctrl zoom, 0 shows all of time again; what is dragged pans.
class TimelineChart final : public CanvasView {
    Q_OBJECT

public:
    /// Both must outlive the chart.
    TimelineChart(const ThemeProvider& themes, TimelineModel& model, QWidget* parent = nullptr);

    /// Zooms by a factor around what is current or, without that, around the middle.
    void zoomBy(double factor);
    void showAllTime();
    /// 1: all of time is in view.
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] const TimelineLayout& layoutOfItems() const { return m_layout; }

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void doItemsLayout() override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void zoomChanged();

protected:
    [[nodiscard]] QSize contentSize() const override { return m_layout.contentSize(); }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    /// Zooms so that what is at `x` of the viewport stays there.
    void zoomAt(double zoom, double x);
    [[nodiscard]] int rowOnPage(int from, int direction) const;
    /// The next column of a row that shows something.
    [[nodiscard]] int columnBeside(int row, int column, int direction) const;
    void paintRow(QPainter& painter, int row) const;
    void paintNames(QPainter& painter, int row) const;
    void paintFrame(QPainter& painter) const;

    const ThemeProvider& m_themes;
    TimelineModel& m_model;
    TimelineLayout m_layout;
    double m_zoom = 1;
    QPoint m_dragged; ///< where the pointer was last
    bool m_isPressed = false;
    bool m_isDragging = false;
};

} // namespace gainsay::ui
