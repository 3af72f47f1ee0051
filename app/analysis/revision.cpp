// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/revision.h"

#include "app/analysis/quantities.h"
#include "app/analysis/sentences.h"
#include "app/domain/foldedtokens.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <span>

namespace gainsay::analysis {
namespace {

using domain::TextRange;

constexpr double alike = 0.5;              ///< Dice coefficient of words from which a sentence is another's new wording
constexpr size_t mostCompared = 4'000'000; ///< pairs of sentences; beyond, only those at both ends are told apart
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
        Sentence sentence{range, {}, 1469598103934665603ULL};
        const QString slice = text.slice(range);
        for (const domain::FoldedToken& token : domain::foldedTokens(slice)) {
            sentence.hash = (sentence.hash ^ token.hash) * 1099511628211ULL;
            if (token.word) {
                sentence.words.push_back(token.hash);
            }
        }
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

/// Pairs of the same sentences: what both texts begin and end with, and the longest common subsequence between.
std::vector<std::pair<size_t, size_t>> frameOf(const std::vector<Sentence>& before,
                                               const std::vector<Sentence>& after) {
    const auto same = [&](size_t i, size_t k) { return before[i].hash == after[k].hash; };
    std::vector<std::pair<size_t, size_t>> frame;
    const size_t shorter = std::min(before.size(), after.size());
    size_t head = 0;
    while (head < shorter && same(head, head)) {
        frame.emplace_back(head, head);
        ++head;
    }
    size_t tail = 0;
    while (tail < shorter - head && same(before.size() - 1 - tail, after.size() - 1 - tail)) {
        ++tail;
    }
    // A long sentence makes a firmer frame than a short one that stands in many places.
    const auto inner = pairInOrder(before.size() - head - tail, after.size() - head - tail, [&](size_t i, size_t k) {
        return same(head + i, head + k) ? 1.0 + static_cast<double>(before[head + i].words.size()) : 0.0;
    });
    for (const auto& [i, k] : inner) {
        frame.emplace_back(head + i, head + k);
    }
    for (size_t n = tail; n > 0; --n) {
        frame.emplace_back(before.size() - n, after.size() - n);
    }
    return frame;
}

/// Builds the rows between two sentences of the frame, and the frame's own.
class RowBuilder {
public:
    RowBuilder(const std::vector<Sentence>& before, const std::vector<Sentence>& after)
        : m_before(before)
        , m_after(after) {}

    std::vector<RevisedSentence> run() {
        for (const auto& [i, k] : frameOf(m_before, m_after)) {
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
            m_removed.insert(m_before[m_nextBefore].hash, m_rows.size() - 1);
        }
        for (; m_nextAfter < endAfter; ++m_nextAfter) {
            m_rows.push_back({SentenceChange::Added, std::nullopt, m_after[m_nextAfter].range, 0});
            m_added.emplace_back(m_after[m_nextAfter].hash, m_rows.size() - 1);
        }
    }

    /// What was taken out here and put in there has moved.
    void findMoved() {
        for (const auto& [hash, added] : m_added) {
            if (!m_removed.contains(hash)) {
                continue;
            }
            const size_t removed = m_removed.take(hash);
            m_rows[added] = {SentenceChange::Moved, m_rows[removed].before, m_rows[added].after, 1};
            m_rows[removed].change = SentenceChange::Moved;
            m_rows[removed].after = m_rows[added].after;
            m_rows[removed].likeness = 1;
            m_gone.push_back(removed);
        }
        // A moved sentence is one row, where it now stands.
        std::ranges::sort(m_gone, std::greater());
        for (const size_t row : m_gone) {
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(row));
        }
    }

    const std::vector<Sentence>& m_before;
    const std::vector<Sentence>& m_after;
    std::vector<RevisedSentence> m_rows;
    QHash<quint64, size_t> m_removed;
    std::vector<std::pair<quint64, size_t>> m_added;
    std::vector<size_t> m_gone;
    size_t m_nextBefore = 0;
    size_t m_nextAfter = 0;
};

/// The figures of a passage, each as often as it stands there.
std::map<double, int> figuresIn(const QString& text) {
    std::map<double, int> figures;
    for (const Quantity& quantity : quantitiesOf(text)) {
        ++figures[quantity.value];
    }
    // Years, days and times are no quantities, but a change of one is a change all the same.
    QString digits;
    const auto flush = [&] {
        if (!digits.isEmpty()) {
            figures.try_emplace(digits.toDouble(), 1);
            digits.clear();
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool inside = !digits.isEmpty() && i + 1 < text.size() && text[i + 1].isDigit();
        if (c.isDigit()) {
            digits += QChar(u'0' + c.digitValue());
        } else if (c == u'.' && inside && !digits.contains(u'.')) {
            digits += c;
        } else if (c != u',' || !inside) {
            flush();
        }
    }
    flush();
    return figures;
}

} // namespace

Revision Revision::between(const domain::ArticleText& before, const domain::ArticleText& after) {
    Revision revision;
    const auto older = sentencesIn(before);
    const auto newer = sentencesIn(after);
    revision.m_rows = RowBuilder(older, newer).run();
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
    if (inside <= nearest->before->length() && nearest->change == SentenceChange::Changed) {
        const double share =
            static_cast<double>(inside) / static_cast<double>(std::max<qsizetype>(1, nearest->before->length()));
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
    if (selectors.position) {
        const auto start = revision.mapped(selectors.position->start);
        expected.position = TextRange{start, start + selectors.position->length()};
    }
    QuoteRevision result;
    const auto found = anchorer.find(expected);
    result.candidates = anchorer.candidates(expected, candidatesKept);
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
