// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/claim.h"
#include "app/export/pdf/pdftext.h"

#include <array>

namespace gainsay::exporting {

/// Roles of colour on paper, the light ones of the HTML report.
namespace inks {
inline constexpr Ink text{0x20242A};
inline constexpr Ink muted{0x5B626C};
inline constexpr Ink accent{0x245A8D};
inline constexpr Ink accentTint{0xE3EDF6};
inline constexpr Ink line{0xDDD8CF};
inline constexpr Ink ground{0xE9E5DE};
inline constexpr Ink raised{0xF7F5F1};
inline constexpr Ink asserts{0x1C6B4A};
inline constexpr Ink shared{0x7D5200};

/// By stance: asserts, denies, doubts, reports.
inline constexpr std::array stance{Ink{0x1C6B4A}, Ink{0xA8321F}, Ink{0x7D5200}, Ink{0x58606B}};
inline constexpr std::array stanceTint{Ink{0xE2F1E9}, Ink{0xFAE6E1}, Ink{0xFBF0D6}, Ink{0xEBEDF0}};
/// By highlight colour, 1–8.
inline constexpr std::array highlight{Ink{0xFCE9A9}, Ink{0xCFE6F8}, Ink{0xCDEBDC}, Ink{0xF9D7C3},
                                      Ink{0xE9D5EC}, Ink{0xF8D3D6}, Ink{0xC9ECEC}, Ink{0xE1E3E6}};
} // namespace inks

namespace styles {
inline constexpr TextStyle body{false, 9, false, inks::text, {}, {}, false};
inline constexpr TextStyle strong{false, 9, true, inks::text, {}, {}, false};
inline constexpr TextStyle muted{false, 8, false, inks::muted, {}, {}, false};
inline constexpr TextStyle fine{false, 7.5, false, inks::muted, {}, {}, false};
inline constexpr TextStyle link{false, 8, false, inks::accent, {}, {}, false};
inline constexpr TextStyle hash{false, 7.5, false, inks::text, {}, {}, true};
inline constexpr TextStyle verified{false, 9, false, inks::asserts, {}, {}, false};
inline constexpr TextStyle title{true, 22, true, inks::text, {}, {}, false};
inline constexpr TextStyle section{true, 15, true, inks::text, {}, {}, false};
inline constexpr TextStyle heading{true, 11.5, true, inks::text, {}, {}, false};
inline constexpr TextStyle quote{true, 10, false, inks::text, {}, {}, false};
inline constexpr TextStyle context{true, 10, false, inks::muted, {}, {}, false};
inline constexpr TextStyle cellQuote{true, 8, false, inks::text, {}, {}, false};
} // namespace styles

/// Sign and word of a stance on its tint.
[[nodiscard]] TextRun stanceRun(domain::Stance stance);

} // namespace gainsay::exporting
