// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QWidget>

namespace gainsay::ui {

class ActionRegistry;

/// All shortcuts, by group, in two columns: the content of a sheet.
class ShortcutList final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the list.
    ShortcutList(const ThemeProvider& themes, const ActionRegistry& actions, QWidget* parent = nullptr);
};

} // namespace gainsay::ui
