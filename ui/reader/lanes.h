// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/readeritems.h"

#include <vector>

namespace gainsay::ui {

/// The lane of each span, 0 nearest to the text, so that no two that overlap share one and as few as possible are used:
/// interval partitioning, first free lane in order of start. Spans that merely touch count as apart.
[[nodiscard]] std::vector<int> packLanes(const std::vector<Utf16Span>& spans);

} // namespace gainsay::ui
