// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/codepointindex.h"

#include <algorithm>

namespace gainsay::domain {

namespace {

/// Most texts have no surrogates: looking at many units at once tells so at the speed of memory.
constexpr qsizetype blockSize = 64;

bool hasSurrogate(const char16_t* block) {
    char16_t found = 0; // as wide as what it is found in, so that vectors hold eight of both
    for (qsizetype i = 0; i < blockSize; ++i) {
        found |= (block[i] & 0xF800U) == 0xD800U ? 1 : 0;
    }
    return found != 0;
}

} // namespace

CodePointIndex::CodePointIndex(QStringView text)
    : m_utf16Length(text.size()) {
    for (qsizetype start = 0; start < text.size(); start += blockSize) {
        const qsizetype end = std::min(start + blockSize, text.size());
        if (end == start + blockSize && !hasSurrogate(text.utf16() + start)) {
            continue;
        }
        for (qsizetype i = start; i < end; ++i) {
            if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
                m_pairs.push_back(i);
            }
        }
    }
}

qsizetype CodePointIndex::toUtf16(qsizetype codePoint) const {
    const auto wanted = std::clamp<qsizetype>(codePoint, 0, length());
    // The k-th pair (from 0) begins at code point m_pairs[k] - k, so that many pairs lie wholly before `wanted`.
    const auto before = std::ranges::partition_point(
        m_pairs, [&, first = m_pairs.data()](const qsizetype& pair) { return pair - (&pair - first) < wanted; });
    return wanted + (before - m_pairs.begin());
}

qsizetype CodePointIndex::toCodePoint(qsizetype utf16) const {
    const auto wanted = std::clamp<qsizetype>(utf16, 0, m_utf16Length);
    const auto before = std::ranges::partition_point(m_pairs, [wanted](qsizetype pair) { return pair + 1 < wanted; });
    const auto pairsBefore = before - m_pairs.begin();
    const bool insidePair = before != m_pairs.end() && *before + 1 == wanted;
    return wanted - pairsBefore - (insidePair ? 1 : 0);
}

TextRange CodePointIndex::toCodePoints(qsizetype utf16Start, qsizetype utf16End) const {
    return {toCodePoint(utf16Start), toCodePoint(utf16End)};
}

QString CodePointIndex::slice(const QString& text, TextRange range) const {
    const auto from = toUtf16(range.start);
    const auto to = std::max(from, toUtf16(range.end));
    return text.sliced(from, to - from);
}

} // namespace gainsay::domain
