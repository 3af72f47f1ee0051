// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/partialdate.h"

namespace gainsay::ui {

/// Reads a date as people write it: all that domain::PartialDate reads, and what its display() shows, with months long
/// or short and in any case ("14 Mar 2021", "March 2021", "autumn 2020"). Empty where it is none of these.
[[nodiscard]] domain::PartialDate dateFromWords(const QString& text);

} // namespace gainsay::ui
