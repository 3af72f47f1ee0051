// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/claimsmatrix.h"
#include "ui/window/workcontext.h"

namespace gainsay::ui {

class ClaimsView;

/// Claims × sources, from what the models last read, with the origins behind each claim where they are known. A source
/// counts as read once every article of it does.
[[nodiscard]] ClaimsMatrix claimsMatrix(const DossierModels& models, const TextAnalysis& analysis);

/// Joins the claims view with the session.
class ClaimsController final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this.
    ClaimsController(WorkContext& context, ClaimsView& view, QObject* parent = nullptr);

Q_SIGNALS:
    void quoteRequested(gainsay::domain::QuoteId quote);
    void compareRequested(gainsay::domain::ClaimId claim);
    void newClaimRequested();
    void editRequested(gainsay::domain::ClaimId claim);

private:
    void refresh();
    void openCell(domain::ClaimId claim, domain::SourceId source);
    [[nodiscard]] domain::SourceId sourceOf(domain::QuoteId quote) const;

    WorkContext& m_context;
    ClaimsView& m_view;
};

} // namespace gainsay::ui
