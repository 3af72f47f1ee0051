// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/tokens.h"

#include "app/analysis/folding.h"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <array>

namespace gainsay::analysis {
namespace {

bool isApostrophe(char32_t c) {
    return c == U'\'' || c == 0x2019 || c == 0xFF07;
}

bool isDigit(char32_t c) {
    return QChar::isDigit(c);
}

class Tokeniser {
public:
    Tokeniser(const QString& text, const Stemmer& stemmer)
        : m_stemmer(stemmer)
        , m_characters(text.toStdU32String()) {}

    std::vector<Token> run() {
        while (m_at < size()) {
            const char32_t c = m_characters[m_at];
            if (QChar::isSpace(c)) {
                ++m_at;
            } else if (isDigit(c)) {
                readNumber();
            } else if (isUnspaced(c)) {
                readUnspaced();
            } else if (isSpacedWordCharacter(c)) {
                readWord();
            } else {
                put(TokenKind::Symbol, m_at, m_at + 1);
                ++m_at;
            }
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] size_t size() const { return m_characters.size(); }
    [[nodiscard]] char32_t at(size_t i) const { return i < size() ? m_characters[i] : U'\0'; }

    void put(TokenKind kind, size_t start, size_t end, const QString& standsFor = {}) {
        Token token;
        token.kind = kind;
        token.range = {static_cast<qsizetype>(start), static_cast<qsizetype>(end)};
        token.surface = QString::fromUcs4(&m_characters[start], static_cast<qsizetype>(end - start));
        token.folded = standsFor.isEmpty() ? folded(token.surface) : standsFor;
        token.stem = kind == TokenKind::Word ? m_stemmer.stem(token.folded) : stemOfUnspaced(token.folded);
        m_tokens.push_back(std::move(token));
    }

    /// Kanji carry the meaning, the kana after them the inflection: 座って, 座った and 座る share 座.
    [[nodiscard]] static QString stemOfUnspaced(const QString& word) {
        const std::u32string characters = word.toStdU32String();
        if (characters.empty() || !isHan(characters.front())) {
            return word;
        }
        size_t end = characters.size();
        while (end > 1 && isHiragana(characters[end - 1])) {
            --end;
        }
        return QString::fromUcs4(characters.data(), static_cast<qsizetype>(end));
    }

    void readNumber() {
        const size_t start = m_at;
        while (isDigit(at(m_at)) ||
               ((at(m_at) == U',' || at(m_at) == U'.' || at(m_at) == 0xFF0C || at(m_at) == 0xFF0E) &&
                isDigit(at(m_at + 1)))) {
            ++m_at;
        }
        put(TokenKind::Number, start, m_at);
    }

    void readUnspaced() {
        const size_t start = m_at;
        while (isUnspaced(at(m_at))) {
            ++m_at;
        }
        const auto run = icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(&m_characters[start]),
                                                       static_cast<int32_t>(m_at - start));
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::BreakIterator> words(
            icu::BreakIterator::createWordInstance(icu::Locale::getJapanese(), status));
        if (U_FAILURE(status) != 0) {
            put(TokenKind::Unspaced, start, m_at);
            return;
        }
        words->setText(run);
        int32_t from = words->first();
        for (int32_t to = words->next(); to != icu::BreakIterator::DONE; from = to, to = words->next()) {
            put(TokenKind::Unspaced, start + static_cast<size_t>(run.countChar32(0, from)),
                start + static_cast<size_t>(run.countChar32(0, to)));
        }
    }

    void readWord() {
        const size_t start = m_at;
        if (const size_t end = endOfDottedAbbreviation(start); end > start) {
            m_at = end;
            put(TokenKind::Word, start, end);
            return;
        }
        while (isSpacedWordCharacter(at(m_at))) {
            ++m_at;
        }
        putWithContraction(start, m_at);
    }

    /// "U.S." and "u.k.": single letters each followed by a full stop, two at least.
    [[nodiscard]] size_t endOfDottedAbbreviation(size_t start) const {
        size_t end = start;
        int letters = 0;
        while (QChar::isLetter(at(end)) && at(end + 1) == U'.') {
            end += 2;
            ++letters;
        }
        return letters >= 2 && !isSpacedWordCharacter(at(end)) ? end : start;
    }

    /// Cuts "isn't" into "is" + "n't" and "ministry's" into "ministry" + "'s".
    void putWithContraction(size_t start, size_t end) {
        static constexpr std::array endings{u"s", u"re", u"ve", u"ll", u"d", u"m"};
        if (isApostrophe(at(end)) && isSpacedWordCharacter(at(end + 1))) {
            size_t tail = end + 1;
            while (isSpacedWordCharacter(at(tail))) {
                ++tail;
            }
            const QString after =
                QString::fromUcs4(&m_characters[end + 1], static_cast<qsizetype>(tail - end - 1)).toLower();
            if (after == u"t" && end > start + 1 && (at(end - 1) == U'n' || at(end - 1) == U'N')) {
                putNegated(start, end - 1);
                put(TokenKind::Word, end - 1, tail, QStringLiteral("not"));
                m_at = tail;
                return;
            }
            if (std::ranges::contains(endings, after, [](const char16_t* e) { return QString::fromUtf16(e); })) {
                put(TokenKind::Word, start, end);
                put(TokenKind::Word, end, tail);
                m_at = tail;
                return;
            }
        }
        const QString word = QString::fromUcs4(&m_characters[start], static_cast<qsizetype>(end - start)).toLower();
        if (word == u"cannot") {
            put(TokenKind::Word, start, start + 3);
            put(TokenKind::Word, start + 3, end);
            return;
        }
        put(TokenKind::Word, start, end);
    }

    void putNegated(size_t start, size_t end) {
        const QString word = QString::fromUcs4(&m_characters[start], static_cast<qsizetype>(end - start)).toLower();
        const QString whole = word == u"ca"   ? QStringLiteral("can")
                              : word == u"wo" ? QStringLiteral("will")
                                              : QString();
        put(TokenKind::Word, start, end, whole);
    }

    const Stemmer& m_stemmer;
    std::u32string m_characters;
    std::vector<Token> m_tokens;
    size_t m_at = 0;
};

} // namespace

std::vector<Token> tokenise(const QString& text, const Stemmer& stemmer) {
    return Tokeniser(text, stemmer).run();
}

} // namespace gainsay::analysis
