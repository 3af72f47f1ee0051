// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinechart.h"

#include "ui/style/paint.h"
#include "ui/timeline/timelinepainter.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace gainsay::ui {
namespace {

constexpr double zoomStep = 1.5;
constexpr double wheelNotch = 120;
constexpr int besideMark = 80; ///< kept in view beside the current mark

} // namespace

TimelineChart::TimelineChart(const ThemeProvider& themes, TimelineModel& model, QWidget* parent)
    : CanvasView(parent)
    , m_themes(themes)
    , m_model(model) {
    setAccessibleName(tr("What is said, when it happened, when it was said and when it was published"));
    setUp(model);
    for (const auto signal : {&QAbstractItemModel::rowsRemoved, &QAbstractItemModel::rowsInserted}) {
        connect(&model, signal, this, [this] { scheduleDelayedItemsLayout(); });
    }
    connect(&model, &QAbstractItemModel::rowsMoved, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&themes, &ThemeProvider::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void TimelineChart::doItemsLayout() {
    // Whether there is a bar at the side is settled here; see MatrixView.
    const QSize room = contentsRect().size();
    m_layout.update(m_model.items(), m_themes.theme(), room.width(), m_zoom);
    const int bar = m_layout.contentSize().width() > room.width() ? horizontalScrollBar()->sizeHint().height() : 0;
    const bool scrolls = m_layout.contentSize().height() > room.height() - bar;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    if (viewport()->width() != room.width()) {
        m_layout.update(m_model.items(), m_themes.theme(), viewport()->width(), m_zoom);
    }
    setMaximumHeight(m_layout.contentSize().height() + bar);
    updateGeometry();
    CanvasView::doItemsLayout();
    viewport()->update();
}

QSize TimelineChart::sizeHint() const {
    return m_layout.contentSize();
}

void TimelineChart::zoomAt(double zoom, double x) {
    const double to = std::clamp(zoom, 1.0, m_layout.largestZoom());
    if (to == m_zoom) {
        return;
    }
    // The plot grows; names and margins do not.
    const double onPlot = x + horizontalOffset() - m_layout.plotStart();
    const double factor = to / m_zoom;
    m_zoom = to;
    doItemsLayout();
    updateGeometries();
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(m_layout.plotStart() + onPlot * factor - x)));
    Q_EMIT zoomChanged();
}

void TimelineChart::zoomBy(double factor) {
    const QRect mark = currentIndex().column() > 0 ? visualRect(currentIndex()) : QRect();
    const bool isInView =
        mark.isValid() && mark.center().x() > m_layout.nameWidth() && mark.left() < viewport()->width();
    zoomAt(m_zoom * factor, isInView ? mark.center().x() : (m_layout.nameWidth() + viewport()->width()) / 2.0);
}

void TimelineChart::showAllTime() {
    zoomAt(1, 0);
}

QRect TimelineChart::visualRect(const QModelIndex& index) const {
    if (!index.isValid()) {
        return {};
    }
    const QRect cell = m_layout.cell(index.row(), index.column(), m_model.item(index.row()));
    const bool staysLeft = index.column() == TimelineModel::whatColumn;
    return cell.isEmpty() ? QRect() : cell.translated(staysLeft ? 0 : -horizontalOffset(), -verticalOffset());
}

QModelIndex TimelineChart::indexAt(const QPoint& point) const {
    if (point.y() < m_layout.headerHeight()) {
        return {};
    }
    const int row = m_layout.rowAt(point.y() + verticalOffset());
    if (row < 0) {
        return {};
    }
    for (int column = m_model.columnCount() - 1; column > 0 && point.x() >= m_layout.nameWidth(); --column) {
        if (visualRect(m_model.index(row, column)).contains(point)) {
            return m_model.index(row, column);
        }
    }
    return m_model.index(row, TimelineModel::whatColumn);
}

