// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>
#include <random>

namespace gainsay::bench {

/// Words as of no language, always the same.
class MadeWords {
public:
    MadeWords() {
        static constexpr std::array syllables{"ta", "re",  "in", "es", "on", "ma", "de", "li", "or", "pe",  "st", "an",
                                              "co", "ter", "no", "vi", "hu", "ra", "ge", "mi", "un", "tho", "sa", "fe"};
        for (int word = 0; word < 4000; ++word) {
            QString made;
            for (int part = 0; part < 1 + word % 4; ++part) {
                made += QLatin1StringView(syllables[m_random() % syllables.size()]);
            }
            m_words << made;
        }
    }
    QString sentence(int length) {
        QStringList words;
        for (int i = 0; i < length; ++i) {
            words << m_words[static_cast<qsizetype>(m_random() % static_cast<size_t>(m_words.size()))];
        }
        words.front().front() = words.front().front().toUpper();
        return words.join(u' ');
    }

private:
    std::mt19937 m_random{11};
    QStringList m_words;
};

} // namespace gainsay::bench
