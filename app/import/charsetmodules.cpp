// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/charsetmodules.h"

#include <iconv.h>

namespace gainsay::import {

void keepCharsetModules(std::initializer_list<std::pair<const char*, const char*>> conversions) {
    for (const auto& [from, to] : conversions) {
        // Never closed: an open descriptor is what keeps its module.
        [[maybe_unused]] const iconv_t open = ::iconv_open(to, from);
    }
}

} // namespace gainsay::import
