// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/revision.h"
#include "app/dossier/dossier.h"
#include "app/session/quotefates.h"

#include <map>
#include <memory>

namespace gainsay::session {

/// Follows the quotes of an article into one of its versions. A quote is followed from where it stood last: its own
/// version or, where the program or somebody has taken a place in a later one, from there. Words that stand as they
/// were are followed; so are words that were changed, but for their figures, where there is little doubt. All else
/// waits for a decision with its candidates. What somebody decided holds: a quote that was detached is not looked for,
/// and one that was kept with its version is asked about again only where a text offers it something new.
class QuoteFollower {
public:
    /// Into the last of an article's versions, which are given by ordinal. The dossier must outlive this.
    [[nodiscard]] static Result<std::unique_ptr<QuoteFollower>> create(dossier::Dossier& dossier,
                                                                       std::vector<domain::Version> versions);
    /// The same where the last version's text is at hand.
    QuoteFollower(dossier::Dossier& dossier, std::vector<domain::Version> versions, domain::ArticleText text);
    QuoteFollower(const QuoteFollower&) = delete;
    QuoteFollower& operator=(const QuoteFollower&) = delete;

    /// Compares the versions that quotes were taken from with this one: what takes long, done before a transaction
    /// begins.
    [[nodiscard]] Result<void> prepare();
    /// Where a quote of an earlier version stands.
    [[nodiscard]] Result<domain::QuotePlace> follow(const domain::Quote& quote);
    /// Follows every quote of the earlier versions and stores where it is; with `onlyMissing` those alone of which
    /// nothing is stored yet.
    [[nodiscard]] Result<QuoteFates> followAll(dossier::Change& change, bool onlyMissing = false);
    /// Takes over, from the version before, whom its words name: where the same words stand in the same surroundings.
    [[nodiscard]] Result<void> carryMentions(dossier::Change& change);

private:
    /// An earlier text and what became of it.
    struct Earlier {
        domain::ArticleText text;
        analysis::Revision revision;
    };
    [[nodiscard]] Result<const Earlier*> earlier(domain::VersionId version);
    [[nodiscard]] const domain::Version& target() const { return m_versions.back(); }
    /// What is known of the quote in the latest of the versions between its own and this one.
    [[nodiscard]] Result<std::optional<domain::QuotePlace>> lastPlace(const domain::Quote& quote) const;
    [[nodiscard]] Result<bool> wasTurnedDown(const domain::QuotePlace& before, const domain::QuotePlace& now);

    dossier::Dossier& m_dossier;
    std::vector<domain::Version> m_versions;
    domain::ArticleText m_text;
    domain::Anchorer m_anchorer;
    std::map<domain::VersionId, Earlier> m_earlier;
};

/// Follows a quote that was just made or changed in an older version into the latest one, inside the caller's action.
/// Does nothing where its version is the latest.
[[nodiscard]] Result<void> followIntoLatest(dossier::Dossier& dossier, dossier::Change& change,
                                            const domain::Quote& quote);

/// Follows quotes of which nothing is known yet into the latest version of their article, as after a merge of two
/// copies that both went on. One action, where there is any.
[[nodiscard]] Result<QuoteFates> followMissing(dossier::Dossier& dossier);

} // namespace gainsay::session
