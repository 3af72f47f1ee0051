// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/unseencharacters.h"

#include "app/domain/scripts.h"

#include <algorithm>
#include <array>
#include <optional>

namespace gainsay::domain {
namespace {

constexpr char32_t nothing = 0xFFFFFFFF; ///< before the first and behind the last character
constexpr char32_t zeroWidthJoiner = 0x200D;

constexpr bool isWithin(char32_t c, char32_t first, char32_t last) {
    return c >= first && c <= last;
}

constexpr bool isVariationSelector(char32_t c) {
    return isWithin(c, 0xFE00, 0xFE0F) || isWithin(c, 0xE0100, 0xE01EF) || isWithin(c, 0x180B, 0x180D) || c == 0x180F;
}

constexpr bool isControl(char32_t c) {
    return (c < 0x20 && c != U'\t' && c != U'\n') || isWithin(c, 0x7F, 0x9F) || isWithin(c, 0x206A, 0x206F) ||
           isWithin(c, 0xFFF9, 0xFFFB);
}

constexpr std::optional<UnseenKind> kindOf(char32_t c) {
    switch (c) {
    case 0x00AD:
        return UnseenKind::SoftHyphen;
    case 0x034F:
    case 0x200C:
    case zeroWidthJoiner:
        return UnseenKind::Joiner;
    case 0x061C:
    case 0x200E:
    case 0x200F:
        return UnseenKind::Mark;
    case 0x180E:
    case 0x200B:
        return UnseenKind::Space;
    case 0x2060:
    case 0xFEFF:
        return UnseenKind::Glue;
    case 0x202D:
    case 0x202E:
        return UnseenKind::Override;
    case 0x202C:
    case 0x2069:
        return UnseenKind::End;
    default:
        break;
    }
    return isWithin(c, 0x2061, 0x2064)                                  ? std::optional(UnseenKind::Operator)
           : isWithin(c, 0x202A, 0x202B) || isWithin(c, 0x2066, 0x2068) ? std::optional(UnseenKind::Embedding)
           : isVariationSelector(c)                                     ? std::optional(UnseenKind::Variation)
           : isWithin(c, 0xE0000, 0xE007F)                              ? std::optional(UnseenKind::Tag)
           : isControl(c)                                               ? std::optional(UnseenKind::Control)
                                                                        : std::nullopt;
}

/// Whether the letters of a script join, or form conjuncts, so that joiners are part of its spelling.
constexpr bool usesJoiners(QChar::Script script) {
    switch (script) {
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
    case QChar::Script_Mandaic:
    case QChar::Script_Nko:
    case QChar::Script_Adlam:
    case QChar::Script_HanifiRohingya:
    case QChar::Script_Mongolian:
    case QChar::Script_PhagsPa:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Gujarati:
    case QChar::Script_Oriya:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Sinhala:
    case QChar::Script_Tibetan:
    case QChar::Script_Myanmar:
    case QChar::Script_Khmer:
    case QChar::Script_Balinese:
    case QChar::Script_Javanese:
    case QChar::Script_Sundanese:
        return true;
    default:
        return false;
    }
}

/// Whether letters of a script never have a form that a variation selector chooses.
constexpr bool hasNoVariants(QChar::Script script) {
    return script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic ||
           script == QChar::Script_Hebrew || script == QChar::Script_Arabic;
}

/// Emoji, roughly: symbols from the arrows on.
bool isPicture(char32_t c) {
    return c != nothing && c >= 0x2190 && (QChar::category(c) == QChar::Symbol_Other || c == U'↔');
}

constexpr bool isSkinTone(char32_t c) {
    return isWithin(c, 0x1F3FB, 0x1F3FF);
}

/// One line of a text, and what its characters stand between.
class Paragraph {
public:
    explicit Paragraph(QStringView text)
        : m_text(text) {}

