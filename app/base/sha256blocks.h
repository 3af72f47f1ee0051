// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace gainsay {

/// The compression function of SHA-256 (FIPS 180-4, section 6.2.2), which all contents go through on their way into a
/// dossier. Qt's takes some 80 instructions a byte, as much as parsing a page does in all.
namespace sha256blocks {

inline constexpr size_t blockSize = 64; ///< bytes

using State = std::array<std::uint32_t, 8>;
inline constexpr State initialState{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                    0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

/// Takes `blocks` blocks of bytes into the state.
void addPortably(State& state, const unsigned char* bytes, size_t blocks);

/// Whether the processor has instructions for it.
[[nodiscard]] bool hasInstructions();
/// The same by them; only where there are any.
void addByInstructions(State& state, const unsigned char* bytes, size_t blocks);

} // namespace sha256blocks
} // namespace gainsay
