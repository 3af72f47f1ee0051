// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/parsearena.h"

#include <new>

namespace gainsay::import {
namespace {

constexpr size_t headSize = alignof(std::max_align_t); ///< bytes before each piece, which keep it aligned
static_assert(headSize >= sizeof(size_t));

} // namespace

void* ParseArena::take(size_t size) {
    // In steps of the alignment: libstdc++'s pools of 24 bytes do not keep to it.
    const size_t whole = headSize + (size + headSize - 1) / headSize * headSize;
    auto* start = static_cast<std::byte*>(m_pool.allocate(whole));
    new (start) size_t(whole);
    return start + headSize;
}

void ParseArena::giveBack(void* piece) {
    if (piece != nullptr) {
        auto* start = static_cast<std::byte*>(piece) - headSize;
        m_pool.deallocate(start, *std::launder(reinterpret_cast<size_t*>(start)));
    }
}

} // namespace gainsay::import
