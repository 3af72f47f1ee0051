// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gainsay::tests {

/// The page of the manual about the rules, made from the rule book and the first rows of each rule's examples.
[[nodiscard]] QString rulesPage();

} // namespace gainsay::tests
