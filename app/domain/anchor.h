// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/articletext.h"
#include "app/domain/textrange.h"

#include <QString>

#include <optional>

namespace gainsay::domain {

/// TextQuoteSelector and TextPositionSelector of the W3C Web Annotation Data Model, of one passage.
struct Selectors {
    QString exact;
    QString prefix;
    QString suffix;
    std::optional<TextRange> position; ///< as counted in the text that the quote was taken from

    bool operator==(const Selectors&) const = default;
};

enum class AnchorStatus { Anchored, Moved, Reworded, Orphaned };

/// Where a passage is in a text, and how sure that is.
struct Anchoring {
    AnchorStatus status = AnchorStatus::Orphaned;
    TextRange range;  ///< meaningless when orphaned
    double score = 0; ///< 0–1; 1: same words at the same place; of an orphan: how good the best place would have been
};

/// Code points of context kept on either side of a quote.
inline constexpr qsizetype contextLength = 32;

/// The selectors of a range of a text.
[[nodiscard]] Selectors selectorsOf(const ArticleText& text, TextRange range);

/// Finds one passage again; Anchorer::find of a text that is asked about once.
[[nodiscard]] Anchoring anchor(const ArticleText& text, const Selectors& selectors);

/// "anchored", "moved", "reworded", "orphaned".
[[nodiscard]] QString toString(AnchorStatus status);

} // namespace gainsay::domain
