// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/articletext.h"

#include <vector>

namespace gainsay::ui {

/// Most hits that are looked for in one article.
inline constexpr qsizetype maximumHits = 5000;

/// Where some words stand in an article, in order, not overlapping; code points. Upper and lower case count as the
/// same, so do straight and curly quotation marks, the dashes, and all white space.
[[nodiscard]] std::vector<domain::TextRange> findInText(const domain::ArticleText& article, const QString& words);

} // namespace gainsay::ui
