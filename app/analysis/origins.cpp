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

QString bare(const QString& word) {
    return word.toLower().remove(u'.').remove(u',');
}

/// What may begin the words for somebody without naming anyone: "The", "Two", "Police".
bool namesNobody(const QString& word) {
    static const QStringList words{
        QStringLiteral("the"),    QStringLiteral("a"),           QStringLiteral("an"),    QStringLiteral("some"),
        QStringLiteral("many"),   QStringLiteral("several"),     QStringLiteral("most"),  QStringLiteral("other"),
        QStringLiteral("one"),    QStringLiteral("two"),         QStringLiteral("three"), QStringLiteral("four"),
        QStringLiteral("five"),   QStringLiteral("six"),         QStringLiteral("all"),   QStringLiteral("another"),
        QStringLiteral("police"), QStringLiteral("authorities"), QStringLiteral("both"),  QStringLiteral("local")};
    return words.contains(bare(word));
}

/// What somebody is called who is not named, alone or as one of many.
bool isUnnamedRole(const QString& word) {
    static const QStringList roles{
        QStringLiteral("source"),     QStringLiteral("official"),  QStringLiteral("people"),
        QStringLiteral("person"),     QStringLiteral("insider"),   QStringLiteral("expert"),
        QStringLiteral("witness"),    QStringLiteral("witnesses"), QStringLiteral("eyewitness"),
        QStringLiteral("diplomat"),   QStringLiteral("resident"),  QStringLiteral("aide"),
        QStringLiteral("adviser"),    QStringLiteral("advisor"),   QStringLiteral("analyst"),
        QStringLiteral("observer"),   QStringLiteral("executive"), QStringLiteral("employee"),
        QStringLiteral("worker"),     QStringLiteral("officer"),   QStringLiteral("investigator"),
        QStringLiteral("lawyer"),     QStringLiteral("villager"),  QStringLiteral("neighbour"),
        QStringLiteral("neighbor"),   QStringLiteral("survivor"),  QStringLiteral("relative"),
        QStringLiteral("colleague"),  QStringLiteral("critic"),    QStringLiteral("researcher"),
        QStringLiteral("scientist"),  QStringLiteral("activist"),  QStringLiteral("lawmaker"),
        QStringLiteral("politician"), QStringLiteral("passenger"), QStringLiteral("student"),
        QStringLiteral("soldier"),    QStringLiteral("fisherman"), QStringLiteral("fishermen"),
        QStringLiteral("reporter"),   QStringLiteral("reporters"), QStringLiteral("local"),
        QStringLiteral("man"),        QStringLiteral("woman"),     QStringLiteral("doctor")};
    const QString role = bare(word);
    return roles.contains(role) || (role.endsWith(u's') && roles.contains(role.chopped(1)));
}

/// Joins articles step by step; see independentOrigins().
class OriginCounter {
public:
    OriginCounter(const std::vector<QString>& outlets, const CreditFinder& credits)
        : m_outlets(outlets)
        , m_credits(credits)
        , m_groups(outlets.size())
        , m_keys(outlets.size()) {}

    /// Articles that name a link in common.
    void readLinks(const std::vector<AttributionChain>& chains) {
        for (const AttributionChain& chain : chains) {
            m_present.insert(chain.article);
            for (const QString& link : chain.links) {
                const QString agency = m_credits.agencyOf(link);
                const QString key = keyOfLink(link, m_credits);
                if ((agency.isEmpty() && !isNamedSpeaker(link)) || key == outletKey(chain.article)) {
                    continue; // whoever they are, nobody can tell that others mean the same; the outlet relays itself
                }
                m_names.try_emplace(key, agency.isEmpty() ? link : agency);
                const auto [first, isNew] = m_firstWith.try_emplace(key, chain.article);
                m_groups.join(first->second, chain.article);
                m_keys[chain.article] << key;
            }
        }
    }

    /// An outlet that is itself among the articles is the origin of those that cite it, and what it has from nobody
    /// else comes from one house however many of its articles tell it.
    void joinOutlets() {
        std::map<QString, size_t> ownReporting;
        for (const size_t article : m_present) {
            if (m_outlets[article].isEmpty()) {
                continue;
            }
            const QString key = outletKey(article);
            if (const auto cited = m_firstWith.find(key); cited != m_firstWith.end()) {
                m_groups.join(cited->second, article);
            }
            if (m_keys[article].isEmpty()) {
                m_groups.join(ownReporting.try_emplace(key, article).first->second, article);
            }
        }
    }

