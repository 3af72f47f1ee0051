// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/wordwindow.h"

#include <algorithm>

namespace gainsay::analysis {
namespace {

/// The signs of ASCII that are to be looked at more closely.
std::uint64_t otherSignsIn(const char16_t* units, const PlainForms& forms) {
    std::uint64_t bits = 0;
    for (size_t i = 0; i < WordBlock::size; ++i) {
        bits |= std::uint64_t(units[i] <= lastAscii && forms.of(units[i]) == PlainForms::other ? 1 : 0) << i;
    }
    return bits;
}

} // namespace

void WordWindow::read(QStringView text, const PlainForms& forms) {
    m_edgeCount = 0;
    m_otherCount = 0;
    const auto size = static_cast<size_t>(text.size());
    std::uint64_t inside = 0; // 1: the unit before is part of a word
    for (size_t at = 0; at < size; at += WordBlock::size) {
        const char16_t* units = text.utf16() + at;
        std::array<char16_t, WordBlock::size> rest;
        if (size - at < WordBlock::size) {
            std::fill(std::copy_n(units, size - at, rest.begin()), rest.end(), u'\0');
            units = rest.data();
        }
        WordBlock block = WordBlock::read(units, m_units.data() + at);
        if (block.others != 0) {
            readOthers(block, units, at, forms);
        }
        if (forms.hasOtherSigns()) {
            block.others |= otherSignsIn(units, forms);
        }
        const std::uint64_t edges = block.words ^ (block.words << 1U | inside);
        if (block.others != 0) {
            takeOthers(block.others, block.words & edges, at);
        }
        takeEdges(edges, at);
        inside = block.words >> 63U;
    }
    if (inside != 0) {
        m_edges[m_edgeCount++] = static_cast<std::uint16_t>(size);
    }
    m_edges[m_edgeCount] = m_edges[m_edgeCount + 1] = static_cast<std::uint16_t>(size);
}

/// Takes as ASCII what reads as such.
void WordWindow::readOthers(WordBlock& block, const char16_t* units, size_t at, const PlainForms& forms) {
    for (std::uint64_t others = block.others; others != 0; others &= others - 1) {
        const auto i = static_cast<size_t>(std::countr_zero(others));
        const std::uint64_t bit = others & (~others + 1);
        const PlainForms::Form form = forms.of(units[i]);
        if (form == PlainForms::other) {
            continue;
        }
        block.others ^= bit;
        if (form != PlainForms::sign) {
            block.words |= bit;
            m_units[at + i] = form;
        }
    }
}

void WordWindow::takeEdges(std::uint64_t edges, size_t at) {
    size_t count = m_edgeCount;
    for (; edges != 0; edges &= edges - 1) {
        m_edges[count++] = static_cast<std::uint16_t>(at + static_cast<size_t>(std::countr_zero(edges)));
    }
    m_edgeCount = count;
}

void WordWindow::takeOthers(std::uint64_t others, std::uint64_t starts, size_t at) {
    size_t words = (m_edgeCount + 1) / 2;
    for (; others != 0; others &= others - 1) {
        const std::uint64_t before = starts & (others ^ (others - 1)); // the others before this one are gone already
        words += static_cast<size_t>(std::popcount(before));
        starts ^= before;
        m_others[m_otherCount++] = {static_cast<std::uint16_t>(at + static_cast<size_t>(std::countr_zero(others))),
                                    static_cast<std::uint16_t>(words)};
    }
}

} // namespace gainsay::analysis
