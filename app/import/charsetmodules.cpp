// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/charsetmodules.h"

#include <iconv.h>

#include <cstdint>

namespace gainsay::import {

CharsetModules::CharsetModules(std::initializer_list<std::pair<const char*, const char*>> conversions) {
    for (const auto& [from, to] : conversions) {
        iconv_t const open = ::iconv_open(to, from);
        if (reinterpret_cast<std::intptr_t>(open) != -1) {
            m_open.push_back(open);
        }
    }
}

CharsetModules::~CharsetModules() {
    for (iconv_t const open : m_open) {
        ::iconv_close(open);
    }
}

} // namespace gainsay::import
