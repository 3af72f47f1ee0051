// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace gainsay::domain {

/// Whether a script is written without spaces between words, as Japanese, Chinese and Thai are: there each letter is a
/// token of its own, and a word may begin and end anywhere.
[[nodiscard]] constexpr bool isWrittenWithoutSpaces(QChar::Script script) {
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

} // namespace gainsay::domain
