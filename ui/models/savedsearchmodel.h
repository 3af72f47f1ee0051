// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/savedsearch.h"
#include "ui/models/syncedlistmodel.h"

namespace gainsay::ui {

/// The dossier's saved searches in the order in which they were saved.
class SavedSearchModel final : public SyncedListModel<domain::SavedSearch, domain::SavedSearchId> {
    Q_OBJECT

public:
    using SyncedListModel::SyncedListModel;

protected:
    [[nodiscard]] domain::SavedSearchId keyOf(const domain::SavedSearch& row) const override { return row.id; }
    [[nodiscard]] QVariant dataOf(const domain::SavedSearch& row, int role) const override;
};

} // namespace gainsay::ui
