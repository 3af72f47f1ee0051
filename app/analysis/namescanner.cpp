// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/namescanner.h"

#include "app/analysis/wordwindow.h"

#include <algorithm>
#include <bit>

namespace gainsay::analysis {
namespace {

// Words are hashed by their first eight letters (see WordWindow::letters()), which tells nearly all apart. The first
// bits of such a product are well mixed (Fibonacci hashing).
constexpr std::uint64_t hashFactor = 0x9E3779B97F4A7C15U;
constexpr std::uint64_t caseBit = 0x20;

/// Of the letters, whatever their case.
constexpr std::uint64_t hashOf(std::uint64_t letters) {
    return (letters | caseBit * 0x0101010101010101U) * hashFactor;
}

/// The same for a word that does, or does not, begin with a capital, which is told apart.
constexpr std::uint64_t withInitial(std::uint64_t hash, std::uint64_t letters) {
    return hash - (~letters & caseBit) * hashFactor;
}

/// Of two words, one behind the other, whatever their case.
constexpr std::uint64_t pairOf(std::uint64_t first, std::uint64_t second) {
    return (std::rotl(first, 23) + second) * hashFactor;
}

std::uint64_t lettersOf(std::u32string_view word) {
    std::uint64_t letters = 0;
    for (size_t i = 0; i < std::min<size_t>(word.size(), 8); ++i) {
        letters |= std::uint64_t(word[i]) << (8 * i);
    }
    return letters;
}

} // namespace

void NameScanner::HashSet::build() {
    constexpr size_t bitsPerHash = 64; // one in sixty-four that it does not have is taken for one that it has
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
        return isPlainLetter(c) ? Border::Word : Border::Other;
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

NameTrie::WordId NameScanner::add(QStringView name, Initial initial) {
    const std::u32string letters = comparedForm(name);
    if (letters.empty()) {
        return NameTrie::noWord;
    }
    addBeginning(letters, initial);
    const NameTrie::WordId number = m_trie.add(letters);
    if (number == m_initials.size()) {
        m_initials.push_back(initial);
    } else if (initial == Initial::AnyCase) {
        m_initials[number] = initial;
    }
    return number;
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

void NameScanner::addBeginning(const std::u32string& letters, Initial initial) {
    const auto wordAt = [&](size_t first) {
        const auto start = letters.begin() + static_cast<std::ptrdiff_t>(first);
        return std::u32string(start, std::find_if_not(start, letters.end(), isPlainLetter));
    };
    const auto withPlural = [&](const std::u32string& word, bool isLast) { // which only the last word of a name has
        return isLast ? std::vector{word, word + U's'} : std::vector{word};
    };
    const std::u32string first = wordAt(0);
    if (first.empty()) {
        if (letters.front() <= lastAscii) {
            m_forms.except(letters.front());
        }
        return;
    }
    const std::u32string second =
        first.size() < letters.size() && letters[first.size()] == U' ' ? wordAt(first.size() + 1) : std::u32string();
    if (!second.empty()) {
        const std::uint64_t hash = hashOf(lettersOf(first));
        m_begins.add(hash);
        for (const std::u32string& word : withPlural(second, first.size() + 1 + second.size() == letters.size())) {
            m_pairs.add(pairOf(hash, hashOf(lettersOf(word))));
        }
        return;
    }
    for (const std::u32string& word : withPlural(first, first.size() == letters.size())) {
        const std::uint64_t hash = hashOf(lettersOf(word));
        m_begins.add(hash);
        m_eager.add(withInitial(hash, 0));
        if (initial == Initial::AnyCase) {
            m_eager.add(hash);
        }
    }
}

void NameScanner::build() {
    m_trie.build();
    for (size_t slot = 0; slot < PlainForms::count; ++slot) {
        m_plainSymbols[slot] = plainSymbolOf(PlainForms::unitAt(slot));
    }
    m_begins.build();
    m_eager.build();
    m_pairs.build();
}

NameTrie::Symbol NameScanner::plainSymbolOf(char16_t unit) const {
    const std::u32string_view parts =
        unit <= lastAscii ? std::u32string_view(&foldedAscii[unit], 1) : foldedParts(unit);
    if (parts.size() != 1) {
        return manySymbols;
    }
    const char32_t c = parts.front();
    return c == U' ' || c == U'-' || c == U'\n' ? spaceSymbol : m_trie.symbolOf(c);
}

/// One pass over one text.
class NameScanner::Run {
public:
    Run(const NameScanner& names, QStringView text)
        : m_names(names)
        , m_text(text) {}

    std::vector<NamePlace> run() {
        constexpr qsizetype usualDistance = 40; // from one place to the next
        m_places.reserve(static_cast<size_t>(m_text.size() / usualDistance));
        for (qsizetype start = 0; start < m_text.size();) {
            start = readWindow(start);
        }
        return std::move(m_places);
    }

private:
    /// Reads what begins in the window at a place; where the next one begins.
    qsizetype readWindow(qsizetype start) {
        const QStringView window = m_text.sliced(start).first(std::min(m_text.size() - start, WordWindow::mostUnits));
        m_words.read(window, m_names.m_forms);
        m_start = start;
        const qsizetype end = start + window.size();
        if (end == m_text.size() || m_words.wordCount() == 0) {
            takeNames(findCandidates(m_words.wordCount()), end);
            return end;
        }
        // The last word may go on behind the window, and the last whole one is to be seen with the word behind it.
        const size_t last = m_words.wordCount() - 1;
        const size_t next = m_words.end(last) < window.size() || last == 0 ? last : last - 1;
        if (m_words.start(next) > 0) {
            takeNames(findCandidates(next), start + m_words.start(next));
            return start + m_words.start(next);
        }
        return readLonely(start + m_words.end(0));
    }

    /// Reads the first word of the window alone: the next one does not fit in beside it. `at`:
    /// up to where it is in the window. Where it ends.
    qsizetype readLonely(qsizetype at) {
        while (at < m_text.size() && m_names.m_forms.isLetter(m_text[at].unicode())) {
            ++at;
        }
        m_candidates[0] = 0;
        takeNames(1, at);
        return at;
    }

    /// Takes the names that begin with one of the first candidates, or with something else before `end`.
    void takeNames(size_t candidates, qsizetype end) {
        auto other = m_words.others().begin();
        const auto takeOthers = [&](size_t wordsBefore) {
            for (; other != m_words.others().end() && other->wordsBefore <= wordsBefore; ++other) {
                const qsizetype at = m_start + other->at;
                if (at >= m_done && at < end) { // not the other half of a surrogate pair
                    m_done = m_text[at].unicode() > lastAscii ? readOther(at) : readSign(at);
                }
            }
        };
        for (size_t i = 0; i < candidates; ++i) {
            takeOthers(m_candidates[i]);
            takeWord(m_candidates[i]);
        }
        takeOthers(m_words.wordCount());
    }

    /// Finds the candidates among the first words of the window; how many.
    size_t findCandidates(size_t wordCount) {
        const HashSet::View eager = m_names.m_eager.view();
        const HashSet::View pairs = m_names.m_pairs.view();
        size_t count = 0;
        std::uint64_t letters = m_words.letters(0);
        std::uint64_t hash = hashOf(letters);
        for (size_t word = 0; word < wordCount; ++word) {
            const std::uint64_t nextLetters = m_words.letters(word + 1);
            const std::uint64_t nextHash = hashOf(nextLetters);
            m_candidates[count] = static_cast<std::uint16_t>(word);
            count += eager.mayHave(withInitial(hash, letters)) | pairs.mayHave(pairOf(hash, nextHash));
            letters = nextLetters;
            hash = nextHash;
        }
        return m_words.others().empty() ? count : addCandidates(count, wordCount);
    }

    /// Adds the words of which the hash tells nothing: another letter goes on with it, or stands between it and the
    /// end of the word behind it.
    size_t addCandidates(size_t count, size_t wordCount) {
        const size_t known = count;
        const auto add = [&](size_t word) {
            if (word < wordCount && (count == known || m_candidates[count - 1] < word)) {
                m_candidates[count++] = static_cast<std::uint16_t>(word);
            }
        };
        for (const WordWindow::Other& other : m_words.others()) {
            if (other.wordsBefore > 1 && m_words.end(other.wordsBefore - 1U) == other.at) {
                add(other.wordsBefore - 2U);
            }
            if (other.wordsBefore > 0) {
                add(other.wordsBefore - 1U);
            }
        }
        const auto first = m_candidates.begin();
        std::inplace_merge(first, first + static_cast<std::ptrdiff_t>(known),
                           first + static_cast<std::ptrdiff_t>(count));
        return static_cast<size_t>(std::unique(first, first + static_cast<std::ptrdiff_t>(count)) - first);
    }

    /// Takes the names that begin with a word of the window, if any do.
    void takeWord(size_t word) {
        const qsizetype start = m_start + m_words.start(word);
        const qsizetype end = m_start + m_words.end(word);
        const bool isWhole = end == m_text.size() || m_names.m_forms.of(m_text[end].unicode()) != PlainForms::other;
        if ((!isWhole || m_names.m_begins.view().mayHave(hashOf(m_words.letters(word))) != 0) &&
            !joins(Border::Word, borderBefore(start))) {
            takeNamesAt(start, 0);
        }
    }

    /// What stands before a unit. Of what does not read as ASCII all before it must have been read.
    [[nodiscard]] Border borderBefore(qsizetype at) const {
        if (at == 0) {
            return Border::Other;
        }
        const char16_t unit = m_text[at - 1].unicode();
        const PlainForms::Form form = m_names.m_forms.of(unit);
        return form == PlainForms::other && unit > lastAscii           ? m_previous
               : form == PlainForms::sign || form == PlainForms::other ? Border::Other
                                                                       : Border::Word;
    }

    [[nodiscard]] bool isLetterAt(qsizetype at) const {
        return at < m_text.size() && m_names.m_forms.isLetter(m_text[at].unicode());
    }

    qsizetype readSign(qsizetype start) {
        if (!joins(Border::Other, borderBefore(start))) {
            takeNamesAt(start, 0);
        }
        return start + 1;
    }

    qsizetype readOther(qsizetype start) {
        qsizetype at = start;
        m_previous = borderBefore(start);
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
        const PlainForms::Form form = m_names.m_forms.of(m_text[start].unicode());
        m_isSmall = form >= 'a' && form <= 'z';
        Walk walk{start, start, NameTrie::root};
        if (part == 0 && !walkPlainly(walk)) {
            return;
        }
        FoldedCursor cursor(m_text, walk.at, part);
        for (qsizetype length = walk.at - start + 1;; ++length) {
            const char32_t c = cursor.next();
            walk.node = trie.child(walk.node, trie.symbolOf(c));
            if (walk.node == NameTrie::none) {
                return;
            }
            if (const NameTrie::WordId name = trie.wordAt(walk.node); name != NameTrie::noWord) {
                takeName({name, start, 0, length, false}, c, cursor);
            }
        }
    }

    /// How far the tree has been walked.
    struct Walk {
        qsizetype start = 0; ///< UTF-16, as `at`
        qsizetype at = 0;
        NameTrie::Node node = NameTrie::root;
    };

    /// Walks over what folds into one character and single spaces, which is most of all text; false where the tree goes
    /// no further.
    bool walkPlainly(Walk& walk) {
        const NameTrie& trie = m_names.m_trie;
        const NameTrie::Symbol space = trie.symbolOf(U' ');
        qsizetype at = walk.at;
        NameTrie::Node node = walk.node;
        for (; at < m_text.size(); ++at) {
            const size_t slot = PlainForms::slotOf(m_text[at].unicode());
            NameTrie::Symbol symbol = slot < PlainForms::count ? m_names.m_plainSymbols[slot] : manySymbols;
            if (symbol >= manySymbols) {
                if (symbol == manySymbols || m_text[at] == u'\n' || !isLetterAt(at + 1)) {
                    break; // the cursor knows what that means
                }
                symbol = space;
            }
            node = trie.child(node, symbol);
            if (node == NameTrie::none) {
                return false;
            }
            if (const NameTrie::WordId name = trie.wordAt(node); name != NameTrie::noWord) {
                takePlainName({name, walk.start, at + 1, at + 1 - walk.start, false});
            }
        }
        walk.at = at;
        walk.node = node;
        return true;
    }

    /// takeName() for one that ends with a unit that folds into one character.
    void takePlainName(const NamePlace& place) {
        const PlainForms& forms = m_names.m_forms;
        const PlainForms::Form next =
            place.end < m_text.size() ? forms.of(m_text[place.end].unicode()) : PlainForms::sign;
        if (next == PlainForms::sign) {
            put(place);
        } else if (const char16_t last = m_text[place.end - 1].unicode();
                   next == PlainForms::other || !forms.isLetter(last) || next == 's' || next == 'S') {
            takeName(place, last <= lastAscii ? foldedAscii[last] : foldedParts(last).front(),
                     FoldedCursor(m_text, place.end));
        }
    }

    /// Takes a name if it ends on a word's border too; a plural's s is taken in.
    void takeName(NamePlace place, char32_t last, const FoldedCursor& behind) {
        FoldedCursor ahead = behind;
        const char32_t next = ahead.next();
        if (!joins(borderOf(last), borderOf(next))) {
            place.end = behind.position();
            put(place);
        } else if (next == U's' && last != U's' && QChar::isLetter(last)) {
            place.end = ahead.position();
            if (borderOf(ahead.next()) != Border::Word) {
                ++place.length;
                place.isPlural = true;
                put(place);
            }
        }
    }

    void put(const NamePlace& place) {
        if (!m_isSmall || m_names.m_initials[place.name] == Initial::AnyCase) {
            m_places.push_back(place);
        }
    }

    const NameScanner& m_names;
    QStringView m_text;
    qsizetype m_start = 0;             ///< of the window, UTF-16 as `m_done`
    qsizetype m_done = 0;              ///< behind the last character that was read and is not ASCII
    Border m_previous = Border::Other; ///< of that character
    bool m_isSmall = false;            ///< the names that are being taken begin with a small letter
    std::vector<NamePlace> m_places;
    WordWindow m_words;
    std::array<std::uint16_t, 2 * WordWindow::mostUnits> m_candidates; ///< words of the window that may begin a name
};

std::vector<NamePlace> NameScanner::find(QStringView text) const {
    return Run(*this, text).run();
}

namespace {

/// Of places that all hang together keeps the longest, then the first, and moves them to `to`; where they end there.
std::vector<NamePlace>::iterator keepLongest(const std::vector<NamePlace>& places,
                                             std::vector<NamePlace>::iterator to) {
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
            *to++ = places[i];
        }
    }
    return to;
}

} // namespace

std::vector<NamePlace> withoutOverlap(std::vector<NamePlace> places) {
    auto kept = places.begin(); // never past those that are being looked at
    for (auto first = places.begin(); first != places.end();) {
        qsizetype reach = first->end;
        auto next = first + 1;
        for (; next != places.end() && next->start < reach; ++next) {
            reach = std::max(reach, next->end);
        }
        if (next - first <= 2) {
            const bool isSecondLonger = next - first == 2 && first[1].length > first->length;
            *kept++ = isSecondLonger ? first[1] : *first;
        } else {
            kept = keepLongest({first, next}, kept);
        }
        first = next;
    }
    places.erase(kept, places.end());
    return places;
}

} // namespace gainsay::analysis
