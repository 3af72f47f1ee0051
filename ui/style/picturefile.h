// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace gainsay::ui {

/// Writes a drawing as a picture, whole or not at all: as SVG where the path ends in ".svg", as PNG else, which has two
/// pixels for each unit and fewer where the drawing is so large that the picture would exceed 100 million pixels.
/// May run on any thread. Unwritable where the file cannot be written, TooLarge where there is no memory for the
/// picture.
[[nodiscard]] Result<void> writePicture(const QString& path, QSize size, const QString& title,
                                        const std::function<void(QPainter&)>& draw);

} // namespace gainsay::ui
