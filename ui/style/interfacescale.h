// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace gainsay::ui {

/// How large the whole interface can be had, in per cent of its own measures. Everything grows alike, pictures and
/// spaces with the letters, so that no view has to be laid out for more than one size of letters.
inline constexpr std::array interfaceScales{100, 125, 150, 200, 300};

/// The scale at which the interface's letters are as large as the desktop's, in whole quarters: 100–300 per cent.
/// \param pixels size of the desktop's font in device-independent pixels.
[[nodiscard]] int interfaceScaleOf(double pixels);

} // namespace gainsay::ui
