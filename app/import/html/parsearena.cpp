// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/parsearena.h"

#include <algorithm>
#include <bit>
#include <new>
#include <utility>

#if __has_include(<sanitizer/asan_interface.h>)
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(address, size) static_cast<void>(0)
#define ASAN_UNPOISON_MEMORY_REGION(address, size) static_cast<void>(0)
#endif

namespace gainsay::import {
namespace {

constexpr size_t grain = 16; ///< bytes: alignment, and the room before each piece for its size's number
constexpr size_t fineSizes = 64;
constexpr size_t smallestChunk = size_t{64} << 10;
constexpr size_t largestChunk = size_t{1} << 20;
static_assert(grain >= alignof(std::max_align_t) && grain % sizeof(size_t) == 0);

/// Up to 1 KiB sizes are told apart by sixteen bytes, beyond by doubling.
size_t numberOf(size_t size) {
    const size_t grains = std::max<size_t>(1, (size + grain - 1) / grain);
    return grains < fineSizes ? grains : fineSizes + static_cast<size_t>(std::bit_width((grains - 1) / fineSizes));
}

size_t sizeOf(size_t number) {
    return number < fineSizes ? number * grain : (fineSizes * grain) << (number - fineSizes);
}

} // namespace

ParseArena::ParseArena() = default;

ParseArena::~ParseArena() {
    for ([[maybe_unused]] const Chunk& chunk : m_chunks) {
        ASAN_UNPOISON_MEMORY_REGION(chunk.bytes.get(), chunk.size);
    }
}

void* ParseArena::take(size_t size) {
    const size_t number = numberOf(size);
    if (Free* piece = m_free.at(number)) {
        ASAN_UNPOISON_MEMORY_REGION(piece, std::max(size, sizeof(Free)));
        m_free[number] = piece->next;
        return piece;
    }
    std::byte* start = fresh(grain + sizeOf(number));
    ASAN_UNPOISON_MEMORY_REGION(start, sizeof(size_t));
    new (start) size_t(number);
    ASAN_POISON_MEMORY_REGION(start, sizeof(size_t));
    ASAN_UNPOISON_MEMORY_REGION(start + grain, std::max(size, sizeof(Free)));
    return start + grain;
}

void ParseArena::giveBack(void* piece) {
    if (piece == nullptr) {
        return;
    }
    auto* start = static_cast<std::byte*>(piece) - grain;
    ASAN_UNPOISON_MEMORY_REGION(start, grain + sizeof(Free));
    const size_t number = *std::launder(reinterpret_cast<size_t*>(start));
    m_free.at(number) = new (piece) Free{m_free.at(number)};
    ASAN_POISON_MEMORY_REGION(start, grain + sizeOf(number));
}

std::byte* ParseArena::fresh(size_t size) {
    if (size > m_left) {
        const size_t usual = m_chunks.empty() ? smallestChunk : std::min(2 * m_chunks.back().size, largestChunk);
        const size_t wanted = std::max(size, usual);
        m_chunks.push_back({std::make_unique_for_overwrite<std::byte[]>(wanted), wanted});
        m_next = m_chunks.back().bytes.get();
        m_left = wanted;
        ASAN_POISON_MEMORY_REGION(m_next, m_left);
    }
    m_left -= size;
    return std::exchange(m_next, m_next + size);
}

} // namespace gainsay::import
