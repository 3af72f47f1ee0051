// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace gainsay::test {

/// "MainWindow/TopBar/QToolButton#undo": where a widget stands.
[[nodiscard]] QString pathOf(const QWidget& widget);

/// Every visible widget that has less room than its words need, is smaller than it can be, reaches beyond what it lies
/// in, or lies over a sibling; each with its path. What may lie over others is named in the .cpp file. What elides has
/// to say the whole in a tool tip.
[[nodiscard]] QStringList layoutFaults(QWidget& root);

/// Every visible widget that takes the keyboard and has no name or no role for assistive technology, and every row of a
/// list that says nothing.
[[nodiscard]] QStringList speechFaults(QWidget& root);

/// Every run of letters that cannot be read well (contrast below 4.5:1), is cut off, or lies over another one.
/// Disabled controls may be faint.
[[nodiscard]] QStringList textFaults(QWidget& root);

} // namespace gainsay::test
