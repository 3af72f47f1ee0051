// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/focus.h"

namespace gainsay::ui {

QList<QWidget*> tabStops(QWidget& root) {
    QList<QWidget*> stops;
    for (QWidget* one = root.nextInFocusChain(); one != &root; one = one->nextInFocusChain()) {
        if (root.isAncestorOf(one) && (one->focusPolicy() & Qt::TabFocus) != 0 && one->isVisibleTo(&root) &&
            one->isEnabled()) {
            stops << one;
        }
    }
    return stops;
}

} // namespace gainsay::ui
