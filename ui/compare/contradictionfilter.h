// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/contradictionmodel.h"

#include <QSortFilterProxyModel>

namespace gainsay::ui {

/// The contradictions that pass one filter, with the claims that still have any.
class ContradictionFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    /// Shows `model`, which must outlive this.
    explicit ContradictionFilter(ContradictionModel& model, QObject* parent = nullptr);

    [[nodiscard]] CompareFilter filter() const { return m_filter; }
    void setFilter(CompareFilter filter);
    /// One contradiction that stays whether it passes or not; null: none.
    void setKept(domain::ContradictionId id);
    [[nodiscard]] domain::ContradictionId kept() const { return m_kept; }

    /// The contradiction of a row; null for a claim's row.
    [[nodiscard]] const CompareItem* item(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(domain::ContradictionId id) const;
    /// All contradictions in the order shown, claims left out.
    [[nodiscard]] QModelIndexList contradictions() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    ContradictionModel& m_model;
    CompareFilter m_filter = CompareFilter::All;
    domain::ContradictionId m_kept;
};

} // namespace gainsay::ui
