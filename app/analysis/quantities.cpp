// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/quantities.h"

#include "app/analysis/japanesequantities.h"

#include <array>
#include <cmath>
#include <limits>

namespace gainsay::analysis {
namespace {

constexpr size_t longestUnit = 3; ///< words between a number and the head of what it counts, that included
constexpr double approximation = 0.1;
constexpr double rounding = 0.05;

constexpr std::array<QStringView, 24> monthNames{
    u"january",   u"february", u"march",    u"april",    u"may",  u"june", u"july", u"august",
    u"september", u"october",  u"november", u"december", u"jan",  u"feb",  u"mar",  u"apr",
    u"jun",       u"jul",      u"aug",      u"sep",      u"sept", u"oct",  u"nov",  u"dec"};
constexpr std::array<QStringView, 4> ordinalEndings{u"st", u"nd", u"rd", u"th"};
constexpr std::array<QStringView, 5> currencySigns{u"$", u"€", u"£", u"¥", u"₹"};

bool isMonth(const Token& token) {
    return std::ranges::contains(monthNames, QStringView(token.folded));
}

class EnglishReader {
public:
    EnglishReader(const std::vector<Token>& tokens, const Lexicons& lexicons)
        : m_tokens(tokens)
        , m_lexicons(lexicons) {}

    std::vector<Quantity> run() {
        std::vector<Quantity> quantities;
        for (size_t i = 0; i < m_tokens.size();) {
            size_t end = i;
            const auto value = numberAt(i, end);
            if (value) {
                if (!isPartOfSomethingElse(i, end)) {
                    quantities.push_back(read(i, end, *value));
                }
                i = end;
            } else {
                ++i;
            }
        }
        return quantities;
    }

private:
    [[nodiscard]] const Token* token(size_t i) const { return i < m_tokens.size() ? &m_tokens[i] : nullptr; }
    [[nodiscard]] bool touches(size_t left) const {
        return left + 1 < m_tokens.size() && m_tokens[left].range.end == m_tokens[left + 1].range.start;
    }
    [[nodiscard]] bool isWord(size_t i, QStringView word) const { return token(i) && token(i)->folded == word; }

    [[nodiscard]] std::optional<double> simpleAt(size_t i) const {
        const Token* at = token(i);
        if (!at) {
            return std::nullopt;
        }
        if (at->kind == TokenKind::Number) {
            bool isNumber = false;
            const double value = QString(at->folded).remove(u',').toDouble(&isNumber);
            return isNumber ? std::optional(value) : std::nullopt;
        }
        return at->kind == TokenKind::Word ? m_lexicons.numbers().number(at->folded) : std::nullopt;
    }

    /// A scale word that multiplies what ends before token i; letters ("30m") must touch their digits.
    [[nodiscard]] std::optional<double> scaleAt(size_t i) const {
        const Token* at = token(i);
        if (!at || at->kind != TokenKind::Word) {
            return std::nullopt;
        }
        constexpr qsizetype longestLetterScale = 2;
        if (at->folded.size() <= longestLetterScale && (i == 0 || !touches(i - 1))) {
            return std::nullopt;
        }
        return m_lexicons.numbers().scale(at->folded);
    }

    /// The number that begins at token i, and where it ends; nothing where none does.
    [[nodiscard]] std::optional<double> numberAt(size_t i, size_t& end) const {
        double total = 0;
        double current = 0;
        size_t at = i;
        if ((isWord(i, u"a") || isWord(i, u"an")) && scaleAt(i + 1)) {
            current = 1; // "a dozen"
            at = i + 1;
        } else if (const auto first = simpleAt(i)) {
            if (isWord(i, u"one") && !scaleAt(i + 1)) {
                return std::nullopt; // "one of", "one newspaper": hardly ever a figure
            }
            current = *first;
            at = i + 1;
        } else {
            return std::nullopt;
        }
        while (at < m_tokens.size()) {
            if (const auto scale = scaleAt(at)) {
                current *= *scale;
                if (*scale >= 1000) {
                    total += current;
                    current = 0;
                }
                ++at;
                continue;
            }
            // "twenty-five", "two hundred and fifty", "two thousand five"
            const bool linked = m_tokens[at].isSymbol(u"-") || m_tokens[at].folded == u"and";
            const size_t next = linked ? at + 1 : at;
            const bool previousIsWord = m_tokens[at - 1].kind == TokenKind::Word;
            if (!previousIsWord || !token(next) || token(next)->kind != TokenKind::Word) {
                break;
            }
            const auto more = simpleAt(next);
            const double before = total + current;
            if (!more || before < 20 || std::fmod(before, *more < 10 ? 10 : 100) != 0) {
                break;
            }
            current += *more;
            at = next + 1;
        }
        end = at;
        return total + current;
    }

