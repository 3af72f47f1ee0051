// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/credits.h"
#include "app/analysis/lexicons.h"
#include "app/analysis/spellings.h"

#include <memory>
#include <vector>

namespace gainsay::analysis {

/// The words that an analysis goes by: the program's lexicons, and those of a user's over them. Read on first use and
/// the same from then on, so that one run has one vocabulary; without files of a user's it costs nothing. What it hands
/// out may be shared between threads; reading happens on the thread of whoever asks first, and only one may ask first.
class Vocabulary {
public:
    /// `userFolder` need not exist; empty: the program's own words alone.
    explicit Vocabulary(QString userFolder = {});
    ~Vocabulary();
    Vocabulary(const Vocabulary&) = delete;
    Vocabulary& operator=(const Vocabulary&) = delete;

    [[nodiscard]] const Lexicons& lexicons() const { return words().lexicons(); }
    [[nodiscard]] const CreditFinder& credits() const { return words().credits(); }
    [[nodiscard]] const Spellings& spellings() const { return words().spellings(); }
    /// The user's files that cannot be used; each message names file, line and reason. The rest is in use.
    [[nodiscard]] const std::vector<Error>& problems() const { return words().problems; }

private:
    /// The user's, where there are any; null: the program's own.
    struct Words {
        std::unique_ptr<Lexicons> ownLexicons;
        std::unique_ptr<CreditFinder> ownCredits;
        std::unique_ptr<Spellings> ownSpellings;
        std::vector<Error> problems;

        [[nodiscard]] const Lexicons& lexicons() const { return ownLexicons ? *ownLexicons : Lexicons::builtIn(); }
        [[nodiscard]] const CreditFinder& credits() const { return ownCredits ? *ownCredits : CreditFinder::builtIn(); }
        [[nodiscard]] const Spellings& spellings() const { return ownSpellings ? *ownSpellings : Spellings::builtIn(); }
    };

    [[nodiscard]] const Words& words() const;

    QString m_userFolder;
    mutable std::unique_ptr<Words> m_words;
};

} // namespace gainsay::analysis
