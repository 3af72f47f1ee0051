// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/palette.h"

#include <QIcon>
#include <QPalette>
#include <QPixmap>

class QPainter;
class QRectF;

namespace gainsay::ui {

/// Gainsay's own drawings, one colour each.
enum class Icon {
    Import,
    Export,
    Search,
    Quote,
    Note,
    Entity,
    Claim,
    Compare,
    Park,
    Previous,
    Next,
    Check,
    Cross,
    Question,
    Dot,
    Report,
    Undo,
    Redo,
    Settings,
    SourceCode,
    Lens,
    Open,
    Close,
    Warning,
    Info,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    ChevronRight,
    Plus,
    Minus,
    Article,
    Folder,
    Clipboard,
    Remove,
    More,
    Link,
    Clock,
    Tag,
};

/// Draws an icon into a rectangle in one colour.
void paintIcon(QPainter& painter, Icon icon, const QRectF& rect, const QColor& colour);

/// An icon for buttons and actions, sharp at every size: in `colour`, disabled ones fainter.
[[nodiscard]] QIcon makeIcon(Icon icon, const QColor& colour);
/// The same in a colour of the application's palette, which it follows from theme to theme: for those that the toolkit
/// asks for only once.
[[nodiscard]] QIcon makeIcon(Icon icon, QPalette::ColorRole role);
/// The same in the palette's muted colour.
[[nodiscard]] QIcon makeIcon(Icon icon, const Palette& palette);

} // namespace gainsay::ui
