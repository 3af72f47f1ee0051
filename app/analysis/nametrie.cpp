// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/nametrie.h"

namespace gainsay::analysis {

NameTrie::NameTrie()
    : m_drafts(1) {
    m_plainRoots.fill(none);
}

NameTrie::WordId NameTrie::add(std::u32string_view word) {
    size_t at = 0;
    for (const char32_t c : word) {
        const auto [child, isNew] = m_drafts[at].children.try_emplace(c, m_drafts.size());
        at = child->second;
        if (isNew) {
            m_drafts.emplace_back();
        }
    }
    if (m_drafts[at].word == noWord) {
        m_drafts[at].word = static_cast<WordId>(m_wordCount++);
    }
    return m_drafts[at].word;
}

void NameTrie::build() {
    // Breadth first, so that the children of a node lie beside each other.
    m_nodes.assign(1, {});
    m_nodes.reserve(m_drafts.size());
    std::vector<size_t> drafts{0}; // by node
    for (size_t node = 0; node < drafts.size(); ++node) {
        const Draft& draft = m_drafts[drafts[node]];
        m_nodes[node].firstChild = static_cast<std::uint32_t>(m_nodes.size());
        m_nodes[node].childCount = static_cast<std::uint32_t>(draft.children.size());
        m_nodes[node].word = draft.word;
        for (const auto& [c, child] : draft.children) {
            m_nodes.push_back({0, 0, noWord, c});
            drafts.push_back(child);
        }
    }
    for (std::uint32_t i = 0; i < m_nodes.front().childCount; ++i) {
        const std::uint32_t child = m_nodes.front().firstChild + i;
        const char32_t c = m_nodes[child].character;
        if (c < m_plainRoots.size()) {
            m_plainRoots[c] = child;
        } else {
            m_otherRoots.emplace(c, child);
        }
    }
    m_drafts = {};
}

} // namespace gainsay::analysis
