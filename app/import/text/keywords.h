// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <initializer_list>
#include <vector>

namespace gainsay::import {

/// Looks for any of a few words in one pass over a text, to spare most texts a regular expression: what an expression
/// has to contain. Case does not count, as in expressions that ignore it: U+017F is an s there, and U+212A a k.
class Keywords {
public:
    /// Words that begin with a letter from a to z, in small letters.
    Keywords(std::initializer_list<QLatin1StringView> words);

    [[nodiscard]] bool anyIn(QStringView text) const;

private:
    std::array<std::vector<QLatin1StringView>, 26> m_byFirst;
};

} // namespace gainsay::import
