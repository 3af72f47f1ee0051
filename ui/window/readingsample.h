// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QWidget>

namespace gainsay::ui {

/// Two sentences set as articles are, to see what a setting does.
class ReadingSample final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the sample.
    explicit ReadingSample(const ThemeProvider& themes, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double lineStep() const;

    const ThemeProvider& m_themes;
    QString m_words;
};

} // namespace gainsay::ui
