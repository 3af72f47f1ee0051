// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window/windowfixture.h"

#include <functional>
#include <vector>

namespace gainsay::test {

/// A state that the window can be in, and how it gets there: a view, a sheet over it, a menu.
struct WindowState {
    enum class Dossier { None, Empty, Annotated };

    const char* name;
    Dossier dossier;
    /// From an open window to the state; false where something is missing on the way.
    std::function<bool(WindowFixture&)> enter;
};

/// All views, and all sheets, pop-ups and menus that the window has.
[[nodiscard]] const std::vector<WindowState>& windowStates();

/// A window in that state, settled; null where it cannot be reached. An empty size: the smallest that it may have.
[[nodiscard]] std::unique_ptr<WindowFixture> windowIn(const WindowState& state,
                                                      ui::ThemeProvider::Mode mode = ui::ThemeProvider::Mode::Light,
                                                      QSize size = {1280, 800});

/// The window, and the menus and pop-ups over it that are windows of their own.
[[nodiscard]] QList<QWidget*> shownWindows(const WindowFixture& fixture);
/// Closes these menus and pop-ups.
void closePopups();

} // namespace gainsay::test
