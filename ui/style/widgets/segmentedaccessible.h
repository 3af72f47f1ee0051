// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QList>

namespace gainsay::ui {

class SegmentedControl;

/// What assistive technology reads of a SegmentedControl: a list of tabs, of which one is selected.
class SegmentedAccessible final : public QAccessibleWidget {
public:
    explicit SegmentedAccessible(SegmentedControl* control);
    ~SegmentedAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

private:
    [[nodiscard]] SegmentedControl& control() const;

    mutable QList<QAccessible::Id> m_tabs; ///< by index, as far as somebody asked
};

/// Makes QAccessible know SegmentedControl. May be called more than once.
void installSegmentedAccessibility();

} // namespace gainsay::ui
