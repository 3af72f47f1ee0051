// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/revision.h"

#include "app/analysis/quantities.h"
#include "app/analysis/sentences.h"
#include "app/domain/fnv.h"
#include "app/domain/foldedtokens.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <span>

namespace gainsay::analysis {
namespace {

using domain::TextRange;

constexpr double alike = 0.5;              ///< Dice coefficient of words from which a sentence is another's new wording
constexpr size_t mostCompared = 4'000'000; ///< pairs of sentences that are all weighed against each other
constexpr size_t candidatesKept = 5;

/// One sentence as it is compared.
struct Sentence {
    TextRange range;
    std::vector<quint64> words; ///< sorted hashes
    quint64 hash = 0;           ///< of all tokens in order
};

std::vector<Sentence> sentencesIn(const domain::ArticleText& text) {
    std::vector<Sentence> sentences;
    for (const TextRange range : sentencesOf(text)) {
        Sentence sentence{range, {}, 0};
        domain::Fnv hash;
        const QString slice = text.slice(range);
        for (const domain::FoldedToken& token : domain::foldedTokens(slice)) {
            hash.add(token.hash);
            if (token.word) {
                sentence.words.push_back(token.hash);
            }
        }
        sentence.hash = hash.value();
        std::ranges::sort(sentence.words);
        sentences.push_back(std::move(sentence));
    }
    return sentences;
}

/// Dice coefficient of the words, each as often as it stands there.
double likeness(const Sentence& one, const Sentence& other) {
    std::vector<quint64> common;
    std::ranges::set_intersection(one.words, other.words, std::back_inserter(common));
    const auto all = one.words.size() + other.words.size();
    return all == 0 ? 0 : 2.0 * static_cast<double>(common.size()) / static_cast<double>(all);
}

/// The heaviest pairing that keeps the order of both sides, by dynamic programming over worth(i, k) ≥ 0; 0 never pairs.
template <typename Worth>
std::vector<std::pair<size_t, size_t>> pairInOrder(size_t rows, size_t columns, Worth worth) {
    if (rows == 0 || columns == 0 || rows > mostCompared / columns) {
        return {};
    }
    const size_t width = columns + 1;
    std::vector<float> best((rows + 1) * width, 0);
    for (size_t i = rows; i-- > 0;) {
        for (size_t k = columns; k-- > 0;) {
            const auto here = static_cast<float>(worth(i, k));
            const float paired = here > 0 ? here + best[(i + 1) * width + k + 1] : 0;
            best[i * width + k] = std::max({paired, best[(i + 1) * width + k], best[i * width + k + 1]});
        }
    }
    std::vector<std::pair<size_t, size_t>> pairs;
    for (size_t i = 0, k = 0; i < rows && k < columns;) {
        const float here = best[i * width + k];
        if (here == best[(i + 1) * width + k]) {
            ++i;
        } else if (here == best[i * width + k + 1]) {
            ++k;
        } else {
            pairs.emplace_back(i++, k++);
        }
    }
    return pairs;
}

using Pairs = std::vector<std::pair<size_t, size_t>>;

/// Finds pairs of the same sentences that keep the order of both sides: what both stretches begin and end with, and
/// between that the longest common subsequence or, in stretches too long for it, first the sentences that stand once in
/// each (patience diff by Bram Cohen), then the same between those.
class FrameFinder {
public:
    FrameFinder(const std::vector<Sentence>& before, const std::vector<Sentence>& after)
        : m_before(before)
        , m_after(after) {}

    Pairs run() {
        find({0, m_before.size()}, {0, m_after.size()});
        return std::move(m_frame);
    }

private:
    struct Stretch {
        size_t first;
        size_t end;

        [[nodiscard]] size_t length() const { return end - first; }
    };

    [[nodiscard]] bool same(size_t i, size_t k) const { return m_before[i].hash == m_after[k].hash; }

    void find(Stretch older, Stretch newer) {
        while (older.length() > 0 && newer.length() > 0 && same(older.first, newer.first)) {
            m_frame.emplace_back(older.first++, newer.first++);
        }
        size_t tail = 0;
        while (older.length() > 0 && newer.length() > 0 && same(older.end - 1, newer.end - 1)) {
            --older.end;
            --newer.end;
            ++tail;
        }
        if (newer.length() == 0 || older.length() <= mostCompared / newer.length()) {
            weighAll(older, newer);
        } else {
            const Pairs unique = uniquePairs(older, newer);
            for (const auto& [i, k] : unique) {
                find({older.first, i}, {newer.first, k});
                m_frame.emplace_back(i, k);
                older.first = i + 1;
                newer.first = k + 1;
            }
            if (!unique.empty()) {
                find(older, newer);
            }
        }
        for (size_t n = 0; n < tail; ++n) {
            m_frame.emplace_back(older.end + n, newer.end + n);
        }
    }

