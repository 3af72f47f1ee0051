// SPDX-License-Identifier: GPL-3.0-or-later
// What can be exported as a picture.
#include "ui/claims/claimsview.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/picturecontroller.h"
#include "ui/window/workspace.h"

namespace gainsay::ui {

void Workspace::exportPicture() {
    if (view() == View::Timeline) {
        m_pictures->exportPicture(*m_timelineView, tr("timeline"), m_timelineView->picture());
    } else if (view() == View::Claims) {
        m_pictures->exportPicture(*m_claimsView, tr("claims"), m_claimsView->picture());
    }
}

} // namespace gainsay::ui
