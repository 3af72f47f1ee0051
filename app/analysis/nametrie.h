// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gainsay::analysis {

/// Words over folded characters, walked along letter by letter. add() all words, then build(), then child() from the
/// root on.
///
/// A prefix tree in a double array (J. Aoe, "An efficient digital search algorithm by using a double-array structure",
/// IEEE Transactions on Software Engineering 15, 1989): one step is one addition and one look into memory, however many
/// children a node has. Characters are numbered by how often the words have them, so that the array stays dense.
class NameTrie {
public:
    using WordId = std::uint32_t;
    using Node = std::uint32_t;
    using Symbol = std::uint32_t;

    static constexpr WordId noWord = std::numeric_limits<WordId>::max();
    static constexpr Node none = std::numeric_limits<Node>::max();
    static constexpr Node root = 0;

    NameTrie();

    /// The id of a word, the same for a word added again; ids count up from 0. The word must not be empty.
    WordId add(const std::u32string& word);
    void build();
    [[nodiscard]] size_t wordCount() const { return m_wordCount; }

    /// The number of a character; 0 for one that no word has.
    [[nodiscard]] Symbol symbolOf(char32_t c) const {
        return m_symbols[m_pageOf[c / pageSize] * pageSize + c % pageSize];
    }
    /// The node that a character leads to; `none` where there is none.
    [[nodiscard]] Node child(Node node, Symbol symbol) const {
        const Node wanted = m_cells[node].base + symbol;
        return m_cells[wanted].parent == node ? wanted : none;
    }
    /// The word that ends at a node; `noWord` where none does.
    [[nodiscard]] WordId wordAt(Node node) const { return m_cells[node].word; }

private:
    static constexpr size_t pageSize = 256;

    struct Cell {
        Node base = 0;        ///< the child over a symbol has the number base + symbol
        Node parent = none;   ///< none: a free cell, or the root
        WordId word = noWord; ///< that ends here
    };
    using Word = std::pair<std::u32string_view, WordId>;

    void numberSymbols(const std::vector<Word>& words);
    void addChildren(Node node, const std::vector<Symbol>& symbols);
    [[nodiscard]] Node freeBase(const std::vector<Symbol>& symbols);

    std::unordered_map<std::u32string, WordId> m_words; ///< until they are built
    std::vector<Cell> m_cells;
    std::vector<std::uint16_t> m_pageOf; ///< of 256 characters each: number of their page in m_symbols
    std::vector<Symbol> m_symbols;       ///< by page and character; the first page is that of characters of no word
    Symbol m_symbolCount = 0;
    Node m_firstFree = 1;
    size_t m_wordCount = 0;
};

} // namespace gainsay::analysis
