// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/folding.h"

#include <array>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace gainsay::analysis {

/// What 64 UTF-16 units are, told for all at once: no branch depends on what the text says. With SSE2, which each
/// processor of x86-64 has, sixteen at a time; elsewhere eight, in plain words of 64 bits, with the same result.
struct WordBlock {
    static constexpr size_t size = 64;

    std::uint64_t words = 0;  ///< bits, the first unit lowest: letters and digits of ASCII
    std::uint64_t others = 0; ///< what is not ASCII

    /// Reads `size` units and writes as many bytes: what is ASCII as it is, and any byte for what is not.
    [[nodiscard]] static WordBlock read(const char16_t* units, std::uint8_t* letters) {
#ifdef __SSE2__
        WordBlock block;
        for (size_t i = 0; i < size; i += 16) {
            const auto at = [&](size_t unit) {
                return _mm_loadu_si128(reinterpret_cast<const __m128i*>(units + i + unit)); // unaligned is allowed
            };
            const __m128i low = at(0);
            const __m128i high = at(8);
            // What is beyond ASCII becomes negative, and stays so when it is made a byte.
            const __m128i limit = _mm_set1_epi16(0x7F80);
            const __m128i other = _mm_packs_epi16(_mm_adds_epu16(low, limit), _mm_adds_epu16(high, limit));
            const __m128i byte = _mm_set1_epi16(0xFF);
            const __m128i ascii = _mm_packus_epi16(_mm_and_si128(low, byte), _mm_and_si128(high, byte));
            _mm_storeu_si128(reinterpret_cast<__m128i*>(letters + i), ascii);
            const __m128i small = _mm_or_si128(ascii, _mm_set1_epi8(0x20));
            const __m128i word = _mm_or_si128(isIn(small, 'a', 26), isIn(ascii, '0', 10));
            block.words |= std::uint64_t(unsignedMask(_mm_andnot_si128(other, word))) << i;
            block.others |= std::uint64_t(unsignedMask(other)) << i;
        }
        return block;
#else
        return readPortably(units, letters);
#endif
    }

    /// The same in plain C++.
    [[nodiscard]] static WordBlock readPortably(const char16_t* units, std::uint8_t* letters) {
        constexpr std::uint8_t otherFlag = 0x80;
        WordBlock block;
        for (size_t i = 0; i < size; i += 8) {
            std::array<std::uint8_t, 8> isWord{};
            std::array<std::uint8_t, 8> isOther{};
            for (size_t unit = 0; unit < 8; ++unit) {
                const char16_t c = units[i + unit];
                const auto ascii = static_cast<std::uint8_t>(c > lastAscii ? otherFlag : c);
                const auto small = static_cast<std::uint8_t>(ascii | 0x20U);
                letters[i + unit] = ascii;
                isWord[unit] =
                    static_cast<std::uint8_t>(small - 'a') < 26 || static_cast<std::uint8_t>(ascii - '0') < 10;
                isOther[unit] = ascii >> 7U;
            }
            block.words |= bitsOf(isWord) << i;
            block.others |= bitsOf(isOther) << i;
        }
        return block;
    }

    /// Eight bytes as a number, the first one lowest.
    [[nodiscard]] static std::uint64_t eightBytes(const std::uint8_t* bytes) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, bytes, sizeof eight);
        return std::endian::native == std::endian::little ? eight : std::byteswap(eight);
    }

private:
    /// The lowest bit of each of eight bytes: the product brings that of byte k to bit 56 + k.
    [[nodiscard]] static std::uint64_t bitsOf(const std::array<std::uint8_t, 8>& bytes) {
        return (eightBytes(bytes.data()) * 0x0102040810204080U) >> 56U;
    }

#ifdef __SSE2__
    /// Bytes of all ones where a byte is one of `count` from `first` on. Bytes are compared as signed numbers, so the
    /// range is moved to their lower end.
    [[nodiscard]] static __m128i isIn(__m128i bytes, char first, int count) {
        constexpr int lowest = -128;
        const __m128i moved = _mm_add_epi8(bytes, _mm_set1_epi8(static_cast<char>(lowest - first)));
        return _mm_cmplt_epi8(moved, _mm_set1_epi8(static_cast<char>(lowest + count)));
    }
    [[nodiscard]] static std::uint16_t unsignedMask(__m128i bytes) {
        return static_cast<std::uint16_t>(_mm_movemask_epi8(bytes));
    }
#endif
};

} // namespace gainsay::analysis
