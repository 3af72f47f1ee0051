// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/attributiongraph.h"
#include "app/analysis/reuse.h"
#include "app/analysis/vocabulary.h"
#include "app/dossier/dossier.h"

#include <map>
#include <optional>
#include <set>
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
    QString outlet;                         ///< the source or, where that is unknown, the title
    domain::TextRange lastBlock;            ///< code points of the text
    std::vector<analysis::Credit> carriers; ///< of agencies that the article as a whole rests on, each agency once
    std::vector<AttributedSentence> sentences;
};

/// What is read of the texts for their origins. Grows with the dossier; begins anew where a text has gone or changed.
class OriginAccounts {
public:
    /// The words must outlive this.
    explicit OriginAccounts(const analysis::Vocabulary& words)
        : m_words(words) {}

    /// Reads what is not known yet. Cancelled when asked to stop.
    [[nodiscard]] Result<void> update(dossier::Dossier& dossier, const ProgressSink& progress,
                                      const std::stop_token& stop);

    [[nodiscard]] const std::vector<OriginAccount>& all() const { return m_accounts; }
    /// Passages in common, ordered by texts and places; the numbers are those of the accounts.
    [[nodiscard]] const std::vector<analysis::SharedRun>& runs() const { return m_runs; }
    /// Whether what two articles have in common is a formula that closes at least three: a notice, not a report.
    [[nodiscard]] bool isFormula(const analysis::SharedRun& run) const;
    [[nodiscard]] std::vector<QString> outlets() const;
    /// The chains that the texts as a whole show: credits that carry an article and speakers who are named more than
    /// elsewhere, at most a few for each article.
    [[nodiscard]] std::vector<analysis::StatedChain> chains() const;
    /// The name under which a speaker is known: the fullest one that the texts use.
    [[nodiscard]] QString fullNameOf(const QString& speaker) const;

private:
    using Uses = std::map<QString, std::map<size_t, size_t>>; ///< by full name, how often which articles have it speak

    [[nodiscard]] Result<void> read(dossier::Dossier& dossier, const domain::Version& version, OriginAccount account,
                                    const std::stop_token& stop);
    void dropFrom(size_t account);
    void add(analysis::SharedRun run);
    [[nodiscard]] bool closesBoth(const analysis::SharedRun& run) const;
    [[nodiscard]] std::set<QString> shownSpeakers(size_t account, const Uses& uses) const;
    void learnNames(const OriginAccount& account);
    void learnName(const QString& speaker);

    const analysis::Vocabulary& m_words;
    std::vector<OriginAccount> m_accounts;
    std::vector<analysis::SharedRun> m_runs;
    std::optional<analysis::ReuseIndex> m_reuse;  ///< empty before anything was read
    std::map<size_t, std::set<size_t>> m_closing; ///< articles that close in the same words, by either of them
    std::map<QString, QStringList> m_names;       ///< fullest names, by last word
};

} // namespace gainsay::session
