// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <utility>

namespace gainsay::import {

/// Loads the C library's modules for these conversions (from, to), which some libraries ask for by name and a locked-up
/// process could not load any more. The modules stay for as long as the process lives.
void keepCharsetModules(std::initializer_list<std::pair<const char*, const char*>> conversions);

} // namespace gainsay::import
