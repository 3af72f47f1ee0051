// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gainsay::ui {

/// Puts `first`, which has the keyboard for `compound` (its focus proxy), before everything else in it that Tab
/// reaches. Otherwise Tab jumps over what was made before it: it goes from the compound to the proxy, and on from
/// there. To be called once all parts are there.
void tabFirstTo(QWidget& first, QWidget& compound);

} // namespace gainsay::ui
