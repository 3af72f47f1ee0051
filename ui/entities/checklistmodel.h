// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QUuid>

#include <vector>

namespace gainsay::ui {

/// Things that can be ticked.
class CheckListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    struct Row {
        QUuid key;
        QString text;
        QString detail; ///< in the tool tip
        bool isTicked = false;
    };

    CheckListModel(std::vector<Row> rows, QObject* parent);

    [[nodiscard]] std::vector<QUuid> ticked() const;
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace gainsay::ui
