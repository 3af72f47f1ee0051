// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/textrange.h"

#include <QString>

#include <vector>

namespace gainsay::domain {

/// Converts between code points (the domain's offsets) and UTF-16 units (QString's) of one text.
/// Keeps only the places of surrogate pairs: nothing for most texts, a binary search for the rest.
class CodePointIndex {
public:
    CodePointIndex() = default;
    /// The index describes the text as it is now; it keeps no reference to it.
    explicit CodePointIndex(QStringView text);

    /// Length of the text in code points.
    [[nodiscard]] qsizetype length() const { return m_utf16Length - static_cast<qsizetype>(m_pairs.size()); }
    /// UTF-16 offset of a code point offset; clamped to the text.
    [[nodiscard]] qsizetype toUtf16(qsizetype codePoint) const;
    /// Code point offset of a UTF-16 offset; clamped, and an offset inside a pair counts as that pair's start.
    [[nodiscard]] qsizetype toCodePoint(qsizetype utf16) const;
    /// Both ends of a range converted from UTF-16.
    [[nodiscard]] TextRange toCodePoints(qsizetype utf16Start, qsizetype utf16End) const;
    /// The part of `text` (the one indexed) that a range covers; clamped.
    [[nodiscard]] QString slice(const QString& text, TextRange range) const;

private:
    std::vector<qsizetype> m_pairs; ///< UTF-16 offsets of high surrogates that begin a pair, ascending
    qsizetype m_utf16Length = 0;
};

} // namespace gainsay::domain
