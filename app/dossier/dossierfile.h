// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

namespace gainsay::dossier {

/// The file name ending of dossiers, with its dot.
inline constexpr QLatin1StringView dossierSuffix(".gainsay");

/// What SQLite keeps beside a dossier: appended to its whole name.
inline constexpr QLatin1StringView companionEndings[] = {QLatin1StringView("-wal"), QLatin1StringView("-shm"),
                                                         QLatin1StringView("-journal")};

/// The absolute path of what a path leads to, through symbolic links; of the path itself where there is nothing yet.
[[nodiscard]] QString realPath(const QString& path);

/// Makes an empty file where none is. AlreadyExists where somebody was quicker, Unwritable.
[[nodiscard]] Result<void> claimPath(const QString& path);

/// Whether a new dossier can be made at a path: nothing there yet, and a folder that takes it.
[[nodiscard]] Result<void> checkFreePath(const QString& path);

/// Whether a path can be opened as a file at all: NotFound, InvalidInput for a folder, Unreadable.
[[nodiscard]] Result<void> checkReadableFile(const QString& path);

} // namespace gainsay::dossier
