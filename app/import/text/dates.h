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

/// The first full date of a line: "Mar 3, 2020", "3. März 2020", "2020年3月3日", "2020-03-03", "31/01/2020".
/// "03/04/2020" can be two days and is none. Year 1900 to 2100.
[[nodiscard]] std::optional<FoundDate> findDate(QStringView line);

/// Reads a time as machines write it: ISO 8601 with all its variants, RFC 2822, seconds or milliseconds since 1970;
/// else what findDate() sees. A zone is kept where there is one. Empty where it is none of these.
[[nodiscard]] domain::PartialDate readTimestamp(QStringView text);

} // namespace gainsay::import
