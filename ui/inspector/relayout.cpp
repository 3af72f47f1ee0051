// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/relayout.h"

#include <QAbstractScrollArea>
#include <QLayout>
#include <QWidget>

namespace gainsay::ui {
namespace {

void relayout(QWidget& widget) {
    if (QLayout* layout = widget.layout()) {
        layout->invalidate();
        layout->activate();
    }
    widget.updateGeometry();
}

} // namespace

void relayoutUpwards(QWidget& widget) {
    for (QWidget* one = &widget; one != nullptr && qobject_cast<QAbstractScrollArea*>(one) == nullptr;
         one = one->parentWidget()) {
        relayout(*one);
    }
}

void relayoutInside(QWidget& widget) {
    const auto children = widget.findChildren<QWidget*>();
    for (auto child = children.rbegin(); child != children.rend(); ++child) {
        relayout(**child);
    }
    relayout(widget);
}

} // namespace gainsay::ui
