// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline, and what can be exported as a picture.
#include "ui/claims/claimsview.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/claimscontroller.h"
#include "ui/window/picturecontroller.h"
#include "ui/window/timelinecontroller.h"
#include "ui/window/workspace.h"

namespace gainsay::ui {

void Workspace::connectTimeline() {
    connect(m_timeline, &TimelineController::quoteRequested, this, &Workspace::openQuote);
    connect(m_timeline, &TimelineController::articleRequested, this, &Workspace::openArticle);
    connect(m_timeline, &TimelineController::claimRequested, this, &Workspace::openClaim);
    connect(m_timeline, &TimelineController::importRequested, this, &Workspace::importRequested);
    connect(m_timelineView, &TimelineView::exportRequested, this, &Workspace::exportPicture);
    connect(m_claimsView, &ClaimsView::exportRequested, this, &Workspace::exportPicture);
}

void Workspace::exportPicture() {
    if (view() == View::Timeline) {
        m_pictures->exportPicture(*m_timelineView, tr("timeline"), m_timelineView->picture());
    } else if (view() == View::Claims) {
        m_pictures->exportPicture(*m_claimsView, tr("claims"), m_claimsView->picture());
    }
}

} // namespace gainsay::ui
