// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/stancechips.h"

#include "ui/style/widgets/stancebadge.h"

using namespace Qt::StringLiterals;

namespace gainsay::ui {

ChoiceChips* makeStanceChips(const ThemeProvider& themes, QWidget* parent) {
    auto* chips = new ChoiceChips(themes, parent);
    chips->setAccessibleName(ChoiceChips::tr("Stance"));
    for (int i = 0; i < stanceCount; ++i) {
        chips->add(stanceWord(static_cast<domain::Stance>(i)));
    }
    chips->setColours([](const Palette& palette, int i) { return palette.of(static_cast<domain::Stance>(i)); });
    chips->setSigns([](int i) {
        return QString(u"✓✕?∘"_s.at(i)); // as the badges draw them: check, cross, question mark, ring
    });
    return chips;
}

} // namespace gainsay::ui
