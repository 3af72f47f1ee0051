// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/matrixview.h"

#include "ui/claims/matrixpainter.h"
#include "ui/style/paint.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

namespace gainsay::ui {
namespace {

constexpr int shadowWidth = 8;

} // namespace

MatrixView::MatrixView(const ThemeProvider& themes, ClaimsModel& model, QWidget* parent)
    : CanvasView(parent)
    , m_themes(themes)
    , m_model(model) {
    setAccessibleName(tr("Claims and what each source says about them"));
    setUp(model);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&model, &QAbstractItemModel::columnsRemoved, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&themes, &ThemeProvider::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void MatrixView::doItemsLayout() {
    // Whether there is a bar at the side is settled here: left to itself it would take its width while the view grows
    // to its height, and keep it when it is no longer needed.
    const QSize room = contentsRect().size();
    m_layout.update(m_model, m_themes.theme(), room.width());
    const int bar = m_layout.contentSize().width() > room.width() ? horizontalScrollBar()->sizeHint().height() : 0;
    const bool scrolls = m_layout.contentSize().height() > room.height() - bar;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    if (viewport()->width() != room.width()) {
        m_layout.update(m_model, m_themes.theme(), viewport()->width());
    }
    // A bar below takes height from the content, which must not grow another one beside it for that.
    setMaximumHeight(m_layout.contentSize().height() + bar);
    updateGeometry();
    CanvasView::doItemsLayout();
}

QSize MatrixView::sizeHint() const {
    return m_layout.contentSize();
}

QRect MatrixView::placed(const QRect& content, bool staysLeft, bool staysTop) const {
    return content.translated(staysLeft ? 0 : -horizontalOffset(), staysTop ? 0 : -verticalOffset());
}

QRect MatrixView::visualRect(const QModelIndex& index) const {
    if (!index.isValid()) {
        return {};
    }
    return placed(m_layout.cell(index.row(), index.column()), index.column() == ClaimsModel::claimColumn, false);
}

QModelIndex MatrixView::indexAt(const QPoint& point) const {
    if (point.y() < m_layout.headerHeight()) {
        return {};
    }
    const int x = point.x() < m_layout.claimWidth() ? point.x() : point.x() + horizontalOffset();
    const int row = m_layout.rowAt(point.y() + verticalOffset());
    const int column = m_layout.columnAt(x);
    return row >= 0 && column >= 0 ? m_model.index(row, column) : QModelIndex();
}

void MatrixView::scrollTo(const QModelIndex& index, ScrollHint /*hint*/) {
    if (!index.isValid()) {
        return;
    }
    const QRect cell = m_layout.cell(index.row(), index.column());
    if (index.column() != ClaimsModel::claimColumn) {
        QScrollBar& bar = *horizontalScrollBar();
        const int left = cell.left() - m_layout.claimWidth();
        bar.setValue(std::min(left, std::max(bar.value(), cell.right() + 1 - viewport()->width())));
    }
    QScrollBar& bar = *verticalScrollBar();
    const int top = cell.top() - m_layout.headerHeight();
    bar.setValue(std::min(top, std::max(bar.value(), cell.bottom() + 1 - viewport()->height())));
}

int MatrixView::rowOnPage(int from, int direction) const {
    const QRect cell = m_layout.cell(from, ClaimsModel::claimColumn);
    const int page = viewport()->height() - m_layout.headerHeight();
    const int row = m_layout.rowAt(std::max(m_layout.headerHeight(), cell.center().y() + direction * page));
    return row >= 0 ? row : m_model.rowCount() - 1;
}

QModelIndex MatrixView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    if (m_model.rowCount() == 0) {
        return {};
    }
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        return m_model.index(0, 0);
    }
    const int lastRow = m_model.rowCount() - 1;
    const int lastColumn = m_model.columnCount() - 1;
    const bool corner = modifiers.testFlag(Qt::ControlModifier);
    int row = current.row();
    int column = current.column();
    switch (action) {
    case MoveUp:
        --row;
        break;
    case MoveDown:
        ++row;
        break;
    case MoveLeft:
        --column;
        break;
    case MoveRight:
        ++column;
        break;
    case MoveHome:
        column = 0;
        row = corner ? 0 : row;
        break;
    case MoveEnd:
        column = lastColumn;
        row = corner ? lastRow : row;
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
    return m_model.index(std::clamp(row, 0, lastRow), std::clamp(column, 0, lastColumn));
}

QRegion MatrixView::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    for (const QModelIndex& index : selection.indexes()) {
        // The whole row is tinted.
        const QRect rect = visualRect(index);
        region += QRect(0, rect.top(), viewport()->width(), rect.height());
    }
    return region;
}

