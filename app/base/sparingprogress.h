// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"

namespace gainsay {

/// A sink for a job that reports each of its many steps: hands on what a reader can tell from the report before, which
/// is another step's name or another thousandth. For one job; called on its thread.
[[nodiscard]] ProgressSink sparing(ProgressSink sink);

} // namespace gainsay