    [[nodiscard]] bool isPartOfSomethingElse(size_t first, size_t end) const {
        const Token& number = m_tokens[first];
        if (number.kind != TokenKind::Number) {
            return false;
        }
        const Token* before = first > 0 ? &m_tokens[first - 1] : nullptr;
        const Token* after = token(end);
        const bool touchesBefore = before && touches(first - 1);
        const bool touchesAfter = after && touches(end - 1);
        if (touchesAfter && (std::ranges::contains(ordinalEndings, QStringView(after->folded)) ||
                             after->isSymbol(u":") || after->kind == TokenKind::Unspaced || after->isSymbol(u"/"))) {
            return true; // "28th", "10:30", "8000人" (read the Japanese way), "9/11"
        }
        if (touchesBefore &&
            (before->isSymbol(u":") || before->isSymbol(u"/") || before->kind == TokenKind::Unspaced ||
             before->isSymbol(u"#") || before->isSymbol(u".") ||
             (before->isSymbol(u"-") && first > 1 && touches(first - 2) && m_tokens[first - 2].isWord()))) {
            return true; // "F-15"
        }
        if (touchesAfter && after->isSymbol(u"-") && token(end + 1) && token(end + 1)->kind == TokenKind::Number) {
            return true; // "2016-09", scores
        }
        if ((before && isMonth(*before)) || (after && isMonth(*after))) {
            return true;
        }
        if (after && (after->folded == u"a.m." || after->folded == u"p.m." || after->folded == u"am" ||
                      after->folded == u"pm")) {
            return true;
        }
        return isYear(first, end);
    }

    /// "2016" where nothing says that it counts something.
    [[nodiscard]] bool isYear(size_t first, size_t end) const {
        const Token& number = m_tokens[first];
        constexpr qsizetype yearDigits = 4;
        if (end != first + 1 || number.folded.size() != yearDigits || number.folded.contains(u'.')) {
            return false;
        }
        const int year = number.folded.toInt();
        constexpr int firstYear = 1500;
        constexpr int lastYear = 2099;
        const bool isQualified = m_lexicons.numbers().before(m_tokens, first).has_value();
        const bool isMoney = first > 0 && std::ranges::contains(currencySigns, QStringView(m_tokens[first - 1].folded));
        return year >= firstYear && year <= lastYear && !isQualified && !isMoney;
    }

    [[nodiscard]] Quantity read(size_t first, size_t end, double value) const {
        Quantity quantity;
        quantity.value = value;
        quantity.numberRange = {m_tokens[first].range.start, m_tokens[end - 1].range.end};
        size_t start = first;
        if (first > 0 && std::ranges::contains(currencySigns, QStringView(m_tokens[first - 1].folded))) {
            quantity.unitText = m_tokens[first - 1].surface;
            quantity.unit = {m_tokens[first - 1].folded};
            start = first - 1;
            if (start > 0 && touches(start - 1) == false && isWord(start - 1, u"us")) {
                --start;
            }
        }
        const auto& numbers = m_lexicons.numbers();
        while (const auto qualified = numbers.before(m_tokens, start)) {
            apply(qualified->qualifier, quantity);
            start -= qualified->words;
        }
        if (const auto qualified = numbers.after(m_tokens, end)) {
            apply(qualified->qualifier, quantity);
            end += qualified->words;
        }
        if (quantity.unit.isEmpty()) {
            end = readUnit(end, quantity);
        }
        quantity.range = {m_tokens[start].range.start, m_tokens[end - 1].range.end};
        return quantity;
    }

    static void apply(NumberQualifier qualifier, Quantity& quantity) {
        switch (qualifier) {
        case NumberQualifier::Approximate:
            quantity.isApproximate = true;
            break;
        case NumberQualifier::AtLeast:
            quantity.bound = Bound::AtLeast;
            break;
        case NumberQualifier::AtMost:
            quantity.bound = Bound::AtMost;
            break;
        case NumberQualifier::MoreThan:
            quantity.bound = Bound::MoreThan;
            break;
        case NumberQualifier::LessThan:
            quantity.bound = Bound::LessThan;
            break;
        }
    }

