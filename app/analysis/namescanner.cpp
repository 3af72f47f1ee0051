// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/namescanner.h"

#include "app/analysis/wordblock.h"

#include <algorithm>
#include <bit>

namespace gainsay::analysis {
namespace {

constexpr bool isWordLetter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
}

std::uint64_t pairOf(std::uint64_t first, std::uint64_t second) {
    return (std::rotl(first, 23) + second) * 0x9E3779B97F4A7C15U;
}

/// The hash of a word of any length.
std::uint64_t hashOfLong(QStringView word) {
    std::vector<std::uint8_t> letters(static_cast<size_t>(word.size()) + WordBlock::chunk);
    std::ranges::transform(word, letters.begin(),
                           [](QChar c) { return static_cast<std::uint8_t>(foldedAscii[c.unicode()]); });
    return WordBlock::hashOf(letters.data(), word.size());
}

} // namespace

void NameScanner::HashSet::build() {
    constexpr size_t bitsPerHash = 16; // one in sixteen that it does not have is taken for one that it has
    constexpr size_t leastBits = 256;
    constexpr size_t mostBits = size_t(1) << 24U;
    const size_t bits = std::clamp(std::bit_ceil(m_hashes.size() * bitsPerHash), leastBits, mostBits);
    m_shift = 64U - static_cast<unsigned>(std::countr_zero(bits));
    m_bits.assign(bits / 64, 0);
    for (const std::uint64_t hash : m_hashes) {
        const std::uint64_t bit = hash >> m_shift;
        m_bits[bit / 64] |= std::uint64_t(1) << (bit % 64);
    }
    m_hashes.clear();
}

NameScanner::Border NameScanner::borderOf(char32_t c) {
    if (c <= lastAscii) {
        return isWordLetter(c) ? Border::Word : Border::Other;
    }
    return c == 0x3099 || c == 0x309A ? Border::Voicing
           : isKatakana(c)            ? Border::Katakana
           : isSpacedWordCharacter(c) ? Border::Word
                                      : Border::Other;
}

namespace {

/// A name in the characters that names are compared in.
std::u32string comparedForm(QStringView name) {
    const QStringView trimmed = name.trimmed();
    FoldedCursor cursor(trimmed);
    std::u32string letters;
    for (char32_t c = cursor.next(); c != FoldedCursor::end; c = cursor.next()) {
        if (c != U' ' || !letters.empty()) {
            letters += c;
        }
    }
    if (letters.ends_with(U' ')) {
        letters.pop_back();
    }
    return letters;
}

} // namespace

NameTrie::WordId NameScanner::add(QStringView name) {
    const std::u32string letters = comparedForm(name);
    if (letters.empty()) {
        return NameTrie::noWord;
    }
    addBeginning(letters);
    return m_trie.add(letters);
}

NameTrie::WordId NameScanner::numberOf(QStringView name) const {
    FoldedCursor cursor(name);
    NameTrie::Node node = NameTrie::root;
    for (char32_t c = cursor.next(); c != FoldedCursor::end; c = cursor.next()) {
        node = m_trie.child(node, m_trie.symbolOf(c));
        if (node == NameTrie::none) {
            return NameTrie::noWord;
        }
    }
    return m_trie.wordAt(node);
}

void NameScanner::addBeginning(const std::u32string& letters) {
    const auto wordAt = [&](size_t first) { // and, where it ends the name, its plural
        QString word;
        while (first < letters.size() && isWordLetter(letters[first])) {
            word += QChar(static_cast<char16_t>(letters[first++]));
        }
        QStringList words{word};
        if (first == letters.size()) {
            words << word + u's';
        }
        return words;
    };
    const QStringList first = wordAt(0);
    const auto length = static_cast<size_t>(first[0].size());
    if (length == 0) {
        if (letters.front() <= lastAscii) {
            m_signsThatBegin[letters.front()] = true;
            m_hasSigns = true;
        }
        return;
    }
    const std::uint64_t hash = hashOfLong(first[0]);
    if (length + 1 < letters.size() && letters[length] == U' ' && isWordLetter(letters[length + 1])) {
        m_begins.add(hash);
        m_leads.add(hash);
        for (const QString& second : wordAt(length + 1)) {
            m_pairs.add(pairOf(hash, hashOfLong(second)));
        }
        return;
    }
    for (const QString& word : first) {
        m_begins.add(hashOfLong(word));
        m_eager.add(hashOfLong(word));
    }
}

void NameScanner::build() {
    m_trie.build();
    for (char32_t c = 0; c <= lastAscii; ++c) {
        m_plainSymbols[c] = m_trie.symbolOf(c);
    }
    m_begins.build();
    m_eager.build();
    m_leads.build();
    m_pairs.build();
}

/// One pass over one text.
class NameScanner::Run {
public:
    Run(const NameScanner& names, QStringView text)
        : m_names(names)
        , m_text(text) {}

