// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gainsay::ui {

/// Works out anew how high a widget and everything around it wants to be, up to the scroll area it is in. For widgets
/// whose words wrap: a layout that holds layouts trusts the heights that it worked out before.
void relayoutUpwards(QWidget& widget);
/// The same for everything inside a widget, from the innermost outwards, after it was filled while hidden.
void relayoutInside(QWidget& widget);

} // namespace gainsay::ui
