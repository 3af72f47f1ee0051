// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/reportcontent.h"
#include "app/session/actionrunner.h"
#include "app/session/contradictiondesk.h"

namespace gainsay::session {

/// Everything that a report of the dossier shows, read at this moment. Every text and every original that it rests on
/// is compared with its SHA-256 on the way. For the session's own use: who includes this links the export layer.
[[nodiscard]] Result<exporting::ReportContent> gatherReport(ActionRunner& actions,
                                                            const ContradictionDesk& contradictions);

/// Leaves only the quotes that have a tag, what they say and where they stand, and says so.
void restrictToTag(exporting::ReportContent& content, domain::TagId tag);

} // namespace gainsay::session
