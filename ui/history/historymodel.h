// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "ui/models/syncedlistmodel.h"

namespace gainsay::ui {

/// A line of the history as it is shown. An entry never changes; only what became of it since does.
struct HistoryItem {
    dossier::HistoryEntry entry;

    bool operator==(const HistoryItem& other) const {
        return entry.hash == other.entry.hash && entry.isInForce == other.entry.isInForce &&
               entry.mergedWith == other.entry.mergedWith;
    }
};

/// An entry of the journal: its hash, and the merge that it came with (0: none), since one entry of another copy can
/// come twice, with a merge that was undone and with the next.
using HistoryKey = std::pair<QByteArray, qint64>;

/// The entries of the history that a filter lets through, newest first.
class HistoryModel final : public SyncedListModel<HistoryItem, HistoryKey> {
    Q_OBJECT

public:
    using SyncedListModel::SyncedListModel;

    /// Whether the entry was an action of this dossier that can be undone, or done again.
    [[nodiscard]] static bool isAction(const dossier::HistoryEntry& entry);

protected:
    [[nodiscard]] HistoryKey keyOf(const HistoryItem& row) const override {
        return {row.entry.hash, row.entry.mergedWith.value_or(0)};
    }
    [[nodiscard]] QVariant dataOf(const HistoryItem& row, int role) const override;
};

} // namespace gainsay::ui
