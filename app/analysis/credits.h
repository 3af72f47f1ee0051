// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/lexicons.h"
#include "app/domain/articletext.h"

#include <memory>
#include <vector>

namespace gainsay::analysis {

/// A place where an article says that it has something from an agency.
struct Credit {
    QString agency;          ///< its first name in the lexicon
    domain::TextRange range; ///< code points of the text: the name as it stands there
    QString rule;            ///< "dateline", "in-brackets", "attribution"
    bool carries = false;    ///< the article as a whole rests on it

    bool operator==(const Credit&) const = default;
};

/// Finds news agencies that articles credit: datelines ("TOKYO (AP) –"), names in brackets at the end of a paragraph
/// ("(Reuters)"), which carry the whole article, and agencies that sentences name as the ones who say so ("according to
/// Kyodo", "told AFP", 共同通信によると), which do where they stand near the beginning. Letters in brackets behind the
/// name that they stand for ("Allied Fishers Party (AFP)") mean no agency in that article. Immutable, so that threads
/// may share it.
class CreditFinder {
public:
    /// InvalidInput, NotFound or Unreadable where the lexicon of agencies cannot be used.
    [[nodiscard]] static Result<CreditFinder> load(const QString& folder, const Lexicons& lexicons);
    /// With the agencies of a shelf, a user's among them. Fails as load() does.
    [[nodiscard]] static Result<CreditFinder> take(LexiconShelf& shelf, const Lexicons& lexicons);
    /// With the agencies that the program carries in itself, read on first use.
    [[nodiscard]] static const CreditFinder& builtIn();
    ~CreditFinder();
    CreditFinder(CreditFinder&&) noexcept;
    CreditFinder& operator=(CreditFinder&&) noexcept;

    /// All credits, ascending.
    [[nodiscard]] std::vector<Credit> creditsOf(const domain::ArticleText& article) const;
    /// The agency that a name means ("Kyodo" for Kyodo News, as does "the local news agency Kyodo"); empty where it
    /// means none.
    [[nodiscard]] QString agencyOf(const QString& name) const;

private:
    struct Agencies;
    explicit CreditFinder(std::unique_ptr<Agencies> agencies);
    [[nodiscard]] bool isSpeaking(const QString& sentence, domain::TextRange place, const QString& agency) const;

    std::unique_ptr<Agencies> m_agencies;
};

} // namespace gainsay::analysis
