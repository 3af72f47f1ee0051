// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/partialdate.h"

#include <QDateTime>
#include <QString>

namespace gainsay::domain {

/// Dates as the interface writes them, in its language: "14 Mar 2021", "2021年3月14日". Reports have their own
/// (PartialDate::display). All are empty for a date that is not valid.
[[nodiscard]] QString dateWords(const PartialDate& date);
[[nodiscard]] QString dayWords(QDate day);
/// Day and minute, in the time zone that `moment` is in; "14 Mar 2021, 09:30".
[[nodiscard]] QString momentWords(const QDateTime& moment);
/// A month beside others of its year, short: "Mar".
[[nodiscard]] QString monthWords(QDate month);
/// A month with its year: "Mar 2021".
[[nodiscard]] QString monthOfYearWords(QDate month);

} // namespace gainsay::domain
