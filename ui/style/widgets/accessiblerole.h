// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace gainsay::ui {

/// Tells assistive technology what a widget is, where its class alone does not say so. To be called before anything is
/// said of the widget, its name included: that makes what Qt then keeps to.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

} // namespace gainsay::ui
