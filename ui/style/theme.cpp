// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QFontDatabase>

#include <cmath>

namespace gainsay::ui {
namespace {

QFont sized(QFont font, int pixels, QFont::Weight weight = QFont::Normal) {
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

Fonts makeFonts(const FontFamilies& families, const Metrics& metrics) {
    QFont base = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (!families.interface.isEmpty()) {
        base.setFamilies({families.interface, QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans Arabic")});
    }
    QFont serif;
    serif.setFamilies(families.reading);
    serif.setStyleHint(QFont::Serif);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setFamilies(families.mono);
    mono.setStyleHint(QFont::Monospace);

    QFont face = serif;
    if (families.face == ReadingFace::Sans) {
        face.setFamilies(families.sans);
        face.setStyleHint(QFont::SansSerif);
    }
    const int reading = families.readingSize > 0 ? families.readingSize : metrics.readingSize;
    const auto grown = [&](int size) {
        return static_cast<int>(std::lround(static_cast<double>(size) * reading / metrics.readingSize));
    };
    Fonts fonts;
    fonts.interface = sized(base, metrics.interfaceSize);
    fonts.strong = sized(base, metrics.interfaceSize, QFont::DemiBold);
    fonts.small = sized(base, metrics.smallSize);
    fonts.caption = sized(base, metrics.captionSize);
    fonts.section = sized(base, metrics.captionSize, QFont::DemiBold);
    fonts.section.setLetterSpacing(QFont::AbsoluteSpacing, 0.7);
    fonts.reading = sized(face, reading);
    fonts.quotation = sized(face, metrics.interfaceSize + 1);
    fonts.headline = sized(serif, metrics.headlineSize, QFont::Bold);
    fonts.title = sized(face, grown(metrics.titleSize), QFont::Bold);
    fonts.heading = sized(face, grown(metrics.headlineSize), QFont::Bold);
    fonts.mono = sized(mono, metrics.interfaceSize);
    return fonts;
}

} // namespace

Theme makeTheme(Scheme scheme, const FontFamilies& families) {
    Theme theme;
    theme.scheme = scheme;
    theme.palette = paletteOf(scheme);
    theme.metrics.readingLine = families.readingLine > 0 ? families.readingLine : theme.metrics.readingLine;
    theme.fonts = makeFonts(families, theme.metrics);
    return theme;
}

QPalette toQPalette(const Palette& p) {
    QPalette q;
    q.setColor(QPalette::Window, p.raised);
    q.setColor(QPalette::WindowText, p.text);
    q.setColor(QPalette::Base, p.surface);
    q.setColor(QPalette::AlternateBase, p.raised);
    q.setColor(QPalette::Text, p.text);
    q.setColor(QPalette::PlaceholderText, p.faint);
    q.setColor(QPalette::Button, p.surface);
    q.setColor(QPalette::ButtonText, p.text);
    q.setColor(QPalette::BrightText, p.denies.ink);
    q.setColor(QPalette::Highlight, p.selection);
    q.setColor(QPalette::HighlightedText, p.text);
    q.setColor(QPalette::Accent, p.accent);
    q.setColor(QPalette::Link, p.accent);
    q.setColor(QPalette::LinkVisited, p.accent);
    q.setColor(QPalette::ToolTipBase, p.raised);
    q.setColor(QPalette::ToolTipText, p.text);
    q.setColor(QPalette::Light, p.surface);
    q.setColor(QPalette::Midlight, p.hover);
    q.setColor(QPalette::Mid, p.line);
    q.setColor(QPalette::Dark, p.outline);
    q.setColor(QPalette::Shadow, p.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        q.setColor(QPalette::Disabled, role, blend(p.raised, p.faint, 0.7));
    }
    q.setColor(QPalette::Disabled, QPalette::Base, p.raised);
    q.setColor(QPalette::Inactive, QPalette::Highlight, blend(p.surface, p.selection, 0.7));
    return q;
}

} // namespace gainsay::ui