    /// A long sentence makes a firmer frame than a short one that stands in many places.
    void weighAll(Stretch older, Stretch newer) {
        const auto pairs = pairInOrder(older.length(), newer.length(), [&](size_t i, size_t k) {
            const size_t words = m_before[older.first + i].words.size();
            return same(older.first + i, newer.first + k) ? 1.0 + static_cast<double>(words) : 0.0;
        });
        for (const auto& [i, k] : pairs) {
            m_frame.emplace_back(older.first + i, newer.first + k);
        }
    }

    /// The longest chain, ascending on both sides, of sentences that stand once in each stretch.
    [[nodiscard]] Pairs uniquePairs(Stretch older, Stretch newer) const {
        struct Places {
            size_t before = 0;
            size_t after = 0;
            int timesBefore = 0;
            int timesAfter = 0;
        };
        QHash<quint64, Places> places;
        for (size_t i = older.first; i < older.end; ++i) {
            Places& place = places[m_before[i].hash];
            place.before = i;
            ++place.timesBefore;
        }
        for (size_t k = newer.first; k < newer.end; ++k) {
            Places& place = places[m_after[k].hash];
            place.after = k;
            ++place.timesAfter;
        }
        Pairs unique;
        for (size_t i = older.first; i < older.end; ++i) {
            const Places place = places.value(m_before[i].hash);
            if (place.timesBefore == 1 && place.timesAfter == 1) {
                unique.emplace_back(i, place.after);
            }
        }
        return longestAscending(unique);
    }

    /// Of pairs that ascend on their first side, the longest chain that ascends on the second too: by patience sorting.
    [[nodiscard]] static Pairs longestAscending(const Pairs& pairs) {
        std::vector<size_t> ends; // of the best chain of each length, the last pair
        std::vector<size_t> previous(pairs.size(), pairs.size());
        for (size_t n = 0; n < pairs.size(); ++n) {
            const auto pile =
                std::ranges::lower_bound(ends, pairs[n].second, {}, [&](size_t end) { return pairs[end].second; });
            if (pile != ends.begin()) {
                previous[n] = *std::prev(pile);
            }
            if (pile == ends.end()) {
                ends.push_back(n);
            } else {
                *pile = n;
            }
        }
        Pairs chain;
        for (size_t n = ends.empty() ? pairs.size() : ends.back(); n < pairs.size(); n = previous[n]) {
            chain.push_back(pairs[n]);
        }
        std::ranges::reverse(chain);
        return chain;
    }

    const std::vector<Sentence>& m_before;
    const std::vector<Sentence>& m_after;
    Pairs m_frame;
};

/// Builds the rows between two sentences of the frame, and the frame's own.
class RowBuilder {
public:
    RowBuilder(const std::vector<Sentence>& before, const std::vector<Sentence>& after)
        : m_before(before)
        , m_after(after) {}

    std::vector<RevisedSentence> run() {
        for (const auto& [i, k] : FrameFinder(m_before, m_after).run()) {
            fillGap(i, k);
            m_rows.push_back({SentenceChange::Same, m_before[i].range, m_after[k].range, 1});
            m_nextBefore = i + 1;
            m_nextAfter = k + 1;
        }
        fillGap(m_before.size(), m_after.size());
        findMoved();
        return std::move(m_rows);
    }

private:
    void fillGap(size_t endBefore, size_t endAfter) {
        const size_t firstBefore = m_nextBefore;
        const size_t firstAfter = m_nextAfter;
        const auto pairs = pairInOrder(endBefore - firstBefore, endAfter - firstAfter, [&](size_t i, size_t k) {
            const double share = likeness(m_before[firstBefore + i], m_after[firstAfter + k]);
            return share >= alike ? share : 0;
        });
        for (const auto& [i, k] : pairs) {
            addUnpaired(firstBefore + i, firstAfter + k);
            const Sentence& one = m_before[m_nextBefore++];
            const Sentence& other = m_after[m_nextAfter++];
            m_rows.push_back({SentenceChange::Changed, one.range, other.range, likeness(one, other)});
        }
        addUnpaired(endBefore, endAfter);
    }

