// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/contradiction.h"

#include <QString>

namespace gainsay::session {

/// What a comparison of two bare texts came to.
struct TextComparison {
    bool contradicts = false;
    domain::Contradiction contradiction; ///< type, score, rule, reasons, explanation; the rest is empty
};

/// Compares two passages by their words alone, with no dossier.
[[nodiscard]] TextComparison compareTexts(const QString& a, const QString& b);

} // namespace gainsay::session
