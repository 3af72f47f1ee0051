// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/longlistview.h"

#include <algorithm>

namespace gainsay::ui {

LongListView::LongListView(int batch, QWidget* parent)
    : QListView(parent)
    , m_batch(batch) {
    setLayoutMode(Batched);
    setBatchSize(batch);
}

void LongListView::doItemsLayout() {
    // The first part reaches to what is in view: a shorter one would shorten the list and move it.
    const QModelIndex lowest = indexAt(QPoint(0, viewport()->height() - 1));
    setBatchSize(m_batch + std::max(0, lowest.row()));
    QListView::doItemsLayout();
    // While parts are still to come, QListView leaves what is to be laid out anew to the timer that brings them, and
    // has nothing to paint until then.
    if (model() != nullptr && model()->rowCount(rootIndex()) > 0 && !indexAt(QPoint(0, 0)).isValid()) {
        layOutAll();
    }
}

/// Lays all rows out, of however many parts. What was to come in parts is found done then.
void LongListView::layOutAll() {
    setLayoutMode(SinglePass);
    QListView::doItemsLayout();
    setLayoutMode(Batched);
}

/// QListView lays all rows out anew, since those that have changed may be of another height now.
void LongListView::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
    if (isAsHigh(first) && isAsHigh(last) && isViewAsHigh(first.row(), last.row())) {
        QAbstractItemView::dataChanged(first, last, roles);
    } else {
        QListView::dataChanged(first, last, roles);
    }
}

/// One that has yet to be laid out will be.
bool LongListView::isAsHigh(const QModelIndex& index) const {
    const QRect rect = visualRect(index);
    return !rect.isValid() || rect.height() == sizeHintForIndex(index).height();
}

bool LongListView::isViewAsHigh(int first, int last) const {
    const QModelIndex highest = indexAt(QPoint(0, 0));
    const QModelIndex lowest = indexAt(QPoint(0, viewport()->height() - 1));
    const int end = std::min(last, lowest.isValid() ? lowest.row() : last);
    for (int row = std::max(first, highest.row()); row <= end; ++row) {
        if (!isAsHigh(model()->index(row, modelColumn(), rootIndex()))) {
            return false;
        }
    }
    return true;
}

void LongListView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (index.isValid() && !visualRect(index).isValid()) {
        layOutAll();
    }
    QListView::scrollTo(index, hint);
}

} // namespace gainsay::ui
