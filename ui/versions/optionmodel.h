// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/versiondesk.h"

#include <QAbstractListModel>

namespace gainsay::ui {

/// The places where one waiting quote may stand, best first.
class OptionModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setOptions(std::vector<session::PlaceOption> options);
    [[nodiscard]] const session::PlaceOption& option(int row) const { return m_options[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<session::PlaceOption> m_options;
};

} // namespace gainsay::ui
