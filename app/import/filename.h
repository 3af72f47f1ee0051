// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gainsay::import {

/// The last part of a path inside a container: "a/b.html" → "b.html".
[[nodiscard]] QString lastPart(const QString& path);

/// A file that accompanies articles and holds none: picture, sound, style, script, font, hidden file.
[[nodiscard]] bool isAccompaniment(const QString& name);

} // namespace gainsay::import
