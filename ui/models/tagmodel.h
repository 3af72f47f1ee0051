// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/tagdesk.h"
#include "ui/models/syncedlistmodel.h"

namespace gainsay::ui {

/// The dossier's tags by name, with how many quotes have each.
class TagModel final : public SyncedListModel<session::TagRow, domain::TagId> {
    Q_OBJECT

public:
    using SyncedListModel::SyncedListModel;

protected:
    [[nodiscard]] domain::TagId keyOf(const session::TagRow& row) const override { return row.tag.id; }
    [[nodiscard]] QVariant dataOf(const session::TagRow& row, int role) const override;
};

} // namespace gainsay::ui