void MatrixView::scrollContentsBy(int /*dx*/, int /*dy*/) {
    viewport()->update(); // heads and claims stay: nothing can be shifted as a whole
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    const QRect rect = visualRect(index);
    const MatrixPainter cells(m_model, m_themes.theme());
    const int statement =
        index.isValid() ? cells.statementAt(index, rect.width(), event->position().toPoint().y() - rect.top()) : -1;
    if (event->button() == Qt::LeftButton && statement >= 0) {
        Q_EMIT statementActivated(index, statement);
        return;
    }
    CanvasView::mouseDoubleClickEvent(event);
}

void MatrixView::paintEvent(QPaintEvent* /*event*/) {
    const Palette& p = m_themes.palette();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), p.surface);
    paintCells(painter, false);
    paintCells(painter, true);
    paintHeads(painter);
    paintEdge(painter);
    paintFrame(painter);
}

void MatrixView::paintCells(QPainter& painter, bool claims) const {
    const int firstRow = std::max(0, m_layout.rowAt(verticalOffset() + m_layout.headerHeight()));
    for (int row = firstRow; row < m_model.rowCount(); ++row) {
        const int first = claims ? ClaimsModel::claimColumn : ClaimsModel::claimColumn + 1;
        const int last = claims ? ClaimsModel::claimColumn : m_model.columnCount() - 1;
        for (int column = first; column <= last; ++column) {
            const QModelIndex index = m_model.index(row, column);
            const QRect rect = visualRect(index);
            if (rect.top() > viewport()->height()) {
                return;
            }
            if (rect.intersects(viewport()->rect())) {
                paintCell(painter, rect, index);
            }
        }
    }
}

void MatrixView::paintEdge(QPainter& painter) const {
    if (horizontalOffset() == 0) {
        return;
    }
    // What has gone under the claims is told by their edge and its shadow.
    const QRect edge(m_layout.claimWidth(), 0, shadowWidth, viewport()->height());
    QLinearGradient shadow(edge.topLeft(), edge.topRight());
    QColor colour = m_themes.palette().shadow;
    shadow.setColorAt(0, colour);
    colour.setAlpha(0);
    shadow.setColorAt(1, colour);
    painter.fillRect(edge, shadow);
    painter.fillRect(QRect(edge.left() - 1, 0, 1, edge.height()), m_themes.palette().outline);
}

void MatrixView::paintCell(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const Palette& p = m_themes.palette();
    const bool inCurrentRow = currentIndex().isValid() && currentIndex().row() == index.row();
    const bool over = viewport()->underMouse() && indexAt(viewport()->mapFromGlobal(QCursor::pos())) == index;
    painter.fillRect(rect, inCurrentRow ? p.accentTint : over ? p.hover : p.surface);
    painter.save();
    painter.setClipRect(rect);
    MatrixPainter(m_model, m_themes.theme()).paintCell(painter, rect, index);
    painter.restore();
    if (index.row() + 1 < m_model.rowCount()) {
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), p.line);
    }
    if (index == currentIndex() && hasFocus()) {
        paintFocusRing(painter, rect.adjusted(4, 3, -4, -4), m_themes.metrics().radiusSmall, p.focus);
    }
}

void MatrixView::paintHeads(QPainter& painter) const {
    const Palette& p = m_themes.palette();
    const MatrixPainter cells(m_model, m_themes.theme());
    painter.fillRect(QRect(0, 0, viewport()->width(), m_layout.headerHeight()), p.raised);
    // The claims' head last: it lies over the others.
    for (int column = m_model.columnCount() - 1; column >= 0; --column) {
        const QRect rect = placed(m_layout.header(column), column == ClaimsModel::claimColumn, true);
        painter.fillRect(rect, p.raised);
        cells.paintHeader(painter, rect, column);
    }
    painter.fillRect(QRect(0, m_layout.headerHeight() - 1, viewport()->width(), 1), p.line);
}

void MatrixView::paintFrame(QPainter& painter) const {
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
