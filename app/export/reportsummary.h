// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/reportindex.h"

#include <QStringList>

namespace gainsay::exporting {

/// The sources that take one stance towards a claim.
struct StanceLine {
    domain::Stance stance = domain::Stance::Asserts;
    QStringList outlets; ///< each once
};

/// How one claim stands.
struct ClaimSummary {
    const domain::Claim* claim = nullptr;
    bool disputed = false; ///< opposed stances, or a contradiction that is neither explained nor dismissed
    std::vector<StanceLine> stances;
    ReportIndex::Rows<domain::Contradiction> contradictions; ///< those that are printed
    QString origins;                                         ///< empty where unknown
};

/// What a report says before its details.
struct ReportSummary {
    QStringList sentences; ///< what was read, what was found, what has been decided
    std::vector<ClaimSummary> claims;

    [[nodiscard]] size_t disputed() const;
};

[[nodiscard]] ReportSummary summarise(const ReportIndex& index);

/// "SBS News asserts it, The Merkle denies it and Modern Tokyo Times doubts it."
[[nodiscard]] QString stanceSentence(const ClaimSummary& summary);

/// "How to check this report": one step each, in plain words.
[[nodiscard]] QStringList checkingSteps();

} // namespace gainsay::exporting