    std::vector<NamePlace> run() {
        for (qsizetype start = 0; start < m_text.size();) {
            start = readBlock(start);
        }
        return std::move(m_places);
    }

private:
    /// Reads what begins in the block at a place; where the next one begins.
    qsizetype readBlock(qsizetype start) {
        const WordBlock block(m_text.sliced(start));
        qsizetype done = start; // up to here
        std::uint64_t beginnings = (block.words() & ~(block.words() << 1U)) | block.others() | signsFrom(start);
        for (; beginnings != 0; beginnings &= beginnings - 1) {
            const qsizetype inBlock = std::countr_zero(beginnings);
            const qsizetype at = start + inBlock;
            if (at < done) {
                continue; // the other half of a surrogate pair
            }
            if (at > done) {
                m_previous = Border::Other; // signs and spaces
            }
            if (const char16_t unit = m_text[at].unicode(); unit > lastAscii || !isWordLetter(unit)) {
                done = unit > lastAscii ? readOther(at) : readSign(at);
                continue;
            }
            const qsizetype length = block.lengthAt(inBlock);
            done = at + length;
            if (inBlock + length == WordBlock::size) {
                return inBlock > 0 ? at : readLongWord(at); // it may go on in the next block
            }
            const std::uint64_t hash = WordBlock::hashOf(block.lettersAt(inBlock), length);
            // A letter of another kind may go on with the word, and the hash is only of what comes before it.
            const bool isWhole = ((block.others() >> (inBlock + length)) & 1U) == 0;
            if (m_lead.start >= 0) {
                followLead(hash, isWhole);
            }
            const Border previous = std::exchange(m_previous, Border::Word);
            if ((!isWhole || m_names.m_begins.mayHave(hash)) && !joins(Border::Word, previous)) {
                begin(at, done, hash, isWhole);
            }
        }
        const qsizetype end = start + WordBlock::size;
        if (end > done) {
            m_previous = Border::Other;
        }
        return std::max(end, done);
    }

    /// The bits of those signs of a block that begin a name.
    [[nodiscard]] std::uint64_t signsFrom(qsizetype start) const {
        std::uint64_t bits = 0;
        for (qsizetype i = 0; m_names.m_hasSigns && i < WordBlock::size; ++i) {
            const char16_t unit = unitAt(start + i);
            bits |= std::uint64_t(unit <= lastAscii && m_names.m_signsThatBegin[foldedAscii[unit]] ? 1 : 0) << i;
        }
        return bits;
    }

    qsizetype readSign(qsizetype start) {
        if (!joins(Border::Other, std::exchange(m_previous, Border::Other))) {
            takeNamesAt(start, 0);
        }
        return start + 1;
    }

    qsizetype readLongWord(qsizetype start) {
        qsizetype end = start;
        while (end < m_text.size() && isWordLetter(m_text[end].unicode())) {
            ++end;
        }
        const std::uint64_t hash = hashOfLong(m_text.sliced(start, end - start));
        const bool isWhole = unitAt(end) <= lastAscii;
        if (m_lead.start >= 0) {
            followLead(hash, isWhole);
        }
        if (!joins(Border::Word, std::exchange(m_previous, Border::Word))) {
            begin(start, end, hash, isWhole);
        }
        return end;
    }

    [[nodiscard]] char16_t unitAt(qsizetype at) const { return at < m_text.size() ? m_text[at].unicode() : u'\0'; }

    /// Takes the names that begin with the word before this one, if they may go on with it.
    void followLead(std::uint64_t hash, bool isWhole) {
        if (!isWhole || m_names.m_pairs.mayHave(pairOf(m_lead.hash, hash))) {
            takeNamesAt(m_lead.start, 0);
        }
        m_lead.start = -1;
    }

    /// Takes the names that begin with a word of ASCII letters, or makes it a lead.
    void begin(qsizetype start, qsizetype end, std::uint64_t hash, bool isWhole) {
        if (!isWhole || m_names.m_eager.mayHave(hash)) {
            takeNamesAt(start, 0);
        } else if (m_names.m_leads.mayHave(hash)) {
            const char32_t sign = foldedAscii[unitAt(end)];
            const bool isSpace = sign == U' ' || sign == U'-';
            if (isSpace && isWordLetter(unitAt(end + 1))) {
                m_lead = {start, hash}; // the next word decides
            } else if (isSpace || sign == U'\n') {
                takeNamesAt(start, 0);
            }
        }
    }

    qsizetype readOther(qsizetype start) {
        qsizetype at = start;
        const std::u32string_view parts = foldedParts(takeCodePoint(m_text, at));
        for (size_t i = 0; i < parts.size(); ++i) {
            const Border here = borderOf(parts[i]);
            const bool isInside = joins(here, m_previous);
            m_previous = here;
            if (!isInside && rootChild(parts[i]) != NameTrie::none) {
                takeNamesAt(start, i);
            }
        }
        return at;
    }

    [[nodiscard]] NameTrie::Node rootChild(char32_t c) const {
        return m_names.m_trie.child(NameTrie::root, m_names.m_trie.symbolOf(c));
    }

