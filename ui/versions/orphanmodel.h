// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/versiondesk.h"
#include "ui/models/syncedlistmodel.h"

namespace gainsay::ui {

/// A waiting quote as a row.
struct OrphanItem {
    session::WaitingQuote waiting;

    bool operator==(const OrphanItem& other) const {
        return waiting.quote == other.waiting.quote && waiting.place == other.waiting.place;
    }
};

/// Quotes that wait for somebody to say where they stand. The name of a row is the quote's words; DetailRole says what
/// became of them and where, AttentionRole whether a figure changed.
class OrphanModel final : public SyncedListModel<OrphanItem, domain::QuoteId> {
    Q_OBJECT

public:
    using SyncedListModel::SyncedListModel;

protected:
    [[nodiscard]] domain::QuoteId keyOf(const OrphanItem& item) const override { return item.waiting.quote.id; }
    [[nodiscard]] QVariant dataOf(const OrphanItem& item, int role) const override;
};

/// "≠ A figure changed", "In other words", "Uncertain", "Not found".
[[nodiscard]] QString placeWords(const domain::QuotePlace& place);

} // namespace gainsay::ui
