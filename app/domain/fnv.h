// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace gainsay::domain {

/// Hash of Fowler, Noll and Vo (FNV-1a), taken a number at a time instead of a byte.
class Fnv {
public:
    constexpr void add(quint64 number) { m_value = (m_value ^ number) * 1099511628211ULL; }
    [[nodiscard]] constexpr quint64 value() const { return m_value; }

private:
    quint64 m_value = 14695981039346656037ULL;
};

} // namespace gainsay::domain
