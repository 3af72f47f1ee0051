// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/segmentedaccessible.h"

#include "ui/style/widgets/segmentedcontrol.h"

#include <QPointer>

namespace gainsay::ui {
namespace {

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object) {
    auto* control = qobject_cast<SegmentedControl*>(object);
    return control == nullptr ? nullptr : new SegmentedAccessible(control);
}

class SegmentTab final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    SegmentTab(SegmentedControl& control, int index)
        : m_control(&control)
        , m_index(index) {}

    [[nodiscard]] bool isValid() const override { return m_control != nullptr && m_index < m_control->count(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_control.data());
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::PageTab; }
    [[nodiscard]] QString text(QAccessible::Text what) const override {
        return isValid() && what == QAccessible::Name ? m_control->segmentText(m_index) : QString();
    }
    void setText(QAccessible::Text /*what*/, const QString& /*text*/) override {}
    [[nodiscard]] QRect rect() const override {
        const QRect place = isValid() ? m_control->rectOf(m_index) : QRect();
        return place.isEmpty() ? QRect() : QRect(m_control->mapToGlobal(place.topLeft()), place.size());
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = state.focusable = isValid();
        state.selected = isValid() && m_control->currentIndex() == m_index;
        state.focused = state.selected && m_control->hasFocus();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override {
        if (isValid() && name == pressAction()) {
            m_control->setCurrentIndex(m_index);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& /*name*/) const override { return {}; }

private:
    QPointer<SegmentedControl> m_control;
    int m_index;
};

} // namespace

void installSegmentedAccessibility() {
    // Removed and added, so that any number of controls leaves one factory.
    QAccessible::removeFactory(makeInterface);
    QAccessible::installFactory(makeInterface);
}

SegmentedAccessible::SegmentedAccessible(SegmentedControl* control)
    : QAccessibleWidget(control, QAccessible::PageTabList) {}

SegmentedAccessible::~SegmentedAccessible() {
    for (const QAccessible::Id id : m_tabs) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

SegmentedControl& SegmentedAccessible::control() const {
    return static_cast<SegmentedControl&>(*widget());
}

int SegmentedAccessible::childCount() const {
    return control().count();
}

QAccessibleInterface* SegmentedAccessible::child(int index) const {
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    while (m_tabs.size() <= index) {
        m_tabs << QAccessible::registerAccessibleInterface(new SegmentTab(control(), static_cast<int>(m_tabs.size())));
    }
    return QAccessible::accessibleInterface(m_tabs[index]);
}

int SegmentedAccessible::indexOfChild(const QAccessibleInterface* child) const {
    for (int index = 0; index < m_tabs.size(); ++index) {
        if (QAccessible::accessibleInterface(m_tabs[index]) == child) {
            return index;
        }
    }
    return -1;
}

QAccessibleInterface* SegmentedAccessible::childAt(int x, int y) const {
    for (int index = 0; index < childCount(); ++index) {
        if (control().rectOf(index).contains(control().mapFromGlobal(QPoint(x, y)))) {
            return child(index);
        }
    }
    return nullptr;
}

QAccessibleInterface* SegmentedAccessible::focusChild() const {
    return control().hasFocus() ? child(control().currentIndex()) : nullptr;
}

} // namespace gainsay::ui
