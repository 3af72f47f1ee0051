// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/partialdate.h"

#include <QString>

#include <optional>

namespace gainsay::import {

/// A date found in words, and where (UTF-16 offsets in the searched text, end exclusive).
struct FoundDate {
    domain::PartialDate date;
    qsizetype start = 0;
    qsizetype end = 0;
};

/// Which number of "03/04/2020" is the day.
enum class DayOrder { Unknown, DayFirst, MonthFirst };

/// As people write who use a language, given as BCP 47 tag: "en-US" puts the month first, plain "en" tells nothing.
[[nodiscard]] DayOrder dayOrderOf(QStringView language);

/// The first full date of a line: "Mar 3, 2020", "3. März 2020", "3 مارس 2020", "2020年3月3日", "2020-03-03",
/// "31/01/2020". "03/04/2020" can be two days and is none unless the order is known. Year 1900 to 2100.
[[nodiscard]] std::optional<FoundDate> findDate(QStringView line, DayOrder order = DayOrder::Unknown);

/// The same moment in the zone of whoever shows it: `shown` is the day and `words` are what a page shows of it, time of
/// day included ("22 Dec 2023, 10:22 PM"). Where both are one moment, their difference is the zone. `moment` unchanged
/// where it has a zone other than UTC, or where the two do not fit.
[[nodiscard]] domain::PartialDate inZoneOf(const domain::PartialDate& moment, const domain::PartialDate& shown,
                                           QStringView words);

/// Reads a time as machines write it: ISO 8601 with all its variants, RFC 2822, seconds or milliseconds since 1970;
/// else what findDate() sees. A zone is kept where there is one. Empty where it is none of these.
[[nodiscard]] domain::PartialDate readTimestamp(QStringView text);

} // namespace gainsay::import
