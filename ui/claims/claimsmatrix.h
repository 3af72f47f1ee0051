// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/claim.h"
#include "app/domain/keys.h"

#include <QString>

#include <vector>

namespace gainsay::ui {

/// One thing that a source says about a claim.
struct ClaimStatement {
    domain::AssertionId assertion;
    domain::Stance stance = domain::Stance::Asserts;
    QString words; ///< of the quote, without quotation marks

    bool operator==(const ClaimStatement&) const = default;
};

/// What one source has to say about one claim. Without statements it is silent, which can be said only of what was
/// read.
struct ClaimCell {
    std::vector<ClaimStatement> statements;
    bool read = false;

    bool operator==(const ClaimCell&) const = default;
};

/// One source, at the head of a column.
struct ClaimColumn {
    domain::SourceId source; ///< null: the articles whose publisher is unknown
    QString name;
    QString detail; ///< "28 Nov 2016 · B"

    bool operator==(const ClaimColumn&) const = default;
};

/// On how much a claim rests.
struct ClaimOrigins {
    bool known = false;  ///< whether anybody worked them out; where no row's are, the column is left out
    int independent = 0; ///< 0: cannot be told
    QString names;       ///< "Kyodo News"

    bool operator==(const ClaimOrigins&) const = default;
};

/// One claim and its cells, one for each column and in the columns' order.
struct ClaimRow {
    domain::Claim claim;
    QString warning; ///< what is unresolved: "which Mitsubishi? unresolved in 1 source"; empty: nothing
    ClaimOrigins origins;
    std::vector<ClaimCell> cells;

    bool operator==(const ClaimRow&) const = default;
};

/// Claims × sources.
struct ClaimsMatrix {
    std::vector<ClaimColumn> columns;
    std::vector<ClaimRow> rows;

    bool operator==(const ClaimsMatrix&) const = default;
};

} // namespace gainsay::ui
