// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/extractor.h"

namespace gainsay::worker {

/// Answers requests from standard input on standard output, one after the other, until the input ends.
/// Returns the exit code.
[[nodiscard]] int serve(const import::Extractor& extractor, const QString& sandbox);

} // namespace gainsay::worker
