// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/textchange.h"
#include "app/session/actionrunner.h"
#include "app/session/quotefates.h"

#include <vector>

namespace gainsay::session {

/// One version of an article, as a list shows it.
struct VersionRow {
    domain::Version version;
    qsizetype ownQuotes = 0; ///< taken from it
    QuoteFates followed;     ///< of other versions' quotes in it
};

/// A quote in a version that is shown.
struct ShownQuote {
    domain::Quote quote;
    domain::TextRange range;                                    ///< where it stands in that version
    domain::PlaceStatus status = domain::PlaceStatus::Anchored; ///< of its own quotes: Anchored
    bool isOwn = true;                                          ///< taken from that version
};

/// A place where a waiting quote may stand, with its words.
struct PlaceOption {
    domain::TextRange range;
    double score = 0; ///< 0–1
    QString words;
    QString before; ///< some words before them, from the same paragraph
    QString after;
    bool figureChanged = false;  ///< it gives other figures than the quote
    domain::WordChanges changes; ///< from the quote to the words
};

/// A quote that waits for somebody to say where it stands in the latest version of its article.
struct WaitingQuote {
    domain::Quote quote;
    domain::QuotePlace place;
    domain::Article article;
    QString sourceName;               ///< empty: unknown
    int ownOrdinal = 0;               ///< of the version that it was taken from
    int latestOrdinal = 0;            ///< of the version that it is looked for in
    std::vector<PlaceOption> options; ///< best first; may be empty
};

/// A quote, and a version that it was not taken from.
struct QuoteInVersion {
    domain::QuoteId quote;
    domain::VersionId version;

    bool operator==(const QuoteInVersion&) const = default;
};

/// Where somebody says that a quote stands in a version.
struct FollowedQuote {
    domain::QuoteId quote;
    domain::VersionId version;
    domain::TextRange range; ///< code points

    bool operator==(const FollowedQuote&) const = default;
};

/// A sentence in two versions, with its words compared where it was changed.
struct RevisionRow {
    domain::SentenceChange change = domain::SentenceChange::Same;
    std::optional<domain::TextRange> beforeRange; ///< in the older text; none where it was added
    std::optional<domain::TextRange> afterRange;  ///< in the newer text; none where it was removed
    QString before;
    QString after;
    domain::WordChanges words; ///< of Changed sentences
    bool figureChanged = false;
    bool isQuoted = false; ///< a quote that stands in the older version touches it
};

/// Two versions of an article, sentence by sentence.
struct RevisionView {
    domain::Article article;
    domain::Version older;
    domain::Version newer;
    std::vector<RevisionRow> rows;
};

/// The versions of articles and where quotes stand in them. Lives on the session's thread.
class VersionDesk {
public:
    /// The runner must outlive this.
    explicit VersionDesk(ActionRunner& actions);

    /// By ordinal. Empty where the article is gone.
    [[nodiscard]] Result<std::vector<VersionRow>> versions(domain::ArticleId article) const;
    /// The quotes that are shown in a version, by place: its own, and others' that stand in it.
    [[nodiscard]] Result<std::vector<ShownQuote>> shownIn(domain::VersionId version) const;
    /// All places of a quote, by version.
    [[nodiscard]] Result<std::vector<domain::QuotePlace>> placesOf(domain::QuoteId quote) const;
    /// The version that a quote is best read in: the latest where it stands there, else its own.
    [[nodiscard]] Result<domain::VersionId> bestVersion(const domain::Quote& quote) const;
    /// Quotes that wait for a decision, by article and place.
    [[nodiscard]] Result<std::vector<WaitingQuote>> waiting() const;
    /// The comparison of two versions of one article.
    [[nodiscard]] Result<RevisionView> compare(domain::VersionId older, domain::VersionId newer) const;

    /// Says where quotes stand; each of them is named once. InvalidInput where there is no such range in a version's
    /// text; NotFound where nothing is known of a quote there. One action for all, and with one that fails nothing is
    /// done.
    [[nodiscard]] Result<void> accept(const std::vector<FollowedQuote>& followed);
    /// Says that quotes stay with their own versions. One action for all.
    [[nodiscard]] Result<void> keep(const std::vector<QuoteInVersion>& places);
    /// Says that quotes are not looked for any more, in later versions either. One action for all.
    [[nodiscard]] Result<void> detach(const std::vector<QuoteInVersion>& places);
    /// Follows quotes of which nothing is known yet into the latest version of their article, as after a merge of two
    /// copies that both went on. Quotes that somebody decided on are left alone. One action, where there is any.
    [[nodiscard]] Result<QuoteFates> followMissing();

private:
    [[nodiscard]] Result<domain::QuotePlace> known(domain::QuoteId quote, domain::VersionId version) const;
    /// Puts a decision on each of the places.
    template <typename Decide>
    [[nodiscard]] Result<void> decide(const QString& code, const QString& summary,
                                      const std::vector<QuoteInVersion>& places, const Decide& how);

    ActionRunner& m_actions;
};

} // namespace gainsay::session
