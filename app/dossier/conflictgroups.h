// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/rowcomparison.h"

namespace gainsay::dossier {

/// Finds what has to be decided together, so that every decision leaves a dossier whose references hold: a row and what
/// refers to it, rows that cannot both be there, and what one deletion took along. Marks further parts as conflicts where
/// they come to depend on one, numbers the groups in the parts, and returns them.
[[nodiscard]] std::vector<std::vector<PartName>> groupConflicts(const TableShapes& shapes,
                                                                std::vector<DifferingRow>& rows);

} // namespace gainsay::dossier
