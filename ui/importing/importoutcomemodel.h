// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/importer.h"

#include <QAbstractListModel>

#include <optional>
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
        RetryRole,                     ///< bool: can be tried again now
        RemoveRole,                    ///< bool: an article that came in, and can be deleted again now
    };

    /// How far an item is.
    enum class State { Waiting, Reading, Done };

    using QAbstractListModel::QAbstractListModel;

    /// The end of the batch: its outcomes, and with them what was kept of the one before.
    void setOutcomes(const std::vector<session::ImportOutcome>& outcomes);
    /// Adds items that wait; the first of them is the importer's item `first`, and 0 begins a new batch.
    /// That has nothing in common with the one before, unless takeUnfinished() was called: what was not taken then
    /// stays.
    void addItems(qsizetype first, std::vector<session::ImportOutcome> items);
    void setReading(qsizetype number);
    void setOutcome(qsizetype number, const session::ImportOutcome& outcome);
    /// The outcome in a row; of an item that is not done, only what it was named.
    [[nodiscard]] const session::ImportOutcome& outcomeAt(int row) const {
        return m_rows[static_cast<size_t>(row)].outcome;
    }
    /// The row of the importer's item.
    [[nodiscard]] int rowOf(qsizetype number) const { return m_first + static_cast<int>(number); }
    /// How many of what is done ended so.
    [[nodiscard]] int count(session::ImportStatus status) const;
    /// Whether the batch is at its end and something failed or was cancelled.
    [[nodiscard]] bool hasUnfinished() const;
    /// Takes out what failed or was cancelled, to be tried again: that of some rows, given from the top, or of all.
    /// Nothing while a batch runs.
    [[nodiscard]] std::vector<session::ImportItem>
    takeUnfinished(const std::optional<std::vector<int>>& rows = std::nullopt);
    /// Takes out what has become an article of its own of these rows, given from the top. Nothing while a batch runs.
    [[nodiscard]] std::vector<domain::ArticleId> takeImported(const std::vector<int>& rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        session::ImportOutcome outcome;
        State state = State::Waiting;
    };
    [[nodiscard]] Row* itemAt(qsizetype number);
    /// Takes out the rows that `isMeant` says, with their numbers; nothing while a batch runs.
    template <typename IsMeant>
    [[nodiscard]] std::vector<Row> take(const IsMeant& isMeant);

    std::vector<Row> m_rows;
    int m_first = 0; ///< row of the importer's item 0
    bool m_isRunning = false;
    bool m_keepsRows = false; ///< the next batch tries some of this one's again
};

} // namespace gainsay::ui
