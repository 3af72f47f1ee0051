// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/origins.h"

#include "app/analysis/folding.h"

#include <map>
#include <numeric>
#include <set>

namespace gainsay::analysis {
namespace {

/// Disjoint sets of articles (union by smaller number, so that the outcome does not depend on the order of joining).
class Groups {
public:
    explicit Groups(size_t count)
        : m_parents(count) {
        std::iota(m_parents.begin(), m_parents.end(), size_t{0});
    }

    size_t find(size_t member) {
        while (m_parents[member] != member) {
            member = m_parents[member] = m_parents[m_parents[member]];
        }
        return member;
    }

    void join(size_t a, size_t b) {
        a = find(a);
        b = find(b);
        m_parents[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<size_t> m_parents;
};

/// The key under which links of different chains are one: an agency under its first name, others folded.
QString keyOfLink(const QString& link, const CreditFinder& credits) {
    const QString agency = credits.agencyOf(link);
    const QString name = folded(agency.isEmpty() ? link.trimmed() : agency);
    return name.startsWith(u"the ") ? name.mid(4) : name;
}

bool isUnspacedName(const QString& speaker) {
    return std::ranges::any_of(speaker.toStdU32String(), isUnspaced);
}

} // namespace

bool isNamedSpeaker(const QString& speaker) {
    static const QStringList roles{QStringLiteral("source"),    QStringLiteral("sources"), QStringLiteral("official"),
                                   QStringLiteral("officials"), QStringLiteral("people"),  QStringLiteral("person"),
                                   QStringLiteral("insiders"),  QStringLiteral("experts"), QStringLiteral("witnesses")};
    if (isUnspacedName(speaker)) {
        return !speaker.endsWith(u"関係者") && !speaker.endsWith(u"筋") && !speaker.endsWith(u"高官");
    }
    const QStringList words = speaker.split(u' ', Qt::SkipEmptyParts);
    const bool hasRole = std::ranges::any_of(
        words, [](const QString& word) { return roles.contains(word.toLower().remove(u'.').remove(u',')); });
    const bool hasCapital = std::ranges::any_of(words, [&](const QString& word) {
        return word.front().isUpper() && (&word != &words.front() || words.size() == 1 || word.toLower() != u"the");
    });
    return hasCapital && !hasRole;
}

std::vector<OriginGroup> independentOrigins(const std::vector<AttributionChain>& chains,
                                            const std::vector<std::pair<size_t, size_t>>& copies,
                                            const std::vector<QString>& outlets, const CreditFinder& credits) {
    Groups groups(outlets.size());
    std::map<QString, size_t> firstWith; // by link
    std::map<QString, QString> names;    // of links, as first written
    std::vector<QStringList> keys(outlets.size());
    std::set<size_t> present;
    for (const AttributionChain& chain : chains) {
        present.insert(chain.article);
        for (const QString& link : chain.links) {
            const QString key = keyOfLink(link, credits);
            if (!isNamedSpeaker(link) || key == keyOfLink(outlets[chain.article], credits)) {
                continue; // whoever they are, nobody can tell that others mean the same; the outlet relays itself
            }
            const QString agency = credits.agencyOf(link);
            names.try_emplace(key, agency.isEmpty() ? link : agency);
            const auto [first, isNew] = firstWith.try_emplace(key, chain.article);
            groups.join(first->second, chain.article);
            keys[chain.article] << key;
        }
    }
    // An outlet that is itself among the articles is the origin of those that cite it.
    for (const size_t article : present) {
        const auto cited = firstWith.find(keyOfLink(outlets[article], credits));
        if (!outlets[article].isEmpty() && cited != firstWith.end()) {
            groups.join(cited->second, article);
        }
    }
    for (const auto& [a, b] : copies) {
        if (present.contains(a) && present.contains(b)) {
            groups.join(a, b);
        }
    }
    std::map<size_t, OriginGroup> byRoot;
    for (const size_t article : present) {
        byRoot[groups.find(article)].articles.push_back(article);
    }
    std::vector<OriginGroup> result;
    for (auto& [root, group] : byRoot) {
        // The link that most of the group share; of an article alone what its chain ends in, or itself.
        std::map<QString, int> counts;
        bool allCite = true;
        std::set<QString> own;
        for (const size_t article : group.articles) {
            own.insert(keyOfLink(outlets[article], credits));
            allCite = allCite && !keys[article].isEmpty();
            for (const QString& key : QSet<QString>(keys[article].begin(), keys[article].end())) {
                ++counts[key];
            }
        }
        const auto most = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
        group.name = most != counts.end() ? names[most->first] : outlets[group.articles.front()];
        group.isLoop = group.articles.size() > 1 && allCite &&
                       std::ranges::all_of(counts, [&](const auto& entry) { return own.contains(entry.first); });
        result.push_back(std::move(group));
    }
    std::ranges::sort(result, [](const OriginGroup& a, const OriginGroup& b) {
        return a.articles.size() != b.articles.size() ? a.articles.size() > b.articles.size() : a.name < b.name;
    });
    return result;
}

} // namespace gainsay::analysis
