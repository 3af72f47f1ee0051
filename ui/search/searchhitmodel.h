// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/searchhits.h"

#include <QAbstractListModel>

namespace gainsay::ui {

/// The answers to one query, best first.
class SearchHitModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { HitRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    /// Another query's answers have nothing in common with those before.
    void setHits(std::vector<SearchHitItem> hits);
    [[nodiscard]] const SearchHitItem& hit(int row) const { return m_hits[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<SearchHitItem> m_hits;
};

} // namespace gainsay::ui
