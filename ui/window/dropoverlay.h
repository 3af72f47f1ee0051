// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QWidget>

namespace gainsay::ui {

/// Lies over the whole window while something is dragged onto it, and says what a drop would do.
class DropOverlay final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the overlay.
    DropOverlay(const ThemeProvider& themes, QWidget* parent);

    void showFor(const QString& headline, const QString& detail);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeProvider& m_themes;
    QString m_headline;
    QString m_detail;
};

} // namespace gainsay::ui
