// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/plainforms.h"
#include "app/analysis/wordblock.h"

#include <QStringView>

#include <algorithm>
#include <span>

namespace gainsay::analysis {

/// The words of letters and digits in a stretch of text, as they read in plain ASCII, and all that does not read so.
/// Nothing here depends on what the words are, so that a processor need not wait, nor guess: a word takes it some
/// thirty instructions.
class WordWindow {
public:
    static constexpr qsizetype mostUnits = 4096;

    /// A unit that is to be looked at more closely.
    struct Other {
        std::uint16_t at;
        std::uint16_t wordsBefore; ///< words that begin before it
    };

    /// Reads up to `mostUnits` units.
    void read(QStringView text, const PlainForms& forms);

    [[nodiscard]] size_t wordCount() const { return m_edgeCount / 2; }
    /// UTF-16 offset in the stretch; words that touch its end end there.
    [[nodiscard]] qsizetype start(size_t word) const { return m_edges[2 * word]; }
    [[nodiscard]] qsizetype end(size_t word) const { return m_edges[2 * word + 1]; }
    /// The first eight letters of a word in ASCII, the first one lowest; 0 behind its end, and for the word behind the
    /// last. Capitals are kept.
    [[nodiscard]] std::uint64_t letters(size_t word) const {
        const size_t start = m_edges[2 * word];
        const size_t count = std::min<size_t>(m_edges[2 * word + 1] - start, 8);
        return WordBlock::eightBytes(m_units.data() + start) & bytesOf[count];
    }
    /// Ascending.
    [[nodiscard]] std::span<const Other> others() const { return {m_others.data(), m_otherCount}; }

private:
    static constexpr size_t capacity = mostUnits + WordBlock::size;
    /// By a number of letters: the bytes that they take.
    static constexpr std::array<std::uint64_t, 9> bytesOf = [] {
        std::array<std::uint64_t, 9> masks{};
        for (size_t count = 1; count < masks.size(); ++count) {
            masks[count] = ~std::uint64_t(0) >> (64 - 8 * count);
        }
        return masks;
    }();

    void readOthers(WordBlock& block, const char16_t* units, size_t at, const PlainForms& forms);
    void takeEdges(std::uint64_t edges, size_t at);
    void takeOthers(std::uint64_t others, std::uint64_t starts, size_t at);

    // What read() did not write is read by nobody, so nothing is set before.
    size_t m_edgeCount = 0;
    size_t m_otherCount = 0;
    std::array<std::uint8_t, capacity> m_units;  ///< what reads as ASCII
    std::array<std::uint16_t, capacity> m_edges; ///< starts and ends by turns
    std::array<Other, capacity> m_others;
};

} // namespace gainsay::analysis
