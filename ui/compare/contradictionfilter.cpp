// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/contradictionfilter.h"

namespace gainsay::ui {

ContradictionFilter::ContradictionFilter(ContradictionModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model) {
    setRecursiveFilteringEnabled(true);
    setSourceModel(&model);
}

void ContradictionFilter::setFilter(CompareFilter filter) {
    if (m_filter != filter) {
        m_filter = filter;
        invalidateRowsFilter();
    }
}

void ContradictionFilter::setKept(domain::ContradictionId id) {
    if (m_kept != id) {
        m_kept = id;
        invalidateRowsFilter();
    }
}

const CompareItem* ContradictionFilter::item(const QModelIndex& index) const {
    return m_model.item(mapToSource(index));
}

QModelIndex ContradictionFilter::indexOf(domain::ContradictionId id) const {
    return mapFromSource(m_model.indexOf(id));
}

QModelIndexList ContradictionFilter::contradictions() const {
    QModelIndexList all;
    for (int claim = 0; claim < rowCount(); ++claim) {
        const QModelIndex parent = index(claim, 0);
        for (int row = 0; row < rowCount(parent); ++row) {
            all << index(row, 0, parent);
        }
    }
    return all;
}

bool ContradictionFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const CompareItem* item = m_model.item(m_model.index(row, 0, parent));
    // A claim stands only for what is below it: recursive filtering keeps it as long as something is.
    return item != nullptr && (item->contradiction.id == m_kept || ContradictionModel::passes(*item, m_filter));
}

} // namespace gainsay::ui
