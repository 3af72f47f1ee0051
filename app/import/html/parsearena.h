// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace gainsay::import {

/// Memory for one parse: thousands of small pieces, most of which live until its end and then go all at once. What is
/// given back before is used again for pieces of its size, so that it holds hardly more than is in use. Not for two
/// threads at once.
class ParseArena {
public:
    ParseArena();
    ParseArena(const ParseArena&) = delete;
    ParseArena& operator=(const ParseArena&) = delete;
    ~ParseArena();

    /// Aligned for everything; good until it is given back or the arena goes. Memory comes from operator new.
    [[nodiscard]] void* take(size_t size);
    /// Null is passed over.
    void giveBack(void* piece);

private:
    struct Free {
        Free* next;
    };
    struct Chunk {
        std::unique_ptr<std::byte[]> bytes;
        size_t size;
    };

    [[nodiscard]] std::byte* fresh(size_t size);

    std::vector<Chunk> m_chunks;
    std::byte* m_next = nullptr;
    size_t m_left = 0;
    std::array<Free*, 128> m_free{}; ///< by size
};

} // namespace gainsay::import
