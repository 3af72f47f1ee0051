// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/origins/graphview.h"

#include "ui/origins/graphpainter.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace gainsay::ui {

GraphView::GraphView(const ThemeProvider& themes, GraphModel& model, QWidget* parent)
    : CanvasView(parent)
    , m_themes(themes)
    , m_model(model) {
    setAccessibleName(tr("Articles, whom they credit, and whose words those are"));
    setUp(model);
    for (const auto signal : {&QAbstractItemModel::rowsRemoved, &QAbstractItemModel::rowsInserted}) {
        connect(&model, signal, this, [this] { scheduleDelayedItemsLayout(); });
    }
    connect(&model, &QAbstractItemModel::rowsMoved, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&themes, &ThemeProvider::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void GraphView::doItemsLayout() {
    m_layout.update(m_model, m_themes.theme(), viewport()->width());
    CanvasView::doItemsLayout();
    viewport()->update();
}

QRect GraphView::visualRect(const QModelIndex& index) const {
    return index.isValid() ? m_layout.extent(index.row()).translated(-offset()) : QRect();
}

QModelIndex GraphView::indexAt(const QPoint& point) const {
    const int row = m_layout.rowAt(point + offset());
    return row >= 0 ? m_model.index(row) : QModelIndex();
}

void GraphView::scrollTo(const QModelIndex& index, ScrollHint /*hint*/) {
    if (!index.isValid() || m_model.row(index.row()).isEdge()) {
        return; // a line's ends are where one comes from
    }
    constexpr int room = 12;
    const QRect box = m_layout.extent(index.row()).adjusted(-room, -room, room, room);
    QScrollBar& across = *horizontalScrollBar();
    across.setValue(std::min(box.left(), std::max(across.value(), box.right() + 1 - viewport()->width())));
    QScrollBar& down = *verticalScrollBar();
    down.setValue(std::min(box.top(), std::max(down.value(), box.bottom() + 1 - viewport()->height())));
}

bool GraphView::leavesAtRight(int line, int node) const {
    return !m_layout.bulgesLeft(line) && m_model.row(line).from == node;
}

std::vector<int> GraphView::linesOf(int node, bool atRight) const {
    std::vector<int> lines;
    for (int row = m_model.nodeCount(); row < m_model.rowCount(); ++row) {
        const GraphItem& edge = m_model.row(row);
        if ((edge.from == node || edge.to == node) && leavesAtRight(row, node) == atRight) {
            lines.push_back(row);
        }
    }
    std::ranges::stable_sort(lines, {}, [&](int line) {
        const GraphItem& edge = m_model.row(line);
        return m_layout.box(edge.from == node ? edge.to : edge.from).center().y();
    });
    return lines;
}

int GraphView::fromNode(int node, CursorAction action) const {
    if (action == MoveLeft || action == MoveRight) {
        const auto lines = linesOf(node, action == MoveRight);
        return lines.empty() ? node : lines.front();
    }
    for (const GraphLayout::Column& column : m_layout.columns()) {
        const auto here = std::ranges::find(column.rows, node);
        if (here == column.rows.end()) {
            continue;
        }
        const auto at = here - column.rows.begin();
        const auto last = static_cast<std::ptrdiff_t>(column.rows.size()) - 1;
        const std::ptrdiff_t next = action == MoveUp     ? at - 1
                                    : action == MoveDown ? at + 1
                                    : action == MoveHome ? 0
                                    : action == MoveEnd  ? last
                                                         : at;
        return column.rows[static_cast<size_t>(std::clamp<std::ptrdiff_t>(next, 0, last))];
    }
    return node;
}

int GraphView::fromLine(int line, CursorAction action) const {
    const GraphItem& edge = m_model.row(line);
    const int anchor = m_anchor == edge.to ? edge.to : edge.from;
    const int other = anchor == edge.from ? edge.to : edge.from;
    if (m_layout.bulgesLeft(line)) {
        return action == MoveUp || action == MoveDown || action == MoveLeft ? other : anchor;
    }
    if (action == MoveLeft || action == MoveRight) {
        return action == MoveRight ? edge.to : edge.from;
    }
    const auto lines = linesOf(anchor, anchor == edge.from);
    const auto at = std::ranges::find(lines, line) - lines.begin();
    const std::ptrdiff_t next = action == MoveUp ? at - 1 : action == MoveDown ? at + 1 : at;
    return lines[static_cast<size_t>(
        std::clamp<std::ptrdiff_t>(next, 0, static_cast<std::ptrdiff_t>(lines.size()) - 1))];
}

QModelIndex GraphView::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/) {
    if (m_model.rowCount() == 0) {
        return {};
    }
    executeDelayedItemsLayout(); // rows may have come since
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        return m_model.index(m_layout.columns().front().rows.front());
    }
    const int row = current.row();
    return m_model.index(m_model.row(row).isEdge() ? fromLine(row, action) : fromNode(row, action));
}

void GraphView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    const bool isLine = current.isValid() && m_model.row(current.row()).isEdge();
    if (isLine && previous.isValid() && previous.row() < m_model.nodeCount()) {
        m_anchor = previous.row();
    } else if (!isLine) {
        m_anchor = -1;
    }
    CanvasView::currentChanged(current, previous);
    viewport()->update(); // neighbours are drawn otherwise
}

void GraphView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_themes.palette().ground);
    painter.translate(-offset());
    const QRect shown = event->rect().translated(offset());
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    const GraphPainter graph(m_model, m_layout, m_themes.theme(), current);
    for (const GraphLayout::Column& column : m_layout.columns()) {
        graph.paintHead(painter, column);
    }
    for (int row = m_model.nodeCount(); row < m_model.rowCount(); ++row) {
        if (row != current && m_layout.extent(row).intersects(shown)) {
            graph.paintLine(painter, row);
        }
    }
    if (current >= m_model.nodeCount()) {
        graph.paintLine(painter, current); // over all others
    }
    const QModelIndex hovered =
        viewport()->underMouse() ? indexAt(viewport()->mapFromGlobal(QCursor::pos())) : QModelIndex();
    for (int row = 0; row < m_model.nodeCount(); ++row) {
        if (m_layout.extent(row).intersects(shown)) {
            graph.paintBox(painter, row, hovered.isValid() && hovered.row() == row, hasFocus());
        }
    }
}

} // namespace gainsay::ui
