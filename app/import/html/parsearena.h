// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory_resource>

namespace gainsay::import {

/// Memory for one parse in C: thousands of small pieces, most of which live until its end and then go all at once. The
/// library's pool, and before each piece its size, which C does not say when it gives one back. Not for two threads at
/// once.
class ParseArena {
public:
    /// Aligned for everything; good until it is given back or the arena goes. Memory comes from operator new.
    [[nodiscard]] void* take(size_t size);
    /// Null is passed over.
    void giveBack(void* piece);

private:
    std::pmr::unsynchronized_pool_resource m_pool{std::pmr::new_delete_resource()};
};

} // namespace gainsay::import
