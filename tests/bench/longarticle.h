// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/environment.h"
#include "app/domain/articletext.h"
#include "app/domain/keys.h"

#include <vector>

namespace gainsay::bench {

/// What lies over one long article.
struct Load {
    qsizetype bytes = 1'000'000; ///< of its text, in UTF-8
    int quotes = 2'000;
    int mentions = 5'000;
};

/// Makes a dossier with a short article and, behind it, a long one for each load: headings, paragraphs, lists,
/// quotations, tables and captions, an eighth of the words Japanese, with what each of the lenses marks. Of the quotes
/// one in ten has a note and one in ten speaks to a claim; some overlap six deep; some contradict each other. Of the
/// mentions one in ten is linked, and one in forty ambiguous. Gives the articles, the short one first.
[[nodiscard]] std::vector<domain::ArticleId> makeLongArticles(const QString& path, const Environment& environment,
                                                              const std::vector<Load>& loads);

} // namespace gainsay::bench
