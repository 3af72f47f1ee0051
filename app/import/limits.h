// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace gainsay::import {

/// Bounds on what is read. A newspaper article has 10 KiB; these keep hostile or mistaken input from costing minutes.
inline constexpr qint64 maxInputBytes = qint64{64} << 20;
inline constexpr qint64 maxMarkupBytes = qint64{32}
                                         << 20; ///< HTML and Markdown: their trees cost many times their bytes
inline constexpr qsizetype maxBlocks = 100'000;
inline constexpr int maxNesting = 1'000;    ///< open elements, block quotes or lists within each other
inline constexpr int maxAttributes = 1'000; ///< of one HTML element

} // namespace gainsay::import
