// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace gainsay::exporting {

/// Writes a whole file or nothing: a reader sees the old file or the new one, never half of it, and an old file
/// survives a failure. Unwritable where the folder is missing or refuses, OutOfSpace where the disk is full.
[[nodiscard]] Result<void> writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace gainsay::exporting
