// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/timeline.h"
#include "ui/timeline/timelineitem.h"
#include "ui/window/workcontext.h"

#include <stop_token>

namespace gainsay::ui {

class TimelineView;

/// What the view shows of a timeline: a group for each claim that is spoken to, and last the articles that speak to
/// none.
[[nodiscard]] TimelineContent timelineContent(const session::Timeline& timeline);

/// Joins the timeline with the session: reads it off the interface's thread, once it is looked at and whenever the
/// dossier has changed.
class TimelineController final : public QObject {
    Q_OBJECT

public:
    /// `reader` reads what takes long. All must outlive this.
    TimelineController(WorkContext& context, BackgroundReader& reader, TimelineView& view, QObject* parent = nullptr);

    /// Breaks off what is being read.
    void stop() { m_stop.request_stop(); }

Q_SIGNALS:
    void quoteRequested(gainsay::domain::QuoteId quote);
    void articleRequested(gainsay::domain::ArticleId article);
    void claimRequested(gainsay::domain::ClaimId claim);
    void importRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void outdate();
    void refresh();

    WorkContext& m_context;
    BackgroundReader& m_reader;
    TimelineView& m_view;
    std::stop_source m_stop;
    bool m_isOutdated = true;
};

} // namespace gainsay::ui
