// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chooser/fuzzymatcher.h"
#include "ui/style/icons.h"

#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace gainsay::ui {

/// One line of a chooser.
struct Choice {
    int kind = 0; ///< what it is, in its provider's own count
    QUuid key;    ///< which one; null where `kind` says it all
    std::optional<Icon> icon;
    QString title;
    std::vector<TextPiece> letters; ///< of the title: what was typed
    QString detail;                 ///< a second line in the second voice
    QString word;                   ///< at the right: "Claim"
    QString keys;                   ///< at the right, as a key cap: "Ctrl+K"
    QString hindrance;              ///< why it cannot be chosen now; empty: it can

    [[nodiscard]] bool isUsable() const { return hindrance.isEmpty(); }

    bool operator==(const Choice&) const = default;
};

} // namespace gainsay::ui
