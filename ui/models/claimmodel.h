// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/claim.h"
#include "app/domain/contradiction.h"
#include "ui/models/syncedlistmodel.h"

namespace gainsay::ui {

/// What a list shows of a claim.
struct ClaimItem {
    domain::ClaimId id;
    QString text;
    qsizetype openContradictions = 0; ///< suggested ones, which nobody has decided
    qsizetype statements = 0;         ///< quotes that say something about it

    bool operator==(const ClaimItem&) const = default;
};

/// Rows for the claims, in their order.
[[nodiscard]] std::vector<ClaimItem> claimItems(const std::vector<domain::Claim>& claims,
                                                const std::vector<domain::Assertion>& assertions,
                                                const std::vector<domain::Contradiction>& contradictions);

/// The dossier's claims in the order in which they were stated.
class ClaimModel final : public SyncedListModel<ClaimItem, domain::ClaimId> {
    Q_OBJECT

public:
    using SyncedListModel::SyncedListModel;

protected:
    [[nodiscard]] domain::ClaimId keyOf(const ClaimItem& row) const override { return row.id; }
    [[nodiscard]] QVariant dataOf(const ClaimItem& row, int role) const override;
};

} // namespace gainsay::ui
