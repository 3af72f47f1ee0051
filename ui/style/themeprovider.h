// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QObject>

class QApplication;

namespace gainsay::ui {

/// Holds the Theme in force. Made once in main(), installed on the application, and handed to every view by
/// reference; it outlives them. On the interface's thread alone.
class ThemeProvider : public QObject {
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark, Sepia };
    Q_ENUM(Mode)

    explicit ThemeProvider(Mode mode = Mode::System, FontFamilies families = {}, QObject* parent = nullptr);

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] const Palette& palette() const { return m_theme.palette; }
    [[nodiscard]] const Fonts& fonts() const { return m_theme.fonts; }
    [[nodiscard]] const Metrics& metrics() const { return m_theme.metrics; }
    [[nodiscard]] Mode mode() const { return m_mode; }

    /// Follows the desktop's scheme or holds on to one of the three.
    void setMode(Mode mode);
    [[nodiscard]] const FontFamilies& families() const { return m_families; }
    /// Takes fonts from other families, or sets articles in another way.
    void setFamilies(const FontFamilies& families);
    /// Dresses the application: style, palette, font; again on every change.
    void install(QApplication& application);

Q_SIGNALS:
    /// theme() is another one now; the application is already dressed in it.
    void changed();

private:
    void rebuild();
    void dress();

    Mode m_mode;
    FontFamilies m_families;
    Theme m_theme;
    QApplication* m_application = nullptr;
};

} // namespace gainsay::ui
