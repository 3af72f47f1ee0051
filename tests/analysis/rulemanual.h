// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gainsay::tests {

/// The page of the manual about the rules in the language that is spoken now, made from the rule book and the first
/// rows of each rule's examples: those in that language, where the rule reads it.
[[nodiscard]] QString rulesPage();

} // namespace gainsay::tests
