// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/palette.h"

#include "app/domain/quote.h"

#include <QCoreApplication>

#include <cmath>

namespace gainsay::ui {
namespace {

QColor rgb(QRgb value) {
    return QColor::fromRgb(value);
}

Palette makeLight() {
    Palette p;
    p.ground = rgb(0xF4F2EE);
    p.surface = rgb(0xFFFFFF);
    p.raised = rgb(0xFBFAF7);
    p.sunken = rgb(0xF0EEE9);
    p.line = rgb(0xE2DED6);
    p.outline = rgb(0xC9C3B8);
    p.text = rgb(0x20242A);
    p.muted = rgb(0x5F666F);
    p.faint = rgb(0x626973);
    p.accent = rgb(0x245A8D);
    p.accentText = rgb(0xFFFFFF);
    p.accentTint = rgb(0xE6EDF5);
    p.accentHover = rgb(0x1D4C78);
    p.hover = rgb(0xF3F1EC);
    p.selection = rgb(0xB9D2EC);
    p.focus = rgb(0x3B7DBD);
    p.shadow = QColor(32, 30, 24, 38);
    p.asserts = {rgb(0x1C6B4A), rgb(0xE2F1E9)};
    p.denies = {rgb(0xA8321F), rgb(0xFAE6E1)};
    p.doubts = {rgb(0x8A5A00), rgb(0xFBF0D6)};
    p.reports = {rgb(0x58606B), rgb(0xEBEDF0)};
    p.highlights = {{{rgb(0xFCE9A9), rgb(0xDDB12F)},
                     {rgb(0xCFE6F8), rgb(0x4A98D1)},
                     {rgb(0xCDEBDC), rgb(0x3C9A70)},
                     {rgb(0xF9D7C3), rgb(0xD97B48)},
                     {rgb(0xE9D5EC), rgb(0x9C5DAA)},
                     {rgb(0xD5D9E0), rgb(0x5F6B7B)},
                     {rgb(0xF8CBD8), rgb(0xC94A76)},
                     {rgb(0xB9E6E4), rgb(0x168C92)}}};
    return p;
}

Palette makeDark() {
    Palette p;
    p.ground = rgb(0x15171A);
    p.surface = rgb(0x1D2024);
    p.raised = rgb(0x212529);
    p.sunken = rgb(0x16181B);
    p.line = rgb(0x31363C);
    p.outline = rgb(0x4B525A);
    p.text = rgb(0xE4E6E9);
    p.muted = rgb(0xA0A7B0);
    p.faint = rgb(0x969DA6);
    p.accent = rgb(0x7FB2E5);
    p.accentText = rgb(0x15171A);
    p.accentTint = rgb(0x213349);
    p.accentHover = rgb(0x9AC4EE);
    p.hover = rgb(0x282C31);
    p.selection = rgb(0x2C598A);
    p.focus = rgb(0x6FA8E0);
    p.shadow = QColor(0, 0, 0, 110);
    p.asserts = {rgb(0x7CCFA6), rgb(0x1C3A2D)};
    p.denies = {rgb(0xF09482), rgb(0x45231D)};
    p.doubts = {rgb(0xE3B45A), rgb(0x40321A)};
    p.reports = {rgb(0xA9B0BA), rgb(0x2C3138)};
    p.highlights = {{{rgb(0x5A4B17), rgb(0xE0BC4A)},
                     {rgb(0x1F4360), rgb(0x5AA9E0)},
                     {rgb(0x1E4A38), rgb(0x58B98C)},
                     {rgb(0x5B3323), rgb(0xE28B5B)},
                     {rgb(0x47304C), rgb(0xBD83CA)},
                     {rgb(0x3C444F), rgb(0x9AA6B5)},
                     {rgb(0x592A3B), rgb(0xE57A9F)},
                     {rgb(0x124A4D), rgb(0x4CBDC1)}}};
    return p;
}

Palette makeSepia() {
    Palette p = makeLight();
    p.ground = rgb(0xEFE6D4);
    p.surface = rgb(0xFAF4E6);
    p.raised = rgb(0xF5EDDC);
    p.sunken = rgb(0xEBE1CD);
    p.line = rgb(0xDFD3BC);
    p.outline = rgb(0xC6B799);
    p.text = rgb(0x362C20);
    p.muted = rgb(0x62543F);
    p.faint = rgb(0x685944);
    p.accent = rgb(0x2B5878);
    p.accentText = rgb(0xFDF9F0);
    p.accentTint = rgb(0xE4E2D3);
    p.accentHover = rgb(0x224862);
    p.hover = rgb(0xEFE6D3);
    p.selection = rgb(0xC9D4D2);
    p.focus = rgb(0x3F789F);
    p.shadow = QColor(60, 44, 20, 44);
    p.asserts = {rgb(0x1F5F42), rgb(0xDDE9D3)};
    p.denies = {rgb(0x992E1B), rgb(0xF5DACD)};
    p.doubts = {rgb(0x774D00), rgb(0xF4E3B9)};
    p.reports = {rgb(0x554E43), rgb(0xE7DECC)};
    p.highlights[0].tint = rgb(0xF8E08F);
    p.highlights[1].tint = rgb(0xC9DDE4);
    p.highlights[2].tint = rgb(0xC9E2C6);
    p.highlights[3].tint = rgb(0xF6CFB0);
    p.highlights[4].tint = rgb(0xE5CFDF);
    p.highlights[5].tint = rgb(0xD6D2C8);
    p.highlights[6].tint = rgb(0xF3C3C6);
    p.highlights[7].tint = rgb(0xB5DDD0);
    return p;
}

struct HighlightSign {
    const char* name;
    UnderlinePattern pattern;
};

constexpr std::array<HighlightSign, 8> highlightSigns{{
    {QT_TRANSLATE_NOOP("gainsay::ui::Palette", "Yellow"), UnderlinePattern::Solid},
    {QT_TRANSLATE_NOOP("gainsay::ui::Palette", "Blue"), UnderlinePattern::Dashed},
    {QT_TRANSLATE_NOOP("gainsay::ui::Palette", "Green"), UnderlinePattern::Dotted},
    {QT_TRANSLATE_NOOP("gainsay::ui::Palette", "Orange"), UnderlinePattern::Double},
    {QT_TRANSLATE_NOOP("gainsay::ui::Palette", "Violet"), UnderlinePattern::DashDot},
    {QT_TRANSLATE_NOOP("gainsay::ui::Palette", "Slate"), UnderlinePattern::LongDash},
    {QT_TRANSLATE_NOOP("gainsay::ui::Palette", "Rose"), UnderlinePattern::DashDotDot},
    {QT_TRANSLATE_NOOP("gainsay::ui::Palette", "Teal"), UnderlinePattern::Zigzag},
}};

size_t indexOf(int colour) {
    return colour >= domain::firstColour && colour <= domain::lastColour ? static_cast<size_t>(colour - 1) : 0U;
}

double luminance(const QColor& colour) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const InkAndTint& Palette::of(domain::Stance stance) const {
    switch (stance) {
    case domain::Stance::Asserts:
        return asserts;
    case domain::Stance::Denies:
        return denies;
    case domain::Stance::Doubts:
        return doubts;
    case domain::Stance::Reports:
        break;
    }
    return reports;
}

const HighlightColours& Palette::highlight(int colour) const {
    return highlights[indexOf(colour)];
}

const Palette& paletteOf(Scheme scheme) {
    static const Palette light = makeLight();
    static const Palette dark = makeDark();
    static const Palette sepia = makeSepia();
    switch (scheme) {
    case Scheme::Dark:
        return dark;
    case Scheme::Sepia:
        return sepia;
    case Scheme::Light:
        break;
    }
    return light;
}

QString highlightName(int colour) {
    return QCoreApplication::translate("gainsay::ui::Palette", highlightSigns[indexOf(colour)].name);
}

UnderlinePattern highlightPattern(int colour) {
    return highlightSigns[indexOf(colour)].pattern;
}

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor blend(const QColor& under, const QColor& over, double share) {
    const auto mix = [share](float u, float o) { return static_cast<float>(u + (o - u) * share); };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

} // namespace gainsay::ui
