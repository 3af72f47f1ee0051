// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/themeprovider.h"

#include "ui/style/gainsaystyle.h"
#include "ui/style/plaintooltips.h"

#include <QApplication>
#include <QGuiApplication>
#include <QStyleHints>
#include <QToolTip>

namespace gainsay::ui {
namespace {

Scheme schemeOf(ThemeProvider::Mode mode) {
    switch (mode) {
    case ThemeProvider::Mode::Light:
        return Scheme::Light;
    case ThemeProvider::Mode::Dark:
        return Scheme::Dark;
    case ThemeProvider::Mode::Sepia:
        return Scheme::Sepia;
    case ThemeProvider::Mode::System:
        break;
    }
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
}

} // namespace

ThemeProvider::ThemeProvider(Mode mode, FontFamilies families, QObject* parent)
    : QObject(parent)
    , m_mode(mode)
    , m_families(std::move(families))
    , m_theme(makeTheme(schemeOf(mode), m_families)) {
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_mode == Mode::System) {
            rebuild();
        }
    });
}

void ThemeProvider::setMode(Mode mode) {
    if (m_mode != mode) {
        m_mode = mode;
        rebuild();
    }
}

void ThemeProvider::setFamilies(const FontFamilies& families) {
    if (m_families != families) {
        m_families = families;
        rebuild();
    }
}

void ThemeProvider::install(QApplication& application) {
    m_application = &application;
    application.installEventFilter(new PlainToolTips(this));
    dress();
}

void ThemeProvider::rebuild() {
    m_theme = makeTheme(schemeOf(m_mode), m_families);
    dress();
    Q_EMIT changed();
}

void ThemeProvider::dress() {
    if (m_application == nullptr) {
        return;
    }
    // A new style each time: it is the style that owns the colours it paints with, and setStyle() repolishes
    // everything.
    QApplication::setStyle(new GainsayStyle(m_theme));
    QApplication::setPalette(toQPalette(m_theme.palette));
    QApplication::setFont(m_theme.fonts.interface);
    QToolTip::setPalette(toQPalette(m_theme.palette));
    QToolTip::setFont(m_theme.fonts.small);
}

} // namespace gainsay::ui
