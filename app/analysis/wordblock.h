// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/folding.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace gainsay::analysis {

/// The letters of up to 64 UTF-16 units, and which of them are part of words, worked out for all at once: no branch
/// depends on what the text says, and the compiler makes vector instructions of it.
class WordBlock {
public:
    static constexpr qsizetype size = 64;

    /// Looks at the first units of a text; what is not there counts as no letter.
    explicit WordBlock(QStringView text) {
        std::array<char16_t, size> copy{};
        const char16_t* units = text.utf16();
        if (text.size() < size) {
            std::copy_n(units, text.size(), copy.begin());
            units = copy.data();
        }
        std::array<std::uint8_t, size> ascii{};
        for (size_t i = 0; i < size; ++i) {
            ascii[i] = static_cast<std::uint8_t>(units[i] > lastAscii ? otherFlag : units[i]);
        }
        for (size_t i = 0; i < size; ++i) {
            const auto small = static_cast<std::uint8_t>(ascii[i] | 0x20U);
            const auto letter = static_cast<std::uint8_t>(static_cast<std::uint8_t>(small - 'a') < 26 ? small : 0);
            m_letters[i] = static_cast<std::uint8_t>(ascii[i] - '0') < 10 ? ascii[i] : letter;
        }
        for (size_t i = 0; i < size; i += chunk) {
            m_words |= bitsOf(m_letters.data() + i, 5) << i; // which all small letters and digits have
            m_others |= bitsOf(ascii.data() + i, 7) << i;
        }
    }

    /// Bits, lowest first: the ASCII letters and digits.
    [[nodiscard]] std::uint64_t words() const { return m_words; }
    /// What is not ASCII.
    [[nodiscard]] std::uint64_t others() const { return m_others; }
    /// The length of the word that begins at a unit; up to the end of the block.
    [[nodiscard]] qsizetype lengthAt(qsizetype start) const {
        return std::min<qsizetype>(std::countr_one(m_words >> start), size - start);
    }
    /// The folded letters from a unit on.
    [[nodiscard]] const std::uint8_t* lettersAt(qsizetype start) const { return m_letters.data() + start; }

    static constexpr size_t chunk = 8;
    /// A hash of folded letters, whose first bits are well mixed (Fibonacci hashing). `chunk` bytes behind the last
    /// must be readable.
    [[nodiscard]] static std::uint64_t hashOf(const std::uint8_t* letters, qsizetype count) {
        constexpr std::uint64_t factor = 0x9E3779B97F4A7C15U;
        std::uint64_t hash = 0;
        for (; count > 0; count -= chunk, letters += chunk) {
            const auto missing = count < qsizetype(chunk) ? chunk - static_cast<size_t>(count) : 0;
            hash = (std::rotl(hash, 29) ^ (eightBytes(letters) & (~std::uint64_t(0) >> (8 * missing)))) * factor;
        }
        return hash;
    }

private:
    static constexpr char16_t otherFlag = 0x80;

    /// One bit of each of eight bytes.
    [[nodiscard]] static std::uint64_t bitsOf(const std::uint8_t* bytes, unsigned bit) {
        // The product brings the flag of byte k to bit 56 + k.
        return (((eightBytes(bytes) >> bit) & 0x0101010101010101U) * 0x0102040810204080U) >> 56U;
    }

    /// The first byte lowest.
    [[nodiscard]] static std::uint64_t eightBytes(const std::uint8_t* bytes) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, bytes, chunk);
        return std::endian::native == std::endian::little ? eight : std::byteswap(eight);
    }

    std::array<std::uint8_t, size + chunk> m_letters{};
    std::uint64_t m_words = 0;
    std::uint64_t m_others = 0;
};

} // namespace gainsay::analysis
