// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/foldedtokens.h"

#include "app/domain/fnv.h"
#include "app/domain/foldedsigns.h"
#include "app/domain/scripts.h"

#include <algorithm>

namespace gainsay::domain {
namespace {

enum class CharacterClass : quint8 { Space, Word, Single, Mark };

/// What a code point is in the eyes of the tokeniser.
CharacterClass classOf(char32_t c) {
    if (c < 0x80) {
        const bool word = (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
        return word ? CharacterClass::Word : c <= U' ' || c == 0x7F ? CharacterClass::Space : CharacterClass::Mark;
    }
    if (QChar::isSpace(c) || c == 0x200B || isSettingMark(c)) {
        return CharacterClass::Space;
    }
    if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c)) {
        return CharacterClass::Mark;
    }
    return isWrittenWithoutSpaces(QChar::script(c)) ? CharacterClass::Single : CharacterClass::Word;
}

char32_t foldedLetter(char32_t c) {
    if (c < 0x80) {
        return c >= U'A' && c <= U'Z' ? c + 0x20 : c;
    }
    return QChar::toCaseFolded(c);
}

struct CodePoint {
    char32_t value;
    qsizetype size; ///< UTF-16 units
};

CodePoint codePointAt(QStringView text, qsizetype at) {
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2};
    }
    return {first.unicode(), 1};
}

} // namespace

std::vector<FoldedToken> foldedTokens(QStringView text) {
    std::vector<FoldedToken> tokens;
    tokens.reserve(static_cast<size_t>(text.size() / 4));
    for (qsizetype i = 0; i < text.size();) {
        auto point = codePointAt(text, i);
        const auto kind = classOf(point.value);
        if (kind == CharacterClass::Space) {
            i += point.size;
            continue;
        }
        FoldedToken token{i, i + point.size, 0, kind != CharacterClass::Mark};
        Fnv hash;
        hash.add(kind == CharacterClass::Mark ? foldedSign(point.value) : foldedLetter(point.value));
        for (qsizetype next = token.end; kind == CharacterClass::Word && next < text.size(); next += point.size) {
            point = codePointAt(text, next);
            if (isSettingMark(point.value)) {
                continue; // belongs to the word where the word goes on behind it
            }
            if (classOf(point.value) != CharacterClass::Word) {
                break;
            }
            hash.add(foldedLetter(point.value));
            token.end = next + point.size;
        }
        token.hash = hash.value();
        i = token.end;
        tokens.push_back(token);
    }
    return tokens;
}

double spellingLikeness(QStringView one, QStringView other) {
    const auto shorter = std::min(one.size(), other.size());
    const auto longer = std::max(one.size(), other.size());
    const auto same = [](QChar a, QChar b) { return a == b || a.toCaseFolded() == b.toCaseFolded(); };
    qsizetype head = 0;
    while (head < shorter && same(one[head], other[head])) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head && same(one[one.size() - 1 - tail], other[other.size() - 1 - tail])) {
        ++tail;
    }
    return longer == 0 ? 1.0 : static_cast<double>(head + tail) / static_cast<double>(longer);
}

} // namespace gainsay::domain
