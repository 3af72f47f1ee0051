// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/claimmodel.h"

#include "ui/models/roles.h"

#include <QHash>

namespace gainsay::ui {

std::vector<ClaimItem> claimItems(const std::vector<domain::Claim>& claims,
                                  const std::vector<domain::Assertion>& assertions,
                                  const std::vector<domain::Contradiction>& contradictions) {
    QHash<domain::ClaimId, qsizetype> open;
    for (const domain::Contradiction& one : contradictions) {
        if (one.status == domain::ContradictionStatus::Suggested) {
            ++open[one.claim];
        }
    }
    QHash<domain::ClaimId, qsizetype> statements;
    for (const domain::Assertion& one : assertions) {
        ++statements[one.claim];
    }
    std::vector<ClaimItem> items;
    items.reserve(claims.size());
    for (const domain::Claim& claim : claims) {
        items.push_back({claim.id, claim.text, open.value(claim.id), statements.value(claim.id)});
    }
    return items;
}

QVariant ClaimModel::dataOf(const ClaimItem& row, int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.text;
    case RawRole:
        return QVariant::fromValue(row);
    case KeyRole:
        return row.id.uuid();
    case AlertCountRole:
        return static_cast<qlonglong>(row.openContradictions);
    case Qt::AccessibleTextRole:
        return tr("Claim: %1, %n open contradiction(s)", nullptr, static_cast<int>(row.openContradictions))
            .arg(row.text);
    default:
        return {};
    }
}

} // namespace gainsay::ui
