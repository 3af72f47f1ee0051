// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace gainsay::ui {
namespace {

constexpr auto roleProperty = "gainsayAccessibleRole";

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object) {
    const QVariant role = object->isWidgetType() ? object->property(roleProperty) : QVariant();
    return role.isValid()
               ? new QAccessibleWidget(static_cast<QWidget*>(object), static_cast<QAccessible::Role>(role.toInt()))
               : nullptr;
}

} // namespace

void setAccessibleRole(QWidget& widget, QAccessible::Role role) {
    widget.setProperty(roleProperty, static_cast<int>(role));
    // Removed and added, so that any number of widgets leaves one factory.
    QAccessible::removeFactory(makeInterface);
    QAccessible::installFactory(makeInterface);
}

} // namespace gainsay::ui
