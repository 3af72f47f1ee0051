// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace gainsay::domain {

/// What a character that nobody sees is there for.
enum class UnseenKind {
    SoftHyphen, ///< where a word may be divided
    Joiner,     ///< lets letters join, or keeps them from it
    Mark,       ///< of a direction, without a shape
    Space,      ///< without width
    Glue,       ///< keeps a line from breaking
    Operator,   ///< of a formula
    Embedding,  ///< gives what follows a direction of its own; isolates too
    Override,   ///< turns the order of all that follows
    End,        ///< of an embedding or override
    Variation,  ///< chooses one of the forms of the character before it
    Tag,        ///< a letter that is never shown
    Control,    ///< for devices and programs
};

/// A character that stands in a text and has no shape there.
struct UnseenCharacter {
    qsizetype at = 0; ///< in UTF-16 units
    char32_t code = 0;
    UnseenKind kind = UnseenKind::Control;

    /// How many UTF-16 units it takes.
    [[nodiscard]] qsizetype length() const { return code > 0xFFFF ? 2 : 1; }

    bool operator==(const UnseenCharacter&) const = default;
};

/// The characters of a text that readers do not see, or that turn the direction of others, in the order in which they
/// stand there. What a script needs for its spelling is none of them: joiners inside of Arabic and Indic words and
/// between emoji, marks of direction in a paragraph (up to a line feed) with letters that are written from right to
/// left, a single space without width where a line may break, variation selectors and tags behind what has such forms.
/// Any thread; takes time in proportion to the text.
[[nodiscard]] std::vector<UnseenCharacter> unseenCharacters(QStringView text);

/// Whether such a character hides what it stands in: soft hyphens, joiners and marks of direction are left behind by
/// honest programs, and are none of these.
[[nodiscard]] bool conceals(UnseenKind kind);

/// "U+202E".
[[nodiscard]] QString codePointName(char32_t code);

/// A stretch of a text between white space, in UTF-16 units, end exclusive.
struct ConcealingWord {
    qsizetype start = 0;
    qsizetype end = 0;
    QString spelled; ///< with the characters that nobody sees named: "con⟨U+200B⟩firm"
};

/// The words of a text with characters that conceal.
[[nodiscard]] std::vector<ConcealingWord> concealingWords(QStringView text);

} // namespace gainsay::domain
