// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/session/contradictiondesk.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace gainsay::analysis {
class Vocabulary;
}

namespace gainsay::session {

/// Two bodies that one name may mean, with a sentence that names each.
struct PossibleConfusion {
    domain::ContradictionId id; ///< of the names alone; nothing is stored under it
    QString sharedName;
    PassageView a;
    PassageView b;
    domain::Reason names; ///< where the full names stand in the sentences, and what they are
    QString explanation;
};

/// Whether two contradictions set the same words of the same articles against each other, whichever way round: the
/// words of each side of one hold those of the other or are held by them.
[[nodiscard]] bool speaksOfTheSame(const ContradictionView& one, const ContradictionView& other);

/// What the texts themselves suggest, before anybody has quoted a word: sentences of different articles that seem to
/// contradict each other, and names that may be taken for one another. Nothing of it is stored until somebody decides.
///
/// A suggestion is shown like a contradiction; its quotes are not in the dossier yet, but their keys are those that
/// they will have. What was found in articles that have not changed is kept between two calls, so that a further
/// article costs what it has itself.
class SuggestionDesk {
public:
    /// Both must outlive the desk.
    SuggestionDesk(ActionRunner& actions, const analysis::Vocabulary& words);
    ~SuggestionDesk();

    /// Best first, without those that have become contradictions. Reads all texts the first time: use it off the GUI
    /// thread. Stops early, with what it has, when asked to.
    [[nodiscard]] Result<std::vector<ContradictionView>> all(const ProgressSink& progress = {},
                                                             const std::stop_token& stop = {}) const;
    /// Names that may be taken for one another, by name.
    [[nodiscard]] Result<std::vector<PossibleConfusion>> confusions() const;

    /// Makes of a suggestion quotes, a claim with what both say of it, and a decided contradiction; one action. The
    /// claim is what the affirming side says. One that is dismissed makes no claim; it is kept by its words, so that it
    /// does not come again with another version or another import of its articles.
    [[nodiscard]] Result<domain::ContradictionId> promote(const ContradictionView& suggestion,
                                                          domain::ContradictionStatus status, const QString& note);

    /// One decision on several pairs, in one action: suggestions become what promote() makes of them, and `decided`, as
    /// ContradictionDesk::decisions() gives them, are kept.
    [[nodiscard]] Result<void> decideAll(const std::vector<ContradictionView>& suggestions,
                                         const std::vector<domain::Contradiction>& decided,
                                         domain::ContradictionStatus status);

private:
    /// What promote() writes, inside an action.
    [[nodiscard]] Result<void> write(dossier::Change& change, const ContradictionView& suggestion,
                                     domain::ContradictionStatus status, const QString& note);

    struct Found;
    class Shelf;

    [[nodiscard]] Result<void> update(const ProgressSink& progress, const std::stop_token& stop) const;

    ActionRunner& m_actions;
    const analysis::Vocabulary& m_words;
    mutable std::unique_ptr<Found> m_found; ///< null before anything was read
};

} // namespace gainsay::session