    void addUnpaired(size_t endBefore, size_t endAfter) {
        for (; m_nextBefore < endBefore; ++m_nextBefore) {
            m_rows.push_back({SentenceChange::Removed, m_before[m_nextBefore].range, std::nullopt, 0});
            m_removed[m_before[m_nextBefore].hash].append(m_rows.size() - 1);
        }
        for (; m_nextAfter < endAfter; ++m_nextAfter) {
            m_rows.push_back({SentenceChange::Added, std::nullopt, m_after[m_nextAfter].range, 0});
            m_added.emplace_back(m_after[m_nextAfter].hash, m_rows.size() - 1);
        }
    }

    /// What was taken out here and put in there has moved.
    void findMoved() {
        std::vector<bool> gone(m_rows.size(), false);
        for (const auto& [hash, added] : m_added) {
            const auto removed = m_removed.find(hash);
            if (removed == m_removed.end() || removed->isEmpty()) {
                continue;
            }
            const size_t row = removed->takeFirst();
            m_rows[added] = {SentenceChange::Moved, m_rows[row].before, m_rows[added].after, 1};
            gone[row] = true; // a moved sentence is one row, where it now stands
        }
        std::vector<RevisedSentence> kept;
        for (size_t row = 0; row < m_rows.size(); ++row) {
            if (!gone[row]) {
                kept.push_back(m_rows[row]);
            }
        }
        m_rows = std::move(kept);
    }

