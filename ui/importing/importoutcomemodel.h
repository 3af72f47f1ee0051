// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/importer.h"

#include <QAbstractListModel>

#include <vector>

namespace gainsay::ui {

/// One batch of imports: while it runs, its items in their order, each with what is being done with it; at its end, the
/// outcomes, failures first, then duplicates, then what came in. Archives that were only unpacked do not show: what was
/// in them does.
class ImportOutcomeModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< int of session::ImportStatus
        WordRole,                      ///< "imported", "already here", …
        ReasonRole,                    ///< why it failed; empty otherwise
        StateRole,                     ///< int of State
    };

    /// How far an item is.
    enum class State { Waiting, Reading, Done };

    using QAbstractListModel::QAbstractListModel;

    /// Replaces the batch; another batch has nothing in common with the one before.
    void setOutcomes(std::vector<session::ImportOutcome> outcomes);
    /// Adds items that wait; the first of them is the importer's item `first`, and 0 begins a new batch.
    void addItems(qsizetype first, std::vector<session::ImportOutcome> items);
    void setReading(qsizetype number);
    void setOutcome(qsizetype number, const session::ImportOutcome& outcome);
    /// The outcome in a row; of an item that is not done, only what it was named.
    [[nodiscard]] const session::ImportOutcome& outcomeAt(int row) const {
        return m_rows[static_cast<size_t>(row)].outcome;
    }
    /// What failed or was cancelled, to be tried again.
    [[nodiscard]] std::vector<session::ImportItem> unfinishedItems() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        session::ImportOutcome outcome;
        State state = State::Waiting;
    };
    std::vector<Row> m_rows;
};

} // namespace gainsay::ui
