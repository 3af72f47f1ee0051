// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gainsay::ui {

/// The widgets within `root` that Tab reaches, in its order.
[[nodiscard]] QList<QWidget*> tabStops(QWidget& root);

} // namespace gainsay::ui
