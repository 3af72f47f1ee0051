// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/tag.h"
#include "ui/style/theme.h"

#include <QRect>

#include <vector>

class QPainter;

namespace gainsay::ui {

/// A tag's spot of colour, which never stands without its name.
inline constexpr int tagSpotSize = 9;
void paintTagSpot(QPainter& painter, const Theme& theme, const QPoint& topLeft, int colour);

/// How wide tags are, spots and names on one line.
[[nodiscard]] int tagsWidth(const Theme& theme, const std::vector<domain::Tag>& tags);
/// Paints tags on one line from the left of `rect`, in small letters; what has no room is cut or left out.
void paintTags(QPainter& painter, const Theme& theme, const QRect& rect, const std::vector<domain::Tag>& tags);

} // namespace gainsay::ui
