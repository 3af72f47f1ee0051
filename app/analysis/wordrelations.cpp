// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/wordrelations.h"

#include "app/analysis/folding.h"

#include <array>

namespace gainsay::analysis {
namespace {

constexpr double sameScore = 0.9;
constexpr double kindScore = 0.8;
constexpr double rootScore = 0.7;
constexpr qsizetype shortestRoot = 4;
constexpr qsizetype longestEnding = 4;

/// Words that begin alike and differ in a short ending alone: "hack" and "hacker", "invad" and "invas".
bool shareRoot(const QString& a, const QString& b) {
    const auto shorter = std::min(a.size(), b.size());
    const auto longer = std::max(a.size(), b.size());
    if (shorter < shortestRoot || longer - shorter > longestEnding) {
        return false;
    }
    const auto differs = std::ranges::mismatch(a, b).in1 - a.begin();
    return differs >= shortestRoot && differs + 1 >= shorter && differs * 3 >= longer * 2;
}

/// What "unstable" is the opposite of, and "disappear": the word behind a prefix that says not, for each that it begins
/// with.
QStringList plainForms(const QString& word) {
    static constexpr std::array prefixes{QStringView(u"un"), QStringView(u"dis"), QStringView(u"non"),
                                         QStringView(u"in"), QStringView(u"im"),  QStringView(u"il"),
                                         QStringView(u"ir"), QStringView(u"mis")};
    constexpr qsizetype shortestPlain = 4;
    QStringList plain;
    for (const QStringView prefix : prefixes) {
        if (word.size() >= prefix.size() + shortestPlain && word.startsWith(prefix)) {
            plain << word.sliced(prefix.size());
        }
    }
    return plain;
}

bool isNegatedForm(const QString& negated, const QString& plain) {
    return negated.size() > plain.size() && negated.endsWith(plain) && plainForms(negated).contains(plain);
}

} // namespace

QStringList relatedKinds() {
    return {QStringLiteral("same"), QStringLiteral("kind")};
}

QStringList oppositeKinds() {
    return {QStringLiteral("opposite"), QStringLiteral("converse")};
}

QStringList poleKinds() {
    return {QStringLiteral("pole")};
}

void WordRelations::addRelated(const Lexicon& lexicon, const Stemmer& stemmer) {
    for (const LexiconEntry& entry : lexicon.entries()) {
        const QString head = stemmer.stem(folded(entry.phrase));
        const QStringList words = entry.value.split(u' ', Qt::SkipEmptyParts);
        if (entry.kind == u"same") {
            const int group = m_groupCount++;
            m_groups[head].insert(group);
            for (const QString& word : words) {
                m_groups[stemmer.stem(folded(word))].insert(group);
            }
            continue;
        }
        for (const QString& word : words) {
            m_wider[stemmer.stem(folded(word))].insert(head);
        }
    }
}

void WordRelations::addOpposites(const Lexicon& lexicon, const Stemmer& stemmer) {
    for (const LexiconEntry& entry : lexicon.entries()) {
        const QString head = stemmer.stem(folded(entry.phrase));
        auto& relation = entry.kind == u"converse" ? m_converses : m_opposites;
        for (const QString& word : entry.value.split(u' ', Qt::SkipEmptyParts)) {
            const QString other = stemmer.stem(folded(word));
            relation[head].insert(other);
            relation[other].insert(head);
        }
    }
}

void WordRelations::addPoles(const Lexicon& lexicon, const Stemmer& stemmer) {
    m_poles.reserve(static_cast<qsizetype>(lexicon.entries().size()));
    for (const LexiconEntry& entry : lexicon.entries()) {
        Numbers& poles = m_poles[stemmer.stem(entry.phrase)]; // words of one stem share their ends
        for (const QStringView pole : QStringView(entry.value).tokenize(u' ')) {
            poles.push_back(pole.toInt());
        }
        std::ranges::sort(poles);
    }
}

bool WordRelations::areConverses(const QString& a, const QString& b) const {
    const auto converses = m_converses.constFind(a);
    return converses != m_converses.cend() && converses->contains(b);
}

bool WordRelations::standAtOppositeEnds(const QString& a, const QString& b) const {
    const auto& ofB = polesOf(b);
    return std::ranges::any_of(polesOf(a), [&](int pole) { return std::ranges::binary_search(ofB, -pole); });
}

bool WordRelations::areSame(const QString& a, const QString& b) const {
    const auto groups = m_groups.constFind(a);
    const auto others = m_groups.constFind(b);
    return a == b || (groups != m_groups.cend() && others != m_groups.cend() && groups->intersects(*others));
}

bool WordRelations::isKindOf(const QString& narrow, const QString& wide) const {
    const auto wider = m_wider.constFind(narrow);
    return wider != m_wider.cend() && wider->contains(wide);
}

bool WordRelations::areOpposites(const QString& a, const QString& b) const {
    const auto opposites = m_opposites.constFind(a);
    return (opposites != m_opposites.cend() && opposites->contains(b)) || isNegatedForm(a, b) || isNegatedForm(b, a);
}

QSet<QString> WordRelations::oppositesOf(const QString& word) const {
    QSet<QString> opposites = m_opposites.value(word);
    for (const QString& plain : plainForms(word)) {
        opposites.insert(plain);
    }
    return opposites;
}

const std::vector<int>& WordRelations::polesOf(const QString& word) const {
    static const std::vector<int> none;
    const auto poles = m_poles.constFind(word);
    return poles != m_poles.cend() ? *poles : none;
}

double WordRelations::similarity(const QString& a, const QString& b) const {
    if (a == b) {
        return 1.0;
    }
    if (areOpposites(a, b)) {
        return 0.0;
    }
    if (areSame(a, b)) {
        return sameScore;
    }
    if (isKindOf(a, b) || isKindOf(b, a)) {
        return kindScore;
    }
    return shareRoot(a, b) ? rootScore : 0.0;
}

} // namespace gainsay::analysis
