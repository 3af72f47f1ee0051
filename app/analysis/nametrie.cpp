// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/nametrie.h"

#include <algorithm>
#include <map>

namespace gainsay::analysis {
namespace {

constexpr size_t pageCount = 0x110000 / 256;
/// After so many places that did not fit the search gives up the cells before it: that costs some memory and keeps
/// building linear.
constexpr int mostTries = 64;

/// Words that begin alike, and how much of them that is.
struct Branch {
    NameTrie::Node node = NameTrie::root;
    size_t first = 0;
    size_t end = 0;
    size_t depth = 0;
};

} // namespace

NameTrie::NameTrie()
    : m_cells(1)
    , m_pageOf(pageCount)
    , m_symbols(pageSize) {}

NameTrie::WordId NameTrie::add(const std::u32string& word) {
    return m_words.try_emplace(word, static_cast<WordId>(m_words.size())).first->second;
}

void NameTrie::numberSymbols(const std::vector<Word>& words) {
    std::map<char32_t, size_t> counts;
    for (const auto& [letters, id] : words) {
        for (const char32_t c : letters) {
            ++counts[c];
        }
    }
    std::vector<std::pair<char32_t, size_t>> ordered(counts.begin(), counts.end());
    std::ranges::stable_sort(ordered, std::ranges::greater(), &std::pair<char32_t, size_t>::second);
    for (const auto& [c, count] : ordered) {
        std::uint16_t& page = m_pageOf[c / pageSize];
        if (page == 0) {
            page = static_cast<std::uint16_t>(m_symbols.size() / pageSize);
            m_symbols.resize(m_symbols.size() + pageSize);
        }
        m_symbols[page * pageSize + c % pageSize] = ++m_symbolCount;
    }
}

NameTrie::Node NameTrie::freeBase(const std::vector<Symbol>& symbols) {
    const auto isFree = [this](Node cell) { return cell >= m_cells.size() || m_cells[cell].parent == none; };
    while (!isFree(m_firstFree)) {
        ++m_firstFree;
    }
    const Symbol least = std::ranges::min(symbols);
    Node base = m_firstFree > least ? m_firstFree - least : 0;
    for (int tries = 1; !std::ranges::all_of(symbols, [&](Symbol symbol) { return isFree(base + symbol); }); ++tries) {
        ++base;
        m_firstFree = tries == mostTries ? base + least : m_firstFree;
    }
    return base;
}

void NameTrie::addChildren(Node node, const std::vector<Symbol>& symbols) {
    const Node base = freeBase(symbols);
    m_cells[node].base = base;
    m_cells.resize(std::max<size_t>(m_cells.size(), base + std::ranges::max(symbols) + 1));
    for (const Symbol symbol : symbols) {
        m_cells[base + symbol].parent = node;
    }
}

void NameTrie::build() {
    std::vector<Word> words(m_words.begin(), m_words.end());
    std::ranges::sort(words);
    numberSymbols(words);
    std::vector<Branch> open{{root, 0, words.size(), 0}};
    while (!open.empty()) {
        auto [node, first, end, depth] = open.back();
        open.pop_back();
        if (first < end && words[first].first.size() == depth) {
            m_cells[node].word = words[first++].second;
        }
        std::vector<Symbol> symbols;
        std::vector<Branch> branches;
        while (first < end) {
            const char32_t c = words[first].first[depth];
            const auto past = std::find_if(words.begin() + static_cast<std::ptrdiff_t>(first),
                                           words.begin() + static_cast<std::ptrdiff_t>(end),
                                           [&](const Word& word) { return word.first[depth] != c; });
            const auto next = static_cast<size_t>(past - words.begin());
            symbols.push_back(symbolOf(c));
            branches.push_back({root, first, next, depth + 1});
            first = next;
        }
        if (symbols.empty()) {
            continue;
        }
        addChildren(node, symbols);
        for (size_t i = branches.size(); i-- > 0;) { // so that the first is next, and words lie in their order
            branches[i].node = m_cells[node].base + symbols[i];
            open.push_back(branches[i]);
        }
    }
    m_cells.resize(m_cells.size() + m_symbolCount + 1); // so that no step leads past the end
    m_wordCount = words.size();
    m_words.clear();
}

} // namespace gainsay::analysis
