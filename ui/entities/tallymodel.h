// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/syncedlistmodel.h"

#include <QUuid>

namespace gainsay::ui {

/// A name and, below it, what there is to know of it: how often, or why.
struct Tally {
    QUuid key;
    QString name;
    QString detail;

    bool operator==(const Tally&) const = default;
};

/// A short list of names.
class TallyModel final : public SyncedListModel<Tally, QUuid> {
    Q_OBJECT

public:
    using SyncedListModel::SyncedListModel;

protected:
    [[nodiscard]] QUuid keyOf(const Tally& row) const override { return row.key; }
    [[nodiscard]] QVariant dataOf(const Tally& row, int role) const override;
};

} // namespace gainsay::ui
