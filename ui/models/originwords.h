// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/originreport.h"

namespace gainsay::ui {

/// "5 articles".
[[nodiscard]] QString articleCount(qsizetype articles);
/// "5 articles · 1 independent origin": under a claim in lists; empty where no article affirms it.
[[nodiscard]] QString originCountLine(const session::OriginReport& report);
/// "5 articles rest on 1 independent origin"; empty where no article affirms it.
[[nodiscard]] QString originHeadline(const session::OriginReport& report);
/// The names of the origins: "Kyodo News, Harbour Daily"; at most so many, then how many more.
[[nodiscard]] QString originNames(const session::OriginReport& report, qsizetype most);
/// The whole in one line, with what follows for grading: "5 articles rest on 1 independent origin: Kyodo News.
/// “Confirmed by other sources” cannot be graded yet." Empty where no article affirms it.
[[nodiscard]] QString originSentence(const session::OriginReport& report);

} // namespace gainsay::ui
