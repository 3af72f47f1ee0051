// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/quote.h"
#include "ui/style/palette.h"

#include <vector>

namespace gainsay::test {

/// Something to be read on some ground.
struct LegiblePair {
    QString name; ///< "faint on hover"
    QColor ink;
    QColor ground;
};

/// Every ink of a palette on every ground that it may stand on. All roles are taken apart here: who adds one to the
/// palette does not get past the compiler before it is said here what stands on it, or where it stands.
inline std::vector<LegiblePair> legiblePairs(const ui::Palette& palette) {
    const auto& [ground, surface, raised, sunken, line, outline, text, muted, faint, accent, accentText, accentTint,
                 accentHover, hover, selection, focus, shadow, asserts, denies, doubts, reports, highlights] = palette;
    // No words stand on these or are written in them: hairlines, borders, the focus ring, shadows.
    (void)line, (void)outline, (void)focus, (void)shadow;

    std::vector<LegiblePair> pairs;
    const auto add = [&pairs](const QString& ink, const QColor& over, const QString& on, const QColor& under) {
        pairs.push_back({ink + QStringLiteral(" on ") + on, over, under});
    };
    const auto named = [](const char* name) { return QString::fromLatin1(name); };
    const std::vector<std::pair<QString, QColor>> stances{{named("asserts"), asserts.tint},
                                                          {named("denies"), denies.tint},
                                                          {named("doubts"), doubts.tint},
                                                          {named("reports"), reports.tint}};
    std::vector<std::pair<QString, QColor>> grounds{{named("ground"), ground}, {named("surface"), surface},
                                                    {named("raised"), raised}, {named("sunken"), sunken},
                                                    {named("hover"), hover},   {named("accent tint"), accentTint}};
    const auto plain = grounds;
    grounds.insert(grounds.end(), stances.begin(), stances.end());
    for (const auto& [name, under] : grounds) {
        add(named("text"), text, name, under);
        add(named("muted"), muted, name, under);
        add(named("faint"), faint, name, under);
    }
    for (const auto& [name, under] : plain) {
        add(named("accent"), accent, name, under);
        for (const ui::InkAndTint& stance : {asserts, denies, doubts, reports}) {
            add(QStringLiteral("stance ") + stance.ink.name(), stance.ink, name, under);
        }
    }
    for (const ui::InkAndTint& stance : {asserts, denies, doubts, reports}) {
        add(QStringLiteral("stance ") + stance.ink.name(), stance.ink, named("its tint"), stance.tint);
    }
    add(named("accent text"), accentText, named("accent"), accent);
    add(named("accent text"), accentText, named("accent hover"), accentHover);
    add(named("text"), text, named("selection"), selection);
    add(named("text"), text, named("selection without the keyboard"), ui::blend(surface, selection, 0.75));
    for (const ui::HighlightColours& colours : highlights) {
        add(named("text"), text, QStringLiteral("highlight ") + colours.tint.name(), colours.tint);
        // As the reader paints the selected one.
        add(named("text"), text, QStringLiteral("selected highlight ") + colours.tint.name(),
            ui::blend(colours.tint, colours.bar, 0.16));
    }
    return pairs;
}

} // namespace gainsay::test
