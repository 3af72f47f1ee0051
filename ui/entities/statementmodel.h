// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/entitypage.h"
#include "ui/models/syncedlistmodel.h"

#include <tuple>

namespace gainsay::ui {

/// What tells one row from another: the quote or, of a sentence, its place and whether its names are rejected.
using StatementKey = std::tuple<domain::QuoteId, domain::VersionId, qsizetype, bool>;

/// What is said of an entity, a row each. Display: the words; detail: who says it and when.
class StatementModel final : public SyncedListModel<session::EntityStatement, StatementKey> {
    Q_OBJECT

public:
    using SyncedListModel::SyncedListModel;

protected:
    [[nodiscard]] StatementKey keyOf(const session::EntityStatement& row) const override;
    [[nodiscard]] QVariant dataOf(const session::EntityStatement& row, int role) const override;
};

/// The first line of a row: who says it.
[[nodiscard]] QString outletOf(const session::EntityStatement& statement);
/// "citing Kyodo News, ministry sources"; empty where nobody is cited.
[[nodiscard]] QString citedIn(const session::EntityStatement& statement);
/// What is known of its names: "quote", "suggested", "could be several", "linked", "rejected".
[[nodiscard]] QString stateOf(const session::EntityStatement& statement);

} // namespace gainsay::ui
