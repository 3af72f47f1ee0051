// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/partialdate.h"
#include "app/domain/textrange.h"

#include <QString>

#include <vector>

namespace gainsay::analysis {

/// A date that a text names.
struct DateMention {
    domain::TextRange range;  ///< code points
    domain::PartialDate date; ///< resolved
    QString rule; ///< "iso", "day-month-year", "month-year", "month", "season", "year", "weekday", "relative", "era" …
    bool isRelative = false; ///< whether the publication date had a say in it

    bool operator==(const DateMention&) const = default;
};

/// The dates of a text, ascending, without overlap. What does not say its year is resolved against the day of
/// publication: "in September" is the latest September that had begun by then, "last June" the latest June that was
/// over, "Monday" the latest Monday up to that day. Where the publication date is empty or coarser than needed, such
/// dates are left out. English and Japanese (years of the era included).
[[nodiscard]] std::vector<DateMention> datesOf(const QString& text, const domain::PartialDate& published);

} // namespace gainsay::analysis