    [[nodiscard]] char32_t at(qsizetype place) const {
        const QChar c = m_text[place];
        const bool pair = c.isHighSurrogate() && place + 1 < m_text.size() && m_text[place + 1].isLowSurrogate();
        return pair ? QChar::surrogateToUcs4(c, m_text[place + 1]) : char32_t{c.unicode()};
    }
    [[nodiscard]] char32_t after(qsizetype place) const {
        const qsizetype next = place + lengthAt(place);
        return next < m_text.size() ? at(next) : nothing;
    }
    [[nodiscard]] char32_t before(qsizetype place) const { return place > 0 ? at(stepBack(place)) : nothing; }
    [[nodiscard]] qsizetype lengthAt(qsizetype place) const { return at(place) > 0xFFFF ? 2 : 1; }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }

    /// The last character before a place that is none of those.
    template <typename Skip>
    [[nodiscard]] char32_t beforeAll(qsizetype place, Skip skip) const {
        while (place > 0 && skip(before(place))) {
            place = stepBack(place);
        }
        return before(place);
    }

    [[nodiscard]] bool hasRightToLeft() {
        for (; !m_hasRightToLeft && m_looked < m_text.size(); m_looked += lengthAt(m_looked)) {
            const auto direction = QChar::direction(at(m_looked));
            // The mark U+200F is of that direction too, and shall not speak for itself.
            m_hasRightToLeft = QChar::isLetter(at(m_looked)) && (direction == QChar::DirR || direction == QChar::DirAL);
        }
        return m_hasRightToLeft;
    }

private:
    [[nodiscard]] qsizetype stepBack(qsizetype place) const {
        const bool pair = place > 1 && m_text[place - 1].isLowSurrogate() && m_text[place - 2].isHighSurrogate();
        return place - (pair ? 2 : 1);
    }

    QStringView m_text;
    qsizetype m_looked = 0; ///< how far it was looked through for letters from right to left
    bool m_hasRightToLeft = false;
};

/// A space without width only lets a line break there: a single one in scripts without spaces, or beside a sign.
bool isBreakOpportunity(const Paragraph& text, qsizetype at) {
    const auto sides = {text.before(at), text.after(at)};
    const auto isUnseen = [](char32_t c) { return c != nothing && !isVariationSelector(c) && kindOf(c); };
    const auto endsWord = [](char32_t c) {
        return c == nothing || isWrittenWithoutSpaces(QChar::script(c)) || c == U'ー' || !QChar::isLetterOrNumber(c);
    };
    return std::ranges::none_of(sides, isUnseen) && std::ranges::any_of(sides, endsWord);
}

bool joinsSomething(const Paragraph& text, qsizetype at) {
    const auto isVowelSign = [](char32_t c) {
        return c != nothing && QChar::script(c) == QChar::Script_Inherited && QChar::isMark(c) && !kindOf(c);
    };
    const auto joins = [](char32_t c) { return c != nothing && usesJoiners(QChar::script(c)) && !kindOf(c); };
    if (joins(text.beforeAll(at, isVowelSign))) {
        return true;
    }
    if (text.at(at) != zeroWidthJoiner || text.before(at) == zeroWidthJoiner) {
        return false;
    }
    // An initial form shown by itself, or one picture of several.
    const char32_t picture = text.beforeAll(at, [](char32_t c) { return c == 0xFE0F || isSkinTone(c); });
    return joins(text.after(at)) || (isPicture(picture) && isPicture(text.after(at)));
}

/// Letters of these scripts have one form, and of ASCII only what stands on a key cap has another.
bool hasForms(char32_t base) {
    if (base <= 0x7F) {
        return isWithin(base, U'0', U'9') || base == U'#' || base == U'*';
    }
    return base != nothing && !kindOf(base) && !QChar::isSpace(base) &&
           !(QChar::isLetter(base) && hasNoVariants(QChar::script(base)));
}

/// Whether a character is where its script needs it. Tags are asked for by the run.
bool belongs(UnseenKind kind, Paragraph& text, qsizetype at) {
    const char32_t before = text.before(at);
    switch (kind) {
    case UnseenKind::Joiner:
        return joinsSomething(text, at);
    case UnseenKind::Mark:
        return before != text.at(at) && text.hasRightToLeft();
    case UnseenKind::Space:
        return text.at(at) == 0x200B ? isBreakOpportunity(text, at)
                                     : before != nothing && QChar::script(before) == QChar::Script_Mongolian;
    case UnseenKind::Variation:
        return hasForms(before);
    default:
        return false;
    }
}

/// Where a run of tags ends.
qsizetype endOfTags(const Paragraph& text, qsizetype from) {
    while (from < text.size() && kindOf(text.at(from)) == UnseenKind::Tag) {
        from += text.lengthAt(from);
    }
    return from;
}

/// Whether tags from `start` to `end` make the black flag before them that of a country which has no code of its own:
/// England, Scotland, Wales. These are all that Unicode recommends (emoji tag sequences, UTS #51).
bool areOfFlag(const Paragraph& text, qsizetype start, qsizetype end) {
    constexpr char32_t blackFlag = 0x1F3F4;
    constexpr std::array flags{QLatin1StringView("gbeng\x7F"), QLatin1StringView("gbsct\x7F"),
                               QLatin1StringView("gbwls\x7F")};
    if (text.before(start) != blackFlag || end - start != 2 * flags.front().size()) {
        return false;
    }
    QString letters;
    for (qsizetype i = start; i < end; i += 2) {
        letters += QChar(static_cast<char16_t>(text.at(i) - 0xE0000));
    }
    return std::ranges::contains(flags, letters);
}

void addFrom(QStringView line, qsizetype offset, std::vector<UnseenCharacter>& found) {
    Paragraph text(line);
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = text.at(i);
        const auto kind = isWithin(c, 0x20, 0x7E) ? std::nullopt : kindOf(c);
        if (kind == UnseenKind::Tag) {
            const qsizetype end = endOfTags(text, i);
            for (const bool shown = areOfFlag(text, i, end); i < end; i += 2) {
                if (!shown) {
                    found.push_back({offset + i, text.at(i), UnseenKind::Tag});
                }
            }
            continue;
        }
        if (kind && !belongs(*kind, text, i)) {
            found.push_back({offset + i, c, *kind});
        }
        i += text.lengthAt(i);
    }
}

} // namespace

