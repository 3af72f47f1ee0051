// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace gainsay::dossier {

class Connection;

/// Some texts of the search index: those among which is searched. Never changes once made.
class TextScope {
public:
    /// The texts' numbers, ascending.
    explicit TextScope(std::vector<qint64> numbers)
        : m_numbers(std::move(numbers)) {}

    [[nodiscard]] bool contains(qint64 number) const { return std::ranges::binary_search(m_numbers, number); }
    [[nodiscard]] size_t size() const { return m_numbers.size(); }

    /// Teaches a connection the SQL function `in_scope(number, ?)`, where a TextScope is bound to the parameter or, for
    /// all texts, null: looked at row by row, before what costs more than looking.
    static void teach(Connection& connection);
    /// Of the pointer that is bound.
    static constexpr const char* pointerType = "gainsay.textscope";

private:
    std::vector<qint64> m_numbers;
};

} // namespace gainsay::dossier
