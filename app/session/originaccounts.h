// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/attributiongraph.h"
#include "app/analysis/reuse.h"
#include "app/dossier/dossier.h"

#include <map>
#include <optional>
#include <vector>

namespace gainsay::session {

/// A sentence in which an article says who says so.
struct AttributedSentence {
    domain::TextRange range; ///< code points of the version
    QString text;
    QStringList speakers; ///< from the origin to whoever relays
};

/// One article as origins see it: its latest version.
struct OriginAccount {
    domain::Article article;
    domain::VersionId version;
    QString outlet; ///< the source or, where that is unknown, the title
    std::vector<analysis::Credit> carriers; ///< of agencies that the article as a whole rests on, each agency once
    std::vector<AttributedSentence> sentences;
};

/// What is read of the texts for their origins. Grows with the dossier; begins anew where a text has gone or changed.
class OriginAccounts {
public:
    /// Reads what is not known yet. Cancelled when asked to stop.
    [[nodiscard]] Result<void> update(dossier::Dossier& dossier, const ProgressSink& progress,
                                      const std::stop_token& stop);

    [[nodiscard]] const std::vector<OriginAccount>& all() const { return m_accounts; }
    /// Passages in common, ordered by texts and places; the numbers are those of the accounts.
    [[nodiscard]] const std::vector<analysis::SharedRun>& runs() const { return m_runs; }
    [[nodiscard]] std::vector<QString> outlets() const;
    /// The chains that the texts as a whole show: credits that carry an article and speakers who are named more than
    /// elsewhere, at most a few for each article.
    [[nodiscard]] std::vector<analysis::StatedChain> chains() const;
    /// The name under which a speaker is known: the fullest one that the texts use.
    [[nodiscard]] QString fullNameOf(const QString& speaker) const;

private:
    [[nodiscard]] Result<void> read(dossier::Dossier& dossier, const domain::Version& version, OriginAccount account);
    void clear();
    void learnName(const QString& speaker);

    std::vector<OriginAccount> m_accounts;
    std::vector<analysis::SharedRun> m_runs;
    std::optional<analysis::ReuseIndex> m_reuse{std::in_place}; ///< so that it can be emptied
    std::map<QString, QStringList> m_names; ///< fullest names, by last word
};

} // namespace gainsay::session
