// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/attributiongraph.h"

#include "app/analysis/folding.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace gainsay::analysis {
namespace {

QString plainName(const QString& name) {
    const QString plain = folded(name.trimmed());
    return plain.startsWith(u"the ") ? plain.mid(4) : plain;
}

/// Collects nodes and edges while chains are walked from the article to the origin.
class GraphBuilder {
public:
    GraphBuilder(const std::vector<QString>& outlets, const CreditFinder& credits)
        : m_credits(credits) {
        for (size_t i = 0; i < outlets.size(); ++i) {
            m_graph.nodes.push_back({AttributionLayer::Article, outlets[i], i, false, false});
            m_outlets[keyOf(outlets[i])].push_back(i);
        }
    }

    void add(const StatedChain& stated) {
        const AttributionChain& chain = stated.chain;
        size_t at = chain.article;
        for (auto link = chain.links.crbegin(); link != chain.links.crend(); ++link) {
            if (keyOf(*link) == keyOf(m_graph.nodes[chain.article].name)) {
                continue; // the outlet relays itself
            }
            const bool isLast = std::next(link) == chain.links.crend();
            const size_t next = nodeOf(*link, at, isLast);
            if (next != at) {
                connect(at, next, stated);
            }
            at = next;
        }
    }

    AttributionGraph finish() {
        for (auto& [ends, edge] : m_edges) {
            std::ranges::sort(edge.stated, {}, [](const Credited& one) { return std::pair(one.article, one.range); });
            const auto same = std::ranges::unique(edge.stated);
            edge.stated.erase(same.begin(), same.end());
            m_graph.edges.push_back(std::move(edge));
        }
        markLoops();
        markDeadEnds();
        return std::move(m_graph);
    }

private:
    [[nodiscard]] QString keyOf(const QString& name) const {
        const QString agency = m_credits.agencyOf(name);
        return plainName(agency.isEmpty() ? name : agency);
    }

    size_t nodeOf(const QString& link, size_t from, bool isLast) {
        const QString agency = m_credits.agencyOf(link);
        if (const auto outlet = m_outlets.find(keyOf(link)); outlet != m_outlets.end()) {
            // Of an outlet's articles the first other one than that which credits it.
            const auto other = std::ranges::find_if(outlet->second, [&](size_t one) { return one != from; });
            return other == outlet->second.end() ? from : *other;
        }
        const bool isNamed = !agency.isEmpty() || isNamedSpeaker(link);
        const QString key = isNamed ? keyOf(link) : plainName(link) + u'\n' + QString::number(from);
        const auto [known, isNew] = m_numbers.try_emplace(key, m_graph.nodes.size());
        if (isNew) {
            m_graph.nodes.push_back(
                {AttributionLayer::Origin, agency.isEmpty() ? link.trimmed() : agency, {}, !isNamed, false});
        }
        if (!agency.isEmpty() || (!isLast && isNamed)) {
            m_graph.nodes[known->second].layer = AttributionLayer::Relay;
        }
        return known->second;
    }

    void connect(size_t from, size_t to, const StatedChain& stated) {
        AttributionEdge& edge = m_edges[{from, to}];
        edge.from = from;
        edge.to = to;
        edge.carries = edge.carries || stated.carries;
        edge.stated.push_back({stated.chain.article, stated.range});
    }

    /// Numbers of strongly connected components by node. Source: S. R. Kosaraju's two passes, in A. V. Aho, J. E.
    /// Hopcroft and J. D. Ullman, "Data Structures and Algorithms" (1983), 222–226; without recursion.
    [[nodiscard]] std::vector<size_t> components() const {
        const size_t count = m_graph.nodes.size();
        std::vector<std::vector<size_t>> next(count);
        std::vector<std::vector<size_t>> previous(count);
        for (const AttributionEdge& edge : m_graph.edges) {
            next[edge.from].push_back(edge.to);
            previous[edge.to].push_back(edge.from);
        }
        std::vector<size_t> finished;
        std::vector<bool> seen(count);
        for (size_t start = 0; start < count; ++start) {
            std::vector<std::pair<size_t, size_t>> open; // a node, and how many of its successors were followed
            if (!seen[start]) {
                open.emplace_back(start, 0);
                seen[start] = true;
            }
            while (!open.empty()) {
                auto& [at, followed] = open.back();
                if (followed == next[at].size()) {
                    finished.push_back(at);
                    open.pop_back();
                } else if (const size_t to = next[at][followed++]; !seen[to]) {
                    seen[to] = true;
                    open.emplace_back(to, 0);
                }
            }
        }
        std::vector<size_t> component(count, count);
        for (const size_t start : finished | std::views::reverse) {
            std::vector<size_t> open{start};
            while (!open.empty()) {
                const size_t at = open.back();
                open.pop_back();
                if (component[at] == count) {
                    component[at] = start;
                    open.insert(open.end(), previous[at].begin(), previous[at].end());
                }
            }
        }
        return component;
    }

    void markLoops() {
        const auto component = components();
        for (AttributionEdge& edge : m_graph.edges) {
            edge.isInLoop = component[edge.from] == component[edge.to];
            m_graph.nodes[edge.from].isInLoop = m_graph.nodes[edge.from].isInLoop || edge.isInLoop;
        }
    }

    void markDeadEnds() {
        std::vector<bool> leadsOn(m_graph.nodes.size());
        for (const AttributionEdge& edge : m_graph.edges) {
            leadsOn[edge.from] = true;
        }
        for (size_t i = 0; i < m_graph.nodes.size(); ++i) {
            AttributionNode& node = m_graph.nodes[i];
            node.isDeadEnd = !leadsOn[i] && (node.article.has_value() || node.isDeadEnd);
        }
    }

    const CreditFinder& m_credits;
    AttributionGraph m_graph;
    std::map<QString, std::vector<size_t>> m_outlets;
    std::map<QString, size_t> m_numbers;
    std::map<std::pair<size_t, size_t>, AttributionEdge> m_edges;
};

} // namespace

AttributionGraph attributionGraph(const std::vector<StatedChain>& chains, const std::vector<QString>& outlets,
                                  const CreditFinder& credits) {
    GraphBuilder builder(outlets, credits);
    for (const StatedChain& chain : chains) {
        builder.add(chain);
    }
    return builder.finish();
}

QString coreOfName(const QString& name) {
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    qsizetype capitals = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        static const QStringList linking{QStringLiteral("of"), QStringLiteral("at"), QStringLiteral("for"),
                                         QStringLiteral("from"), QStringLiteral("in")};
        if (capitals > 1 && linking.contains(words[i])) {
            return words.mid(0, i).join(u' ');
        }
        capitals += words[i].front().isUpper() ? 1 : 0;
    }
    return name.trimmed();
}

bool isSameSpeaker(const QString& one, const QString& other) {
    const QString a = plainName(coreOfName(one));
    const QString b = plainName(coreOfName(other));
    if (a.isEmpty() || b.isEmpty() || !isNamedSpeaker(one) || !isNamedSpeaker(other)) {
        return false;
    }
    const auto endsIn = [](const QString& longer, const QString& end) { return longer.endsWith(u' ' + end); };
    return a == b || endsIn(a, b) || endsIn(b, a);
}

} // namespace gainsay::analysis
