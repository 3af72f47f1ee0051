// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/foldedcursor.h"

namespace gainsay::analysis {

char32_t FoldedCursor::takeFolded() {
    while (m_parts.empty()) {
        if (m_at >= m_text.size()) {
            return end;
        }
        const char32_t c = takeCodePoint(m_text, m_at);
        if (c <= lastAscii) {
            return foldedAscii[c];
        }
        m_parts = foldedParts(c);
    }
    const char32_t c = m_parts.front();
    m_parts.remove_prefix(1);
    return c;
}

char32_t FoldedCursor::nextOfAny() {
    while (true) {
        char32_t c = takeFolded();
        const char32_t before = std::exchange(m_last, c);
        if (c == U'\n') {
            // A line break inside a paragraph; between blocks there are two.
            c = before != U'\n' && FoldedCursor(*this).takeFolded() != U'\n' ? U' ' : c;
        } else if (c == U'-') {
            c = U' ';
        }
        if (c != U' ' || !m_isAfterSpace) {
            m_isAfterSpace = c == U' ';
            return c;
        }
    }
}

qsizetype FoldedCursor::position() const {
    qsizetype last = m_at;
    if (!m_parts.empty()) {
        return last;
    }
    for (qsizetype at = last; at < m_text.size(); last = at) {
        const char32_t c = takeCodePoint(m_text, at);
        if (c <= lastAscii || !foldedParts(c).empty()) {
            break;
        }
    }
    return last;
}

} // namespace gainsay::analysis
