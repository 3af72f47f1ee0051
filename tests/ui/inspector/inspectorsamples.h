// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorfacts.h"

/// A dispute that never was: a night ferry, a pier, and newspapers that do not agree.
namespace gainsay::ui::samples {

[[nodiscard]] std::vector<ClaimOption> claims();
[[nodiscard]] std::vector<EntityOption> entities();

/// A quote with an assertion, two linked entities, one ambiguous name, a note and two opponents.
[[nodiscard]] QuoteFacts quote();
/// The same article's other quote, about which nothing is known yet.
[[nodiscard]] QuoteFacts bareQuote();
[[nodiscard]] ArticleFacts article();
/// An article of an unknown outlet that nobody has judged.
[[nodiscard]] ArticleFacts bareArticle();
[[nodiscard]] EntityFacts entity();

} // namespace gainsay::ui::samples
