// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/claim.h"
#include "ui/style/icons.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

class QPainter;

namespace gainsay::ui {

/// The translated word for a stance: "asserts".
[[nodiscard]] QString stanceWord(domain::Stance stance);
/// The sign that goes with it: check, cross, question mark, ring.
[[nodiscard]] Icon stanceIcon(domain::Stance stance);
/// How wide paintStance() draws, in pixels.
[[nodiscard]] int stanceWidth(const Theme& theme, domain::Stance stance);
/// Draws sign and word on the stance's tint from `topLeft`, theme.metrics.badgeHeight high. For delegates.
void paintStance(QPainter& painter, const Theme& theme, domain::Stance stance, const QPointF& topLeft);

/// Colour, sign and word of a stance.
class StanceBadge : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the badge.
    StanceBadge(const ThemeProvider& themes, domain::Stance stance, QWidget* parent = nullptr);

    void setStance(domain::Stance stance);
    [[nodiscard]] domain::Stance stance() const { return m_stance; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeProvider& m_themes;
    domain::Stance m_stance;
};

} // namespace gainsay::ui
