// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/sentences.h"

#include "app/analysis/folding.h"

namespace gainsay::analysis {
namespace {

using domain::TextRange;

bool isOneOf(char32_t c, std::u32string_view set) {
    return set.contains(c);
}

class Splitter {
public:
    Splitter(std::u32string_view characters, const Lexicons& lexicons)
        : m_characters(characters)
        , m_lexicons(lexicons) {}

    void split(TextRange block, std::vector<TextRange>& sentences) {
        m_end = std::min(static_cast<size_t>(block.end), m_characters.size());
        auto start = static_cast<size_t>(block.start);
        int openBrackets = 0;
        for (size_t i = start; i < m_end;) {
            const char32_t c = m_characters[i];
            size_t border = 0;
            if (c == U'「' || c == U'『') {
                ++openBrackets;
            } else if (c == U'」' || c == U'』') {
                openBrackets = std::max(0, openBrackets - 1);
            } else if (c == U'\n' && at(i + 1) == U'\n') {
                border = i;
                openBrackets = 0;
            } else if (isOneOf(c, U"。！？｡")) {
                border = openBrackets == 0 ? afterClosers(i + 1) : 0;
            } else if (isOneOf(c, U".!?…")) {
                border = borderAfter(i);
            }
            if (border != 0) {
                put(start, border, sentences);
                start = border;
            }
            i = std::max(i + 1, border);
        }
        put(start, m_end, sentences);
    }

private:
    [[nodiscard]] char32_t at(size_t i) const { return i < m_end ? m_characters[i] : U'\0'; }

    [[nodiscard]] size_t afterClosers(size_t i) const {
        while (isOneOf(at(i), U".!?…。！？\"'”’»)]）」』】") && at(i) != U'\0') {
            ++i;
        }
        return i;
    }

    /// Where a sentence that may end with the mark at `mark` ends; 0 where it does not.
    [[nodiscard]] size_t borderAfter(size_t mark) const {
        const size_t border = afterClosers(mark + 1);
        if (border >= m_end) {
            return border;
        }
        if (!QChar::isSpace(at(border)) && !isUnspaced(at(border))) {
            return 0;
        }
        size_t next = border;
        while (next < m_end && (QChar::isSpace(at(next)) || isOneOf(at(next), U"\"'“‘«([（「"))) {
            ++next;
        }
        if (QChar::isLower(at(next))) {
            return 0;
        }
        if (at(mark) == U'.' && border == mark + 1 && isAbbreviation(mark, next)) {
            return 0;
        }
        return border;
    }

    [[nodiscard]] QString wordAt(size_t start, size_t end) const {
        return folded(QString::fromUcs4(m_characters.data() + start, static_cast<qsizetype>(end - start)));
    }

    /// Whether the full stop at `mark` belongs to the word before it rather than to the sentence; `next` is where the
    /// next word begins.
    [[nodiscard]] bool isAbbreviation(size_t mark, size_t next) const {
        size_t start = mark;
        while (start > 0 && (isSpacedWordCharacter(m_characters[start - 1]) || m_characters[start - 1] == U'.')) {
            --start;
        }
        if (start == mark) {
            return false;
        }
        const QString word = wordAt(start, mark);
        const bool isInitial = mark - start == 1 && QChar::isUpper(m_characters[start]) && m_characters[start] != U'I';
        const auto kind = m_lexicons.abbreviation(word);
        if (kind == Lexicons::Abbreviation::Title || isInitial) {
            return true;
        }
        size_t end = next;
        while (end < m_end && isSpacedWordCharacter(m_characters[end])) {
            ++end;
        }
        const bool isDotted = word.size() == 3 && word[1] == u'.';
        if (kind == Lexicons::Abbreviation::Other || isDotted) {
            return QChar::isDigit(at(next)) || !m_lexicons.classes().opensSentence(wordAt(next, end));
        }
        return false;
    }

    void put(size_t start, size_t end, std::vector<TextRange>& sentences) const {
        while (start < end && QChar::isSpace(m_characters[start])) {
            ++start;
        }
        while (end > start && QChar::isSpace(m_characters[end - 1])) {
            --end;
        }
        if (start < end) {
            sentences.push_back({static_cast<qsizetype>(start), static_cast<qsizetype>(end)});
        }
    }

    std::u32string_view m_characters;
    const Lexicons& m_lexicons;
    size_t m_end = 0;
};

} // namespace

std::vector<TextRange> sentencesOf(const domain::ArticleText& text, const Lexicons& lexicons) {
    const std::u32string characters = text.text().toStdU32String();
    Splitter splitter(characters, lexicons);
    std::vector<TextRange> sentences;
    for (const domain::Block& block : text.blocks()) {
        splitter.split(block.range, sentences);
    }
    return sentences;
}

std::vector<TextRange> sentencesOf(const QString& text, const Lexicons& lexicons) {
    const std::u32string characters = text.toStdU32String();
    std::vector<TextRange> sentences;
    Splitter(characters, lexicons).split({0, static_cast<qsizetype>(characters.size())}, sentences);
    return sentences;
}

} // namespace gainsay::analysis
