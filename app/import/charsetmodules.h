// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <utility>
#include <vector>

namespace gainsay::import {

/// Holds the C library's modules for some conversions, which some libraries ask for by name and a locked-up process
/// could not load any more: as a static, for as long as the process lives.
class CharsetModules {
public:
    /// Loads those for converting (from, to). What the C library does not have is passed over.
    explicit CharsetModules(std::initializer_list<std::pair<const char*, const char*>> conversions);
    CharsetModules(const CharsetModules&) = delete;
    CharsetModules& operator=(const CharsetModules&) = delete;
    ~CharsetModules();

private:
    std::vector<void*> m_open; ///< descriptors of iconv: what is open keeps its module
};

} // namespace gainsay::import
