// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/text/keywords.h"

#include <algorithm>

namespace gainsay::import {
namespace {

char16_t small(char16_t c) {
    if (c < 0x80) {
        return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + (u'a' - u'A')) : c;
    }
    return c == 0x017F ? u's' : c == 0x212A ? u'k' : c;
}

bool startsWith(QStringView text, QLatin1StringView word) {
    if (text.size() < word.size()) {
        return false;
    }
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (small(text[i].unicode()) != word[i].unicode()) {
            return false;
        }
    }
    return true;
}

} // namespace

Keywords::Keywords(std::initializer_list<QLatin1StringView> words) {
    for (const QLatin1StringView word : words) {
        m_byFirst.at(static_cast<size_t>(word.front().unicode() - u'a')).push_back(word);
    }
}

bool Keywords::anyIn(QStringView text) const {
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto first = static_cast<size_t>(small(text[at].unicode()) - u'a');
        if (first < m_byFirst.size() &&
            std::ranges::any_of(
                m_byFirst[first], [&](QLatin1StringView word) { return startsWith(text.sliced(at), word); })) {
            return true;
        }
    }
    return false;
}

} // namespace gainsay::import
