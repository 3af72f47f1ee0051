// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/export/reportcontent.h"

namespace gainsay::exporting {

/// Whether every quote says, byte for byte in UTF-8, what the stored text has at its range, and every stored text has
/// the SHA-256 that its Version was frozen with. Corrupt, naming article and quote, where not. Every renderer asks this
/// first and writes nothing when it fails: what is printed is verified as it is printed.
[[nodiscard]] Result<void> verifyQuotes(const ReportContent& content);

} // namespace gainsay::exporting
