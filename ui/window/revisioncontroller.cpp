// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/revisioncontroller.h"

#include "ui/versions/revisionpanel.h"

#include <algorithm>

namespace gainsay::ui {

RevisionController::RevisionController(WorkContext& context, const Environment& environment, domain::ArticleId article,
                                       domain::VersionId shown, RevisionPanel& panel)
    : QObject(&panel)
    , m_context(context)
    , m_panel(panel)
    , m_background(context.session().path(), environment) {
    connect(&panel, &RevisionPanel::versionsChosen, this, &RevisionController::compare);
    connect(&panel, &RevisionPanel::openRequested, this, &RevisionController::openRequested);
    const auto rows = context.session().versions().versions(article);
    if (!context.check(rows)) {
        return;
    }
    std::vector<domain::Version> versions;
    std::ranges::transform(*rows, std::back_inserter(versions), &session::VersionRow::version);
    if (versions.size() < 2) {
        panel.setVersions(versions, {}, {});
        return;
    }
    const auto own = std::ranges::find(versions, shown, &domain::Version::id);
    const bool isLatest = own == versions.end() || own == versions.end() - 1;
    const domain::VersionId newer = versions.back().id;
    const domain::VersionId older = isLatest ? versions[versions.size() - 2].id : own->id;
    panel.setVersions(versions, older, newer);
    compare(older, newer);
}

void RevisionController::compare(domain::VersionId older, domain::VersionId newer) {
    m_background.ask<session::RevisionView>(
        BackgroundReader::Topic::Search, this,
        [older, newer](session::Session& session) { return session.versions().compare(older, newer); },
        [this](Result<session::RevisionView> revision) {
            if (m_context.check(revision)) {
                m_panel.setRevision(*revision);
            }
        });
}

} // namespace gainsay::ui
