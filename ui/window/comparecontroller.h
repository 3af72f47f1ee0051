// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compareitem.h"
#include "ui/compare/suggestiontally.h"
#include "ui/window/seenmarks.h"
#include "ui/window/workcontext.h"

#include <QTimer>

namespace gainsay::ui {

class CompareView;

/// What a card shows of a contradiction. `isNew`: nobody has looked at it.
[[nodiscard]] CompareItem compareItem(const session::ContradictionView& view, bool isNew);

/// The card of two names that may be taken for each other.
[[nodiscard]] CompareItem compareItem(const session::PossibleConfusion& confusion);

/// Joins the compare view with the session and with what the texts suggest. New are those that are undecided and that
/// the person at this machine has never looked at.
class CompareController final : public QObject {
    Q_OBJECT

public:
    /// The context must outlive this. `seen`: what has been looked at. Counts alone until there is a view.
    CompareController(WorkContext& context, SeenMarks seen, QObject* parent = nullptr);

    /// Shows in `view`, which must outlive this, from now on. What goes to something below needs it.
    void showIn(CompareView& view);
    /// Goes to a contradiction, at once or as soon as it is found.
    void showContradiction(domain::ContradictionId id);
    /// Goes to the best contradiction about a claim; false where there is none.
    bool showClaim(domain::ClaimId claim);
    [[nodiscard]] int newCount() const;
    /// From which score on suggestions are shown.
    void setThresholds(const SuggestionThresholds& thresholds);
    [[nodiscard]] const SuggestionThresholds& thresholds() const { return m_thresholds; }
    /// All suggestions that are not among the contradictions, shown or not.
    [[nodiscard]] SuggestionTally tally() const;
    /// All that is shown: contradictions, and suggestions of the texts.
    [[nodiscard]] qsizetype count() const;

Q_SIGNALS:
    void openRequested(gainsay::domain::VersionId version, gainsay::domain::TextRange range);
    void readRequested();
    void newCountChanged(int count);
    /// Somebody wants to choose which suggestions are shown.
    void thresholdsRequested();

private:
    /// What there is has changed.
    void renew();
    /// What is shown of it has.
    void refresh();
    [[nodiscard]] std::vector<CompareItem> items() const;
    void decideAll(const std::vector<domain::ContradictionId>& ids, domain::ContradictionStatus status);
    void decide(domain::ContradictionId id, domain::ContradictionStatus status, const QString& note);
    /// Suggestions of the texts that are not among the contradictions anyhow: those that are shown.
    [[nodiscard]] std::vector<const session::ContradictionView*> suggestions() const;
    [[nodiscard]] bool isNew(const domain::Contradiction& contradiction) const;

    WorkContext& m_context;
    CompareView* m_view = nullptr;
    SuggestionThresholds m_thresholds;
    QTimer m_refreshing;                                      ///< as soon as no further move of a slider waits
    std::vector<const session::ContradictionView*> m_unknown; ///< among the analysis's suggestions; by their order
    SeenMarks m_seen;
    domain::ContradictionId m_wanted; ///< to be shown once it is there
};

} // namespace gainsay::ui