    void joinCopies(const std::vector<std::pair<size_t, size_t>>& copies) {
        for (const auto& [a, b] : copies) {
            if (m_present.contains(a) && m_present.contains(b)) {
                m_groups.join(a, b);
            }
        }
    }

    [[nodiscard]] std::vector<OriginGroup> groups() {
        std::map<size_t, OriginGroup> byRoot;
        for (const size_t article : m_present) {
            byRoot[m_groups.find(article)].articles.push_back(article);
        }
        std::vector<OriginGroup> result;
        for (auto& [root, group] : byRoot) {
            describe(group);
            result.push_back(std::move(group));
        }
        std::ranges::sort(result, [](const OriginGroup& a, const OriginGroup& b) {
            return a.articles.size() != b.articles.size() ? a.articles.size() > b.articles.size() : a.name < b.name;
        });
        return result;
    }

private:
    [[nodiscard]] QString outletKey(size_t article) const { return keyOfLink(m_outlets[article], m_credits); }

    /// The link that most of the group share; of an article alone what its chain ends in, or itself.
    void describe(OriginGroup& group) const {
        std::map<QString, int> counts;
        bool allCite = true;
        std::set<QString> own;
        for (const size_t article : group.articles) {
            own.insert(outletKey(article));
            allCite = allCite && !m_keys[article].isEmpty();
            for (const QString& key : QSet<QString>(m_keys[article].begin(), m_keys[article].end())) {
                ++counts[key];
            }
        }
        const auto most = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
        group.name = most != counts.end() ? m_names.at(most->first) : m_outlets[group.articles.front()];
        group.isLoop = group.articles.size() > 1 && allCite &&
                       std::ranges::all_of(counts, [&](const auto& entry) { return own.contains(entry.first); });
    }

    const std::vector<QString>& m_outlets;
    const CreditFinder& m_credits;
    Groups m_groups;
    std::vector<QStringList> m_keys;       ///< by article
    std::map<QString, size_t> m_firstWith; ///< by link
    std::map<QString, QString> m_names;    ///< of links, as first written
    std::set<size_t> m_present;
};

} // namespace

bool isNamedSpeaker(const QString& speaker) {
    if (isUnspacedName(speaker)) {
        static const QStringList roles{
            QStringLiteral("関係者"), QStringLiteral("筋"),     QStringLiteral("高官"),   QStringLiteral("幹部"),
            QStringLiteral("担当者"), QStringLiteral("職員"),   QStringLiteral("住民"),   QStringLiteral("当局者"),
            QStringLiteral("外交官"), QStringLiteral("専門家"), QStringLiteral("目撃者"), QStringLiteral("捜査員"),
            QStringLiteral("社員"),   QStringLiteral("記者"),   QStringLiteral("男性"),   QStringLiteral("女性")};
        return std::ranges::none_of(roles, [&](const QString& role) { return speaker.endsWith(role); });
    }
    const QStringList words = speaker.split(u' ', Qt::SkipEmptyParts);
    const auto isName = [](const QString& word) { return word.front().isUpper(); };
    auto first = words.begin();
    while (first != words.end() && namesNobody(*first)) {
        ++first;
    }
    const auto role = std::find_if(first, words.end(), isUnnamedRole);
    // "senior diplomat Marta Hale" is named, "officials of the Ministry of Defense" are not.
    return role == words.end() ? std::any_of(first, words.end(), isName)
                               : std::next(role) != words.end() && isName(*std::next(role)) && !role->endsWith(u',');
}

std::vector<OriginGroup> independentOrigins(const std::vector<AttributionChain>& chains,
                                            const std::vector<std::pair<size_t, size_t>>& copies,
                                            const std::vector<QString>& outlets, const CreditFinder& credits) {
    OriginCounter counter(outlets, credits);
    counter.readLinks(chains);
    counter.joinOutlets();
    counter.joinCopies(copies);
    return counter.groups();
}

} // namespace gainsay::analysis
