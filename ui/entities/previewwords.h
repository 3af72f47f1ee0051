// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/entitymerging.h"
#include "ui/style/widgets/runlabel.h"

#include <vector>

namespace gainsay::ui {

/// What a merge would do, a line for each kind of thing; a warning first where somebody kept the two apart.
[[nodiscard]] std::vector<TextRun> previewWords(const session::EntityMergePreview& preview);
/// What a split would do.
[[nodiscard]] std::vector<TextRun> previewWords(const session::EntitySplitPreview& preview);

} // namespace gainsay::ui
