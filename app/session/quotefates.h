// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/quoteplace.h"

namespace gainsay::session {

/// What became of the quotes of an article in its new version.
struct QuoteFates {
    int unchanged = 0;
    int moved = 0;
    int reworded = 0;
    int uncertain = 0;
    int gone = 0;
    int waiting = 0;        ///< of all these: those that somebody has to decide on
    int changedFigures = 0; ///< of all these: those whose new words give other figures

    void count(const domain::QuotePlace& place);
    void add(const QuoteFates& other);
    [[nodiscard]] int total() const { return unchanged + moved + reworded + uncertain + gone; }

    bool operator==(const QuoteFates&) const = default;
};

} // namespace gainsay::session