std::vector<UnseenCharacter> unseenCharacters(QStringView text) {
    std::vector<UnseenCharacter> found;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype feed = text.indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed;
        addFrom(text.sliced(start, end - start), start, found);
        start = end + 1;
    }
    return found;
}

QString codePointName(char32_t code) {
    return QStringLiteral("U+%1").arg(QString::number(code, 16).toUpper(), 4, QLatin1Char('0'));
}

bool conceals(UnseenKind kind) {
    return kind != UnseenKind::SoftHyphen && kind != UnseenKind::Joiner && kind != UnseenKind::Mark;
}

std::vector<ConcealingWord> concealingWords(QStringView text) {
    std::vector<ConcealingWord> words;
    qsizetype spelledTo = 0;
    const auto spellTo = [&](qsizetype end) {
        words.back().spelled += text.sliced(spelledTo, end - spelledTo);
        spelledTo = end;
    };
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    for (const UnseenCharacter& one : unseenCharacters(text)) {
        if (!conceals(one.kind)) {
            continue;
        }
        if (words.empty() || one.at >= words.back().end) {
            if (!words.empty()) {
                spellTo(words.back().end);
            }
            const auto here = text.begin() + one.at;
            const auto start = std::find_if(std::make_reverse_iterator(here), text.rend(), isSpace).base();
            const auto end = std::find_if(here + one.length(), text.end(), isSpace);
            words.push_back({start - text.begin(), end - text.begin(), {}});
            spelledTo = words.back().start;
        }
        spellTo(one.at);
        words.back().spelled += QStringLiteral("⟨%1⟩").arg(codePointName(one.code));
        spelledTo = one.at + one.length();
    }
    if (!words.empty()) {
        spellTo(words.back().end);
    }
    return words;
}

} // namespace gainsay::domain
