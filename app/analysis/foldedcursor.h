// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/folding.h"

namespace gainsay::analysis {

/// Reads a text from some place on in the form in which names are looked for: folded (see FoldedText), hyphens and line
/// breaks inside a paragraph as spaces, a run of spaces as one. Stores nothing, so that what nobody reads on costs
/// nothing. The text must outlive it.
class FoldedCursor {
public:
    static constexpr char32_t end = U'\0';

    /// Begins at a UTF-16 offset, with the `part`th of the characters that the code point there folds into.
    explicit FoldedCursor(QStringView text, qsizetype at = 0, size_t part = 0)
        : m_text(text)
        , m_at(at) {
        if (part > 0) {
            m_parts = foldedParts(takeCodePoint(m_text, m_at)).substr(part);
        }
    }

    /// The next character; `end` behind the last.
    [[nodiscard]] char32_t next() {
        if (m_parts.empty() && m_at < m_text.size() && m_text[m_at].unicode() <= lastAscii) {
            const char32_t c = foldedAscii[m_text[m_at].unicode()];
            if (c != U' ' && c != U'-' && c != U'\n') {
                ++m_at;
                m_last = c;
                m_isAfterSpace = false;
                return c;
            }
        }
        return nextOfAny();
    }

    /// UTF-16 offset behind what was read, with the marks that belong to its last character.
    [[nodiscard]] qsizetype position() const;

private:
    [[nodiscard]] char32_t nextOfAny();
    [[nodiscard]] char32_t takeFolded();

    QStringView m_text;
    qsizetype m_at;
    std::u32string_view m_parts; ///< of the code point before m_at: what was not read yet
    char32_t m_last = end;       ///< read last, before hyphens and line breaks became spaces
    bool m_isAfterSpace = false;
};

} // namespace gainsay::analysis
