// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journalmodel.h"

#include "app/domain/datewords.h"
#include "ui/models/roles.h"

namespace gainsay::ui {

JournalItem journalItem(const dossier::JournalEntry& entry) {
    return {entry.sequence, entry.at, entry.actor, entry.kind, entry.action.summary};
}

QVariant JournalModel::dataOf(const JournalItem& row, int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        switch (row.kind) {
        case dossier::EntryKind::Undo:
            return tr("Undone: %1").arg(row.summary);
        case dossier::EntryKind::Redo:
            return tr("Done again: %1").arg(row.summary);
        case dossier::EntryKind::Do:
            break;
        }
        return row.summary;
    case RawRole:
        return QVariant::fromValue(row);
    case DetailRole:
        return tr("%1 UTC · %2").arg(domain::momentWords(row.at.toUTC()), row.actor);
    default:
        return {};
    }
}

} // namespace gainsay::ui
