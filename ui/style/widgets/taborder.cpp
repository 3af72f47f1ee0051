// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/taborder.h"

#include <QList>
#include <QWidget>

namespace gainsay::ui {

void tabFirstTo(QWidget& first, QWidget& compound) {
    QList<QWidget*> before;
    for (QWidget* one = compound.nextInFocusChain(); one != &first && compound.isAncestorOf(one);
         one = one->nextInFocusChain()) {
        if ((one->focusPolicy() & Qt::TabFocus) != 0 && one->focusProxy() == nullptr && !one->isAncestorOf(&first)) {
            before << one;
        }
    }
    QWidget* last = &first;
    for (QWidget* one = first.nextInFocusChain(); first.isAncestorOf(one); one = one->nextInFocusChain()) {
        if ((one->focusPolicy() & Qt::TabFocus) != 0) {
            last = one; // what lies in it and is reached from it, a popup say
        }
    }
    for (QWidget* one : before) {
        QWidget::setTabOrder(last, one);
        last = one;
    }
}

} // namespace gainsay::ui
