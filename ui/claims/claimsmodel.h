// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/claimsmatrix.h"

#include <QAbstractTableModel>

namespace gainsay::ui {

/// The claims matrix as a table: the claim, one column for each source and, where any row knows its origins, these.
/// New content is taken over by rows and columns, never by a reset.
class ClaimsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole + 1, ///< of a source's header: date and grade
    };

    static constexpr int claimColumn = 0;

    explicit ClaimsModel(QObject* parent = nullptr);

    /// Takes over new content. Claims and sources are told apart by their ids, which must be unique; a row with too few
    /// cells counts as not read in the rest.
    void setMatrix(ClaimsMatrix matrix);

    [[nodiscard]] const ClaimRow& row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] bool isSource(int column) const { return column > 0 && column <= static_cast<int>(m_columns.size()); }
    [[nodiscard]] bool isOrigins(int column) const { return column > static_cast<int>(m_columns.size()); }
    /// The source of a column for which isSource() holds.
    [[nodiscard]] const ClaimColumn& source(int column) const { return m_columns[static_cast<size_t>(column - 1)]; }
    /// What stands where a claim meets a source; null for the claim itself, its origins or an invalid index.
    [[nodiscard]] const ClaimCell* cell(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(domain::ClaimId claim) const;
    [[nodiscard]] int sourceCount() const { return static_cast<int>(m_columns.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct ColumnSteps;
    struct RowSteps;

    [[nodiscard]] QString textOf(const QModelIndex& index) const;
    void setOriginsShown(bool shown);

    std::vector<ClaimColumn> m_columns;
    std::vector<ClaimRow> m_rows;
    bool m_originsShown = false;
};

} // namespace gainsay::ui
