// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/text/numberedwords.h"

#include "app/import/text/characters.h"

#include <algorithm>
#include <utility>

namespace gainsay::import {

int WordNumbers::add(QStringView word) {
    m_sieve.set(sieveOf(word));
    return m_numbers.try_emplace(word.toString(), static_cast<int>(m_numbers.size())).first->second;
}

int WordNumbers::of(QStringView word) const {
    if (!m_sieve.test(sieveOf(word))) {
        return unknown;
    }
    const auto found = m_numbers.find(word);
    return found == m_numbers.end() ? unknown : found->second;
}

NumberedWords::NumberedWords(QString foldedWords, const WordNumbers& numbers)
    : line(std::move(foldedWords)) {
    for (qsizetype start = 0; start < line.size();) {
        const auto space = line.indexOf(u' ', start);
        const auto end = space < 0 ? line.size() : space;
        words.append({numbers.of(QStringView(line).sliced(start, end - start)), end});
        start = end + 1;
    }
    unspaced = std::ranges::any_of(line, [](QChar c) { return c.unicode() >= firstIdeograph; });
}

} // namespace gainsay::import
