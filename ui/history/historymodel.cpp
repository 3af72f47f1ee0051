// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historymodel.h"

#include "app/domain/datewords.h"
#include "ui/models/roles.h"

namespace gainsay::ui {

bool HistoryModel::isAction(const dossier::HistoryEntry& entry) {
    return entry.kind == dossier::EntryKind::Do && !entry.mergedWith;
}

QVariant HistoryModel::dataOf(const HistoryItem& item, int role) const {
    const dossier::HistoryEntry& row = item.entry;
    const auto title = [&row] {
        switch (row.kind) {
        case dossier::EntryKind::Undo:
            return tr("Undone: %1").arg(row.action.summary);
        case dossier::EntryKind::Redo:
            return tr("Done again: %1").arg(row.action.summary);
        case dossier::EntryKind::Do:
            break;
        }
        return row.action.summary;
    };
    const auto detail = [&row] {
        QString words = tr("%1 UTC · %2").arg(domain::momentWords(row.at.toUTC()), row.actor);
        if (row.mergedWith) {
            words += tr(" · in another copy, came with entry %1").arg(*row.mergedWith);
        } else {
            words += tr(" · entry %1").arg(row.sequence);
        }
        return isAction(row) && !row.isInForce ? words + tr(" · undone since") : words;
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return title();
    case Qt::AccessibleTextRole:
        return title() + QStringLiteral(", ") + detail();
    case DetailRole:
        return detail();
    case AttentionRole:
        return isAction(row) && !row.isInForce;
    case RawRole:
        return row.sequence;
    default:
        return {};
    }
}

} // namespace gainsay::ui
