// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/folding.h"

#include "app/domain/foldedsigns.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace gainsay::analysis {
namespace {

constexpr bool isDroppedMark(char32_t c) {
    return (c >= 0x0300 && c <= 0x036F) || c == 0x200B || domain::isSettingMark(c);
}

char32_t plainSpace(char32_t c) {
    return c != U'\n' && QChar::isSpace(c) ? U' ' : c;
}

constexpr char32_t lastPlain = 0x7F;

/// ASCII folded: capitals made small, white space other than a line feed made a space.
constexpr std::array<char32_t, lastPlain + 1> plainTable = [] {
    std::array<char32_t, lastPlain + 1> table{};
    for (char32_t c = 0; c <= lastPlain; ++c) {
        const bool isSpace = c == U'\t' || c == U'\v' || c == U'\f' || c == U'\r';
        table[c] = c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : isSpace ? U' ' : domain::foldedSign(c);
    }
    return table;
}();

std::u32string foldedParts(char32_t c) {
    const QString wide = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    std::u32string parts;
    for (const char32_t part : wide.normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (!isDroppedMark(part)) {
            parts += plainSpace(domain::foldedSign(part));
        }
    }
    return parts;
}

/// What letters that texts are full of become, worked out once: Latin ones with accents, punctuation, kana.
class FoldedLetters {
public:
    static const FoldedLetters& table() {
        static const FoldedLetters letters;
        return letters;
    }
    /// Null for a character that the table does not have.
    [[nodiscard]] const std::u32string* find(char32_t c) const {
        return c >= 0x80 && c < 0x180      ? &m_latin[c - 0x80]
               : c >= 0x2000 && c < 0x2070 ? &m_punctuation[c - 0x2000]
               : c >= 0x3000 && c < 0x3100 ? &m_kana[c - 0x3000]
                                           : nullptr;
    }

private:
    FoldedLetters() {
        fill(m_latin, 0x80);
        fill(m_punctuation, 0x2000);
        fill(m_kana, 0x3000);
    }
    template <typename Table>
    static void fill(Table& table, char32_t first) {
        for (std::u32string& parts : table) {
            parts = foldedParts(first++);
        }
    }

    std::array<std::u32string, 0x100> m_latin;
    std::array<std::u32string, 0x70> m_punctuation;
    std::array<std::u32string, 0x100> m_kana;
};

} // namespace

FoldedText::FoldedText(QStringView text) {
    m_characters.reserve(static_cast<size_t>(text.size()));
    m_origins.reserve(static_cast<size_t>(text.size()));
    const FoldedLetters& letters = FoldedLetters::table();
    std::uint32_t codePoint = 0;
    const auto put = [&](char32_t c) {
        m_characters.push_back(c);
        m_origins.push_back({codePoint, codePoint + 1});
    };
    for (qsizetype i = 0; i < text.size(); ++i, ++codePoint) {
        char32_t c = text[i].unicode();
        if (c <= lastPlain) {
            put(plainTable[c]);
            continue;
        }
        if (QChar::isSurrogate(c)) {
            const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : U'\uFFFD';
            i += isPair ? 1 : 0;
        }
        if (isHan(c)) {
            put(c);
        } else if (isDroppedMark(c)) {
            if (!m_origins.empty()) {
                m_origins.back().end = codePoint + 1; // an accent belongs to its letter
            }
        } else if (const std::u32string* parts = letters.find(c)) {
            std::ranges::for_each(*parts, put);
        } else {
            std::ranges::for_each(foldedParts(c), put);
        }
    }
}

domain::TextRange FoldedText::originOf(size_t first, size_t end) const {
    if (first >= end || end > m_origins.size()) {
        return {};
    }
    return {m_origins[first].start, m_origins[end - 1].end};
}

QString folded(QStringView text) {
    const FoldedText form(text);
    return QString::fromUcs4(form.characters().data(), static_cast<qsizetype>(form.characters().size()));
}

bool isHan(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x3134F) ||
           c == 0x3005 || c == 0x3007;
}

bool isHiragana(char32_t c) {
    return c >= 0x3041 && c <= 0x309F;
}

bool isKatakana(char32_t c) {
    return (c >= 0x30A1 && c <= 0x30FA) || (c >= 0x30FC && c <= 0x30FF) || (c >= 0x31F0 && c <= 0x31FF) ||
           (c >= 0xFF66 && c <= 0xFF9F);
}

bool isUnspaced(char32_t c) {
    return isHan(c) || isHiragana(c) || isKatakana(c);
}

bool isSpacedWordCharacter(char32_t c) {
    return (QChar::isLetterOrNumber(c) || QChar::isMark(c)) && !isUnspaced(c);
}

} // namespace gainsay::analysis
