// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/partialdate.h"

namespace gainsay::ui {

/// Reads a date as people write it: all that domain::PartialDate reads, and what domain::dateWords shows in any
/// language, with months long or short and in any case ("14 Mar 2021", "March 2021", "autumn 2020", "2021年3月14日",
/// "2020年秋"). Empty where it is none of these. A day may be followed by a time, and that by a zone: "14 Mar 2021,
/// 09:30 +09:00".
[[nodiscard]] domain::PartialDate dateFromWords(const QString& text);

/// In which zone a date with a time of day is: "zone UTC+09:00", "no time zone given"; empty for
/// others, whose words say it themselves.
[[nodiscard]] QString precisionWords(const domain::PartialDate& date);

} // namespace gainsay::ui
