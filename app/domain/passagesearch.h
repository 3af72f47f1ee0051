// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/foldedtokens.h"
#include "app/domain/passagealignment.h"

#include <QString>

#include <vector>

namespace gainsay::domain {

/// A passage with its surroundings, cut into tokens.
struct Passage {
    QString text;                    ///< prefix, exact and suffix behind each other
    std::vector<FoldedToken> tokens; ///< of the whole; none reaches over a border of the passage
    size_t first = 0;                ///< index of the passage's first token …
    size_t last = 0;                 ///< … and the one behind its last

    [[nodiscard]] static Passage from(QStringView prefix, QStringView exact, QStringView suffix);
};

/// What an alignment says of a place.
struct PassageMatch {
    qsizetype start = 0; ///< UTF-16 offsets in the text searched
    qsizetype end = 0;
    double quote = 0;   ///< share of the passage's words found, 0–1
    double density = 0; ///< share of the words there that are the passage's, 0–1
    double before = 0;  ///< share of the words before it found, 0–1
    double after = 0;   ///< share of the words after it found, 0–1
    double matched = 0; ///< words of the passage found
};

/// The places of a text whose words are most like the passage's, best first; at most `most`.
[[nodiscard]] std::vector<PassageMatch> findLike(const Passage& passage, const TokenText& text, size_t most);

} // namespace gainsay::domain
