// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/orphanmodel.h"

#include "ui/models/roles.h"

namespace gainsay::ui {

QString placeWords(const domain::QuotePlace& place) {
    if (place.figureChanged) {
        return OrphanModel::tr("≠ A figure changed");
    }
    switch (place.status) {
    case domain::PlaceStatus::Orphaned:
        return OrphanModel::tr("Not found");
    case domain::PlaceStatus::Uncertain:
        return OrphanModel::tr("Uncertain");
    default:
        return OrphanModel::tr("In other words");
    }
}

QVariant OrphanModel::dataOf(const OrphanItem& item, int role) const {
    const session::WaitingQuote& row = item.waiting;
    const auto detail = [&row] {
        const QString from = row.sourceName.isEmpty() ? row.article.title : row.sourceName;
        return tr("%1 · %2 · version %3 → %4")
            .arg(placeWords(row.place), from)
            .arg(row.ownOrdinal)
            .arg(row.latestOrdinal);
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.quote.exact.simplified();
    case Qt::AccessibleTextRole:
        return tr("%1. %2").arg(detail(), row.quote.exact.simplified());
    case DetailRole:
        return detail();
    case AttentionRole:
        return row.place.figureChanged;
    case KeyRole:
        return row.quote.id.uuid();
    default:
        return {};
    }
}

} // namespace gainsay::ui
