// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/importer.h"

#include <QAbstractListModel>

#include <vector>

namespace gainsay::ui {

/// The outcomes of one batch of imports: failures first, then duplicates, then what came in.
class ImportOutcomeModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< int of session::ImportStatus
        WordRole,                      ///< "imported", "already here", …
        ReasonRole,                    ///< why it failed; empty otherwise
    };

    using QAbstractListModel::QAbstractListModel;

    /// Replaces the batch; another batch has nothing in common with the one before.
    void setOutcomes(std::vector<session::ImportOutcome> outcomes);
    [[nodiscard]] const std::vector<session::ImportOutcome>& outcomes() const { return m_outcomes; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<session::ImportOutcome> m_outcomes;
};

} // namespace gainsay::ui
