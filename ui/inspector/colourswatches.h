// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QWidget>

class QButtonGroup;

namespace gainsay::ui {

/// The eight highlight colours with their digits. One of them may be taken; arrow keys move, Space takes.
class ColourSwatches : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the widget.
    explicit ColourSwatches(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// 1–8, 0 for none; says nothing.
    void setCurrent(int colour);
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    /// The user took another colour, 1–8.
    void chosen(int colour);

private:
    void take(int colour);

    QButtonGroup* m_group;
    int m_current = 0;
};

} // namespace gainsay::ui