void TimelineChart::scrollTo(const QModelIndex& index, ScrollHint /*hint*/) {
    if (!index.isValid()) {
        return;
    }
    const QRect row = m_layout.row(index.row());
    QScrollBar& down = *verticalScrollBar();
    const int top = row.top() - m_layout.headerHeight();
    down.setValue(std::min(top, std::max(down.value(), row.bottom() + 1 - viewport()->height())));
    const QRect cell = m_layout.cell(index.row(), index.column(), m_model.item(index.row()));
    if (index.column() != TimelineModel::whatColumn && !cell.isEmpty()) {
        QScrollBar& across = *horizontalScrollBar();
        const int left = cell.left() - besideMark - m_layout.nameWidth();
        across.setValue(std::min(left, std::max(across.value(), cell.right() + besideMark - viewport()->width())));
    }
}

int TimelineChart::rowOnPage(int from, int direction) const {
    const int page = viewport()->height() - m_layout.headerHeight();
    const int y = m_layout.row(from).center().y() + direction * page;
    const int row = m_layout.rowAt(std::max(m_layout.headerHeight(), y));
    return row >= 0 ? row : m_model.rowCount() - 1;
}

int TimelineChart::columnBeside(int row, int column, int direction) const {
    for (int next = column + direction; next >= 0 && next < m_model.columnCount(); next += direction) {
        if (!m_layout.cell(row, next, m_model.item(row)).isEmpty()) {
            return next;
        }
    }
    return column;
}

QModelIndex TimelineChart::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    if (m_model.rowCount() == 0) {
        return {};
    }
    if (!currentIndex().isValid()) {
        return m_model.index(0, 0);
    }
    const bool corner = modifiers.testFlag(Qt::ControlModifier);
    const int lastRow = m_model.rowCount() - 1;
    int row = currentIndex().row();
    int column = currentIndex().column();
    switch (action) {
    case MoveUp:
        row = std::max(0, row - 1);
        break;
    case MoveDown:
        row = std::min(lastRow, row + 1);
        break;
    case MoveLeft:
        column = columnBeside(row, column, -1);
        break;
    case MoveRight:
        column = columnBeside(row, column, 1);
        break;
    case MoveHome:
        column = TimelineModel::whatColumn;
        row = corner ? 0 : row;
        break;
    case MoveEnd:
        row = corner ? lastRow : row;
        column = columnBeside(row, m_model.columnCount(), -1);
        break;
    case MovePageUp:
        row = rowOnPage(row, -1);
        break;
    case MovePageDown:
        row = rowOnPage(row, 1);
        break;
    case MoveNext:
    case MovePrevious:
        break; // Tab leaves the view
    }
    if (m_layout.cell(row, column, m_model.item(row)).isEmpty()) {
        column = columnBeside(row, column, -1);
    }
    return m_model.index(row, column);
}

void TimelineChart::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    CanvasView::currentChanged(current, previous);
    viewport()->update(); // the whole row is tinted
}

void TimelineChart::scrollContentsBy(int /*dx*/, int /*dy*/) {
    viewport()->update(); // axis and names stay: nothing can be shifted as a whole
}

void TimelineChart::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(zoomStep);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / zoomStep);
        return;
    case Qt::Key_0:
        showAllTime();
        return;
    default:
        CanvasView::keyPressEvent(event);
    }
}

void TimelineChart::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomAt(m_zoom * std::pow(zoomStep, event->angleDelta().y() / wheelNotch), event->position().x());
        event->accept();
        return;
    }
    CanvasView::wheelEvent(event);
}

void TimelineChart::mousePressEvent(QMouseEvent* event) {
    m_isPressed = event->button() == Qt::LeftButton;
    m_isDragging = false;
    m_dragged = event->position().toPoint();
    CanvasView::mousePressEvent(event);
}

void TimelineChart::mouseMoveEvent(QMouseEvent* event) {
    const QPoint by = event->position().toPoint() - m_dragged;
    if (!m_isPressed) {
        CanvasView::mouseMoveEvent(event);
        viewport()->update();
        return;
    }
    if (m_isDragging || by.manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragging = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        horizontalScrollBar()->setValue(horizontalOffset() - by.x());
        verticalScrollBar()->setValue(verticalOffset() - by.y());
        m_dragged = event->position().toPoint();
    }
}

