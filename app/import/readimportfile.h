// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace gainsay::import {

/// All bytes of a file that is to be imported. Looks at the size before it reads, never waits for a pipe or device, and
/// reads no more than the limit even if the file grows meanwhile. Follows symbolic links. Errors: NotFound;
/// InvalidInput (folder, special file, empty file); TooLarge; Unreadable.
[[nodiscard]] Result<QByteArray> readImportFile(const QString& path);

} // namespace gainsay::import
