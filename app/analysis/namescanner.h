// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/foldedcursor.h"
#include "app/analysis/nametrie.h"
#include "app/analysis/plainforms.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <vector>

namespace gainsay::analysis {

/// A place of a text where a name stands on the borders of words.
struct NamePlace {
    NameTrie::WordId name = 0;
    qsizetype start = 0; ///< UTF-16, as `end`
    qsizetype end = 0;
    qsizetype length = 0;  ///< in the characters that names are compared in
    bool isPlural = false; ///< the last letter is an s that the name does not have
};

/// Finds names in texts as NameIndex says that they are compared, without a thought for whom they mean. add() all
/// names, then build(), then find(), which several threads may call.
///
/// Most words begin no name, and their first letters do not show it. So the words of plain letters are hashed and
/// looked up in bit sets: of words with which a name is complete or goes on in some unusual way, and of words that want
/// another one behind them, for which the hash of both is looked up. That is done for some thousand letters at once and
/// without a branch, so that a word that begins no name costs next to nothing. Only from what is left, and where other
/// scripts begin, is the tree of names walked. Nothing is copied or folded on the way but what is walked over.
class NameScanner {
public:
    enum class Initial : std::uint8_t { AnyCase, Capital };

    /// The id of a name, the same for all names that fold alike; NameTrie::noWord for one of which nothing is left.
    /// A capital that it needs keeps it from being found where it begins with a small letter (of Latin, and beyond
    /// ASCII where PlainForms knows it), unless it is added without that need too.
    NameTrie::WordId add(QStringView name, Initial initial = Initial::AnyCase);
    void build();
    /// The id of a name that was added; NameTrie::noWord for another. Once they are built; without spaces around it.
    [[nodiscard]] NameTrie::WordId numberOf(QStringView name) const;

    /// Names have the numbers below this.
    [[nodiscard]] size_t nameCount() const { return m_initials.size(); }

    /// All places, ascending by start, shorter ones first; they may overlap.
    [[nodiscard]] std::vector<NamePlace> find(QStringView text) const;

private:
    /// What a character does to the borders of words.
    enum class Border : std::uint8_t { Other, Word, Katakana, Voicing };
    class Run;
    // Of units that have no symbol of their own:
    static constexpr NameTrie::Symbol spaceSymbol = std::numeric_limits<NameTrie::Symbol>::max(); ///< may be a space
    static constexpr NameTrie::Symbol manySymbols = spaceSymbol - 1; ///< fold into several characters, or none

    /// A set of hashes that may say yes to one that it does not have.
    class HashSet {
    public:
        struct View {
            const std::uint64_t* bits;
            unsigned shift;

            /// 1: yes, 0: no.
            [[nodiscard]] std::uint64_t mayHave(std::uint64_t hash) const {
                const std::uint64_t bit = hash >> shift;
                return (bits[bit / 64] >> (bit % 64)) & 1U;
            }
        };

        void add(std::uint64_t hash) { m_hashes.push_back(hash); }
        void build();
        [[nodiscard]] View view() const { return {m_bits.data(), m_shift}; }

    private:
        std::vector<std::uint64_t> m_hashes; ///< until they are built
        std::vector<std::uint64_t> m_bits;   ///< by the first bits of the hash
        unsigned m_shift = 0;                ///< leaves of a hash the number of its bit
    };

    [[nodiscard]] static Border borderOf(char32_t c);
    [[nodiscard]] static bool joins(Border inside, Border outside) {
        return outside == Border::Voicing ||
               (inside == outside && (inside == Border::Word || inside == Border::Katakana));
    }
    [[nodiscard]] NameTrie::Symbol plainSymbolOf(char16_t unit) const;
    void addBeginning(const std::u32string& letters, Initial initial);

    NameTrie m_trie;
    std::vector<Initial> m_initials;                                  ///< by name
    std::array<NameTrie::Symbol, PlainForms::count> m_plainSymbols{}; ///< by slot of PlainForms
    HashSet m_begins;                                                 ///< first words of names; of these …
    HashSet m_eager; ///< … those from which the tree is walked whatever follows …
    HashSet m_pairs; ///< … and of those that another word must follow, both together
    PlainForms m_forms;
};

/// Of places that overlap keeps the longest, then the first. Ascending, as it must be given.
[[nodiscard]] std::vector<NamePlace> withoutOverlap(std::vector<NamePlace> places);

} // namespace gainsay::analysis
