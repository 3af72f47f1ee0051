// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <memory_resource>

namespace gainsay::import {

/// Memory for one parse in C: thousands of small pieces, most of which live until its end and then go all at once.
/// Before each piece lies its size, which C does not say when it gives one back. A small one is then taken again for
/// the next of its size: the library's pools alone, which find out where a piece belongs, make parsing a fifth slower.
/// Not for two threads at once.
class ParseArena {
public:
    /// Aligned for everything; good until it is given back or the arena goes. Memory comes from operator new.
    [[nodiscard]] void* take(size_t size);
    /// Null is passed over.
    void giveBack(void* piece);

private:
    static constexpr size_t step = alignof(std::max_align_t); ///< sizes are multiples of it
    static constexpr size_t smallSizes = 64;
    struct Free {
        Free* next;
    };

    std::array<Free*, smallSizes> m_free{}; ///< by size, in steps
    std::pmr::monotonic_buffer_resource m_small{std::pmr::new_delete_resource()};
    std::pmr::unsynchronized_pool_resource m_large{std::pmr::new_delete_resource()};
};

} // namespace gainsay::import
