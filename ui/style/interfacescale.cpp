// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/interfacescale.h"

#include <algorithm>
#include <cmath>

namespace gainsay::ui {
namespace {

/// Ten points, what most desktops come with: there the interface has its own measures.
constexpr double usualPixels = 10 * 96.0 / 72.0;
constexpr int stepsOfWhole = 4;

} // namespace

int interfaceScaleOf(double pixels) {
    const int quarters = static_cast<int>(std::lround(pixels / usualPixels * stepsOfWhole));
    return std::clamp(quarters * 100 / stepsOfWhole, interfaceScales.front(), interfaceScales.back());
}

} // namespace gainsay::ui
