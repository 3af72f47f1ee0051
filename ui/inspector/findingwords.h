// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/findings.h"

namespace gainsay::ui {

/// Where a fact was found: "meta “og:title”", "byline on the page", "mail header “From”".
[[nodiscard]] QString placeWords(const domain::Finding& finding);

/// "3 passages hidden by the page were left out", "1 passage … is part of the text"; empty where there is none.
[[nodiscard]] QString hiddenWords(const domain::Findings& findings);

/// How a passage is hidden: "not displayed", "in the colour of its ground".
[[nodiscard]] QString hidingWords(const domain::HiddenPassage& passage);

} // namespace gainsay::ui
