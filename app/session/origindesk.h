// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/session/actionrunner.h"
#include "app/session/originreport.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace gainsay::analysis {
class Vocabulary;
}

namespace gainsay::session {

class OriginAccounts;

/// Attribution and reuse over all articles. What is credited and copied is read from the texts; chains that somebody
/// stated for a claim go before. What was read of articles that have not changed is kept between two calls, so that a
/// further article costs what it has itself.
class OriginDesk {
public:
    /// Both must outlive the desk.
    OriginDesk(ActionRunner& actions, const analysis::Vocabulary& words);
    ~OriginDesk();

    /// The dossier as a whole first, then each claim, in the claims' order. Reads all texts the first time: use it off
    /// the GUI thread. Cancelled when asked to stop before all is read.
    [[nodiscard]] Result<std::vector<OriginReport>> reports(const ProgressSink& progress = {},
                                                            const std::stop_token& stop = {}) const;
    /// What articles have a speaker say, and where two of them differ in it.
    [[nodiscard]] Result<SpeakerWords> wordsOf(const QString& speaker, const std::stop_token& stop = {}) const;
    /// The words of places in articles, with what stands around them; in the same order. NotFound where a version is
    /// gone.
    [[nodiscard]] Result<std::vector<ShownPassage>> passages(const std::vector<StatedCredit>& places) const;

private:
    [[nodiscard]] Result<void> update(const ProgressSink& progress, const std::stop_token& stop) const;

    ActionRunner& m_actions;
    const analysis::Vocabulary& m_words;
    std::unique_ptr<OriginAccounts> m_accounts;
};

} // namespace gainsay::session