    /// The words after the number that say what is counted; gives where they end.
    [[nodiscard]] size_t readUnit(size_t at, Quantity& quantity) const {
        if (isWord(at, u"%") || isWord(at, u"percent") || (isWord(at, u"per") && isWord(at + 1, u"cent"))) {
            quantity.unitText = QStringLiteral("%");
            quantity.unit = {QStringLiteral("%")};
            return at + (isWord(at, u"per") ? 2 : 1);
        }
        if (isWord(at, u"of") && isWord(at + 1, u"the")) {
            at += 2; // "two of the men"
        }
        size_t end = at;
        while (end < m_tokens.size() && end < at + longestUnit) {
            const Token& word = m_tokens[end];
            const bool linksWords = word.isSymbol(u"-") && end > at && touches(end - 1) && touches(end);
            const bool isUnitWord = word.kind == TokenKind::Word && m_lexicons.classes().isContent(word) &&
                                    !m_lexicons.numbers().number(word.folded);
            if (!isUnitWord && !linksWords) {
                break;
            }
            if (isUnitWord) {
                // "computers infected": a participle after a plural begins what happened to them.
                const bool isVerb = end > at &&
                                    (word.folded.endsWith(u"ed") || word.folded.endsWith(u"ing") ||
                                     m_lexicons.stemmer().isIrregularVerb(word.folded)) &&
                                    m_tokens[end - 1].folded.endsWith(u's');
                if (isVerb) {
                    break;
                }
                quantity.unit.prepend(word.stem);
                quantity.unitText = word.surface;
            }
            ++end;
        }
        return quantity.unit.isEmpty() && end == at && at > 0 && isWord(at - 1, u"the") ? at - 2 : end;
    }

    const std::vector<Token>& m_tokens;
    const Lexicons& m_lexicons;
};

struct Interval {
    double low = 0;
    double high = 0;
};

Interval intervalOf(const Quantity& quantity) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double slack = quantity.isApproximate ? quantity.value * approximation : 0;
    switch (quantity.bound) {
    case Bound::Exact:
        return {quantity.value - slack, quantity.value + slack};
    case Bound::AtLeast:
        return {quantity.value - slack, infinity};
    case Bound::AtMost:
        return {-infinity, quantity.value + slack};
    case Bound::MoreThan:
        return {std::nextafter(quantity.value - slack, infinity), infinity};
    case Bound::LessThan:
        return {-infinity, std::nextafter(quantity.value + slack, -infinity)};
    }
    Q_UNREACHABLE_RETURN({});
}

/// At most two digits before the zeros, and zeros there are: 8000, 27000, but neither 12 nor 27400.
bool isRound(double value) {
    if (value < 100 || value != std::floor(value)) {
        return false;
    }
    while (std::fmod(value, 10) == 0) {
        value /= 10;
    }
    return value < 100;
}

} // namespace

QString Quantity::normalised() const {
    static constexpr std::array signs{QStringView(u""), QStringView(u"≥ "), QStringView(u"≤ "), QStringView(u"> "),
                                      QStringView(u"< ")};
    constexpr int enoughDigits = 15;
    QString text = isApproximate ? QStringLiteral("~ ") : QString();
    text += signs.at(static_cast<size_t>(bound)).toString() + QString::number(value, 'g', enoughDigits);
    return unitText.isEmpty() ? text : text + u' ' + unitText;
}

std::vector<Quantity> quantitiesOf(const QString& text, const Lexicons& lexicons) {
    return quantitiesOf(text, tokenise(text, lexicons.stemmer()), lexicons);
}

std::vector<Quantity> quantitiesOf(const QString& text, const std::vector<Token>& tokens, const Lexicons& lexicons) {
    std::vector<Quantity> quantities = EnglishReader(tokens, lexicons).run();
    std::ranges::move(japaneseQuantitiesOf(text), std::back_inserter(quantities));
    std::ranges::stable_sort(quantities, {}, [](const Quantity& quantity) { return quantity.range; });
    return quantities;
}

bool haveSameUnit(const Quantity& a, const Quantity& b, const WordRelations& relations) {
    if (a.unit.isEmpty() || b.unit.isEmpty()) {
        return false;
    }
    return relations.areSame(relations.keyed(a.unit.front()), relations.keyed(b.unit.front()));
}

bool areCompatible(const Quantity& a, const Quantity& b) {
    const Interval one = intervalOf(a);
    const Interval other = intervalOf(b);
    if (one.low <= other.high && other.low <= one.high) {
        return true;
    }
    const bool oneIsRound = isRound(a.value) != isRound(b.value);
    return oneIsRound && std::abs(a.value - b.value) <= rounding * std::max(a.value, b.value);
}

} // namespace gainsay::analysis
