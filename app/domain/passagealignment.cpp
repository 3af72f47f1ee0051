// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/passagealignment.h"

#include <algorithm>
#include <limits>

namespace gainsay::domain {
namespace {

// Points. A gap inside a passage pays when two words of its other side are found again.
constexpr int sameWord = 20;
constexpr int sameSign = 8;
constexpr int gapOpens = 12;
constexpr int gapGrows = 1;
constexpr int replaced = 8;
constexpr double leastLikeness = 0.6;
constexpr qsizetype leastLetters = 3; ///< shorter words are the same or they are not
constexpr int never = std::numeric_limits<int>::min() / 2;

/// How a cell was reached, in its lower two bits; the bits above say whether a gap came out of a gap.
enum Step : quint8 {
    Start = 0,
    Pair = 1,
    SkipOne = 2,
    SkipOther = 3,
    Came = 3,
    OneGoesOn = 4,
    OtherGoesOn = 8,
    Mismatch = 16 ///< of a Pair: one token in the place of another
};

/// What tells most pairs of words apart without a look at their letters.
struct Brief {
    quint64 hash = 0;
    char16_t first = 0; ///< folded; null for what is too short to be compared letter by letter, and for signs
    char16_t last = 0;
};

std::vector<Brief> briefsOf(const TokenText& text) {
    std::vector<Brief> briefs;
    briefs.reserve(text.tokens.size());
    for (size_t i = 0; i < text.tokens.size(); ++i) {
        const FoldedToken& token = text.tokens[i];
        const QStringView letters = text.at(i);
        const bool spelled = token.word && token.length() >= leastLetters;
        briefs.push_back({token.hash, spelled ? letters.front().toCaseFolded().unicode() : u'\0',
                          spelled ? letters.back().toCaseFolded().unicode() : u'\0'});
    }
    return briefs;
}

/// The matrix of one alignment, filled row by row; only how each cell was reached is kept.
class Matrix {
public:
    Matrix(const TokenText& one, const TokenText& other)
        : m_one(one)
        , m_other(other)
        , m_oneBriefs(briefsOf(one))
        , m_otherBriefs(briefsOf(other))
        , m_width(other.tokens.size() + 1)
        , m_steps((one.tokens.size() + 1) * m_width, Start) {}

    std::vector<TokenPair> run() {
        std::vector<int> best(m_width, 0);         // the row above, then overwritten by this one
        std::vector<int> skipping(m_width, never); // best that ends in a gap in `other`: a token of `one` left out
        for (size_t i = 1; i <= m_one.tokens.size(); ++i) {
            fillRow(i, best, skipping);
        }
        return trace();
    }

private:
    [[nodiscard]] double likeness(size_t i, size_t k) const {
        const Brief& a = m_oneBriefs[i];
        const Brief& b = m_otherBriefs[k];
        if (a.hash == b.hash) {
            return 1;
        }
        if (a.first == 0 || b.first == 0 || (a.first != b.first && a.last != b.last)) {
            return 0;
        }
        const double alike = spellingLikeness(m_one.at(i), m_other.at(k));
        return alike >= leastLikeness ? alike : 0;
    }

    void fillRow(size_t i, std::vector<int>& best, std::vector<int>& skipping) {
        int diagonal = best[0];
        int skippingOther = never;
        const FoldedToken& token = m_one.tokens[i - 1];
        for (size_t k = 1; k < m_width; ++k) {
            quint8 step = Start;
            const int openOne = best[k] - gapOpens;
            const int growOne = skipping[k] - gapGrows;
            skipping[k] = std::max(openOne, growOne);
            step |= growOne > openOne ? OneGoesOn : 0;
            const int openOther = best[k - 1] - gapOpens;
            const int growOther = skippingOther - gapGrows;
            skippingOther = std::max(openOther, growOther);
            step |= growOther > openOther ? OtherGoesOn : 0;

            int here = 0;
            const double alike = likeness(i - 1, k - 1);
            if (alike > 0) {
                const int points = token.word ? static_cast<int>(sameWord * alike) : sameSign;
                here = std::max(diagonal, 0) + points;
                step |= Pair;
            } else if (diagonal > replaced) {
                here = diagonal - replaced;
                step |= Pair | Mismatch;
            }
            if (skipping[k] > here) {
                here = skipping[k];
                step = static_cast<quint8>((step & ~(Came | Mismatch)) | SkipOne);
            }
            if (skippingOther > here) {
                here = skippingOther;
                step = static_cast<quint8>((step & ~(Came | Mismatch)) | SkipOther);
            }
            diagonal = std::exchange(best[k], here);
            m_steps[i * m_width + k] = step;
            if (here > m_most) {
                m_most = here;
                m_endOne = i;
                m_endOther = k;
            }
        }
    }

    [[nodiscard]] std::vector<TokenPair> trace() const {
        std::vector<TokenPair> pairs;
        size_t i = m_endOne;
        size_t k = m_endOther;
        while (i > 0 && k > 0) {
            const quint8 step = m_steps[i * m_width + k];
            if ((step & Came) == Start) {
                break;
            }
            if ((step & Came) == Pair) {
                if ((step & Mismatch) == 0) {
                    pairs.push_back({i - 1, k - 1, likeness(i - 1, k - 1)});
                }
                --i;
                --k;
                continue;
            }
            // A gap goes on until the cell where it was opened.
            const bool inOne = (step & Came) == SkipOne;
            bool goesOn = true;
            while (goesOn && i > 0 && k > 0) {
                goesOn = (m_steps[i * m_width + k] & (inOne ? OneGoesOn : OtherGoesOn)) != 0;
                --(inOne ? i : k);
            }
        }
        std::ranges::reverse(pairs);
        return pairs;
    }

    const TokenText& m_one;
    const TokenText& m_other;
    std::vector<Brief> m_oneBriefs;
    std::vector<Brief> m_otherBriefs;
    size_t m_width;
    std::vector<quint8> m_steps;
    int m_most = 0;
    size_t m_endOne = 0;
    size_t m_endOther = 0;
};

} // namespace

std::vector<TokenPair> alignLocally(const TokenText& one, const TokenText& other) {
    return Matrix(one, other).run();
}

} // namespace gainsay::domain
