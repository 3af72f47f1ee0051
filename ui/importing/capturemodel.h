// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/importer.h"

#include <QAbstractTableModel>

#include <vector>

namespace gainsay::ui {

/// The captures of a web archive, each with a box to be ticked. At first all are but those that repeat an earlier one.
class CaptureModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, AddressColumn, TimeColumn, StatusColumn, columns };

    explicit CaptureModel(std::vector<session::ImportItem> captures, QObject* parent = nullptr);

    /// Ticks or unticks one row.
    void setChosen(int row, bool chosen);
    [[nodiscard]] int chosenCount() const;
    /// Those that are ticked, in the archive's order.
    [[nodiscard]] std::vector<session::ImportItem> chosen() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        session::ImportItem item;
        bool chosen = true;
    };
    [[nodiscard]] static QString words(const session::ImportItem& item, int column);

    std::vector<Row> m_rows;
};

} // namespace gainsay::ui
