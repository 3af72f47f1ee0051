// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/environment.h"

#include <QString>

#include <vector>

namespace gainsay::bench {

/// Types into the list of all actions and into quick open, in the window with a dossier open in it, and prints what a
/// letter costs until the list is painted. `strings` are those that quick open searches through.
void benchChoosing(const Environment& environment, const QString& dossier, const std::vector<QString>& strings);

} // namespace gainsay::bench
