// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"
#include "ui/style/themeprovider.h"

#include <QAbstractButton>

#include <optional>

namespace gainsay::ui {

/// A small pill: a filter or lens that can be switched (checkable, the default is not) or a thing that can be opened.
/// Takes an optional spot of colour before the words and a count behind them.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    /// `themes` must outlive the chip.
    Chip(const ThemeProvider& themes, const QString& text, QWidget* parent = nullptr);

    /// The little square before the words; drawn hollow while a checkable chip is off. Invalid: none.
    void setSpot(const QColor& colour);
    /// Words, frame and tint in the colours of a stance, or plain again.
    void setColours(std::optional<InkAndTint> colours);
    /// A small number behind the words; negative: none.
    void setCount(int count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString countText() const;

    const ThemeProvider& m_themes;
    QColor m_spot;
    std::optional<InkAndTint> m_colours;
    int m_count = -1;
};

} // namespace gainsay::ui
