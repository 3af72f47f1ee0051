// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDevice;

namespace gainsay {

/// Waits until all that was written to an open file is on the disk, so that a power failure leaves it there whole.
[[nodiscard]] bool bringToDisk(QFileDevice& file);

/// Waits until a file's bytes, or the names in a folder, are on the disk. Opens and closes the file, which takes all of
/// this process's locks off it: not for a dossier that may be open.
[[nodiscard]] bool bringToDisk(const QString& path);

} // namespace gainsay
