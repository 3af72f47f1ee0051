// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/ids.h"

#include <QRandomGenerator>

#include <algorithm>

namespace gainsay {
namespace {

/// Lays out RFC 9562 version 7: 48 bits of time, 4 of version, 12 of counter, 2 of variant, 62 of tail.
QUuid version7(std::uint64_t milliseconds, std::uint32_t counter, std::uint64_t tail) {
    const auto high = static_cast<uint>(milliseconds >> 16);
    const auto middle = static_cast<ushort>(milliseconds & 0xFFFFU);
    const auto versionAndCounter = static_cast<ushort>(0x7000U | (counter & 0x0FFFU));
    const auto octet = [tail](int shift) { return static_cast<uchar>((tail >> shift) & 0xFFU); };
    return {high,      middle,    versionAndCounter, static_cast<uchar>(0x80U | (octet(56) & 0x3FU)),
            octet(48), octet(40), octet(32),         octet(24),
            octet(16), octet(8),  octet(0)};
}

constexpr std::uint32_t counterLimit = 0x0FFF;

} // namespace

SystemIds::SystemIds(const Clock& clock)
    : m_clock(clock) {}

QUuid SystemIds::next() {
    const std::scoped_lock lock(m_mutex);
    // A clock that was set back must not make later keys sort before earlier ones.
    const auto now = std::max(static_cast<std::uint64_t>(m_clock.now().toMSecsSinceEpoch()), m_lastMilliseconds);
    if (now > m_lastMilliseconds) {
        m_lastMilliseconds = now;
        m_counter = 0;
    } else if (m_counter == counterLimit) {
        ++m_lastMilliseconds;
        m_counter = 0;
    } else {
        ++m_counter;
    }
    return version7(m_lastMilliseconds, m_counter, QRandomGenerator::system()->generate64());
}

CountedIds::CountedIds(std::uint32_t seed)
    : m_seed(seed) {}

QUuid CountedIds::next() {
    const std::scoped_lock lock(m_mutex);
    ++m_count;
    return version7(m_count >> 12, static_cast<std::uint32_t>(m_count & counterLimit), m_seed);
}

} // namespace gainsay
