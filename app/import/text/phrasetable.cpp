// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/text/phrasetable.h"

#include "app/import/text/textshape.h"

#include <algorithm>

namespace gainsay::import {
namespace {

constexpr qsizetype maxGap = 10; ///< words that "*" may stand for

} // namespace

void PhraseTable::add(const QString& phrase, WordNumbers& numbers) {
    const auto parts = phrase.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.front() == u"*") {
        return;
    }
    if (isUnspacedScript(parts.front().front().unicode())) {
        m_unspaced.append(phrase);
        return;
    }
    Phrase numbered;
    for (const QString& part : parts) {
        numbered.push_back(part == u"*" ? gap : numbers.add(part));
    }
    const auto first = static_cast<size_t>(numbered.front());
    if (first >= m_byFirstWord.size()) {
        m_byFirstWord.resize(first + 1);
    }
    m_byFirstWord[first].push_back(std::move(numbered));
}

qsizetype PhraseTable::matchAt(const Phrase& phrase, size_t part, const Words& words, qsizetype at) {
    for (; part < phrase.size(); ++part) {
        if (phrase[part] != gap) {
            if (at >= words.size() || words[at].number != phrase[part]) {
                return -1;
            }
            ++at;
            continue;
        }
        if (part + 1 == phrase.size()) {
            return std::min(words.size(), at + maxGap);
        }
        for (qsizetype skipped = 0; skipped <= maxGap && at + skipped < words.size(); ++skipped) {
            if (const auto end = matchAt(phrase, part + 1, words, at + skipped); end >= 0) {
                return end;
            }
        }
        return -1;
    }
    return at;
}

int PhraseTable::count(const NumberedWords& line) const {
    int found = 0;
    for (qsizetype i = 0; i < line.words.size(); ++i) {
        if (const auto* candidates = beginningWith(line.words[i].number)) {
            found += static_cast<int>(std::ranges::count_if(
                *candidates, [&](const Phrase& phrase) { return matchAt(phrase, 0, line.words, i) >= 0; }));
        }
    }
    if (!line.unspaced) {
        return found;
    }
    return found + static_cast<int>(std::ranges::count_if(
                       m_unspaced, [&](const QString& phrase) { return line.line.contains(phrase); }));
}

qsizetype PhraseTable::endOfFirst(const NumberedWords& line) const {
    for (qsizetype i = 0; i < line.words.size(); ++i) {
        const auto* candidates = beginningWith(line.words[i].number);
        if (candidates == nullptr) {
            continue;
        }
        for (const Phrase& phrase : *candidates) {
            if (const auto end = matchAt(phrase, 0, line.words, i); end >= 0) {
                return end == 0 ? 0 : line.words[end - 1].end;
            }
        }
    }
    if (!line.unspaced) {
        return -1;
    }
    for (const QString& phrase : m_unspaced) {
        if (const auto at = line.line.indexOf(phrase); at >= 0) {
            return at + phrase.size();
        }
    }
    return -1;
}

bool PhraseTable::isWhole(const NumberedWords& line) const {
    if (line.words.isEmpty()) {
        return false;
    }
    if (line.unspaced && m_unspaced.contains(line.line)) {
        return true;
    }
    const auto* candidates = beginningWith(line.words.front().number);
    return candidates != nullptr && std::ranges::any_of(*candidates, [&](const Phrase& phrase) {
               return matchAt(phrase, 0, line.words, 0) == line.words.size();
           });
}

} // namespace gainsay::import
