// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/codepointindex.h"

#include <algorithm>

namespace gainsay::domain {

CodePointIndex::CodePointIndex(QStringView text)
    : m_utf16Length(text.size()) {
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate()) {
            m_pairs.push_back(i);
            ++i;
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
