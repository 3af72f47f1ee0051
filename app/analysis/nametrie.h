// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gainsay::analysis {

/// Words over folded characters, found at a place of a text in one walk. add() all words, then build(), then wordsAt().
///
/// A prefix tree (E. Fredkin, "Trie memory", CACM 3, 1960) whose nodes lie in one array, the children of each beside
/// each other. Where names can begin only at the beginning of a word this takes fewer steps than an automaton that
/// looks at every letter.
class NameTrie {
public:
    using WordId = std::uint32_t;

    NameTrie();

    /// The id of a word, the same for a word added again; ids count up from 0. The word must not be empty.
    WordId add(std::u32string_view word);
    void build();
    [[nodiscard]] size_t wordCount() const { return m_wordCount; }

    /// Calls `take(word, end)` for every word that begins at `start`, shorter ones first.
    template <typename Take>
    void wordsAt(std::u32string_view text, size_t start, Take take) const {
        if (start >= text.size()) {
            return;
        }
        std::uint32_t at = childOfRoot(text[start]);
        for (size_t i = start + 1; at != none; ++i) {
            if (m_nodes[at].word != noWord) {
                take(m_nodes[at].word, i);
            }
            at = i < text.size() ? childOf(m_nodes[at], text[i]) : none;
        }
    }

private:
    static constexpr WordId noWord = std::numeric_limits<WordId>::max();
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    struct Node {
        std::uint32_t firstChild = 0;
        std::uint32_t childCount = 0;
        WordId word = noWord;
        char32_t character = 0; ///< that leads here
    };
    /// A node while words are still added.
    struct Draft {
        std::map<char32_t, size_t> children;
        WordId word = noWord;
    };

    [[nodiscard]] std::uint32_t childOfRoot(char32_t c) const {
        if (c < m_plainRoots.size()) {
            return m_plainRoots[c];
        }
        const auto found = m_otherRoots.find(c);
        return found == m_otherRoots.end() ? none : found->second;
    }
    [[nodiscard]] std::uint32_t childOf(const Node& node, char32_t c) const {
        const Node* first = m_nodes.data() + node.firstChild;
        for (std::uint32_t i = 0; i < node.childCount; ++i) {
            if (first[i].character >= c) {
                return first[i].character == c ? node.firstChild + i : none;
            }
        }
        return none;
    }

    std::vector<Draft> m_drafts;
    std::vector<Node> m_nodes;
    std::array<std::uint32_t, 128> m_plainRoots{};
    std::unordered_map<char32_t, std::uint32_t> m_otherRoots;
    size_t m_wordCount = 0;
};

} // namespace gainsay::analysis
