// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/nameautomaton.h"

#include <algorithm>
#include <numeric>

namespace gainsay::analysis {

NameAutomaton::NameAutomaton() {
    m_nodes.emplace_back();
    m_parents.emplace_back(root, U'\0');
}

NameAutomaton::WordId NameAutomaton::add(const std::u32string& word) {
    State at = root;
    for (const char32_t character : word) {
        const auto [found, isNew] = m_edges.try_emplace(edge(at, character), static_cast<State>(m_nodes.size()));
        if (isNew) {
            m_nodes.emplace_back();
            m_parents.emplace_back(at, character);
        }
        at = found->second;
    }
    if (m_nodes[at].word == noWord) {
        m_nodes[at].word = static_cast<WordId>(m_wordLengths.size());
        m_wordLengths.push_back(word.size());
    }
    return m_nodes[at].word;
}

NameAutomaton::State NameAutomaton::step(State from, char32_t character) const {
    for (State at = from;; at = m_nodes[at].fallback) {
        if (const auto found = m_edges.find(edge(at, character)); found != m_edges.end()) {
            return found->second;
        }
        if (at == root) {
            return root;
        }
    }
}

void NameAutomaton::build() {
    // Fallbacks need all shorter states to be done: go by depth.
    std::vector<std::uint32_t> depths(m_nodes.size(), 0);
    for (State node = 1; node < m_nodes.size(); ++node) {
        depths[node] = depths[m_parents[node].first] + 1; // a parent is always made before its children
    }
    std::vector<State> order(m_nodes.size());
    std::iota(order.begin(), order.end(), State{0});
    std::ranges::stable_sort(order, {}, [&](State node) { return depths[node]; });
    for (const State node : order) {
        if (depths[node] > 1) {
            const auto [parent, character] = m_parents[node];
            m_nodes[node].fallback = step(m_nodes[parent].fallback, character);
        }
        const State fallback = m_nodes[node].fallback;
        m_nodes[node].nextWithWord = m_nodes[fallback].word != noWord ? fallback : m_nodes[fallback].nextWithWord;
    }
}

std::vector<NameAutomaton::Hit> NameAutomaton::find(const std::u32string& text) const {
    std::vector<Hit> hits;
    State at = root;
    for (size_t i = 0; i < text.size(); ++i) {
        at = step(at, text[i]);
        for (State s = m_nodes[at].word != noWord ? at : m_nodes[at].nextWithWord; s != root;
             s = m_nodes[s].nextWithWord) {
            const WordId word = m_nodes[s].word;
            hits.push_back({word, i + 1 - m_wordLengths[word], i + 1});
        }
    }
    return hits;
}

} // namespace gainsay::analysis
