// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QWidget>

class QPainter;

namespace gainsay::ui {

/// How wide paintKeyHint() draws, in pixels.
[[nodiscard]] int keyHintWidth(const Theme& theme, const QString& keys);
/// Draws a key cap from `topLeft`, 18 px high.
void paintKeyHint(QPainter& painter, const Theme& theme, const QString& keys, const QPointF& topLeft);

/// A key cap beside what the key does: "Ctrl K".
class KeyHint : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the hint.
    KeyHint(const ThemeProvider& themes, QString keys, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeProvider& m_themes;
    QString m_keys;
};

} // namespace gainsay::ui