    /// Takes the names that begin with the `part`th character that the code point at `start` folds into.
    void takeNamesAt(qsizetype start, size_t part) {
        const NameTrie& trie = m_names.m_trie;
        Walk walk{start, start, 0, NameTrie::root};
        if (part == 0 && !walkPlainly(walk)) {
            return;
        }
        FoldedCursor cursor(m_text, walk.at, part);
        while (true) {
            const char32_t c = cursor.next();
            walk.node = trie.child(walk.node, trie.symbolOf(c));
            if (walk.node == NameTrie::none) {
                return;
            }
            ++walk.length;
            if (const NameTrie::WordId name = trie.wordAt(walk.node); name != NameTrie::noWord) {
                takeName({name, start, 0, walk.length, false}, c, cursor);
            }
        }
    }

    /// How far the tree has been walked.
    struct Walk {
        qsizetype start = 0; ///< UTF-16, as `at`
        qsizetype at = 0;
        qsizetype length = 0;
        NameTrie::Node node = NameTrie::root;
    };

    /// Walks over ASCII and single spaces, which is most of all text; false where the tree goes no further.
    bool walkPlainly(Walk& walk) {
        const NameTrie& trie = m_names.m_trie;
        const qsizetype size = m_text.size();
        const char16_t* units = m_text.utf16();
        while (walk.at < size && units[walk.at] <= lastAscii) {
            char32_t c = foldedAscii[units[walk.at]];
            if (c == U' ' || c == U'-' || c == U'\n') {
                if (c == U'\n' || walk.at + 1 >= size || !isWordLetter(units[walk.at + 1])) {
                    return true;
                }
                c = U' ';
            }
            walk.node = trie.child(walk.node, m_names.m_plainSymbols[c]);
            if (walk.node == NameTrie::none) {
                return false;
            }
            ++walk.length;
            ++walk.at;
            if (const NameTrie::WordId name = trie.wordAt(walk.node); name != NameTrie::noWord) {
                const NamePlace place{name, walk.start, walk.at, walk.length, false};
                if (walk.at == size || (units[walk.at] <= lastAscii && !isWordLetter(units[walk.at]))) {
                    m_places.push_back(place);
                } else {
                    takeName(place, c, FoldedCursor(m_text, walk.at));
                }
            }
        }
        return true;
    }

    /// Takes a name if it ends on a word's border too; a plural's s is taken in.
    void takeName(NamePlace place, char32_t last, const FoldedCursor& behind) {
        FoldedCursor ahead = behind;
        const char32_t next = ahead.next();
        if (!joins(borderOf(last), borderOf(next))) {
            place.end = behind.position();
            m_places.push_back(place);
        } else if (next == U's' && last != U's' && QChar::isLetter(last)) {
            place.end = ahead.position();
            if (borderOf(ahead.next()) != Border::Word) {
                ++place.length;
                place.isPlural = true;
                m_places.push_back(place);
            }
        }
    }

    const NameScanner& m_names;
    QStringView m_text;
    /// A word that the next one must go with.
    struct Lead {
        qsizetype start = -1; ///< UTF-16; -1: there is none
        std::uint64_t hash = 0;
    };

    Border m_previous = Border::Other;
    Lead m_lead;
    std::vector<NamePlace> m_places;
};

std::vector<NamePlace> NameScanner::find(QStringView text) const {
    return Run(*this, text).run();
}

namespace {

/// Of places that all hang together keeps the longest, then the first, and moves them to `to`.
void keepLongest(std::vector<NamePlace>::const_iterator first, std::vector<NamePlace>::const_iterator end,
                 std::vector<NamePlace>& to) {
    const std::vector<NamePlace> places(first, end);
    std::vector<size_t> order(places.size());
    for (size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::ranges::stable_sort(order, std::ranges::greater(), [&](size_t i) { return places[i].length; });
    qsizetype longest = 0; // in UTF-16
    for (const NamePlace& place : places) {
        longest = std::max(longest, place.end - place.start);
    }
    std::vector<bool> isTaken(places.size());
    std::vector<bool> isKept(places.size());
    for (const size_t i : order) {
        if (isTaken[i]) {
            continue;
        }
        isKept[i] = true;
        for (size_t other = i; other < places.size() && places[other].start < places[i].end; ++other) {
            isTaken[other] = true;
        }
        for (size_t other = i; other-- > 0 && places[other].start + longest > places[i].start;) {
            isTaken[other] = isTaken[other] || places[other].end > places[i].start;
        }
    }
    for (size_t i = 0; i < places.size(); ++i) {
        if (isKept[i]) {
            to.push_back(places[i]);
        }
    }
}

} // namespace

std::vector<NamePlace> withoutOverlap(std::vector<NamePlace> places) {
    std::vector<NamePlace> kept;
    kept.reserve(places.size());
    for (auto first = places.cbegin(); first != places.cend();) {
        qsizetype reach = first->end;
        auto next = first + 1;
        for (; next != places.cend() && next->start < reach; ++next) {
            reach = std::max(reach, next->end);
        }
        if (next - first <= 2) {
            const bool isSecondLonger = next - first == 2 && first[1].length > first->length;
            kept.push_back(isSecondLonger ? first[1] : *first);
        } else {
            keepLongest(first, next, kept);
        }
        first = next;
    }
    return kept;
}

} // namespace gainsay::analysis