void TimelineChart::mouseReleaseEvent(QMouseEvent* event) {
    m_isPressed = false;
    if (std::exchange(m_isDragging, false)) {
        viewport()->unsetCursor();
        return;
    }
    CanvasView::mouseReleaseEvent(event);
}

void TimelineChart::paintEvent(QPaintEvent* /*event*/) {
    const Palette& p = m_themes.palette();
    QPainter painter(viewport());
    const int left = horizontalOffset();
    const int width = viewport()->width();
    const TimelinePainter timeline(m_model.items(), m_layout, m_themes.theme());
    painter.fillRect(viewport()->rect(), p.surface);
    const int first = std::max(0, m_layout.rowAt(verticalOffset() + m_layout.headerHeight()));
    int end = first;
    while (end < m_model.rowCount() && m_layout.row(end).top() < verticalOffset() + viewport()->height()) {
        ++end;
    }
    for (int row = first; row < end; ++row) {
        paintRow(painter, row);
    }
    painter.save();
    painter.translate(-left, -verticalOffset());
    const int top = m_layout.row(first).top();
    timeline.paintGrid(painter, left, left + width, top, m_layout.contentSize().height());
    for (int row = first; row < end; ++row) {
        timeline.paintMarks(painter, row);
    }
    painter.restore();
    for (int row = first; row < end; ++row) {
        paintNames(painter, row);
    }
    painter.fillRect(QRect(0, 0, width, m_layout.headerHeight()), p.raised);
    painter.save();
    painter.setClipRect(QRect(m_layout.nameWidth(), 0, width, m_layout.headerHeight()));
    painter.translate(-left, 0);
    timeline.paintAxis(painter, left, left + width);
    painter.restore();
    painter.fillRect(QRect(0, m_layout.headerHeight() - 1, width, 1), p.line);
    paintFrame(painter);
}

void TimelineChart::paintRow(QPainter& painter, int row) const {
    const Palette& p = m_themes.palette();
    const QRect line(0, m_layout.row(row).top() - verticalOffset(), viewport()->width(), m_layout.row(row).height());
    const bool isCurrent = currentIndex().isValid() && currentIndex().row() == row;
    const bool isOver = viewport()->underMouse() && indexAt(viewport()->mapFromGlobal(QCursor::pos())).row() == row;
    const QColor plain = m_model.item(row).isHead() ? p.raised : p.surface;
    painter.fillRect(line, isCurrent ? p.accentTint : isOver ? p.hover : plain);
    painter.fillRect(QRect(0, line.top(), line.width(), 1), p.line);
}

void TimelineChart::paintNames(QPainter& painter, int row) const {
    const Palette& p = m_themes.palette();
    const TimelineItem& item = m_model.item(row);
    const TimelinePainter timeline(m_model.items(), m_layout, m_themes.theme());
    const int width = item.isHead() ? viewport()->width() : m_layout.nameWidth();
    const QRect rect(0, m_layout.row(row).top() - verticalOffset(), width, m_layout.row(row).height());
    const bool isCurrent = currentIndex().isValid() && currentIndex().row() == row;
    painter.fillRect(rect.adjusted(0, 1, 0, 0), isCurrent ? p.accentTint : item.isHead() ? p.raised : p.surface);
    timeline.paintName(painter, row, rect);
    if (isCurrent && hasFocus()) {
        const QRect current = visualRect(currentIndex());
        const bool isMark = currentIndex().column() > 0;
        if (!isMark || current.right() > m_layout.nameWidth()) {
            paintFocusRing(painter, isMark ? current : rect.adjusted(4, 3, -4, -3), m_themes.metrics().radiusSmall,
                           p.focus);
        }
    }
}

void TimelineChart::paintFrame(QPainter& painter) const {
    const Palette& p = m_themes.palette();
    const double radius = m_themes.metrics().radiusCard;
    const QRectF card = viewport()->rect();
    QPainterPath corners;
    corners.addRect(card);
    QPainterPath inside;
    inside.addRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(corners.subtracted(inside), p.ground);
    paintPanel(painter, card, radius, {}, p.line);
}

} // namespace gainsay::ui
