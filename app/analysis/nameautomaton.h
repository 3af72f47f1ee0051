// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace gainsay::analysis {

/// An Aho-Corasick automaton over folded characters. add() all words, then build(), then find().
class NameAutomaton {
public:
    using WordId = std::uint32_t;

    NameAutomaton();

    /// The id of a word, the same for a word added again; ids count up from 0. The word must not be empty.
    WordId add(const std::u32string& word);
    void build();

    struct Hit {
        WordId word = 0;
        size_t start = 0;
        size_t end = 0;
    };
    /// Every occurrence of every word, overlapping ones too.
    [[nodiscard]] std::vector<Hit> find(const std::u32string& text) const;
    [[nodiscard]] size_t wordCount() const { return m_wordLengths.size(); }

private:
    using State = std::uint32_t;
    static constexpr State root = 0;
    static constexpr WordId noWord = ~WordId{0};

    struct Node {
        State fallback = root;
        State nextWithWord = root; ///< nearest state along the fallbacks that ends a word
        WordId word = noWord;
    };

    [[nodiscard]] static std::uint64_t edge(State from, char32_t character) {
        return (static_cast<std::uint64_t>(from) << 21U) | character;
    }
    [[nodiscard]] State step(State from, char32_t character) const;

    std::vector<Node> m_nodes;
    std::vector<std::pair<State, char32_t>> m_parents; ///< of each node: where it hangs and by which character
    std::unordered_map<std::uint64_t, State> m_edges;
    std::vector<size_t> m_wordLengths;
};

} // namespace gainsay::analysis
