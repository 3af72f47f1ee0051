// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/environment.h"
#include "app/session/importer.h"

#include <QStringList>

namespace gainsay::ui {

/// What a walk needs.
struct WalkOptions {
    QString folder;  ///< where pictures and reports go; made if it is not there
    QString dossier; ///< a dossier to look at instead of the sample; it is copied, never changed
    const Environment& environment;
    session::Extractor extractor;
};

/// Walks the three flows through the real window with synthetic events of mouse and keyboard: highlights a passage,
/// links an entity, says what the quote says about a claim, decides on a contradiction, exports the report as HTML and
/// PDF. On the way it takes pictures of every view, light and dark. Returns the paths of all files that it wrote.
[[nodiscard]] Result<QStringList> walk(const WalkOptions& options);

} // namespace gainsay::ui
