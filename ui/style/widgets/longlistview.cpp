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
}

void LongListView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (index.isValid() && !visualRect(index).isValid()) {
        setLayoutMode(SinglePass);
        QListView::doItemsLayout();
        setLayoutMode(Batched);
    }
    QListView::scrollTo(index, hint);
}

} // namespace gainsay::ui
