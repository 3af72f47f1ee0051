// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QPixmap>
#include <QWidget>

#include <vector>

namespace gainsay::ui {

/// The whole article as one narrow strip: a tick for each quote, contradiction and search hit, and the part that is in
/// view. Stands in for the scroll bar: a click jumps, a drag scrolls.
class OverviewRuler : public QWidget {
    Q_OBJECT

public:
    static constexpr int stripWidth = 15;

    struct Tick {
        double place = 0; ///< 0 top of the article … 1 its end
        QColor colour;
        bool strong = false; ///< thicker: contradictions

        bool operator==(const Tick&) const = default;
    };

    /// `themes` must outlive the ruler.
    explicit OverviewRuler(const ThemeProvider& themes, QWidget* parent = nullptr);

    void setTicks(std::vector<Tick> ticks);
    /// The part in view, as shares of the whole; all of it hides the thumb.
    void setView(double top, double bottom);
    [[nodiscard]] const std::vector<Tick>& ticks() const { return m_ticks; }

Q_SIGNALS:
    /// Somebody wants the article's part around `place` (0–1) in the middle of the view.
    void jumped(double place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] double placeAt(double y) const;
    /// The ticks on nothing: thousands of them take their time, and most frames change only what is in view.
    [[nodiscard]] const QPixmap& strip();

    const ThemeProvider& m_themes;
    std::vector<Tick> m_ticks;
    QPixmap m_strip; ///< null: to be painted anew
    double m_viewTop = 0;
    double m_viewBottom = 1;
};

} // namespace gainsay::ui
