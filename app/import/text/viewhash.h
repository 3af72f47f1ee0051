// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <functional>
#include <unordered_map>

namespace gainsay::import {

/// Lets a map with keys of QString be asked for a view, without a string being made of it.
struct ViewHash {
    using is_transparent = void;
    size_t operator()(QStringView text) const noexcept { return qHash(text); }
};

template <typename Value>
using WordMap = std::unordered_map<QString, Value, ViewHash, std::equal_to<>>;

} // namespace gainsay::import
