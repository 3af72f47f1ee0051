// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/journal.h"
#include "ui/models/syncedlistmodel.h"

#include <QDateTime>

namespace gainsay::ui {

/// What the history shows of a journal entry.
struct JournalItem {
    qint64 sequence = 0;
    QDateTime at; ///< UTC
    QString actor;
    dossier::EntryKind kind = dossier::EntryKind::Do;
    QString summary; ///< what was done, or what was taken back or done again

    bool operator==(const JournalItem&) const = default;
};

[[nodiscard]] JournalItem journalItem(const dossier::JournalEntry& entry);

/// The latest changes of the dossier, newest first.
class JournalModel final : public SyncedListModel<JournalItem, qint64> {
    Q_OBJECT

public:
    using SyncedListModel::SyncedListModel;

protected:
    [[nodiscard]] qint64 keyOf(const JournalItem& row) const override { return row.sequence; }
    [[nodiscard]] QVariant dataOf(const JournalItem& row, int role) const override;
};

} // namespace gainsay::ui
