// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QWidget>

namespace gainsay::ui {

/// A quote's words on its tint. A very long one ends in "…"; all of it is in the tool tip.
class QuoteBlock : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the block.
    explicit QuoteBlock(const ThemeProvider& themes, QWidget* parent = nullptr);

    void setQuote(const QString& words, int colour);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeProvider& m_themes;
    QString m_words;
    int m_colour = 1;
};

} // namespace gainsay::ui
