// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

namespace gainsay::dossier {

/// The file name ending of dossiers, with its dot.
inline constexpr QLatin1StringView dossierSuffix(".gainsay");

/// Whether a new dossier can be made at a path: nothing there yet, and a folder that takes it.
[[nodiscard]] Result<void> checkFreePath(const QString& path);

/// Whether a path can be opened as a file at all: NotFound, InvalidInput for a folder, Unreadable.
[[nodiscard]] Result<void> checkReadableFile(const QString& path);

} // namespace gainsay::dossier
