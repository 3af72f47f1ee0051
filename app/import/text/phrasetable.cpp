// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/text/phrasetable.h"

#include "app/import/text/textshape.h"

#include <numeric>

namespace gainsay::import {
namespace {

constexpr qsizetype maxGap = 10; ///< words that "*" may stand for
const QString gap = QStringLiteral("*");

} // namespace

void PhraseTable::add(const QString& phrase) {
    const Phrase parts = phrase.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.front() == gap) {
        return;
    }
    if (isUnspacedScript(parts.front().front().unicode())) {
        m_unspaced.append(phrase);
    } else {
        m_byFirstWord[parts.front()].push_back(parts);
    }
}

qsizetype PhraseTable::matchAt(const Phrase& phrase, const QStringList& words, qsizetype at) {
    for (qsizetype part = 0; part < phrase.size(); ++part) {
        if (phrase[part] != gap) {
            if (at >= words.size() || words[at] != phrase[part]) {
                return -1;
            }
            ++at;
            continue;
        }
        if (part + 1 == phrase.size()) {
            return std::min(words.size(), at + maxGap);
        }
        const Phrase rest = phrase.sliced(part + 1);
        for (qsizetype skipped = 0; skipped <= maxGap && at + skipped < words.size(); ++skipped) {
            if (const auto end = matchAt(rest, words, at + skipped); end >= 0) {
                return end;
            }
        }
        return -1;
    }
    return at;
}

int PhraseTable::count(const QString& line) const {
    const auto words = line.split(u' ', Qt::SkipEmptyParts);
    int found = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (const auto candidates = m_byFirstWord.constFind(words[i]); candidates != m_byFirstWord.cend()) {
            found += static_cast<int>(std::ranges::count_if(
                *candidates, [&](const Phrase& phrase) { return matchAt(phrase, words, i) >= 0; }));
        }
    }
    return found + static_cast<int>(
                       std::ranges::count_if(m_unspaced, [&](const QString& phrase) { return line.contains(phrase); }));
}

qsizetype PhraseTable::endOfFirst(const QString& line) const {
    const auto words = line.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto candidates = m_byFirstWord.constFind(words[i]);
        if (candidates == m_byFirstWord.cend()) {
            continue;
        }
        for (const Phrase& phrase : *candidates) {
            if (const auto end = matchAt(phrase, words, i); end >= 0) {
                return words.first(end).join(u' ').size();
            }
        }
    }
    for (const QString& phrase : m_unspaced) {
        if (const auto at = line.indexOf(phrase); at >= 0) {
            return at + phrase.size();
        }
    }
    return -1;
}

bool PhraseTable::isWhole(const QString& line) const {
    const auto words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return false;
    }
    if (m_unspaced.contains(line)) {
        return true;
    }
    const auto candidates = m_byFirstWord.constFind(words.front());
    return candidates != m_byFirstWord.cend() && std::ranges::any_of(*candidates, [&](const Phrase& phrase) {
               return matchAt(phrase, words, 0) == words.size();
           });
}

} // namespace gainsay::import
