// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/lenses.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

#include <vector>

class QMenu;
class QToolButton;

namespace gainsay::ui {

class Chip;

/// A chip for every lens. What does not fit into the row is in the menu at its end.
class LensBar : public QWidget {
    Q_OBJECT

public:
    /// All references must outlive the bar.
    LensBar(const ThemeProvider& themes, const SyntaxLibrary& library, const LensSet& lenses,
            QWidget* parent = nullptr);

    /// Shows which lenses are on and what they have found.
    void refresh();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lensToggled(int lens, bool on);
    /// All on, or all off.
    void allToggled(bool on);
    /// To be told what the lenses mark.
    void legendRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void fillMenu();

    const ThemeProvider& m_themes;
    const SyntaxLibrary& m_library;
    const LensSet& m_lenses;
    QToolButton* m_label;       ///< leads to the legend
    std::vector<Chip*> m_chips; ///< by lens
    QToolButton* m_more;
    QMenu* m_menu;
};

} // namespace gainsay::ui
