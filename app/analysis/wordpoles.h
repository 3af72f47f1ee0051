// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/lexicon.h"
#include "app/analysis/stemmer.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <span>

namespace gainsay::analysis {

/// At which ends of which pairs of opposites words stand, looked up by their stems. Words of one stem share their ends;
/// the other end of each has the negative number. Immutable, so that threads may share it, and cheap to copy.
///
/// It is flat tables of numbers, so that those of the program's own words are worked out while building and used where
/// they lie in the program.
class WordPoles {
public:
    using Number = std::uint32_t;

    /// Lists of numbers, one after the other.
    template <typename T>
    struct Lists {
        std::span<const Number> starts; ///< of each list in `items`; and the end of the last
        std::span<const T> items;

        /// One of the lists; empty where there are not as many.
        [[nodiscard]] std::span<const T> operator[](Number list) const {
            return size_t{list} + 1 < starts.size() ? items.subspan(starts[list], starts[list + 1] - starts[list])
                                                    : std::span<const T>();
        }
    };

    struct Tables {
        Lists<char> stems;    ///< by number, in UTF-8; that of 0 is empty
        Lists<int> poles;     ///< by number: the ends of the commoner senses, ascending, each once
        Lists<int> mainPoles; ///< by number: those of what a word means first of all
        /// Numbers of stems: each in the place that its hash gives, or in the next one that is free. 0: free. A power
        /// of two of them, or none.
        std::span<const Number> places;
    };

    WordPoles() = default;
    /// Uses tables that outlive it, and are as `tables()` gave them for a lexicon.
    explicit WordPoles(const Tables& tables)
        : m_tables(tables) {}
    /// Works the tables out of entries "pole" and "mainpole" (see wordnet/wordnetlexicon.cpp).
    WordPoles(const Lexicon& lexicon, const Stemmer& stemmer);
    /// Of the program's own wordnet.en.tsv and irregular.en.tsv. Nothing is read for it. (It is defined in what
    /// wordnet/polessource.cpp writes while building.)
    [[nodiscard]] static WordPoles builtIn();

    /// The number of a stem, from 1; 0 where no word of it stands at an end.
    [[nodiscard]] Number numberOf(QStringView stem) const;
    /// The ends at which one of the commoner senses of a word stands, ascending.
    [[nodiscard]] std::span<const int> polesOf(Number number) const { return m_tables.poles[number]; }
    /// Those of them at which it stands by what it means first of all.
    [[nodiscard]] std::span<const int> mainPolesOf(Number number) const { return m_tables.mainPoles[number]; }

    [[nodiscard]] const Tables& tables() const { return m_tables; }

private:
    struct Storage;

    Tables m_tables;
    std::shared_ptr<const Storage> m_storage; ///< what m_tables lies in; null where that is the program
};

/// Whether one list of ends, both ascending, has the other end of one of the other's.
[[nodiscard]] inline bool areOpposed(std::span<const int> a, std::span<const int> b) {
    return !b.empty() && std::ranges::any_of(a, [&](int pole) { return std::ranges::binary_search(b, -pole); });
}

/// The kinds that WordPoles understands.
[[nodiscard]] QStringList poleKinds();

} // namespace gainsay::analysis
