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
            [&context, &versions](domain::QuoteId quote, domain::VersionId version, domain::TextRange range) {
                context.check(versions.accept(quote, version, range));
            });
    connect(&panel, &OrphansPanel::keepRequested, this,
            [&context, &versions](domain::QuoteId quote, domain::VersionId version) {
                context.check(versions.keep({{quote, version}}));
            });
    connect(&panel, &OrphansPanel::detachRequested, this,
            [&context, &versions](domain::QuoteId quote, domain::VersionId version) {
                context.check(versions.detach({{quote, version}}));
            });
    connect(&panel, &OrphansPanel::openRequested, this, &OrphansController::openRequested);
    show();
}

} // namespace gainsay::ui
