// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "ui/models/syncedlistmodel.h"

namespace gainsay::ui {

/// One quote as lists show it.
struct QuoteItem {
    domain::QuoteId id;
    QString words; ///< on one line
    QString where; ///< "Harbour Times · 3 Mar 2031"
    int colour = domain::firstColour;
    std::vector<domain::Tag> tags; ///< by name

    bool operator==(const QuoteItem&) const = default;
};

/// All quotes with their tags, in the order of the library's articles and of their text. Reads the articles where there
/// are quotes, so use it off the interface's thread.
[[nodiscard]] Result<std::vector<QuoteItem>> readQuoteItems(session::Session& session);

/// The dossier's quotes.
class QuoteModel final : public SyncedListModel<QuoteItem, domain::QuoteId> {
    Q_OBJECT

public:
    using SyncedListModel::SyncedListModel;

protected:
    [[nodiscard]] domain::QuoteId keyOf(const QuoteItem& row) const override { return row.id; }
    [[nodiscard]] QVariant dataOf(const QuoteItem& row, int role) const override;
};

} // namespace gainsay::ui
