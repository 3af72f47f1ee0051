// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace gainsay::ui {

/// "8 a second, about 4 seconds left"; empty while there is too little to judge by, and when all is done.
[[nodiscard]] QString paceWords(qsizetype finished, qsizetype total, std::chrono::milliseconds elapsed);

} // namespace gainsay::ui