    const std::vector<Sentence>& m_before;
    const std::vector<Sentence>& m_after;
    std::vector<RevisedSentence> m_rows;
    QHash<quint64, QList<size_t>> m_removed; ///< rows, by what the sentence says
    std::vector<std::pair<quint64, size_t>> m_added;
    size_t m_nextBefore = 0;
    size_t m_nextAfter = 0;
};

double valueOf(const QString& number) {
    QString digits;
    for (const QChar c : number) {
        if (c != u',') {
            digits += c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
        }
    }
    return digits.toDouble();
}

/// The figures of a passage, each as often as it stands there.
std::map<double, int> figuresIn(const QString& text) {
    std::map<double, int> figures;
    const auto quantities = quantitiesOf(text);
    for (const Quantity& quantity : quantities) {
        ++figures[quantity.value];
    }
    // Years, days and times are no quantities, but a change of one is a change all the same.
    static const QRegularExpression number(QStringLiteral("\\d+(?:,\\d+)*(?:\\.\\d+)?"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    const domain::CodePointIndex index(text);
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const TextRange range = index.toCodePoints(match.capturedStart(), match.capturedEnd());
        const bool isCounted = std::ranges::any_of(
            quantities, [&](const Quantity& quantity) { return quantity.numberRange.overlaps(range); });
        if (!isCounted) {
            figures.try_emplace(valueOf(match.captured()), 1);
        }
    }
    return figures;
}

/// Share of what either of two ranges covers that both do.
double sharedRange(TextRange one, TextRange other) {
    const auto common = std::min(one.end, other.end) - std::max(one.start, other.start);
    const auto all = std::max(one.end, other.end) - std::min(one.start, other.start);
    return common <= 0 ? 0 : static_cast<double>(common) / static_cast<double>(all);
}

/// What the anchorer has found, corrected by where the quote's words have gone one by one.
domain::Anchoring withAlignment(domain::Anchoring found, const std::optional<WordAlignment::Place>& place,
                                const domain::Selectors& selectors, const domain::ArticleText& after,
                                std::vector<domain::AnchorCandidate>& candidates) {
    constexpr double mostlyThere = 0.5;
    constexpr double samePlace = 0.5;
    constexpr qsizetype mostStretched = 2; ///< words that lie farther apart are no passage any more
    const bool isTogether = place && place->range.length() <= mostStretched * selectors.position->length();
    if (!isTogether || place->share < mostlyThere) {
        const bool isGuess = found.status == domain::AnchorStatus::Reworded && found.score < surelyFollowed;
        return isGuess && !isTogether ? domain::Anchoring{domain::AnchorStatus::Orphaned, {}, 0} : found;
    }
    if (found.status != domain::AnchorStatus::Orphaned && sharedRange(found.range, place->range) >= samePlace) {
        return found;
    }
    const bool sameWords = after.slice(place->range) == selectors.exact;
    const domain::Anchoring aligned{sameWords ? domain::AnchorStatus::Moved : domain::AnchorStatus::Reworded,
                                    place->range, sameWords ? 1 : place->share};
    std::erase_if(candidates, [&](const auto& one) { return one.range.overlaps(place->range); });
    candidates.insert(candidates.begin(), {place->range, sameWords, place->share, 0, 0, 1, 0, aligned.score});
    return aligned;
}

} // namespace

Revision Revision::between(const domain::ArticleText& before, const domain::ArticleText& after) {
    Revision revision;
    const auto older = sentencesIn(before);
    const auto newer = sentencesIn(after);
    revision.m_rows = RowBuilder(older, newer).run();
    revision.m_words = WordAlignment::between(before, after);
    return revision;
}

bool Revision::hasMoved(qsizetype offset) const {
    return std::ranges::any_of(m_rows, [offset](const RevisedSentence& row) {
        return row.change == SentenceChange::Moved && row.before->contains(offset);
    });
}

bool Revision::isUnchanged() const {
    return std::ranges::all_of(m_rows, [](const RevisedSentence& row) { return row.change == SentenceChange::Same; });
}

qsizetype Revision::mapped(qsizetype offset) const {
    const RevisedSentence* nearest = nullptr;
    for (const RevisedSentence& row : m_rows) {
        if (row.before && row.after && row.before->start <= offset &&
            (!nearest || row.before->start > nearest->before->start)) {
            nearest = &row;
        }
    }
    if (!nearest) {
        return offset;
    }
    const auto inside = offset - nearest->before->start;
    const auto beyond = offset - nearest->before->end;
    if (beyond >= 0) {
        return nearest->after->end + beyond;
    }
    if (nearest->change == SentenceChange::Changed) {
        const double share = static_cast<double>(inside) / static_cast<double>(nearest->before->length());
        return nearest->after->start + static_cast<qsizetype>(share * static_cast<double>(nearest->after->length()));
    }
    return nearest->after->start + inside;
}

bool figuresDiffer(const QString& before, const QString& after) {
    return figuresIn(before) != figuresIn(after);
}

QuoteRevision followQuote(const domain::Selectors& selectors, const Revision& revision,
                          const domain::ArticleText& after, domain::Anchorer& anchorer) {
    domain::Selectors expected = selectors;
    std::optional<WordAlignment::Place> place;
    if (selectors.position) {
        place = revision.words().placeOf(*selectors.position);
        const auto start = place ? place->range.start : revision.words().mapped(selectors.position->start);
        expected.position = TextRange{start, start + selectors.position->length()};
    }
    QuoteRevision result;
    if (place && after.slice(place->range) == selectors.exact) {
        result.fate = revision.hasMoved(selectors.position->start) ? QuoteFate::Moved : QuoteFate::Unchanged;
        result.range = place->range;
        result.score = 1;
        result.candidates = {{place->range, true, 1, 1, 1, 1, 1, 1}};
        return result;
    }
    auto [found, candidates] = anchorer.findWithCandidates(expected, candidatesKept);
    result.candidates = std::move(candidates);
    if (selectors.position) {
        found = withAlignment(found, place, selectors, after, result.candidates);
    }
    result.score = found.score;
    if (found.status == domain::AnchorStatus::Orphaned) {
        // Between places that fit equally well nobody but the user can choose.
        result.fate = found.score >= domain::anchorThreshold ? QuoteFate::Uncertain : QuoteFate::Gone;
        result.range = result.candidates.empty() ? TextRange() : result.candidates.front().range;
        return result;
    }
    result.range = found.range;
    if (found.score < surelyFollowed) {
        result.fate = QuoteFate::Uncertain;
    } else if (found.status == domain::AnchorStatus::Reworded) {
        result.fate = QuoteFate::Reworded;
    } else {
        const bool stayed = found.status == domain::AnchorStatus::Anchored &&
                            !(selectors.position && revision.hasMoved(selectors.position->start));
        result.fate = stayed ? QuoteFate::Unchanged : QuoteFate::Moved;
    }
    result.figureChanged = figuresDiffer(selectors.exact, after.slice(found.range));
    return result;
}

QString toString(QuoteFate fate) {
    switch (fate) {
    case QuoteFate::Unchanged:
        return QStringLiteral("unchanged");
    case QuoteFate::Moved:
        return QStringLiteral("moved");
    case QuoteFate::Reworded:
        return QStringLiteral("reworded");
    case QuoteFate::Uncertain:
        return QStringLiteral("uncertain");
    case QuoteFate::Gone:
        break;
    }
    return QStringLiteral("gone");
}

} // namespace gainsay::analysis
