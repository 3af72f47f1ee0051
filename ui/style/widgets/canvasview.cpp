// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/canvasview.h"

#include "ui/style/widgets/canvasaccessible.h"

#include <QScrollBar>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int stepAcross = 40;
constexpr int stepDown = 24;

void fitBar(QScrollBar& bar, int content, int room, int step) {
    bar.setPageStep(room);
    bar.setSingleStep(step);
    bar.setRange(0, std::max(0, content - room));
}

} // namespace

CanvasView::CanvasView(QWidget* parent)
    : QAbstractItemView(parent) {
    installCanvasAccessibility(); // before anything is said of the view, which makes what Qt then keeps to
}

void CanvasView::setUp(QAbstractItemModel& model) {
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setCornerWidget(new QWidget); // nothing, instead of a patch where the bars meet
    viewport()->setAutoFillBackground(false);
    setModel(&model);
}

void CanvasView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QAbstractItemView::currentChanged(current, previous);
    if (current.isValid() && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(current.row() * model()->columnCount() + current.column());
        QAccessible::updateAccessibility(&event);
    }
}

void CanvasView::resizeEvent(QResizeEvent* event) {
    QAbstractItemView::resizeEvent(event);
    doItemsLayout();
}

void CanvasView::updateGeometries() {
    const QSize content = contentSize();
    const QSize room = viewport()->size();
    fitBar(*horizontalScrollBar(), content.width(), room.width(), stepAcross);
    fitBar(*verticalScrollBar(), content.height(), room.height(), stepDown);
    QAbstractItemView::updateGeometries();
}

int CanvasView::horizontalOffset() const {
    return horizontalScrollBar()->value();
}

int CanvasView::verticalOffset() const {
    return verticalScrollBar()->value();
}

bool CanvasView::isIndexHidden(const QModelIndex& /*index*/) const {
    return false;
}

void CanvasView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    const QModelIndex index = indexAt(rect.topLeft());
    selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(), command);
}

QRegion CanvasView::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    for (const QModelIndex& index : selection.indexes()) {
        region += visualRect(index);
    }
    return region;
}

} // namespace gainsay::ui
