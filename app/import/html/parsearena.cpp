// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/parsearena.h"

#include <new>

namespace gainsay::import {

void* ParseArena::take(size_t size) {
    static_assert(step >= sizeof(size_t) && step >= sizeof(Free));
    const size_t steps = 1 + (size + step - 1) / step; // the first for the size
    std::byte* start = nullptr;
    if (steps >= smallSizes) {
        start = static_cast<std::byte*>(m_large.allocate(steps * step));
    } else if (Free* const again = m_free[steps]) {
        m_free[steps] = again->next;
        start = reinterpret_cast<std::byte*>(again);
    } else {
        start = static_cast<std::byte*>(m_small.allocate(steps * step));
    }
    new (start) size_t(steps);
    return start + step;
}

void ParseArena::giveBack(void* piece) {
    if (piece == nullptr) {
        return;
    }
    auto* start = static_cast<std::byte*>(piece) - step;
    const size_t steps = *std::launder(reinterpret_cast<size_t*>(start));
    if (steps >= smallSizes) {
        m_large.deallocate(start, steps * step);
    } else {
        m_free[steps] = new (start) Free{m_free[steps]};
    }
}

} // namespace gainsay::import
