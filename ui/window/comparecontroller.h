// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compareitem.h"
#include "ui/window/workcontext.h"

#include <QSet>

namespace gainsay::ui {

class CompareView;

/// What a card shows of a contradiction. `isNew`: nobody has looked at it.
[[nodiscard]] CompareItem compareItem(const session::ContradictionView& view, bool isNew);

/// Joins the compare view with the session and with what the texts suggest. New are those that are undecided and that
/// nobody has looked at since the dossier was opened.
class CompareController final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this.
    CompareController(WorkContext& context, CompareView& view, QObject* parent = nullptr);

    /// Goes to a contradiction, at once or as soon as it is found.
    void showContradiction(domain::ContradictionId id);
    /// Goes to the best contradiction about a claim; false where there is none.
    bool showClaim(domain::ClaimId claim);
    /// Goes to the best contradiction that a quote is part of; false where there is none.
    bool showQuote(domain::QuoteId quote);
    [[nodiscard]] int newCount() const;
    /// All that is shown: contradictions, and suggestions of the texts.
    [[nodiscard]] qsizetype count() const;

Q_SIGNALS:
    void openRequested(gainsay::domain::VersionId version, gainsay::domain::TextRange range);
    void readRequested();
    void newCountChanged(int count);

private:
    void refresh();
    void decide(domain::ContradictionId id, domain::ContradictionStatus status, const QString& note);
    /// Suggestions of the texts that are not among the contradictions anyhow.
    [[nodiscard]] std::vector<const session::ContradictionView*> suggestions() const;
    [[nodiscard]] bool isNew(const domain::Contradiction& contradiction) const;

    WorkContext& m_context;
    CompareView& m_view;
    QSet<domain::ContradictionId> m_seen;
    domain::ContradictionId m_wanted; ///< to be shown once it is there
};

} // namespace gainsay::ui
