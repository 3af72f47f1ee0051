// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/orphanscontroller.h"

#include "ui/versions/orphanspanel.h"

namespace gainsay::ui {

OrphansController::OrphansController(WorkContext& context, OrphansPanel& panel)
    : QObject(&panel) {
    const auto show = [&context, &panel] { panel.setWaiting(context.models().waitingQuotes()); };
    auto& versions = context.session().versions();
    connect(&context.models(), &DossierModels::waitingChanged, this, show);
    connect(&panel, &OrphansPanel::acceptRequested, this,
            [&context, &versions](const std::vector<session::FollowedQuote>& quotes) {
                context.check(versions.accept(quotes));
            });
    connect(&panel, &OrphansPanel::keepRequested, this,
            [&context, &versions](const std::vector<session::QuoteInVersion>& quotes) {
                context.check(versions.keep(quotes));
            });
    connect(&panel, &OrphansPanel::detachRequested, this,
            [&context, &versions](const std::vector<session::QuoteInVersion>& quotes) {
                context.check(versions.detach(quotes));
            });
    connect(&panel, &OrphansPanel::openRequested, this, &OrphansController::openRequested);
    show();
}

} // namespace gainsay::ui
