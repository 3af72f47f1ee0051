// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/importer.h"

namespace gainsay::session {

/// Makes the sample dossier at a path where there is none yet: the articles of resources/sample are imported as any file
/// is, and the work of resources/sample/dossier.json is done on them in ordinary, undoable actions. The journal names the
/// sample's own author and time; keys come from the environment.
[[nodiscard]] Result<void> buildSampleDossier(const QString& path, const Environment& environment, const Extractor& extractor);

/// What the sample is called: a file name without its ending.
[[nodiscard]] QString sampleDossierName();

} // namespace gainsay::session
