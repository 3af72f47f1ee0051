// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the workspace, one for each view. All but the one for reading are made when they are first shown or
// asked for: nobody waits for them at the start, and most days need one or two of them.
#include "ui/claims/claimsview.h"
#include "ui/compare/compareview.h"
#include "ui/origins/originsview.h"
#include "ui/reader/readerrow.h"
#include "ui/report/reportview.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/claimscontroller.h"
#include "ui/window/comparecontroller.h"
#include "ui/window/originscontroller.h"
#include "ui/window/reportcontroller.h"
#include "ui/window/timelinecontroller.h"
#include "ui/window/workspace.h"

#include <QStackedWidget>

#include <algorithm>

namespace gainsay::ui {

View Workspace::view() const {
    return static_cast<View>(std::ranges::find(m_pages, m_views->currentWidget()) - m_pages.begin());
}

void Workspace::setView(View view) {
    need(view);
    m_views->setCurrentWidget(m_pages.at(static_cast<size_t>(view)));
    if (view == View::Read) {
        m_readers->setFocus();
    } else {
        m_views->currentWidget()->setFocus();
    }
    Q_EMIT viewChanged(view);
}

void Workspace::need(View view) {
    QWidget*& page = m_pages.at(static_cast<size_t>(view));
    if (page == nullptr) {
        page = makePage(view);
        m_views->addWidget(page);
    }
}

QWidget* Workspace::makePage(View view) {
    switch (view) {
    case View::Read:
        break;
    case View::Compare:
        return makeCompare();
    case View::Claims:
        return makeClaims();
    case View::Timeline:
        return makeTimeline();
    case View::Origins:
        return makeOrigins();
    case View::Report:
        return makeReport();
    case View::Entity:
        return makeEntity();
    }
    return buildReadView();
}

QWidget* Workspace::makeCompare() {
    m_compareView = new CompareView(m_parts.themes);
    m_compare->showIn(*m_compareView);
    return m_compareView;
}

QWidget* Workspace::makeClaims() {
    m_claimsView = new ClaimsView(m_parts.themes);
    auto* controller = new ClaimsController(*m_context, *m_claimsView, this);
    connect(controller, &ClaimsController::quoteRequested, this, &Workspace::openQuote);
    connect(controller, &ClaimsController::compareRequested, this, &Workspace::openClaim);
    connect(controller, &ClaimsController::newClaimRequested, this, [this] { Q_EMIT claimTextRequested({}, {}); });
    connect(controller, &ClaimsController::editRequested, this, &Workspace::editClaim);
    connect(m_claimsView, &ClaimsView::exportRequested, this, &Workspace::exportPicture);
    return m_claimsView;
}

QWidget* Workspace::makeTimeline() {
    m_timelineView = new TimelineView(m_parts.themes);
    m_timeline = new TimelineController(*m_context, *m_searchReader, *m_timelineView, this);
    connect(m_timeline, &TimelineController::quoteRequested, this, &Workspace::openQuote);
    connect(m_timeline, &TimelineController::articleRequested, this, &Workspace::openArticle);
    connect(m_timeline, &TimelineController::claimRequested, this, &Workspace::openClaim);
    connect(m_timeline, &TimelineController::importRequested, this, &Workspace::importRequested);
    connect(m_timelineView, &TimelineView::exportRequested, this, &Workspace::exportPicture);
    return m_timelineView;
}

QWidget* Workspace::makeOrigins() {
    m_originsView = new OriginsView(m_parts.themes);
    auto* controller = new OriginsController(*m_context, *m_originsView, this);
    connect(controller, &OriginsController::placeRequested, this, &Workspace::openRange);
    connect(controller, &OriginsController::articleRequested, this, &Workspace::openArticle);
    connect(m_originsView, &OriginsView::importRequested, this, &Workspace::importRequested);
    return m_originsView;
}

QWidget* Workspace::makeReport() {
    m_reportView = new ReportView(m_parts.themes);
    m_reports = new ReportController(*m_context, *m_jobs, *m_job, *m_reportView, m_parts.dialogs, this);
    connect(m_reports, &ReportController::readRequested, this, [this] { setView(View::Read); });
    return m_reportView;
}

void Workspace::connectCompare() {
    connect(m_compare, &CompareController::openRequested, this, &Workspace::openRange);
    connect(m_compare, &CompareController::readRequested, this, [this] { setView(View::Read); });
    connect(m_compare, &CompareController::newCountChanged, this, [this](int count) {
        m_newContradictions = count;
        Q_EMIT newContradictionsChanged(count);
        updateCounts();
    });
}

} // namespace gainsay::ui
