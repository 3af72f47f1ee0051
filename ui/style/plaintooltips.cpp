// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/plaintooltips.h"

#include "ui/style/tooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace gainsay::ui {

bool PlainToolTips::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType()) {
        return QObject::eventFilter(watched, event);
    }
    auto* widget = static_cast<QWidget*>(watched);
    const auto* help = static_cast<const QHelpEvent*>(event);
    QString words = widget->toolTip();
    QRect place;
    const auto* view = qobject_cast<const QAbstractItemView*>(widget->parentWidget());
    if (view != nullptr && view->viewport() == widget) {
        const QModelIndex index = view->indexAt(help->pos());
        words = index.data(Qt::ToolTipRole).toString();
        place = view->visualRect(index);
    }
    if (words.isEmpty()) {
        return QObject::eventFilter(watched, event); // the widget may have a way of its own, or one around it
    }
    QToolTip::showText(help->globalPos(), asToolTip(words), widget, place);
    return true;
}

} // namespace gainsay::ui
