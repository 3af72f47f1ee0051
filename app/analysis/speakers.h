// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/passagereading.h"

namespace gainsay::analysis {

/// Somebody whom a passage names as the one who says it.
struct Speaker {
    domain::TextRange range;
    QString name; ///< as written: "ministry sources"
    QString rule; ///< "subject", "inverted", "according-to", "cited", "told", "by", "ja"
};

/// The chain of attribution of a passage, from where the news comes from to whoever passes it on: of "Kyodo News
/// reported, citing ministry sources" the sources, then Kyodo. Pronouns are left out, and nobody appears twice.
[[nodiscard]] std::vector<Speaker> speakersOf(const QString& text, const PassageReading& passage,
                                              const Lexicons& lexicons);

} // namespace gainsay::analysis
